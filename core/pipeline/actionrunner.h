// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/net/httpclient.h"
#include "core/pipeline/messagehandler.h"
#include "core/pipeline/rulememory.h"
#include "core/rules/ruleengine.h"

#include <QObject>

#include <memory>
#include <vector>

namespace ewc {

/*! A rule whose actions are to be taken. A value. */
struct ChosenRule
{
    using Actions = std::vector<std::unique_ptr<const Action>>;

    QString id;
    std::shared_ptr<const Actions> actions; ///< keeps alive what they belong to
    Captures captures = {};
};

/*!
    Does what rules decided: one action after the other, each made when its turn comes, so that it
    can use what the one before it found out.

    What is said to the sender first is the reply; everything else that is to be sent becomes a
    draft. Slow actions (programs, calls, models) make the answer a later one. What goes wrong with
    one is told by problem(), and the next ones are done all the same, unless they want its output.
    Programs under way are killed with their children when the runner is destroyed, and what was
    awaited then is cancelled. One thread; \a client, \a memory and \a clock outlive it.
*/
class ActionRunner final : public QObject
{
    Q_OBJECT

public:
    /*! What is said to one message at most, so that rules cannot flood anybody. */
    static constexpr int MostMessages = 20;
    /*! Programs and calls at a time; what is more fails. */
    static constexpr int MostSlowActions = 64;

    ActionRunner(HttpClient &client, RuleMemory &memory, const Clock &clock,
                 QObject *parent = nullptr);
    ~ActionRunner() override;

    /*! Takes the actions of \a rules for \a received, about which \a question is. Rule and version
        of the answer are left to the caller. */
    [[nodiscard]] Answer run(const QList<ChosenRule> &rules, const Question &question,
                             const Received &received);
    /*! Takes the actions of the rules of \a engine that \a decision chose. */
    [[nodiscard]] Answer run(const std::shared_ptr<const RuleEngine> &engine,
                             const Decision &decision, const Question &question,
                             const Received &received);

    /*! Slow actions under way. */
    [[nodiscard]] int running() const { return m_running; }

Q_SIGNALS:
    /*! \a draft is to be sent at once, although the answer is not there yet: "please wait". */
    void sendNow(const Account &account, const Draft &draft, const QString &ruleId);
    void notificationWanted(const QString &title, const QString &text);
    /*! Something went wrong with an action of the rule; \a sentence is in the user's language. */
    void problem(const QString &ruleId, const QString &sentence);

private:
    friend class ActionRun;

    HttpClient &m_client;
    RuleMemory &m_memory;
    const Clock &m_clock;
    int m_running = 0;
};

} // namespace ewc
