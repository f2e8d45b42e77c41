// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/bubbles/bubbleelement.h"

#include <QList>
#include <QRect>

#include <memory>
#include <vector>

namespace ewc::ui {

/*!
    The content of a bubble, set in a font and broken to fit: it can be measured, drawn and
    asked what is where. Laid out once; colours, and where it stands, are a matter of drawing.

    Main thread.
*/
class BubbleLayout final
{
public:
    /*! How wide bubbles may become, frame included. A value. */
    struct Room
    {
        int bubble = 0; ///< pixels, for what was said
        int card = 0; ///< pixels, for cards and pictures
    };

    BubbleLayout(const BubbleContent &content, const QFont &font, const Room &room);

    /*! With the frame. */
    [[nodiscard]] QSize size() const { return m_size; }
    [[nodiscard]] BubbleContent::Frame frame() const { return m_frame; }

    /*! Draws frame and content with the upper left corner at \a origin; \a pen is around it. */
    void draw(QPainter &painter, const QPoint &origin, const BubbleInk &ink, const QPen &pen) const;

    /*! What can be clicked, from the upper left corner, in the order of reading. */
    [[nodiscard]] const QList<BubblePart> &parts() const { return m_parts; }
    /*! The part at \a point, or -1. */
    [[nodiscard]] int partAt(const QPoint &point) const;

private:
    struct Placed
    {
        std::unique_ptr<BubbleElement> element;
        QRect rect; ///< from the upper left corner of the frame
        int firstPart = 0;
    };

    std::vector<Placed> m_elements;
    QList<BubblePart> m_parts;
    QSize m_size;
    BubbleContent::Frame m_frame;
};

} // namespace ewc::ui
