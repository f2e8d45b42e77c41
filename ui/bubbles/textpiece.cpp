// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/bubbles/textpiece.h"

#include "ui/theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace ewc::ui {
namespace {

/*! Breaks \a layout into lines of at most \a width and returns the space they need. */
QSize linesOf(QTextLayout &layout, qreal width)
{
    qreal height = 0;
    qreal widest = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition(QPointF(0, height));
        height += line.height();
        widest = std::max(widest, line.naturalTextWidth());
    }
    layout.endLayout();
    return {static_cast<int>(std::ceil(widest)), static_cast<int>(std::ceil(height))};
}

/*! What of the look of \a span needs room; its colour is the matter of whoever draws. */
QTextCharFormat formatOf(const TextSpan &span, const QFont &font)
{
    QTextCharFormat format;
    if (span.isBold)
        format.setFontWeight(QFont::DemiBold);
    if (span.isItalic)
        format.setFontItalic(true);
    if (span.isStruck)
        format.setFontStrikeOut(true);
    if (span.isCode)
        format.setFontFamilies({themeFont(FontRole::Fixed).family(), font.family()});
    return format;
}

} // namespace

TextPiece::TextPiece(const QString &text, const QFont &font, const QList<TextSpan> &spans)
    : m_text(text)
    , m_spans(spans)
{
    m_text.replace(u'\n', QChar::LineSeparator);
    m_text.replace(u'\r', u' ');
    m_layout = std::make_unique<QTextLayout>(m_text, font);
    m_layout->setCacheEnabled(true);
    QList<QTextLayout::FormatRange> formats;
    for (const TextSpan &span : m_spans)
        formats.append(
            {.start = span.start, .length = span.length, .format = formatOf(span, font)});
    m_layout->setFormats(formats);
}

void TextPiece::lay(int width)
{
    QTextOption wrapping;
    wrapping.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    wrapping.setTextDirection(Qt::LayoutDirectionAuto);
    const bool isRightToLeft = m_text.isRightToLeft();
    wrapping.setAlignment(isRightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    m_layout->setTextOption(wrapping);
    m_size = linesOf(*m_layout, width);
    if (isRightToLeft) // it stands at the right of its lines: they may not be wider than the text
        linesOf(*m_layout, m_size.width() + 1);
}

QSize TextPiece::breakLines(int width, int mostLines)
{
    width = std::max(width, 1);
    lay(width);
    // Cutting a character less each time until "…" fits as well: it is one or two that go.
    constexpr int MostTries = 8;
    for (int i = 0; i < MostTries && mostLines > 0 && m_layout->lineCount() > mostLines; ++i) {
        const QTextLine last = m_layout->lineAt(mostLines - 1);
        qsizetype end = last.textStart() + last.textLength() - 1 - i;
        if (end > 0 && m_text.at(end - 1).isHighSurrogate())
            --end;
        m_text = m_text.left(std::max<qsizetype>(end, 0)).trimmed() + u'…';
        m_layout->setText(m_text);
        lay(width);
    }
    return m_size;
}

int TextPiece::firstLineHeight() const
{
    return m_layout->lineCount() > 0 ? static_cast<int>(m_layout->lineAt(0).height()) : 0;
}

qreal TextPiece::baseline() const
{
    return m_layout->lineCount() > 0 ? m_layout->lineAt(0).ascent() : 0;
}

void TextPiece::draw(QPainter &painter, const QPointF &origin, const BubbleInk &ink,
                     Tone tone) const
{
    QList<QTextLayout::FormatRange> colors;
    for (const TextSpan &span : m_spans) {
        QTextCharFormat format;
        format.setForeground(ink.color(span.tone == Tone::Normal ? tone : span.tone));
        if (!span.url.isEmpty())
            format.setFontUnderline(true);
        if (span.isCode && !ink.isFromMember)
            format.setBackground(themeColor(ColorRole::Sunken, ink.palette));
        colors.append({.start = span.start, .length = span.length, .format = format});
    }
    painter.setPen(ink.color(tone));
    m_layout->draw(&painter, origin, colors);
}

QRegion TextPiece::areaOf(const TextSpan &span) const
{
    QRegion area;
    for (int i = 0; i < m_layout->lineCount(); ++i) {
        const QTextLine line = m_layout->lineAt(i);
        const int first = std::max(span.start, line.textStart());
        const int last = std::min(span.start + span.length, line.textStart() + line.textLength());
        if (first >= last)
            continue;
        const qreal from = line.cursorToX(first);
        const qreal to = line.cursorToX(last);
        area += QRectF(std::min(from, to), line.y(), std::abs(to - from), line.height())
                    .toAlignedRect();
    }
    return area;
}

QString TextPiece::textOf(const TextSpan &span) const
{
    return m_text.mid(span.start, span.length);
}

} // namespace ewc::ui
