// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/rules/rulesdraft.h"

#include <QWidget>

namespace ewc::ui {

class EngineLink;
class LogLink;

/*!
    Edits the current rule of a draft: a form that reads like a sentence, "When a message comes and
    all of these hold … then …". Each change goes into the draft at once; what others change there,
    undo included, shows up in place, without taking focus or cursor away.
*/
class RuleEditor final : public QWidget
{
    Q_OBJECT

public:
    /*! \a draft, \a log and \a engine have to outlive it. */
    RuleEditor(RulesDraft &draft, LogLink &log, EngineLink &engine, QWidget *parent = nullptr);

    /*! Gives the keyboard to the first field of the first condition, where a new rule begins. */
    void focusFirst();
    /*! Gives the keyboard to \a field, as RuleProblem::field names it; all problems are shown. */
    void focusField(const QString &field);

private:
    RulesDraft &m_draft;
    LogLink &m_log;
    EngineLink &m_engine;
};

} // namespace ewc::ui
