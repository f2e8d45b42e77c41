// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/rules/testbench/trialrun.h"

#include <QTreeWidget>

namespace ewc::ui {

/*!
    What became of the rules: those that matched, and the one that is being looked at with each of
    its conditions; the others are counted. Each with a sign and a word.
*/
class TrialTree final : public QTreeWidget
{
    Q_OBJECT

public:
    explicit TrialTree(QWidget *parent = nullptr);

    /*! Shows \a outcome; \a current is the id of the rule that is being looked at. */
    void show(const TrialOutcome &outcome, const QString &current);

Q_SIGNALS:
    /*! The user wants to see the rule \a id. */
    void ruleWanted(const QString &id);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void addRule(const RuleTrace &trace, const Rule &rule);
    void addFaulty(const Rule &rule);
    void addOthers(int count);
    void addNote(QTreeWidgetItem *parent, const QString &text);

    TrialOutcome m_outcome;
    QString m_current;
};

} // namespace ewc::ui
