// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/forms/fieldeditor.h"

class QComboBox;

namespace ewc::ui {

/*!
    Edits a time of the day: typed ("8", "830", "8:30"), counted up and down with the keys or the
    wheel, or chosen from a list of half hours.
*/
class TimeEditor final : public FieldEditor
{
    Q_OBJECT

public:
    explicit TimeEditor(const Field &field, QWidget *parent = nullptr);

    [[nodiscard]] QString value() const override;
    void setValue(const QString &value) override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void count(int halfHours);

    QComboBox *m_time;
};

/*! \a text as "HH:mm", if people could mean a time by it; otherwise as it is. */
[[nodiscard]] QString normalisedTime(const QString &text);

} // namespace ewc::ui
