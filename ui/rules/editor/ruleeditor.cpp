// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rules/editor/ruleeditor.h"

namespace ewc::ui {

RuleEditor::RuleEditor(RulesDraft &draft, LogLink &log, EngineLink &engine, QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_log(log)
    , m_engine(engine)
{
}

void RuleEditor::focusFirst()
{
    setFocus();
}

void RuleEditor::focusField(const QString &)
{
    setFocus();
}

} // namespace ewc::ui
