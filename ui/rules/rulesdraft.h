// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/ruleset.h"

#include <QObject>
#include <QTimer>
#include <QUndoStack>

namespace ewc::ui {

/*!
    The rules as they are being edited, before they are saved: what list, editor and test bench
    show and change together. Every change can be undone. Main thread.
*/
class RulesDraft final : public QObject
{
    Q_OBJECT

public:
    explicit RulesDraft(QObject *parent = nullptr);

    [[nodiscard]] const RuleSet &rules() const { return m_rules; }
    /*! Begins anew with \a rules as they are in force: nothing to undo, nothing to save. */
    void load(const RuleSet &rules);
    /*! Says that \a rules are in force now, e.g. because they were saved; the draft stays. */
    void setSaved(const RuleSet &rules);
    /*! The rules in force. */
    [[nodiscard]] const RuleSet &saved() const { return m_saved; }
    [[nodiscard]] bool isModified() const { return m_isModified; }

    /*! Takes up \a rules as a change that is called \a what ("Move rule"), to be undone as one. */
    void change(const RuleSet &rules, const QString &what);
    /*!
        Takes up \a rule in place of the one with its id. Changes of the same \a field that follow
        each other are undone as one: typing. An empty field never follows another.
    */
    void changeRule(const Rule &rule, const QString &field, const QString &what);
    [[nodiscard]] QUndoStack &undoStack() { return m_undo; }

    /*! What is wrong with the rules as they are; found out a moment after a change. */
    [[nodiscard]] const QList<RuleProblem> &problems() const { return m_problems; }
    /*! Finds it out now: before they are saved. */
    const QList<RuleProblem> &findProblems();

    /*! The rule that is being looked at; empty: none. */
    [[nodiscard]] const QString &current() const { return m_current; }
    void setCurrent(const QString &id);

Q_SIGNALS:
    void rulesChanged();
    /*! saved() or isModified() is another. */
    void savedChanged();
    void currentChanged(const QString &id);
    void problemsChanged();

private:
    class SetStep;
    class RuleStep;
    void take(const RuleSet &rules, const QString &current);
    void takeRule(const Rule &rule);
    void noteChanged(const QString &current);
    void show(const QString &id);
    void lookForProblems();
    void takeProblems(const QList<RuleProblem> &problems);

    RuleSet m_rules;
    RuleSet m_saved;
    bool m_isModified = false;
    QList<RuleProblem> m_problems;
    QString m_current;
    quint64 m_typing = 0; ///< counts what separates changes of the same field
    quint64 m_state = 0; ///< counts changes: problems of an earlier state do not count
    QTimer m_lookSoon;
    QUndoStack m_undo;
};

} // namespace ewc::ui
