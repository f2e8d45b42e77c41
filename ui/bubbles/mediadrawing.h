// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/bubbles/bubbleelement.h"

class QPixmap;
class QRectF;

namespace ewc::ui {

inline constexpr int BubbleIconSize = 22; ///< pixels, of an icon in the middle of a box

/*! Draws a triangle that points to the right, in the middle of \a rect. */
void drawPlayMark(QPainter &painter, const QRectF &rect, const QColor &color);

/*! Fills \a rect with \a picture, of which the middle is shown if the shapes differ. */
void drawPicture(QPainter &painter, const QRectF &rect, const QPixmap &picture, qreal radius);

/*! Draws a neutral box, with \a icon if that is not empty, where a picture belongs that is not
 * there. */
void drawEmptyBox(QPainter &painter, const QRect &rect, const QString &icon, const BubbleInk &ink,
                  qreal radius);

} // namespace ewc::ui
