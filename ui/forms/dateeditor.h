// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/forms/lineeditors.h"

#include <QPointer>

class QCalendarWidget;

namespace ewc::ui {

/*! Edits a date such as 2026-11-24, which a calendar lets the user choose. */
class DateEditor final : public LineEditor
{
    Q_OBJECT

public:
    explicit DateEditor(const Field &field, QWidget *parent = nullptr);

    void retranslate() override;

private:
    void browse();

    QToolButton *m_browse;
    QPointer<QCalendarWidget> m_calendar;
};

} // namespace ewc::ui
