// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace ewc::ui {

/*! How loud it is now: a bar that is longer the louder. */
class LevelMeter final : public QWidget
{
    Q_OBJECT

public:
    explicit LevelMeter(QWidget *parent = nullptr);

    /*! From 0 to 1. */
    void setLevel(double level);
    [[nodiscard]] double level() const { return m_level; }
    [[nodiscard]] QSize sizeHint() const override { return {80, 12}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double m_level = 0;
};

} // namespace ewc::ui
