// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme.h"

#include <QToolButton>

namespace ewc::ui {

/*! One fact about the program in a few words; a click tells the details. */
class StatusChip final : public QToolButton
{
    Q_OBJECT

public:
    explicit StatusChip(QWidget *parent = nullptr);

    void setStatus(ColorRole mark, const QString &text, const QString &details);

protected:
    void changeEvent(QEvent *event) override;

private:
    ColorRole m_mark = ColorRole::MutedText;
};

} // namespace ewc::ui
