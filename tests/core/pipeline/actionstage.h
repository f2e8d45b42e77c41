// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pipeline/actionrunner.h"
#include "core/rules/trialmessage.h"
#include "tests/support/fakeclock.h"
#include "tests/support/waitfor.h"

#include <QJsonDocument>

// What tests of actions need: a runner with real calls and programs, and a memory to look into.
namespace ewc::test {

/*! Remembers in memory. */
struct Memory final : RuleMemory
{
    struct Taken
    {
        QString account;
        QString member;
        qint64 until;
        QString takers;
    };

    QHash<QString, QString> variables; ///< by "account/member/name"
    QList<Taken> taken;
    QList<Utterance> said;
    bool isFull = false; ///< as a disk may be

    Result<> setVariable(const QString &account, const QString &member, const QString &name,
                         const QString &value) override
    {
        if (isFull)
            return failure(ErrorKind::Unavailable, QStringLiteral("the disk is full"));
        variables.insert(account + u'/' + member + u'/' + name, value);
        return {};
    }
    Result<> handOver(const QString &account, const QString &member, qint64 until,
                      const QString &takers) override
    {
        if (isFull)
            return failure(ErrorKind::Unavailable, QStringLiteral("the disk is full"));
        taken.append({account, member, until, takers});
        return {};
    }
    QList<Utterance> conversation(const QString &, const QString &, int count,
                                  qint64) const override
    {
        return said.last(std::min(said.size(), qsizetype(count)));
    }
};

/*! The action that \a json describes, as rules.json has it. */
inline std::unique_ptr<const Action> actionOf(const QByteArray &json)
{
    QJsonObject parameters = QJsonDocument::fromJson(json).object();
    const QString id = parameters.take(QStringLiteral("type")).toString();
    const ActionType *type = actionType(id);
    if (type == nullptr)
        qFatal("there is no action %s", qPrintable(id));
    auto action = type->create(*type, parameters);
    if (!action)
        qFatal("%s: %s", qPrintable(id), qPrintable(action.error().detail));
    return *std::move(action);
}

/*! A rule with the actions that \a actions describe, a JSON object each. */
inline ChosenRule chosen(const QString &id, const QList<QByteArray> &actions,
                         const Captures &captures = {})
{
    auto list = std::make_shared<ChosenRule::Actions>();
    for (const QByteArray &action : actions)
        list->push_back(actionOf(action));
    return {.id = id, .actions = list, .captures = captures};
}

/*! Everything that is around a message when its actions are taken. */
struct ActionStage
{
    struct Problem
    {
        QString rule;
        QString sentence;
    };

    HttpClient client;
    Memory memory;
    FakeClock clock;
    std::unique_ptr<ActionRunner> runner = std::make_unique<ActionRunner>(client, memory, clock);
    Account account{.name = QStringLiteral("demo"), .agentId = QStringLiteral("1000002")};
    TrialMessage message{.from = QStringLiteral("zhangsan"), .text = QStringLiteral("menu")};
    TrialCircumstances::Facts facts{.sender = {.name = QStringLiteral("Zhang San")}};

    QList<Problem> problems;
    QList<Draft> sentNow;
    QStringList notifications;

    ActionStage()
    {
        QObject::connect(runner.get(), &ActionRunner::problem, runner.get(),
                         [this](const QString &rule, const QString &sentence) {
                             problems.append({rule, sentence});
                         });
        QObject::connect(runner.get(), &ActionRunner::sendNow, runner.get(),
                         [this](const Account &, const Draft &draft, const QString &) {
                             sentNow.append(draft);
                         });
        QObject::connect(runner.get(), &ActionRunner::notificationWanted, runner.get(),
                         [this](const QString &title, const QString &text) {
                             notifications.append(title + u'|' + text);
                         });
    }

    [[nodiscard]] Answer begin(const QList<ChosenRule> &rules)
    {
        // All of it goes before the answer comes, as in the pipeline.
        const IncomingMessage incoming = incomingMessage(message);
        return begin(rules, incoming);
    }
    [[nodiscard]] Answer begin(const QList<ChosenRule> &rules, const IncomingMessage &incoming)
    {
        const TrialCircumstances circumstances(facts);
        const Question question(incoming, account.name,
                                QDateTime(QDate(2026, 11, 24), QTime(8, 30)), circumstances);
        return runner->run(rules, question,
                           {.account = account, .message = incoming, .id = 7, .time = 0});
    }

    /*! What is said in the end. */
    [[nodiscard]] Said runRules(const QList<ChosenRule> &rules)
    {
        const Answer answer = begin(rules);
        return answer.later.isValid() ? waitFor(answer.later) : answer.said;
    }
    [[nodiscard]] Said run(const QList<QByteArray> &actions, const Captures &captures = {})
    {
        return runRules({chosen(QStringLiteral("r"), actions, captures)});
    }
    /*! The only problem; empty if there is none, or several. */
    [[nodiscard]] QString problem() const
    {
        return problems.size() == 1 ? problems.first().sentence : QString();
    }
};

/*! What a text message says. */
inline QString contentOf(const Draft &draft)
{
    return draft.message.content.value(QStringLiteral("content")).toString();
}

} // namespace ewc::test
