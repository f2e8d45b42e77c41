// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/jsonschema.h"
#include "core/rules/rule.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;

namespace ewc::ui {

class CooldownChoice;
class JsonForm;

/*! What holds for a rule besides conditions and actions: when it is in force, how often it
    answers, what comes after it, and whether it only says what it would do. */
class RuleOptions final : public QWidget
{
    Q_OBJECT

public:
    explicit RuleOptions(QWidget *parent = nullptr);

    /*! Shows schedule, cooldown, stops and isLogOnly of \a rule, as untouched. */
    void setRule(const Rule &rule);
    /*! Shows them as they have become elsewhere. */
    void updateRule(const Rule &rule);
    /*! Puts them into \a rule. */
    void write(Rule &rule) const;

    /*! Says what is wrong, in whole sentences; paths as RuleProblem::field has them. */
    void setProblems(const QList<FieldProblem> &problems);
    void setShowAll(bool showAll);
    /*! Gives the keyboard to the field at \a path; false if there is none. */
    bool focusField(const QString &path);

Q_SIGNALS:
    /*! The user changed \a field, as RuleProblem::field names it; \a what says it for undo. */
    void edited(const QString &field, const QString &what);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void takeScheduled(bool isOn);
    void retranslate();

    QCheckBox *m_isScheduled;
    JsonForm *m_schedule;
    QLabel *m_answers;
    CooldownChoice *m_cooldown;
    QLabel *m_after;
    QComboBox *m_stops;
    QCheckBox *m_isLogOnly;
};

} // namespace ewc::ui
