// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/server.h"

#include "tests/bench/wire.h"

#include <charconv>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>
#include <sstream>
#include <sys/wait.h>
#include <unistd.h>

namespace bench {
namespace {

/*! The fields of /proc/PID/stat that count here; the process may be gone. */
struct ProcessStat
{
    pid_t parent = 0;
    long ticks = 0; ///< its own, and those of children that it has waited for
};

ProcessStat processStat(pid_t pid)
{
    std::ifstream file("/proc/" + std::to_string(pid) + "/stat");
    std::string line;
    std::getline(file, line);
    const auto end = line.rfind(')'); // the name before it may hold anything
    if (end == std::string::npos)
        return {};
    std::istringstream fields(line.substr(end + 1));
    std::string skipped;
    ProcessStat stat;
    fields >> skipped >> stat.parent;
    for (int i = 0; i < 9; ++i)
        fields >> skipped;
    for (int i = 0; i < 4; ++i) { // utime stime cutime cstime
        long ticks = 0;
        fields >> ticks;
        stat.ticks += ticks;
    }
    return stat;
}

/*! \a root and all its descendants. */
std::vector<pid_t> processTree(pid_t root)
{
    std::multimap<pid_t, pid_t> children;
    for (const auto &entry : std::filesystem::directory_iterator("/proc")) {
        const std::string name = entry.path().filename();
        pid_t pid = 0;
        if (std::from_chars(name.data(), name.data() + name.size(), pid).ec == std::errc{})
            children.emplace(processStat(pid).parent, pid);
    }
    std::vector<pid_t> tree{root};
    for (std::size_t i = 0; i < tree.size(); ++i) {
        const auto [first, last] = children.equal_range(tree[i]);
        for (auto child = first; child != last; ++child)
            tree.push_back(child->second);
    }
    return tree;
}

/*! Reads \a output until it names a URL of 127.0.0.1. */
Endpoint readEndpoint(int output)
{
    static constexpr std::string_view Host = "http://127.0.0.1:";

    std::string text;
    char byte = 0;
    while (read(output, &byte, 1) == 1) {
        text += byte;
        const auto start = text.find(Host);
        if (start == std::string::npos || (byte != '\n' && byte != ' ' && byte != '"'))
            continue;
        const auto digits = start + Host.size();
        const auto slash = text.find('/', digits);
        Endpoint endpoint;
        std::from_chars(text.data() + digits, text.data() + slash, endpoint.port);
        endpoint.path = text.substr(slash, text.size() - 1 - slash);
        return endpoint;
    }
    std::fprintf(stderr, "bench: a server ended without naming its URL:\n%s", text.c_str());
    std::exit(1);
}

} // namespace

Server::Server(std::vector<std::string> command)
{
    std::vector<char *> arguments;
    for (std::string &argument : command)
        arguments.push_back(argument.data());
    arguments.push_back(nullptr);
    int output[2];
    if (pipe(output) != 0)
        std::abort();

    m_startTime = std::chrono::steady_clock::now();
    m_pid = fork();
    if (m_pid == 0) {
        dup2(output[1], STDOUT_FILENO);
        close(output[0]);
        close(output[1]);
        execv(arguments.front(), arguments.data());
        _exit(127);
    }
    close(output[1]);
    m_output = output[0];
    m_endpoint = readEndpoint(m_output);
}

Server::~Server()
{
    kill(m_pid, SIGTERM);
    waitpid(m_pid, nullptr, 0);
    close(m_output);
}

double Server::cpuSeconds() const
{
    long ticks = 0;
    for (const pid_t pid : processTree(m_pid))
        ticks += processStat(pid).ticks;
    return static_cast<double>(ticks) / static_cast<double>(sysconf(_SC_CLK_TCK));
}

double Server::residentMiB() const
{
    long kiB = 0;
    for (const pid_t pid : processTree(m_pid)) {
        std::ifstream file("/proc/" + std::to_string(pid) + "/status");
        for (std::string line; std::getline(file, line);) {
            if (line.starts_with("VmRSS:"))
                kiB += std::strtol(line.c_str() + 6, nullptr, 10);
        }
    }
    return static_cast<double>(kiB) / 1024;
}

} // namespace bench
