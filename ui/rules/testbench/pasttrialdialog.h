// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/rules/rulesdraft.h"

#include <QDialog>

namespace ewc::ui {

class LogLink;

/*! Tries the rules as they are being edited on the messages of the past, and shows what would
    change. Nothing is sent or stored. */
class PastTrialDialog final : public QDialog
{
    Q_OBJECT

public:
    /*! \a draft and \a log outlive the dialog. */
    PastTrialDialog(RulesDraft &draft, LogLink &log, QWidget *parent = nullptr);

Q_SIGNALS:
    /*! The user wants to see the message \a id in the log. */
    void messageWanted(qint64 id);

private:
    RulesDraft &m_draft;
    LogLink &m_log;
};

} // namespace ewc::ui
