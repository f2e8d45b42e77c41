// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/trialoutput.h"

#include "app/cli/output.h"
#include "core/rules/explanationtext.h"
#include "core/rules/sentence.h"
#include "core/rules/steptext.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ewc {
namespace {

/*! Rules that people are told of without --all: they match, or would at another time. */
bool isOfInterest(const RuleTrace &trace)
{
    return trace.outcome != RuleTrace::Outcome::NotMatched
           && trace.outcome != RuleTrace::Outcome::NotAsked
           && trace.outcome != RuleTrace::Outcome::Off;
}

/*! A few rules are told of in any case. */
constexpr qsizetype FewRules = 20;

QString markOf(RuleTrace::Outcome outcome)
{
    switch (outcome) {
    case RuleTrace::Outcome::Matched:
    case RuleTrace::Outcome::MatchedLogOnly:
        return u"✓"_s;
    case RuleTrace::Outcome::NotMatched:
    case RuleTrace::Outcome::NotScheduled:
    case RuleTrace::Outcome::CoolingDown:
        return u"✗"_s;
    case RuleTrace::Outcome::Off:
    case RuleTrace::Outcome::NotAsked:
        break;
    }
    return u"-"_s;
}

void printRule(const RuleTrace &trace, const Rule &rule)
{
    QString line =
        u"%1 %2: %3"_s.arg(markOf(trace.outcome), titleOf(rule), outcomeText(trace.outcome));
    if (const QString reason = reasonText(trace, rule); !reason.isEmpty())
        line += u". "_s + reason;
    printLine(printable(line));
}

void printRules(const Trial &trial, const RuleSet &rules, bool isAll)
{
    int left = 0;
    for (const RuleTrace &trace : trial.explanation.rules) {
        const Rule *rule = rules.find(trace.ruleId);
        const bool isTold = isAll || rules.size() <= FewRules || isOfInterest(trace);
        if (rule != nullptr && isTold)
            printRule(trace, *rule);
        else
            ++left;
    }
    if (left > 0)
        printLine(Cli::tr("- other rules: %1; --all tells of each").arg(left));
}

/*! What is said stands on lines of its own, as it would be sent. */
void printSteps(const QList<TrialStep> &steps)
{
    for (const TrialStep &step : steps) {
        QString text = stepText(step.step);
        QStringList lines = text.split(u'\n');
        for (QString &line : lines)
            line = u"  "_s + printable(line);
        printLine(lines.join(u'\n'));
    }
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonObject toJson(const RuleTrace &trace, const RuleSet &rules)
{
    QJsonObject captures;
    for (const auto &[name, value] : trace.captures.asKeyValueRange())
        captures.insert(name, value);
    const Rule *rule = rules.find(trace.ruleId);
    return {{u"rule"_s, trace.ruleId},
            {u"name"_s, rule == nullptr ? QString() : titleOf(*rule)},
            {u"outcome"_s, outcomeName(trace.outcome)},
            {u"failed"_s, textOrNull(trace.firstFailed)},
            {u"why"_s, textOrNull(rule == nullptr ? QString() : reasonText(trace, *rule))},
            {u"captures"_s, captures}};
}

QJsonObject toJson(const TrialStep &step)
{
    QJsonObject object{
        {u"rule"_s, step.ruleId}, {u"do"_s, stepName(step.step)}, {u"text"_s, stepText(step.step)}};
    if (const wecom::OutgoingMessage *message = messageOf(step.step)) {
        object.insert("text"_L1, message->summary());
        object.insert("message"_L1, QJsonObject{{u"msgtype"_s, message->type},
                                                {message->type, message->content}});
    }
    return object;
}

QJsonObject toJson(const Trial &trial, const RuleSet &rules)
{
    QJsonArray steps;
    for (const TrialStep &step : trial.steps)
        steps.append(toJson(step));
    QJsonArray traces;
    for (const RuleTrace &trace : trial.explanation.rules)
        traces.append(toJson(trace, rules));
    const Decision &decision = trial.explanation.decision;
    const Rule *winner = rules.find(decision.winner());
    return {{u"rule"_s, textOrNull(decision.winner())},
            {u"name"_s, winner == nullptr ? QJsonValue() : QJsonValue(titleOf(*winner))},
            {u"silence"_s, textOrNull(silenceName(decision.silence))},
            {u"why"_s, verdictText(decision, rules)},
            {u"steps"_s, steps},
            {u"rules"_s, traces}};
}

} // namespace

void printTrial(const Trial &trial, const RuleSet &rules, const Invocation &invocation)
{
    if (invocation.json()) {
        printJson(toJson(trial, rules));
        return;
    }
    if (!invocation.quiet()) {
        printRules(trial, rules, invocation.isSet(u"all"_s));
        printLine(printable(verdictText(trial.explanation.decision, rules)));
    }
    printSteps(trial.steps);
}

} // namespace ewc
