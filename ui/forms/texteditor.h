// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/forms/fieldeditor.h"

class QPlainTextEdit;

namespace ewc::ui {

/*!
    Edits a text of several lines, as it is typed: space at its ends belongs to it. It takes the
    room that a form has left.
*/
class TextEditor final : public FieldEditor
{
    Q_OBJECT

public:
    /*! What is pasted by mistake ends there, in characters. */
    static constexpr int Longest = 200'000;

    explicit TextEditor(const Field &field, QWidget *parent = nullptr);

    [[nodiscard]] QString value() const override;
    void setValue(const QString &value) override;
    /*! As high as what is written in it, within reason; otherwise it takes what a form has left. */
    void setGrowing(bool isGrowing);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void cut();
    void grow();

    QPlainTextEdit *m_text;
    bool m_isGrowing = false;
};

} // namespace ewc::ui
