// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/bubbles/textpiece.h"
#include "ui/theme.h"

#include <QPainter>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace ewc::ui {
namespace {

constexpr int QuoteIndent = 10;
constexpr int QuoteBar = 3;
constexpr int LevelIndent = 16;
constexpr int CodePadding = 6;

/*! Where a text begins so that its letters stand on one line with those of \a other at \a top. */
qreal topBeside(const TextPiece &text, const TextPiece &other, int top)
{
    return top + other.baseline() - text.baseline();
}

/*! A paragraph: with a mark before it in lists, and a bar at its left where it is quoted. */
class TextElement final : public BubbleElement
{
public:
    TextElement(const BubbleBlock &block, const QFont &body)
        : m_block(block)
        , m_font(bubbleFont(block.size, body))
        , m_marker(block.marker, m_font)
    {
        if (block.isBold)
            m_font.setWeight(QFont::DemiBold);
        m_text = std::make_unique<TextPiece>(block.text, m_font, block.spans);
    }

    [[nodiscard]] QSize layOut(int width) override
    {
        m_indent = m_block.indent * LevelIndent + (m_block.isQuoted ? QuoteIndent : 0);
        if (!m_block.marker.isEmpty())
            m_indent += std::max(m_marker.breakLines(width).width() + space::Tight, LevelIndent);
        m_padding = m_block.isCode ? CodePadding : 0;
        m_indent += m_padding;
        const QSize size = m_text->breakLines(width - m_indent - m_padding, m_block.mostLines);
        return {size.width() + m_indent + m_padding, size.height() + 2 * m_padding};
    }

    void draw(QPainter &painter, const QRect &rect, const BubbleInk &ink,
              int firstPart) const override
    {
        if (m_block.isQuoted) {
            const QRect bar(rect.left(), rect.top(), QuoteBar, rect.height());
            painter.fillRect(bar, themeColor(ColorRole::Border, ink.palette));
        }
        if (m_block.isCode) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(themeColor(ColorRole::Sunken, ink.palette));
            painter.drawRoundedRect(rect, space::Tight, space::Tight);
        }
        const int top = rect.top() + m_padding;
        if (!m_block.marker.isEmpty()) {
            const int right = rect.left() + m_indent - space::Tight;
            m_marker.draw(
                painter,
                QPointF(right - m_marker.size().width(), topBeside(m_marker, *m_text, top)), ink,
                Tone::Muted);
        }
        m_text->draw(painter, QPointF(rect.left() + m_indent, top), ink, m_block.tone);
        const QList<BubblePart> ours = parts(rect);
        if (const int current = ink.currentPart - firstPart; current >= 0 && current < ours.size())
            drawCurrentMark(painter, ours.at(current).area.boundingRect(), ink);
    }

    [[nodiscard]] QList<BubblePart> parts(const QRect &rect) const override
    {
        QList<BubblePart> found = wholePart(rect, m_block.action, m_block.text);
        for (const TextSpan &span : m_text->spans()) {
            QRegion area = m_text->areaOf(span);
            if (span.url.isEmpty() || area.isEmpty())
                continue;
            area.translate(rect.left() + m_indent, rect.top() + m_padding);
            found.append({.area = area,
                          .action = {.kind = BubbleAction::Kind::OpenUrl, .target = span.url},
                          .label = m_text->textOf(span)});
        }
        return found;
    }

private:
    BubbleBlock m_block;
    QFont m_font;
    TextPiece m_marker;
    std::unique_ptr<TextPiece> m_text;
    int m_indent = 0;
    int m_padding = 0;
};

/*! What something is, and its value beside it or at the right edge. */
class PairElement final : public BubbleElement
{
public:
    PairElement(const BubbleBlock &block, const QFont &body)
        : m_block(block)
        , m_name(block.text, bubbleFont(block.size, body))
        , m_value(block.detail, block.isSpread ? body : bubbleFont(block.size, body))
        , m_columnWidth(QFontMetrics(body).horizontalAdvance(u"五个汉字宽"_s))
    {
    }

    [[nodiscard]] QSize layOut(int width) override
    {
        if (m_block.isSpread) {
            const QSize value = m_value.breakLines(width / 2, 1);
            const QSize name =
                m_name.breakLines(width - value.width() - space::Control, 1 + !hasAction());
            return {width, std::max(name.height(), value.height())};
        }
        m_columnWidth = std::min(m_columnWidth, width * 2 / 5);
        const QSize name = m_name.breakLines(m_columnWidth, 2);
        const QSize value = m_value.breakLines(width - m_columnWidth - space::Control, 3);
        return {width, std::max(name.height(), value.height())};
    }

    void draw(QPainter &painter, const QRect &rect, const BubbleInk &ink,
              int firstPart) const override
    {
        if (m_block.isSpread) {
            m_name.draw(painter, rect.topLeft(), ink, m_block.tone);
            const int left = rect.right() + 1 - m_value.size().width();
            m_value.draw(painter, QPointF(left, topBeside(m_value, m_name, rect.top())), ink,
                         Tone::Muted);
        } else {
            const QPointF left = rect.topLeft() + QPoint(m_columnWidth + space::Control, 0);
            m_value.draw(painter, left, ink, m_block.tone);
            m_name.draw(painter, QPointF(rect.left(), topBeside(m_name, m_value, rect.top())), ink,
                        Tone::Muted);
        }
        if (hasAction() && ink.currentPart == firstPart)
            drawCurrentMark(painter, rect, ink);
    }

    [[nodiscard]] QList<BubblePart> parts(const QRect &rect) const override
    {
        const bool isMenu = m_block.action.kind == BubbleAction::Kind::Menu;
        if (isMenu && m_block.isDisabled)
            return {};
        const QString label = isMenu || m_block.isSpread ? m_block.text : m_block.detail;
        return wholePart(rect, m_block.action, isMenu ? m_block.action.target : label,
                         m_block.options);
    }

private:
    [[nodiscard]] bool hasAction() const { return m_block.action.kind != BubbleAction::Kind::None; }

    BubbleBlock m_block;
    TextPiece m_name;
    TextPiece m_value;
    int m_columnWidth;
};

/*! Cells in columns of the same width. */
class TableElement final : public BubbleElement
{
public:
    TableElement(const BubbleBlock &block, const QFont &body)
        : m_columns(1)
    {
        for (const QStringList &row : block.cells) {
            m_columns = std::max(m_columns, static_cast<int>(row.size()));
            const bool isHeading = m_rows.empty();
            Row &made = m_rows.emplace_back();
            for (const QString &cell : row) {
                const auto size = isHeading ? BubbleBlock::Size::Title : BubbleBlock::Size::Body;
                made.cells.push_back(std::make_unique<TextPiece>(cell, bubbleFont(size, body)));
            }
        }
    }

    [[nodiscard]] QSize layOut(int width) override
    {
        m_columnWidth = width / m_columns;
        int height = 0;
        for (Row &row : m_rows) {
            row.height = 0;
            for (const auto &cell : row.cells) {
                cell->breakLines(m_columnWidth - space::Control, 4);
                row.height = std::max(row.height, cell->size().height() + space::Control);
            }
            height += row.height;
        }
        return {m_columnWidth * m_columns, height + 1};
    }

    void draw(QPainter &painter, const QRect &rect, const BubbleInk &ink, int) const override
    {
        int y = rect.top();
        painter.setPen(themeColor(ColorRole::Border, ink.palette));
        const QRect grid(rect.left(), rect.top(), m_columnWidth * m_columns, rect.height());
        painter.drawRect(QRectF(grid).adjusted(0.5, 0.5, -0.5, -0.5));
        for (int i = 1; i < m_columns; ++i) {
            const qreal x = grid.left() + i * m_columnWidth + 0.5;
            painter.drawLine(QPointF(x, grid.top()), QPointF(x, grid.bottom()));
        }
        for (const Row &row : m_rows) {
            painter.setPen(themeColor(ColorRole::Border, ink.palette));
            painter.drawLine(QPointF(grid.left(), y + 0.5), QPointF(grid.right(), y + 0.5));
            int x = rect.left();
            for (const auto &cell : row.cells) {
                cell->draw(painter, QPointF(x + space::Tight, y + space::Tight), ink, Tone::Normal);
                x += m_columnWidth;
            }
            y += row.height;
        }
    }

    [[nodiscard]] QList<BubblePart> parts(const QRect &) const override { return {}; }

private:
    struct Row
    {
        std::vector<std::unique_ptr<TextPiece>> cells;
        int height = 0;
    };

    std::vector<Row> m_rows;
    int m_columns;
    int m_columnWidth = 0;
};

} // namespace

std::unique_ptr<BubbleElement> textElement(const BubbleBlock &block, const QFont &font)
{
    return std::make_unique<TextElement>(block, font);
}

std::unique_ptr<BubbleElement> pairElement(const BubbleBlock &block, const QFont &font)
{
    return std::make_unique<PairElement>(block, font);
}

std::unique_ptr<BubbleElement> tableElement(const BubbleBlock &block, const QFont &font)
{
    return std::make_unique<TableElement>(block, font);
}

} // namespace ewc::ui
