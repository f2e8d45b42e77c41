// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/bubbles/bubblelayout.h"

#include "ui/bubbles/bubbleframe.h"

#include <QPainter>

#include <algorithm>

namespace ewc::ui {

BubbleLayout::BubbleLayout(const BubbleContent &content, const QFont &font, const Room &room)
    : m_frame(content.frame)
{
    const bool isBubble = m_frame == BubbleContent::Frame::Bubble;
    const QSize padding = m_frame == BubbleContent::Frame::Bare ? QSize(0, 0) : BubblePadding;
    const int most = std::max((isBubble ? room.bubble : room.card) - 2 * padding.width(), 1);

    int y = padding.height();
    int widest = m_frame == BubbleContent::Frame::Card ? most : 0;
    for (const BubbleBlock &block : content.blocks) {
        Placed placed{.element = bubbleElement(block, font), .rect = {}};
        const QSize size = placed.element->layOut(most);
        y += m_elements.empty() ? 0 : block.gap;
        placed.rect = QRect(QPoint(padding.width(), y), size);
        y += size.height();
        widest = std::max(widest, size.width());
        m_elements.push_back(std::move(placed));
    }
    for (Placed &placed : m_elements) {
        placed.rect.setWidth(widest);
        placed.firstPart = static_cast<int>(m_parts.size());
        m_parts += placed.element->parts(placed.rect);
    }
    m_size = {widest + 2 * padding.width(), y + padding.height()};
}

void BubbleLayout::draw(QPainter &painter, const QPoint &origin, const BubbleInk &ink,
                        const QPen &pen) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(origin);
    drawBubbleFrame(painter, QRect(QPoint(), m_size), m_frame, ink, pen);
    for (const Placed &placed : m_elements)
        placed.element->draw(painter, placed.rect, ink, placed.firstPart);
    painter.restore();
}

int BubbleLayout::partAt(const QPoint &point) const
{
    // The last first: a link lies on the title that it stands in.
    for (qsizetype i = m_parts.size() - 1; i >= 0; --i) {
        if (m_parts.at(i).area.contains(point))
            return static_cast<int>(i);
    }
    return -1;
}

} // namespace ewc::ui
