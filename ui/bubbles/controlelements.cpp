// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/bubbles/bubbleelement.h"
#include "ui/bubbles/textpiece.h"
#include "ui/theme.h"

#include <QPainter>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace ewc::ui {
namespace {

constexpr int ButtonPadding = 6; // above and below its text
constexpr int Radius = 4;
constexpr int TickSize = 16;

/*! A thin line from side to side. */
class RuleElement final : public BubbleElement
{
public:
    [[nodiscard]] QSize layOut(int width) override { return {width, 1}; }

    void draw(QPainter &painter, const QRect &rect, const BubbleInk &ink, int) const override
    {
        painter.fillRect(rect, themeColor(ColorRole::Border, ink.palette));
    }

    [[nodiscard]] QList<BubblePart> parts(const QRect &) const override { return {}; }
};

/*! A frame as around a button; the one that the keyboard is at stands out. */
void drawFrame(QPainter &painter, const QRect &rect, const BubbleInk &ink, bool isCurrent)
{
    painter.setPen(isCurrent ? QPen(themeColor(ColorRole::Text, ink.palette), 1.5)
                             : QPen(themeColor(ColorRole::Border, ink.palette)));
    painter.setBrush(ink.palette.color(QPalette::Button));
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), Radius, Radius);
}

/*! Buttons, two beside each other where all their labels have room. */
class ButtonsElement final : public BubbleElement
{
public:
    ButtonsElement(const BubbleBlock &block, const QFont &body)
        : m_block(block)
        , m_metrics(body)
    {
        for (const BubbleButton &button : block.buttons)
            m_labels.push_back(std::make_unique<TextPiece>(button.text, body));
    }

    [[nodiscard]] QSize layOut(int width) override
    {
        const int half = (width - space::Control) / 2 - 2 * space::Control;
        const bool fitsHalf = std::ranges::all_of(m_block.buttons, [&](const BubbleButton &button) {
            return m_metrics.horizontalAdvance(button.text) <= half;
        });
        m_columns = m_block.buttons.size() > 1 && fitsHalf ? 2 : 1;
        m_height = m_metrics.height() + 2 * ButtonPadding;
        for (const auto &label : m_labels)
            label->breakLines((m_columns == 2 ? half : width - 2 * space::Control), 1);
        const int rows = (static_cast<int>(m_labels.size()) + m_columns - 1) / m_columns;
        return {width, rows * m_height + (rows - 1) * space::Control};
    }

    void draw(QPainter &painter, const QRect &rect, const BubbleInk &ink,
              int firstPart) const override
    {
        int part = firstPart;
        for (std::size_t i = 0; i < m_labels.size(); ++i) {
            const BubbleButton &button = m_block.buttons.at(static_cast<qsizetype>(i));
            const QRect place = placeOf(static_cast<int>(i), rect);
            const bool isOn = isEnabled(button);
            drawFrame(painter, place, ink, isOn && part == ink.currentPart);
            part += isOn ? 1 : 0;
            const QSize size = m_labels.at(i)->size();
            m_labels.at(i)->draw(painter,
                                 QPointF(place.left() + (place.width() - size.width()) / 2,
                                         place.top() + (place.height() - size.height()) / 2),
                                 ink, isOn ? button.tone : Tone::Muted);
        }
    }

    [[nodiscard]] QList<BubblePart> parts(const QRect &rect) const override
    {
        QList<BubblePart> found;
        for (qsizetype i = 0; i < m_block.buttons.size(); ++i) {
            const BubbleButton &button = m_block.buttons.at(i);
            if (isEnabled(button))
                found += wholePart(placeOf(static_cast<int>(i), rect), button.action, button.text);
        }
        return found;
    }

private:
    [[nodiscard]] bool isEnabled(const BubbleButton &button) const
    {
        const auto kind = button.action.kind;
        return kind == BubbleAction::Kind::OpenUrl
               || (kind != BubbleAction::Kind::None && !m_block.isDisabled);
    }

    [[nodiscard]] QRect placeOf(int i, const QRect &rect) const
    {
        const bool isLastAlone = m_block.buttons.size() % 2 == 1 && i == m_block.buttons.size() - 1;
        const int width =
            m_columns == 2 && !isLastAlone ? (rect.width() - space::Control) / 2 : rect.width();
        return {rect.left() + i % m_columns * (width + space::Control),
                rect.top() + i / m_columns * (m_height + space::Control), width, m_height};
    }

    BubbleBlock m_block;
    QFontMetrics m_metrics;
    std::vector<std::unique_ptr<TextPiece>> m_labels;
    int m_columns = 1;
    int m_height = 0;
};

/*! One answer to a question: a box or a ring to tick, and its text. */
class OptionElement final : public BubbleElement
{
public:
    OptionElement(const BubbleBlock &block, const QFont &body)
        : m_block(block)
        , m_text(block.text, body)
    {
    }

    [[nodiscard]] QSize layOut(int width) override
    {
        const QSize text = m_text.breakLines(width - TickSize - space::Control, 3);
        return {width, std::max(TickSize, text.height()) + space::Tight};
    }

    void draw(QPainter &painter, const QRect &rect, const BubbleInk &ink,
              int firstPart) const override
    {
        const int top = rect.top() + space::Tight / 2;
        const int shift = std::max(0, (m_text.firstLineHeight() - TickSize) / 2);
        drawTick(painter, QRectF(rect.left() + 0.5, top + shift + 0.5, TickSize - 1, TickSize - 1),
                 ink);
        m_text.draw(painter, QPointF(rect.left() + TickSize + space::Control, top), ink,
                    m_block.isDisabled ? Tone::Muted : Tone::Normal);
        if (!m_block.isDisabled && ink.currentPart == firstPart)
            drawCurrentMark(painter, rect, ink);
    }

    [[nodiscard]] QList<BubblePart> parts(const QRect &rect) const override
    {
        if (m_block.isDisabled)
            return {};
        return wholePart(rect, m_block.action,
                         (m_block.isChecked ? u"☑ "_s : u"☐ "_s) + m_block.text);
    }

private:
    void drawTick(QPainter &painter, const QRectF &box, const BubbleInk &ink) const
    {
        const QColor color = ink.color(m_block.isDisabled ? Tone::Muted : Tone::Link);
        painter.setPen(m_block.isChecked ? QPen(color, 1.5) : QPen(ink.color(Tone::Muted)));
        painter.setBrush(Qt::NoBrush);
        if (m_block.isExclusive)
            painter.drawEllipse(box);
        else
            painter.drawRoundedRect(box, 3, 3);
        if (!m_block.isChecked)
            return;
        if (m_block.isExclusive) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(color);
            painter.drawEllipse(box.adjusted(4, 4, -4, -4));
            return;
        }
        painter.setPen(QPen(color, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(
            QPolygonF({box.topLeft() + QPointF(3.5, 8), box.topLeft() + QPointF(6.5, 11),
                       box.topLeft() + QPointF(11.5, 4.5)}));
    }

    BubbleBlock m_block;
    TextPiece m_text;
};

/*! A question and the answer that is chosen, in a frame to drop the others down. */
class SelectElement final : public BubbleElement
{
public:
    SelectElement(const BubbleBlock &block, const QFont &body)
        : m_block(block)
        , m_title(block.text, themeFont(FontRole::Caption))
        , m_chosen(block.detail, body)
        , m_arrow(u"▾"_s, body)
    {
    }

    [[nodiscard]] QSize layOut(int width) override
    {
        m_titleHeight = m_block.text.isEmpty() ? 0 : m_title.breakLines(width, 2).height() + 2;
        const int arrow = m_arrow.breakLines(width, 1).width();
        const QSize chosen = m_chosen.breakLines(width - arrow - 3 * space::Control, 1);
        return {width, m_titleHeight + chosen.height() + 2 * ButtonPadding};
    }

    void draw(QPainter &painter, const QRect &rect, const BubbleInk &ink,
              int firstPart) const override
    {
        if (m_titleHeight > 0)
            m_title.draw(painter, rect.topLeft(), ink, Tone::Muted);
        const QRect box = rect.adjusted(0, m_titleHeight, 0, 0);
        drawFrame(painter, box, ink, !m_block.isDisabled && ink.currentPart == firstPart);
        const int top = box.top() + ButtonPadding;
        m_chosen.draw(painter, QPointF(box.left() + space::Control, top), ink,
                      m_block.isDisabled ? Tone::Muted : Tone::Normal);
        const int right = box.right() + 1 - space::Control - m_arrow.size().width();
        m_arrow.draw(painter, QPointF(right, top + m_chosen.baseline() - m_arrow.baseline()), ink,
                     Tone::Muted);
    }

    [[nodiscard]] QList<BubblePart> parts(const QRect &rect) const override
    {
        if (m_block.isDisabled)
            return {};
        return wholePart(rect.adjusted(0, m_titleHeight, 0, 0), m_block.action,
                         u"%1: %2"_s.arg(m_block.text, m_block.detail), m_block.options);
    }

private:
    BubbleBlock m_block;
    TextPiece m_title;
    TextPiece m_chosen;
    TextPiece m_arrow;
    int m_titleHeight = 0;
};

} // namespace

std::unique_ptr<BubbleElement> ruleElement()
{
    return std::make_unique<RuleElement>();
}

std::unique_ptr<BubbleElement> buttonsElement(const BubbleBlock &block, const QFont &font)
{
    return std::make_unique<ButtonsElement>(block, font);
}

std::unique_ptr<BubbleElement> optionElement(const BubbleBlock &block, const QFont &font)
{
    return std::make_unique<OptionElement>(block, font);
}

std::unique_ptr<BubbleElement> selectElement(const BubbleBlock &block, const QFont &font)
{
    return std::make_unique<SelectElement>(block, font);
}

} // namespace ewc::ui
