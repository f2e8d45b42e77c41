// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/bubbles/mediadrawing.h"

#include "ui/bubbles/bubbleframe.h"
#include "ui/theme.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

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
    const QSizeF size = QSizeF(picture.size());
    const qreal scale = std::max(rect.width() / size.width(), rect.height() / size.height());
    QTransform transform;
    transform.translate(rect.center().x() - size.width() * scale / 2,
                        rect.center().y() - size.height() * scale / 2);
    transform.scale(scale, scale);
    QBrush brush(picture);
    brush.setTransform(transform);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.setPen(Qt::NoPen);
    painter.setBrush(brush);
    painter.drawRoundedRect(rect, radius, radius);
}

void drawEmptyBox(QPainter &painter, const QRect &rect, const QString &icon, const BubbleInk &ink,
                  qreal radius)
{
    painter.setPen(themeColor(ColorRole::Border, ink.palette));
    painter.setBrush(themeColor(ColorRole::Sunken, ink.palette));
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    const QRect middle(rect.center() - QPoint(BubbleIconSize / 2 - 1, BubbleIconSize / 2 - 1),
                       QSize(BubbleIconSize, BubbleIconSize));
    drawTinted(painter, middle, icon, themeColor(ColorRole::MutedText, ink.palette));
}

} // namespace ewc::ui
