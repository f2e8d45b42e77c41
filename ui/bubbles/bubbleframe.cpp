// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/bubbles/bubbleframe.h"

#include "ui/theme.h"

#include <QIcon>
#include <QPainter>
#include <QPainterPath>
#include <QPixmap>

using namespace Qt::StringLiterals;

namespace ewc::ui {
namespace {

QPainterPath outline(const QRectF &rect, bool hasTail, bool isAtRight)
{
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    path.addRoundedRect(rect, BubbleRadius, BubbleRadius);
    if (!hasTail)
        return path;
    const qreal x = isAtRight ? rect.right() - 1 : rect.left() + 1;
    const qreal tip = isAtRight ? rect.right() + BubbleTail : rect.left() - BubbleTail;
    const qreal y = rect.top() + AvatarSize / 2.0;
    QPainterPath tail(QPointF(x, y - 5));
    tail.lineTo(tip, y);
    tail.lineTo(x, y + 5);
    tail.closeSubpath();
    return path.united(tail);
}

} // namespace

void drawBubbleFrame(QPainter &painter, const QRect &rect, BubbleContent::Frame frame,
                     const BubbleInk &ink, const QPen &pen)
{
    if (frame == BubbleContent::Frame::Bare)
        return;
    const ColorRole fill = ink.isFromMember ? ColorRole::BubbleOut : ColorRole::BubbleIn;
    painter.setBrush(themeColor(fill, ink.palette));
    painter.setPen(pen);
    painter.drawPath(outline(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5),
                             frame == BubbleContent::Frame::Bubble, ink.isFromMember));
}

void drawAvatar(QPainter &painter, const QRect &rect, const QString &letter,
                const QPalette &palette)
{
    if (letter.isEmpty()) {
        QIcon(u":/icons/easywechat.svg"_s).paint(&painter, rect);
        return;
    }
    painter.setPen(themeColor(ColorRole::Border, palette));
    painter.setBrush(themeColor(ColorRole::Surface, palette));
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.setPen(themeColor(ColorRole::MutedText, palette));
    painter.drawText(rect, Qt::AlignCenter, letter);
}

void drawTinted(QPainter &painter, const QRect &rect, const QString &name, const QColor &color)
{
    QPixmap pixmap = themeIcon(name).pixmap(rect.size(), painter.device()->devicePixelRatioF());
    if (pixmap.isNull()) // no icon theme
        return;
    QPainter tint(&pixmap);
    tint.setCompositionMode(QPainter::CompositionMode_SourceIn);
    tint.fillRect(QRect(QPoint(), rect.size()), color);
    tint.end();
    painter.drawPixmap(rect.topLeft(), pixmap);
}

} // namespace ewc::ui
