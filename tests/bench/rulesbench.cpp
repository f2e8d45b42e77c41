// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a message costs among many rules, without anything around them: how the cost grows with the
// number of rules. What it costs in `serve` is measured by bench.cpp.

#include "core/rules/ruleengine.h"
#include "core/wecom/incomingmessageparser.h"
#include "tests/bench/rulefiles.h"

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <string>
#include <vector>

using namespace Qt::StringLiterals;
using namespace ewc;

namespace {

constexpr int Messages = 4000;
constexpr int Rounds = 5;

/*! A member of whom nothing is known. */
class NoPast final : public Circumstances
{
public:
    [[nodiscard]] Sender sender() const override { return {}; }
    [[nodiscard]] std::optional<qint64> previousMessage() const override { return {}; }
    [[nodiscard]] QString previousRule() const override { return {}; }
    [[nodiscard]] int messagesSince(qint64 /*time*/) const override { return 1; }
    [[nodiscard]] int sameTextsSince(qint64 /*time*/) const override { return 1; }
    [[nodiscard]] int answersSince(qint64 /*time*/) const override { return 0; }
    [[nodiscard]] std::optional<qint64> lastHit(const QString & /*id*/,
                                                bool /*ofThisMember*/) const override
    {
        return {};
    }
    [[nodiscard]] qint64 hits(const QString & /*id*/) const override { return 0; }
    [[nodiscard]] QString variable(const QString & /*name*/) const override { return {}; }
    [[nodiscard]] std::optional<qint64> handedOverUntil() const override { return {}; }
    [[nodiscard]] std::optional<qint64> fileSize() const override { return {}; }
};

struct Candidate
{
    const char *name;
    std::string file;
    double limit; ///< times the cost of the first candidate
    std::shared_ptr<const RuleEngine> engine = {};
    double compileMs = 0;
    std::vector<double> microseconds = {}; ///< per message, by round
};

/*! Processor time of this process: what others do does not count. */
double milliseconds()
{
    return static_cast<double>(std::clock()) * 1e3 / CLOCKS_PER_SEC;
}

IncomingMessage message(int number)
{
    const QString xml = u"<xml><ToUserName>wwcorp</ToUserName><FromUserName>zhangsan</FromUserName>"
                        "<CreateTime>1700000000</CreateTime><MsgType>text</MsgType>"
                        "<Content>message %1 %2</Content><MsgId>1</MsgId></xml>"_s;
    return wecom::parseIncomingMessage(
               xml.arg(QString::number(number), QString(100, u'x')).toUtf8())
        .value();
}

bool compile(Candidate &candidate)
{
    const double begun = milliseconds();
    const RuleSetReading reading = readRules(QByteArray::fromStdString(candidate.file));
    for (const RuleProblem &problem : reading.problems)
        std::fprintf(stderr, "%s: %s\n", qPrintable(problem.path), qPrintable(problem.sentence));
    auto engine = RuleEngine::compile(reading.rules);
    candidate.compileMs = milliseconds() - begun;
    if (engine)
        candidate.engine = *engine;
    return engine.has_value();
}

/*! False if a message was not answered by the last rule. */
bool measure(Candidate &candidate, const QList<IncomingMessage> &messages)
{
    const NoPast past;
    const QString last = candidate.engine->rules().rules.last().id;
    qsizetype answered = 0;
    const double begun = milliseconds();
    for (const IncomingMessage &each : messages) {
        const Question question(each, u"demo"_s, QDateTime::currentDateTime(), past);
        answered += candidate.engine->decide(question).winner() == last ? 1 : 0;
    }
    candidate.microseconds.push_back((milliseconds() - begun) * 1e3 / Messages);
    return answered == messages.size();
}

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

} // namespace

int main()
{
    std::vector<Candidate> candidates{
        {.name = "1 rule", .file = bench::keywordRules(1), .limit = 1},
        {.name = "1,000 keyword rules", .file = bench::keywordRules(1000), .limit = 4},
        {.name = "5,000 keyword rules", .file = bench::keywordRules(5000), .limit = 6},
        {.name = "1,000 mixed rules", .file = bench::mixedRules(1000), .limit = 40},
        {.name = "5,000 mixed rules", .file = bench::mixedRules(5000), .limit = 200},
    };
    QList<IncomingMessage> messages;
    for (int i = 0; i < Messages; ++i)
        messages.append(message(i));
    bool kept = true;
    for (Candidate &candidate : candidates) {
        if (!compile(candidate))
            return 2;
    }
    for (int round = 0; round < Rounds; ++round) {
        for (Candidate &candidate : candidates)
            kept = measure(candidate, messages) && kept;
    }
    if (!kept)
        std::puts("a message was not answered as it should be");

    const double floor = median(candidates.front().microseconds);
    std::printf("%-24s %12s %8s %8s %12s\n", "rules", "a message", "ratio", "allowed",
                "to compile");
    for (const Candidate &candidate : candidates) {
        const double cost = median(candidate.microseconds);
        std::printf("%-24s %9.2f us %8.1f %8.0f %9.0f ms\n", candidate.name, cost, cost / floor,
                    candidate.limit, candidate.compileMs);
        kept = kept && cost <= candidate.limit * floor;
    }
    return kept ? 0 : 1;
}
