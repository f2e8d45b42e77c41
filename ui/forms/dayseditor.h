// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/forms/fieldeditor.h"

#include <array>

class QToolButton;

namespace ewc::ui {

/*! Edits days of the week: a button for each, and two for workdays and every day. No day chosen
    means every day. */
class DaysEditor final : public FieldEditor
{
    Q_OBJECT

public:
    explicit DaysEditor(const Field &field, QWidget *parent = nullptr);

    [[nodiscard]] QString value() const override { return m_value; }
    void setValue(const QString &value) override;
    void retranslate() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void take(const QString &days);
    void show();

    std::array<QToolButton *, 7> m_days{}; ///< Monday first
    QToolButton *m_workdays;
    QToolButton *m_everyDay;
    QString m_value;
};

} // namespace ewc::ui
