// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rules/testbench/pasttrialdialog.h"

namespace ewc::ui {

PastTrialDialog::PastTrialDialog(RulesDraft &draft, LogLink &log, QWidget *parent)
    : QDialog(parent)
    , m_draft(draft)
    , m_log(log)
{
}

} // namespace ewc::ui
