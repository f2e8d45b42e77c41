// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Compares what a callback costs our servers with the least that it can cost. Printed are
// ratios: they mean the same on every machine, unlike microseconds.

#include "tests/bench/load.h"
#include "tests/bench/rulefiles.h"
#include "tests/bench/server.h"
#include "tests/bench/wire.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

namespace {

constexpr std::size_t Connections = 32;
constexpr std::size_t WarmUp = 2000;
constexpr std::size_t Requests = 40000;
constexpr int Rounds = 3;
constexpr std::size_t Rules = 1000;

// What we promise besides the ratios.
constexpr double AllowedFirstAnswerMs = 200;
constexpr double AllowedIdleMiB = 45;

struct Candidate
{
    std::string name;
    std::vector<std::string> command;
    double limit; ///< times the cost of another candidate; what we promise
    std::size_t other = 0; ///< the place of that one
    std::vector<double> microseconds = {}; ///< processor time per request, by round
    double firstAnswerMs = 0; ///< from its start, the best of all rounds
    double idleMiB = 0;
    std::size_t wrong = 0;
};

void measure(Candidate &candidate)
{
    using Milliseconds = std::chrono::duration<double, std::milli>;

    const bench::Server server(candidate.command);
    candidate.wrong += bench::runLoad(server.endpoint(), 1, 1);
    const double firstAnswer =
        Milliseconds(std::chrono::steady_clock::now() - server.startTime()).count();
    candidate.firstAnswerMs = candidate.microseconds.empty()
                                  ? firstAnswer
                                  : std::min(candidate.firstAnswerMs, firstAnswer);
    candidate.idleMiB = std::max(candidate.idleMiB, server.residentMiB());

    candidate.wrong += bench::runLoad(server.endpoint(), WarmUp, Connections);
    const double before = server.cpuSeconds();
    candidate.wrong += bench::runLoad(server.endpoint(), Requests, Connections);
    candidate.microseconds.push_back((server.cpuSeconds() - before) * 1e6 / Requests);
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

std::string writeConfig(const std::filesystem::path &folder)
{
    const auto path = folder / "config.ini";
    std::ofstream(path) << "[demo]\ncorpid = " << bench::CorpId << "\nsecret = unused\nappid = 1\n"
                        << "token = " << bench::Token
                        << "\nencoding_aes_key = " << bench::EncodingAesKey << '\n';
    std::filesystem::permissions(path, std::filesystem::perms::owner_read
                                           | std::filesystem::perms::owner_write);
    return path;
}

std::string writeRules(const std::filesystem::path &path, const std::string &rules)
{
    std::ofstream(path) << rules;
    return path;
}

std::vector<Candidate> candidatesOf(char **argv)
{
    const std::filesystem::path folder = argv[4];
    const std::string config = writeConfig(folder);
    const auto serve = [&](const std::string &data, const std::vector<std::string> &options) {
        std::vector<std::string> command{argv[3],      "serve",       "--config", config,
                                         "--data-dir", folder / data, "--listen", "127.0.0.1:0"};
        command.insert(command.end(), options.begin(), options.end());
        return command;
    };
    const std::string keywords = writeRules(folder / "keywords.json", bench::keywordRules(Rules));
    const std::string mixed = writeRules(folder / "mixed.json", bench::mixedRules(Rules));
    constexpr std::size_t Echo = 2;
    return {
        {.name = "limit", .command = {argv[1]}, .limit = 1},
        {.name = "echo bot (library)", .command = {argv[2], config}, .limit = 4},
        {.name = "serve --echo (durable)", .command = serve("echo", {"--echo"}), .limit = 10},
        {.name = "1,000 keyword rules",
         .command = serve("keywords", {"--rules", keywords}),
         .limit = 1.3,
         .other = Echo},
        {.name = "1,000 mixed rules",
         .command = serve("mixed", {"--rules", mixed}),
         .limit = 2.5,
         .other = Echo},
    };
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 5) {
        std::fputs("Usage: callback_bench LIMIT_SERVER ECHO_BOT EASYWECHAT EMPTY_FOLDER\n", stderr);
        return 2;
    }
    std::vector<Candidate> candidates = candidatesOf(argv);
    for (int round = 0; round < Rounds; ++round) {
        for (Candidate &candidate : candidates)
            measure(candidate);
    }

    std::printf("%-24s %12s %8s %8s %14s %10s\n", "server", "CPU/request", "ratio", "allowed",
                "first answer", "memory");
    bool kept = true;
    for (const Candidate &candidate : candidates) {
        const double cost = median(candidate.microseconds);
        const double ratio = cost / median(candidates[candidate.other].microseconds);
        std::printf("%-24s %9.1f us %8.2f %8.1f %11.0f ms %6.1f MiB\n", candidate.name.c_str(),
                    cost, ratio, candidate.limit, candidate.firstAnswerMs, candidate.idleMiB);
        if (candidate.wrong > 0)
            std::printf("  %zu wrong answers\n", candidate.wrong);
        kept = kept && candidate.wrong == 0 && ratio <= candidate.limit
               && candidate.firstAnswerMs <= AllowedFirstAnswerMs
               && candidate.idleMiB <= AllowedIdleMiB;
    }
    std::printf("%-24s %12s %8s %8s %11.0f ms %6.1f MiB\n", "allowed", "", "", "",
                AllowedFirstAnswerMs, AllowedIdleMiB);
    return kept ? 0 : 1;
}
