// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/rules/rulesdraft.h"
#include "ui/rules/testbench/trialrun.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QSplitter;
class QToolButton;

namespace ewc::ui {

class EngineLink;
class LogLink;
class TrialAnswers;
class TrialInput;
class TrialTree;

/*!
    Tries the rules as they are being edited: somebody types a message and sees which rule would
    answer, why the others would not, and what would be said. Nothing is sent or stored.

    One message can be followed by another, as in a talk: then counts what was before it.
*/
class RuleTestBench final : public QWidget
{
    Q_OBJECT

public:
    /*! All three outlive the bench. */
    RuleTestBench(RulesDraft &draft, LogLink &log, EngineLink &engine, QWidget *parent = nullptr);

Q_SIGNALS:
    /*! The user wants to see the rule \a id. */
    void ruleWanted(const QString &id);
    /*! The user wants to know what the rules would have said to the messages of the past. */
    void pastTrialWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void setUpLayout();
    void ask();
    void take(const TrialOutcome &outcome);
    void goOn();
    void startOver();
    void showVerdict();
    void retranslate();

    RulesDraft &m_draft;
    TrialRun *m_run;
    TrialOutcome m_outcome;
    bool m_isAnswered = false; ///< m_outcome counts
    TrialCircumstances::Facts m_before; ///< what was before the message, were the talk a real one
    int m_earlier = 0; ///< messages of the talk so far
    QLabel *m_title;
    QPushButton *m_past;
    TrialInput *m_input;
    QLabel *m_verdictIcon;
    QLabel *m_verdict;
    QLabel *m_problems;
    TrialTree *m_tree;
    TrialAnswers *m_answers;
    QLabel *m_talk;
    QToolButton *m_goOn;
    QToolButton *m_startOver;
};

} // namespace ewc::ui
