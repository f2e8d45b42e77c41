// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/accentbutton.h"

#include "ui/theme.h"

#include <QPainter>

namespace ewc::ui {

void AccentButton::paintEvent(QPaintEvent *)
{
    constexpr qreal Radius = 3; // as the style's own buttons
    constexpr int Shade = 108; // percent
    QColor fill = themeColor(isEnabled() ? ColorRole::Accent : ColorRole::Border, palette());
    if (isDown())
        fill = fill.darker(Shade);
    else if (underMouse() && isEnabled())
        fill = fill.lighter(Shade);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF shape = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(hasFocus() ? QPen(palette().color(QPalette::Text), 1) : QPen(Qt::NoPen));
    painter.setBrush(fill);
    painter.drawRoundedRect(shape, Radius, Radius);
    painter.setPen(
        themeColor(isEnabled() ? ColorRole::BubbleOutText : ColorRole::MutedText, palette()));
    painter.drawText(rect(), Qt::AlignCenter | Qt::TextShowMnemonic, text());
}

} // namespace ewc::ui
