// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/trial.h"

#include <QObject>
#include <QTimer>

namespace ewc::ui {

/*! What is asked of rules on trial. A value. */
struct TrialQuestion
{
    TrialMessage message;
    QString account = {};
    TrialCircumstances::Facts facts = {};
};

/*! What came of it. A value. */
struct TrialOutcome
{
    RuleSet rules; ///< all, also those that could not be asked
    QList<RuleProblem> problems; ///< of those that could not be asked
    bool isAsked = false; ///< false: no rule could be asked
    qint64 time = 0; ///< milliseconds since 1970 UTC: for when it was asked
    Trial trial;
};

/*!
    Tries rules on a message, a moment after either has changed, in the pool: thousands of rules
    do not hold up who types. Main thread.
*/
class TrialRun final : public QObject
{
    Q_OBJECT

public:
    explicit TrialRun(QObject *parent = nullptr);

    void setRules(const RuleSet &rules);
    void ask(const TrialQuestion &question);
    /*! Asks nothing until the next ask(); what is under way does not count any more. */
    void stop();

Q_SIGNALS:
    /*! The answer to the newest question. */
    void answered(const ewc::ui::TrialOutcome &outcome);

private:
    void start();

    QTimer m_moment;
    RuleSet m_rules;
    TrialQuestion m_question;
    std::shared_ptr<const TrialRules> m_compiled; ///< of m_rules; null: not yet
    quint64 m_state = 0; ///< counts changes of rules and question
    bool m_isWanted = false; ///< there is a question
    bool m_isRunning = false;
};

} // namespace ewc::ui
