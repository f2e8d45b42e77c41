// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/bubbles/bubbleelement.h"

#include <QPen>

class QIcon;

namespace ewc::ui {

inline constexpr int AvatarSize = 32;
inline constexpr int BubbleRadius = 8;
inline constexpr int BubbleTail = 6; ///< how far it reaches out of the bubble
inline constexpr int AvatarGap = BubbleTail + 4; ///< from the avatar to the bubble
inline constexpr QSize BubblePadding(12, 8); ///< on each side

/*! Draws what is around the content of a bubble at \a rect, with \a pen; its tail is on the side
    of its sender. */
void drawBubbleFrame(QPainter &painter, const QRect &rect, BubbleContent::Frame frame,
                     const BubbleInk &ink, const QPen &pen);

/*! Draws the avatar of somebody called \a letter, or the application's if that is empty. */
void drawAvatar(QPainter &painter, const QRect &rect, const QString &letter,
                const QPalette &palette);

/*! Draws the icon called \a name of the theme in \a color: its own might vanish on a bubble. */
void drawTinted(QPainter &painter, const QRect &rect, const QString &name, const QColor &color);

} // namespace ewc::ui
