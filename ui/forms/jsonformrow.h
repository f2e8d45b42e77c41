// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/forms/arrayeditor.h"
#include "ui/forms/fieldeditor.h"
#include "ui/forms/jsonform.h"

namespace ewc::ui {

class LengthMeter;
class NoteLabel;
class VariableButton;

/*! One field of a JsonForm. Part of its implementation. */
struct JsonForm::Row
{
    Field field;
    QLabel *label = nullptr;
    QWidget *content = nullptr; ///< editor, meter and note
    FieldEditor *editor = nullptr; ///< null for a list
    ArrayEditor *list = nullptr; ///< null for anything else
    LengthMeter *meter = nullptr;
    NoteLabel *note = nullptr;
    VariableButton *variables = nullptr; ///< null: there are none to offer
    bool isLabelled = true; ///< the label is not said elsewhere
    bool isTouched = false;

    [[nodiscard]] bool isEmpty() const
    {
        return editor != nullptr ? editor->value().isEmpty() : list->array().isEmpty();
    }
    [[nodiscard]] QWidget *input() const
    {
        return editor != nullptr ? editor->input() : list->input();
    }
};

} // namespace ewc::ui
