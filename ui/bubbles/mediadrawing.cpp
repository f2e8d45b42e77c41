// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/bubbles/mediadrawing.h"

#include "ui/bubbles/bubbleframe.h"
#include "ui/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace ewc::ui {

void drawPlayMark(QPainter &painter, const QRectF &rect, const QColor &color)
{
    const QPointF middle = rect.center();
    const qreal half = rect.height() / 4;
    QPainterPath path(middle + QPointF(-half * 0.8, -half));
    path.lineTo(middle + QPointF(half * 1.2, 0));
    path.lineTo(middle + QPointF(-half * 0.8, half));
    path.closeSubpath();
    painter.fillPath(path, color);
}

void drawPicture(QPainter &painter, const QRectF &rect, const QPixmap &picture, qreal radius)
{
    const QSizeF part = rect.size().scaled(picture.size(), Qt::KeepAspectRatio);
    QRectF source(QPointF(), part);
    source.moveCenter(QRectF(picture.rect()).center());
    QPainterPath outline;
    outline.addRoundedRect(rect, radius, radius);
    painter.save();
    painter.setClipPath(outline, Qt::IntersectClip);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawPixmap(rect, picture, source);
    painter.restore();
}

void drawEmptyBox(QPainter &painter, const QRect &rect, const QString &icon, const BubbleInk &ink,
                  qreal radius)
{
    painter.setPen(themeColor(ColorRole::Border, ink.palette));
    painter.setBrush(themeColor(ColorRole::Sunken, ink.palette));
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    if (icon.isEmpty())
        return;
    const QRect middle(rect.center() - QPoint(BubbleIconSize / 2 - 1, BubbleIconSize / 2 - 1),
                       QSize(BubbleIconSize, BubbleIconSize));
    drawTinted(painter, middle, icon, themeColor(ColorRole::MutedText, ink.palette));
}

} // namespace ewc::ui
