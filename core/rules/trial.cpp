// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/trial.h"

#include "core/rules/chance.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace ewc {
namespace {

/*! Adds what \a match would do to \a steps. Returns false if nothing is to be done after it. */
bool takeSteps(const RuleEngine &engine, const Question &question, const RuleMatch &match,
               QList<TrialStep> &steps)
{
    const VariableValue known = variablesFor(question, match.captures);
    const VariableValue variables = [&known](const QString &name) -> std::optional<QString> {
        if (name == "output"_L1)
            return u"{output}"_s; // nothing has been run
        return known(name);
    };
    const ActionInput input{.variables = variables,
                            .turn = question.circumstances().hits(match.ruleId),
                            .chance = chanceOf(question.message(), match.ruleId)};
    for (const auto &action : engine.actions(match.ruleId)) {
        const Step step = action->step(input);
        if (std::holds_alternative<step::Stop>(step))
            return false;
        steps.append({.ruleId = match.ruleId, .step = step});
    }
    return true;
}

} // namespace

Trial tryRules(const RuleEngine &engine, const Question &question)
{
    Trial trial{.explanation = engine.explain(question), .steps = {}};
    for (const RuleMatch &match : std::as_const(trial.explanation.decision.matches)) {
        if (!match.isLogOnly && !takeSteps(engine, question, match, trial.steps))
            break;
    }
    return trial;
}

TrialCircumstances::Facts factsAfter(const TrialCircumstances::Facts &before, qint64 time,
                                     const Trial &trial)
{
    constexpr qint64 Minute = 60'000; // milliseconds

    TrialCircumstances::Facts facts = before;
    const QString winner = trial.explanation.decision.winner();
    facts.previousMessage = time;
    facts.previousRule = winner;
    ++facts.messages;
    facts.answers += winner.isEmpty() ? 0 : 1;
    for (const RuleMatch &match : trial.explanation.decision.matches) {
        facts.lastHits.insert(match.ruleId, time);
        ++facts.hits[match.ruleId];
    }
    for (const TrialStep &step : trial.steps) {
        if (const auto *set = std::get_if<step::SetVariable>(&step.step))
            facts.variables.insert(set->name, set->value);
        else if (const auto *handOver = std::get_if<step::HandOver>(&step.step))
            facts.handedOverUntil = time + handOver->minutes * Minute;
    }
    return facts;
}

TrialRules compileForTrial(const RuleSet &rules)
{
    const QList<RuleProblem> problems = problemsOf(rules);
    QSet<QString> faulty;
    for (const RuleProblem &problem : problems)
        faulty.insert(problem.ruleId);
    RuleSet sound = rules;
    for (const RuleSection section : RuleSections)
        sound.section(section).removeIf(
            [&faulty](const Rule &rule) { return faulty.contains(rule.id); });
    auto engine = RuleEngine::compile(sound);
    return {.engine = engine ? *engine : nullptr, .problems = problems};
}

} // namespace ewc
