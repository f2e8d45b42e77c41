// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/rules/rulesdraft.h"

#include <QWidget>

namespace ewc::ui {

class EngineLink;
class LogLink;

/*!
    Tries the rules as they are being edited: somebody types a message and sees which rule would
    answer, why the others would not, and what would be said. Nothing is sent or stored.
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

private:
    RulesDraft &m_draft;
    LogLink &m_log;
    EngineLink &m_engine;
};

} // namespace ewc::ui
