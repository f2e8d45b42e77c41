// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pipeline/actionrunner.h"
#include "core/pipeline/memberhistory.h"
#include "core/rules/ruleengine.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <memory>

namespace ewc {

/*!
    Answers messages by rules: puts them to the engine, has the actions of what matched done, and
    counts. Same thread as history and runner, which outlive it.
*/
class RuleHandler final : public QObject
{
    Q_OBJECT

public:
    RuleHandler(MemberHistory &history, ActionRunner &runner, QObject *parent = nullptr);
    ~RuleHandler() override;

    /*! Asks \a rules from now on; null: nobody. What is under way is finished as it began. \a
        version is theirs in the database, or 0. */
    void setRules(const std::shared_ptr<const RuleEngine> &rules, qint64 version);

    /*! Answers \a received. */
    [[nodiscard]] Answer answer(const Received &received);
    /*! Somebody else answers \a received: it is only remembered. */
    void remember(const Received &received) { m_history.arrived(received); }

    /*! Something went wrong with \a ruleId; \a sentence is in the user's language. */
    void noteProblem(const QString &ruleId, const QString &sentence);
    /*! How the log calls \a ruleId. */
    [[nodiscard]] QString nameOf(const QString &ruleId) const { return m_names.value(ruleId); }
    /*! Writes down what was counted; by itself a moment after there is something. */
    void flush();

private:
    void flushSoon();
    void count(const Received &received, const Decision &decision, const QString &winner);

    MemberHistory &m_history;
    ActionRunner &m_runner;
    std::shared_ptr<const RuleEngine> m_rules;
    qint64 m_version = 0;
    QHash<QString, QString> m_names; ///< by id
    QSet<QString> m_memberly; ///< ids of rules that keep still for the member they answered
    QTimer m_flush;
};

} // namespace ewc
