// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pipeline/actionrun.h"

#include "core/base/whenfinished.h"
#include "core/pipeline/httpsteps.h"
#include "core/pipeline/programrun.h"
#include "core/rules/chance.h"

#include <QScopeGuard>

using namespace Qt::StringLiterals;

namespace ewc {
namespace {

constexpr qsizetype LongestReply = 20'000; // characters: ten messages

QString shortened(const QString &text)
{
    if (text.size() <= LongestReply)
        return text;
    QString shorter = text.first(LongestReply);
    if (shorter.back().isHighSurrogate())
        shorter.chop(1);
    return shorter + u'…';
}

} // namespace

ActionRun::ActionRun(ActionRunner &runner, const QList<ChosenRule> &rules, const Question &question,
                     const Received &received)
    : QObject(&runner)
    , m_runner(runner)
    , m_rules(rules)
    , m_question(&question)
    , m_account(received.account)
    , m_message(received.message)
    , m_id(received.id)
{
}

ActionRun::~ActionRun()
{
    m_stop.request_stop();
    if (m_holdsPlace)
        --m_runner.m_running;
}

bool ActionRun::advance()
{
    while (!m_isStopped) {
        if (m_rule < 0 || m_action >= rule().actions->size()) {
            if (m_rule + 1 >= m_rules.size())
                break;
            ++m_rule;
            enterRule();
            continue;
        }
        m_asksForOutput = false;
        const VariableValue values = [this](const QString &name) { return value(name); };
        const Step step = rule().actions->at(m_action++)->step(input(values));
        if (m_asksForOutput && m_hasFailed)
            continue; // it would say half of what it is meant to
        if (!std::visit([this](const auto &wanted) { return take(wanted); }, step))
            return false;
    }
    m_isDone = true;
    return true;
}

void ActionRun::enterRule()
{
    m_action = 0;
    m_output.reset();
    m_hasFailed = false;
    if (m_question == nullptr)
        return;
    m_values = variablesFor(*m_question, rule().captures);
    m_turns.append(m_question->circumstances().hits(rule().id));
}

ActionInput ActionRun::input(const VariableValue &values) const
{
    return {.variables = values,
            .turn = m_turns.value(m_rule),
            .chance = chanceOf(m_message, rule().id)};
}

std::optional<QString> ActionRun::value(const QString &name)
{
    if (name == "output"_L1) {
        m_asksForOutput = true;
        return m_output;
    }
    if (const auto set = m_remembered.constFind(name); set != m_remembered.constEnd())
        return *set;
    return fact(name);
}

std::optional<QString> ActionRun::fact(const QString &name)
{
    if (m_question != nullptr)
        return m_values ? m_values(name) : std::nullopt;
    const auto &known = m_known.at(m_rule);
    const auto found = known.constFind(name);
    return found == known.constEnd() ? std::nullopt : std::optional(*found);
}

void ActionRun::remember(const QString &name, const QString &value)
{
    m_remembered.insert(u"var."_s + name, value);
}

QFuture<Said> ActionRun::later()
{
    // Each action that is still to come is asked once for nothing, so that it asks for its
    // variables while they can be looked up.
    const qsizetype present = m_rule;
    m_known.resize(m_rules.size());
    for (qsizetype index = present; index < m_rules.size(); ++index) {
        const ChosenRule &next = m_rules.at(index);
        const VariableValue facts = variablesFor(*m_question, next.captures);
        if (index > present)
            m_turns.append(m_question->circumstances().hits(next.id));
        const VariableValue noting = [&](const QString &name) {
            auto value = facts(name);
            if (value)
                m_known[index].insert(name, *value);
            return value;
        };
        const ActionInput input{.variables = noting,
                                .turn = m_turns.value(index),
                                .chance = chanceOf(m_message, next.id)};
        // What programs are told, and whom a forwarded message is from.
        for (const TemplateVariable &variable : templateVariables())
            std::ignore = noting(QString::fromLatin1(variable.name));
        for (std::size_t i = index == present ? m_action : 0; i < next.actions->size(); ++i)
            std::ignore = next.actions->at(i)->step(input);
    }
    m_question = nullptr;
    m_values = {};
    m_promise.emplace();
    m_promise->start();
    return m_promise->future();
}

bool ActionRun::mayBegin()
{
    if (m_runner.m_running < ActionRunner::MostSlowActions) {
        ++m_runner.m_running;
        m_holdsPlace = true;
        return true;
    }
    complain(ruleText(QT_TRANSLATE_NOOP("Rules", "Too many programs and calls are under way: this "
                                                 "one has been left out.")));
    m_output.reset();
    m_hasFailed = true;
    return false;
}

bool ActionRun::take(const step::Program &program)
{
    if (!mayBegin())
        return true;
    auto *run = new ProgramRun(program, facts(), this);
    connect(run, &ProgramRun::finished, this,
            [this, run, replies = program.replies](const StepOutcome &outcome) {
                run->deleteLater();
                goOn(outcome, replies, {});
            });
    run->start();
    return false;
}

bool ActionRun::take(const step::HttpCall &step)
{
    return call(step, toCall(step), {});
}

bool ActionRun::take(const step::Model &step)
{
    const QString text = m_message.text().isEmpty() ? m_message.summary() : m_message.text();
    const auto before = step.history > 0 ? m_runner.m_memory.conversation(
                            m_account.name, m_message.fromUserName(), step.history, m_id)
                                         : QList<Utterance>();
    return call(step, toCall(step, before, text), step.fallback);
}

template<typename Step>
bool ActionRun::call(const Step &step, const Result<HttpCall> &wanted, const QString &fallback)
{
    constexpr bool AlwaysReplies = std::is_same_v<Step, step::Model>;
    const bool replies = [&] {
        if constexpr (AlwaysReplies)
            return true;
        else
            return step.replies;
    }();
    if (!wanted) {
        settle({.problem = wanted.error().detail}, replies, fallback);
        return true;
    }
    if (!mayBegin())
        return true;
    HttpCall http = *wanted;
    http.stop = m_stop.get_token();
    whenFinished(m_runner.m_client.call(http), this,
                 [this, step, replies, fallback](const QFuture<Result<HttpAnswer>> &answer) {
                     // Cancelled: the client has gone, and so shall we.
                     if (answer.resultCount() > 0)
                         goOn(outcomeOf(step, answer.resultAt(0)), replies, fallback);
                 });
    return false;
}

/*! Takes up the work after a slow step has ended. */
void ActionRun::goOn(const StepOutcome &outcome, bool replies, const QString &fallback)
{
    --m_runner.m_running;
    m_holdsPlace = false;
    settle(outcome, replies, fallback);
    if (!advance())
        return;
    m_promise->addResult(m_said);
    m_promise->finish();
    deleteLater();
}

void ActionRun::settle(const StepOutcome &outcome, bool replies, const QString &fallback)
{
    if (!outcome.isSuccess())
        complain(outcome.problem);
    const QString output = outcome.isSuccess() ? outcome.output : fallback;
    m_hasFailed = !outcome.isSuccess() && fallback.isEmpty();
    m_output = m_hasFailed ? std::nullopt : std::optional(output);
    if (replies && !output.isEmpty())
        reply(wecom::OutgoingMessage::text(shortened(output)));
}

void ActionRun::complain(const QString &sentence)
{
    Q_EMIT m_runner.problem(m_rule < 0 ? QString() : rule().id, sentence);
}

} // namespace ewc
