// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pipeline/actionrunner.h"

#include "core/pipeline/actionrun.h"

namespace ewc {

ActionRunner::ActionRunner(HttpClient &client, RuleMemory &memory, const Clock &clock,
                           QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_memory(memory)
    , m_clock(clock)
{
}

ActionRunner::~ActionRunner()
{
    // Before our members go: a run looks at them when it ends.
    qDeleteAll(findChildren<ActionRun *>(Qt::FindDirectChildrenOnly));
}

Answer ActionRunner::run(const QList<ChosenRule> &rules, const Question &question,
                         const Received &received)
{
    auto run = std::make_unique<ActionRun>(*this, rules, question, received);
    if (run->advance())
        return Answer(run->said());
    return Answer(run.release()->later()); // ends itself
}

Answer ActionRunner::run(const std::shared_ptr<const RuleEngine> &engine, const Decision &decision,
                         const Question &question, const Received &received)
{
    QList<ChosenRule> rules;
    for (const RuleMatch &match : decision.matches) {
        if (match.isLogOnly)
            continue;
        rules.append({.id = match.ruleId,
                      .actions = {engine, &engine->actions(match.ruleId)},
                      .captures = match.captures});
    }
    return run(rules, question, received);
}

} // namespace ewc
