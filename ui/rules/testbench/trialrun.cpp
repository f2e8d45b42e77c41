// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rules/testbench/trialrun.h"

#include "core/base/whenfinished.h"
#include "ui/inpool.h"

#include <chrono>

namespace ewc::ui {
namespace {

constexpr std::chrono::milliseconds Moment{120}; // shorter than the pause between two words

using Compiled = std::shared_ptr<const TrialRules>;

struct Answer
{
    Compiled compiled;
    TrialOutcome outcome;
};

/*! Only knows what it is given: runs in the pool. */
Answer answerTo(const TrialQuestion &question, const RuleSet &rules, Compiled compiled)
{
    if (compiled == nullptr)
        compiled = std::make_shared<const TrialRules>(compileForTrial(rules));
    TrialQuestion asked = question;
    if (!asked.message.time.isValid())
        asked.message.time = QDateTime::currentDateTime();
    TrialOutcome outcome{.rules = rules,
                         .problems = compiled->problems,
                         .isAsked = compiled->engine != nullptr,
                         .time = asked.message.time.toMSecsSinceEpoch(),
                         .trial = {}};
    if (outcome.isAsked) {
        const IncomingMessage message = incomingMessage(asked.message);
        const TrialCircumstances circumstances(asked.facts);
        outcome.trial = tryRules(
            *compiled->engine, Question(message, asked.account, asked.message.time, circumstances));
    }
    return {.compiled = std::move(compiled), .outcome = std::move(outcome)};
}

} // namespace

TrialRun::TrialRun(QObject *parent)
    : QObject(parent)
{
    m_moment.setSingleShot(true);
    m_moment.setInterval(Moment);
    connect(&m_moment, &QTimer::timeout, this, &TrialRun::start);
}

void TrialRun::setRules(const RuleSet &rules)
{
    m_rules = rules;
    m_compiled.reset();
    ++m_state;
    if (m_isWanted)
        m_moment.start();
}

void TrialRun::ask(const TrialQuestion &question)
{
    m_question = question;
    m_isWanted = true;
    ++m_state;
    m_moment.start();
}

void TrialRun::stop()
{
    m_isWanted = false;
    ++m_state;
    m_moment.stop();
}

void TrialRun::start()
{
    if (m_isRunning)
        return; // it starts again when it is done
    m_isRunning = true;
    const auto answering = inPool([question = m_question, rules = m_rules, compiled = m_compiled] {
        return answerTo(question, rules, compiled);
    });
    whenFinished(answering, this, [this, state = m_state](const QFuture<Answer> &answer) {
        m_isRunning = false;
        if (state == m_state) {
            m_compiled = answer.result().compiled;
            Q_EMIT answered(answer.result().outcome);
        } else if (m_isWanted && !m_moment.isActive()) {
            start();
        }
    });
}

} // namespace ewc::ui
