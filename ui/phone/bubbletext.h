// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/phone/phonemessage.h"

#include <QFont>
#include <QSize>
#include <QTextLayout>

#include <memory>
#include <vector>

class QPainter;

namespace ewc::ui {

/*! What stands in a bubble: title, text and detail, broken into lines that fit. */
class BubbleText final
{
public:
    /*! Sets \a message in \a font to at most \a width pixels. */
    BubbleText(const PhoneMessage &message, const QFont &font, int width);

    [[nodiscard]] QSize size() const { return m_size; }
    /*! Draws at \a origin with \a text, the detail with \a muted. */
    void draw(QPainter &painter, const QPointF &origin, const QColor &text,
              const QColor &muted) const;

private:
    struct Block
    {
        std::unique_ptr<QTextLayout> layout;
        QSize size;
        int indent = 0; ///< for the icon at its left
        bool isMuted = false;
    };

    void add(const QString &text, const QFont &font, int indent, bool isMuted, int width);

    std::vector<Block> m_blocks;
    QString m_icon; ///< in the icon theme, before the title
    QSize m_size;
};

} // namespace ewc::ui
