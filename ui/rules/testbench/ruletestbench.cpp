// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rules/testbench/ruletestbench.h"

namespace ewc::ui {

RuleTestBench::RuleTestBench(RulesDraft &draft, LogLink &log, EngineLink &engine, QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_log(log)
    , m_engine(engine)
{
}

} // namespace ewc::ui
