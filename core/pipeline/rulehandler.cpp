// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pipeline/rulehandler.h"

#include "core/base/logging.h"
#include "core/base/whenfinished.h"
#include "core/pipeline/storedcircumstances.h"
#include "core/rules/sentence.h"

#include <QElapsedTimer>

#include <chrono>

using namespace std::chrono_literals;

namespace ewc {
namespace {

constexpr auto FlushInterval = 1s; // what is lost if the program is killed is this old at most

} // namespace

RuleHandler::RuleHandler(MemberHistory &history, ActionRunner &runner, QObject *parent)
    : QObject(parent)
    , m_history(history)
    , m_runner(runner)
{
    m_flush.setSingleShot(true);
    m_flush.setInterval(FlushInterval);
    connect(&m_flush, &QTimer::timeout, this, &RuleHandler::flush);
    connect(&m_runner, &ActionRunner::problem, this, &RuleHandler::noteProblem);
}

RuleHandler::~RuleHandler()
{
    flush();
}

void RuleHandler::setRules(const std::shared_ptr<const RuleEngine> &rules, qint64 version)
{
    m_rules = rules;
    m_version = version;
    m_names.clear();
    m_memberly.clear();
    if (!rules)
        return;
    for (const RuleSection section : RuleSections) {
        for (const Rule &rule : rules->rules().section(section)) {
            m_names.insert(rule.id, titleOf(rule));
            if (rule.cooldown.seconds > 0 && rule.cooldown.isPerMember)
                m_memberly.insert(rule.id);
        }
    }
}

Answer RuleHandler::answer(const Received &received)
{
    QElapsedTimer begun;
    begun.start();
    m_history.arrived(received);
    if (!m_rules)
        return {};
    const StoredCircumstances circumstances(m_history, received);
    const Question question(received.message, received.account.name, received.time, circumstances);
    const Decision decision = m_rules->decide(question);
    for (const RuleProblem &problem : decision.problems)
        noteProblem(problem.ruleId, problem.sentence);

    Answer answer;
    const QString winner = decision.winner();
    if (!winner.isEmpty()) {
        answer = m_runner.run(m_rules, decision, question, received);
        answer.rule = m_names.value(winner);
        answer.ruleId = winner;
    }
    answer.rulesVersion = m_version;
    // After the actions: replies that take turns ask how often the rule matched before.
    count(received, decision, winner);
    if (winner.isEmpty())
        return answer;
    if (!answer.later.isValid()) {
        m_history.took(winner, begun.nsecsElapsed() / 1000);
        return answer;
    }
    whenFinished(answer.later, this, [this, winner, begun](const QFuture<Said> &) {
        m_history.took(winner, begun.nsecsElapsed() / 1000);
        flushSoon();
    });
    return answer;
}

void RuleHandler::count(const Received &received, const Decision &decision, const QString &winner)
{
    if (decision.matches.isEmpty())
        return;
    for (const RuleMatch &match : decision.matches)
        m_history.matched(received, match.ruleId, m_memberly.contains(match.ruleId));
    if (!winner.isEmpty())
        m_history.answered(received, winner);
    flushSoon();
}

void RuleHandler::noteProblem(const QString &ruleId, const QString &sentence)
{
    qCWarning(lcPipeline) << "rule" << m_names.value(ruleId, ruleId) << "went wrong:" << sentence;
    if (ruleId.isEmpty())
        return;
    m_history.failed(ruleId, sentence);
    flushSoon();
}

void RuleHandler::flushSoon()
{
    if (!m_flush.isActive())
        m_flush.start();
}

void RuleHandler::flush()
{
    m_flush.stop();
    m_history.flush();
}

} // namespace ewc
