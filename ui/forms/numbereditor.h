// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/forms/lineeditors.h"

class QLabel;

namespace ewc::ui {

/*! Edits a number; its unit stands behind it. Up, Down and the wheel count, where it is a whole
    one. */
class NumberEditor final : public LineEditor
{
    Q_OBJECT

public:
    explicit NumberEditor(const Field &field, QWidget *parent = nullptr);

    void retranslate() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool count(int steps);

    Field m_field;
    QLabel *m_unit = nullptr; ///< null: it has none
};

} // namespace ewc::ui
