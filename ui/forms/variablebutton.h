// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/forms/formsources.h"

#include <QPointer>
#include <QToolButton>

namespace ewc::ui {

/*! "{ }": offers the variables of a template, and puts the chosen one where the cursor is. */
class VariableButton final : public QToolButton
{
    Q_OBJECT

public:
    /*! \a input is a QLineEdit or a QPlainTextEdit; both have to outlive the button. */
    VariableButton(QWidget &input, FormSources &sources);

    /*! True if \a input is a field that one types into; a chosen file is none. */
    [[nodiscard]] static bool canInsertInto(const QWidget &input);
    void retranslate();

private:
    void choose();
    void insert(const QString &name);

    QWidget &m_input;
    QPointer<FormSources> m_sources;
};

} // namespace ewc::ui
