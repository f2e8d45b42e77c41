// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/media/levelmeter.h"

#include "ui/theme.h"

#include <QPainter>

#include <algorithm>

namespace ewc::ui {
namespace {

constexpr int BarHeight = 6;
constexpr double TooLoud = 0.97; // where it begins to clip

} // namespace

LevelMeter::LevelMeter(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void LevelMeter::setLevel(double level)
{
    m_level = std::clamp(level, 0.0, 1.0);
    update();
}

void LevelMeter::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    QRectF bar(0, (height() - BarHeight) / 2.0, width(), BarHeight);
    painter.setBrush(themeColor(ColorRole::Border, palette()));
    painter.drawRoundedRect(bar, BarHeight / 2.0, BarHeight / 2.0);
    bar.setWidth(bar.width() * m_level);
    painter.setBrush(
        themeColor(m_level > TooLoud ? ColorRole::Error : ColorRole::Accent, palette()));
    painter.drawRoundedRect(bar, BarHeight / 2.0, BarHeight / 2.0);
}

} // namespace ewc::ui
