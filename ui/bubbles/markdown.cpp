// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/bubbles/contentparts.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ewc::ui {
namespace {

using Kind = BubbleBlock::Kind;
using Size = BubbleBlock::Size;

constexpr int DeepestNesting = 6; // of bold in a colour in …
constexpr qsizetype MostColumns = 8;

/*! Reads what stands in a line: bold, links, code and so on. */
class InlineReader final
{
public:
    InlineReader(BubbleBlock &to, bool isSecond)
        : m_to(to)
        , m_isSecond(isSecond)
    {
    }

    void read(QStringView text, const TextSpan &style, int depth = 0)
    {
        qsizetype plain = 0; // where what means itself begins
        for (qsizetype at = 0; at < text.size();) {
            const qsizetype end =
                depth < DeepestNesting ? readMark(text, plain, at, style, depth) : 0;
            at = end > 0 ? end : at + 1;
            if (end > 0)
                plain = end;
        }
        add(text.sliced(plain), style);
    }

private:
    /*! Reads the mark at \a at, after what is plain before it; returns its end, or 0 if none. */
    qsizetype readMark(QStringView text, qsizetype plain, qsizetype at, const TextSpan &style,
                       int depth)
    {
        const QStringView rest = text.sliced(at);
        const auto inside = [&](QStringView mark, auto change) -> qsizetype {
            if (!rest.startsWith(mark))
                return 0;
            const qsizetype end = rest.indexOf(mark, mark.size() + 1);
            if (end < 0)
                return 0;
            TextSpan changed = style;
            change(changed);
            add(text.sliced(plain, at - plain), style);
            read(rest.sliced(mark.size(), end - mark.size()), changed,
                 changed.isCode ? DeepestNesting : depth + 1);
            return at + end + mark.size();
        };
        switch (text.at(at).unicode()) {
        case u'*':
            if (const auto end = inside(u"**", [](TextSpan &span) { span.isBold = true; }))
                return end;
            return m_isSecond ? inside(u"*", [](TextSpan &span) { span.isItalic = true; }) : 0;
        case u'~':
            return m_isSecond ? inside(u"~~", [](TextSpan &span) { span.isStruck = true; }) : 0;
        case u'`':
            return inside(u"`", [](TextSpan &span) { span.isCode = true; });
        case u'[':
        case u'!':
            return readLink(text, plain, at, style, depth);
        case u'<':
            return readTag(text, plain, at, style, depth);
        default:
            return 0;
        }
    }

    qsizetype readLink(QStringView text, qsizetype plain, qsizetype at, const TextSpan &style,
                       int depth)
    {
        static const QRegularExpression link(u"^(!?)\\[([^\\[\\]]+)\\]\\(([^()\\s]*)\\)"_s);
        const auto match = link.match(text.sliced(at).toString());
        const bool isPicture = match.capturedLength(1) > 0;
        if (!match.hasMatch() || isPicture) // pictures: a line of their own, or as written
            return 0;
        TextSpan changed = style;
        changed.tone = Tone::Link;
        changed.url = match.captured(3);
        add(text.sliced(plain, at - plain), style);
        read(match.captured(2), changed, depth + 1);
        return at + match.capturedEnd();
    }

    qsizetype readTag(QStringView text, qsizetype plain, qsizetype at, const TextSpan &style,
                      int depth)
    {
        static const QRegularExpression font(
            u"^<font\\s+color\\s*=\\s*[\"']?(\\w+)[\"']?\\s*>(.*?)</font>"_s,
            QRegularExpression::CaseInsensitiveOption);
        static const QRegularExpression person(u"^<(@[^<>\\s]{1,64})>"_s);
        if (m_isSecond) // has neither colours nor people
            return 0;
        const QString rest = text.sliced(at).toString();
        TextSpan changed = style;
        if (const auto match = font.match(rest); match.hasMatch()) {
            const QString color = match.captured(1);
            if (color == "info"_L1)
                changed.tone = Tone::Good;
            else if (color == "comment"_L1)
                changed.tone = Tone::Muted;
            else if (color == "warning"_L1)
                changed.tone = Tone::Warning;
            add(text.sliced(plain, at - plain), style);
            read(match.captured(2), changed, depth + 1);
            return at + match.capturedEnd();
        }
        if (const auto match = person.match(rest); match.hasMatch()) {
            changed.tone = Tone::Link;
            add(text.sliced(plain, at - plain), style);
            add(match.captured(1), changed);
            return at + match.capturedEnd();
        }
        return 0;
    }

    void add(QStringView text, TextSpan style)
    {
        style.start = static_cast<int>(m_to.text.size());
        style.length = static_cast<int>(text.size());
        m_to.text += text;
        const TextSpan none{.start = style.start, .length = style.length};
        if (style.length > 0 && style != none)
            m_to.spans.append(style);
    }

    BubbleBlock &m_to;
    bool m_isSecond;
};

bool isTableLine(QStringView line)
{
    return line.size() > 2 && line.startsWith(u'|') && line.endsWith(u'|');
}

QStringList cellsOf(QStringView line)
{
    QStringList cells;
    for (const QStringView cell : line.sliced(1).chopped(1).split(u'|')) {
        if (cells.size() < MostColumns)
            cells.append(cell.trimmed().toString());
    }
    return cells;
}

bool isTableRule(const QStringList &cells)
{
    static const QRegularExpression rule(u"^:?-{2,}:?$"_s);
    return std::ranges::all_of(cells, [](const auto &cell) { return rule.match(cell).hasMatch(); });
}

/*! Reads the lines of a Markdown text, one after the other. */
class LineReader final
{
public:
    explicit LineReader(bool isSecond)
        : m_isSecond(isSecond)
    {
    }

    void read(QStringView line)
    {
        if (m_isSecond && line.trimmed().startsWith(u"```")) {
            m_isCode = !m_isCode;
            m_isNewCode = true;
            return;
        }
        if (m_isCode)
            return addCode(line);
        if (m_isSecond && isTableLine(line.trimmed()))
            return addRow(cellsOf(line.trimmed()));
        if (line.trimmed().isEmpty()) {
            m_gap = 8;
            return;
        }
        addLine(line);
    }

    [[nodiscard]] QList<BubbleBlock> take() { return std::move(m_blocks); }

private:
    void addLine(QStringView line)
    {
        static const QRegularExpression heading(u"^(#{1,6})\\s+(.*)$"_s);
        static const QRegularExpression item(u"^(\\s*)([-*+]|\\d{1,4}[.)])\\s+(.*)$"_s);
        static const QRegularExpression rule(u"^\\s*(-{3,}|\\*{3,}|_{3,})\\s*$"_s);
        static const QRegularExpression picture(
            u"^\\s*!\\[([^\\[\\]]*)\\]\\(([^()\\s]*)\\)\\s*$"_s);
        BubbleBlock block{.gap = std::exchange(m_gap, 2)};
        while (line.startsWith(u'>')) {
            block.isQuoted = true;
            block.tone = Tone::Muted;
            line = line.sliced(1);
            if (line.startsWith(u' '))
                line = line.sliced(1);
        }
        QString text = line.toString();
        if (const auto match = heading.match(text); match.hasMatch()) {
            block.isBold = true;
            block.size = match.capturedLength(1) == 1 ? Size::Huge : Size::Title;
            block.gap = std::max(block.gap, 4);
            text = match.captured(2);
        } else if (m_isSecond) {
            if (rule.match(text).hasMatch()) {
                block.kind = Kind::Rule;
                block.gap = 8;
                m_gap = 8;
                text.clear();
            } else if (const auto shown = picture.match(text); shown.hasMatch()) {
                block.kind = Kind::Banner;
                block.icon = u"image-x-generic"_s;
                block.text = shown.captured(1);
                block.action = openUrl(shown.captured(2));
                text.clear();
            } else if (const auto listed = item.match(text); listed.hasMatch()) {
                const bool isNumber = listed.capturedView(2).front().isDigit();
                block.indent = std::min(static_cast<int>(listed.capturedLength(1)) / 2, 4);
                block.marker = isNumber ? listed.captured(2) : u"•"_s;
                text = listed.captured(3);
            }
        }
        InlineReader(block, m_isSecond).read(text, {});
        m_blocks.append(block);
    }

    void addCode(QStringView line)
    {
        if (m_blocks.isEmpty() || !m_blocks.constLast().isCode || m_isNewCode) {
            m_blocks.append({.spans = {{.isCode = true}}, .isCode = true, .gap = 6});
            m_isNewCode = false;
        } else {
            m_blocks.last().text += u'\n';
        }
        m_blocks.last().text += line;
        m_blocks.last().spans.first().length = static_cast<int>(m_blocks.constLast().text.size());
        m_gap = 6;
    }

    void addRow(const QStringList &cells)
    {
        const bool goesOn = !m_blocks.isEmpty() && m_blocks.constLast().kind == Kind::Table;
        if (!goesOn)
            m_blocks.append({.kind = Kind::Table, .gap = std::max(std::exchange(m_gap, 2), 4)});
        if (!isTableRule(cells))
            m_blocks.last().cells.append(cells);
    }

    bool m_isSecond;
    bool m_isCode = false; ///< between ``` and ```
    bool m_isNewCode = false; ///< and no line of it was read
    int m_gap = 2;
    QList<BubbleBlock> m_blocks;
};

} // namespace

QList<BubbleBlock> markdownBlocks(QString text, bool isSecond)
{
    const qsizetype gone = cutBubbleText(text);
    LineReader reader(isSecond);
    for (const QStringView line : QStringView(text).split(u'\n'))
        reader.read(line.endsWith(u'\r') ? line.chopped(1) : line);
    QList<BubbleBlock> blocks = reader.take();
    if (gone > 0)
        blocks.append(moreCharacters(gone));
    return blocks;
}

} // namespace ewc::ui
