// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/wecom/textsplitter.h"

#include "core/base/utf8size.h"

#include <QRegularExpression>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <array>
#include <vector>

using namespace Qt::StringLiterals;

namespace ewc::wecom {
namespace {

/*! What is between two cuts, or may not be cut. */
struct Span
{
    qsizetype begin = 0;
    qsizetype end = 0; ///< behind its last character
};

/*! Where a text is cut, the best place first. */
enum Place { Paragraph, Line, Sentence, Clause, Word, PlaceCount };

/*! What belongs together. Each part excludes what begins it, so that the search is linear. */
const QRegularExpression &wholes()
{
    static const QRegularExpression expression(
        u"!?\\[[^\\[\\]\\n]{0,512}\\]\\([^()\\s]{0,2048}\\)" // [text](address)
        "|<a [^<>]{0,2048}>[^<]{0,512}</a>"
        "|<font [^<>]{0,64}>[^<]{0,1024}</font>"
        "|<@?[^<>\\s]{1,64}>" // <@userid>, <br>
        "|\\*\\*[^*\\n]{1,512}\\*\\*"
        "|`[^`\\n]{1,512}`"
        "|https?://[^\\s<>\"\u2018-\u201F\u3000-\u3003\u3008-\u3011\uFF01\uFF08\uFF09\uFF0C"
        "\uFF1A\uFF1B\uFF1F]++"_s);
    return expression;
}

bool isOneOf(QChar c, QStringView characters)
{
    return characters.contains(c);
}

/*! True for what ends a quotation or a bracket: it stays with what it closes. */
bool isClosing(QChar c)
{
    return isOneOf(c, u"”’」』）】》\"')]") || isOneOf(c, u"。！？；，、：.!?;,:…");
}

class Splitter final
{
public:
    Splitter(QStringView text, qsizetype maxBytes)
        : m_text(text)
        , m_maxBytes(maxBytes)
    {
        auto found = wholes().globalMatch(text);
        while (found.hasNext()) {
            const auto match = found.next();
            const Span whole{match.capturedStart(), match.capturedEnd()};
            if (utf8Size(viewOf(whole)) <= maxBytes)
                m_wholes.push_back(whole);
        }
    }

    /*! The parts, or nothing if there are more than \a most. */
    [[nodiscard]] std::vector<QStringView> parts(size_t most) const
    {
        std::vector<QStringView> parts;
        for (qsizetype start = 0; start < m_text.size();) {
            if (parts.size() == most)
                return {};
            const qsizetype cut = nextCut(start);
            qsizetype end = cut;
            while (end > start && m_text[end - 1].isSpace())
                --end;
            if (end > start)
                parts.push_back(viewOf({start, end}));
            start = behindBlanks(cut);
        }
        return parts;
    }

private:
    [[nodiscard]] QStringView viewOf(Span span) const
    {
        return m_text.sliced(span.begin, span.end - span.begin);
    }

    [[nodiscard]] bool isPairAt(qsizetype i) const
    {
        return m_text[i].isHighSurrogate() && i + 1 < m_text.size()
               && m_text[i + 1].isLowSurrogate();
    }

    /*! How far a part that begins at \a start can go. */
    [[nodiscard]] qsizetype reach(qsizetype start) const
    {
        qsizetype bytes = 0;
        qsizetype end = start;
        while (end < m_text.size()) {
            const qsizetype units = isPairAt(end) ? 2 : 1;
            bytes += utf8Size(m_text.sliced(end, units));
            if (bytes > m_maxBytes)
                break;
            end += units;
        }
        return end;
    }

    [[nodiscard]] qsizetype nextCut(qsizetype start) const
    {
        const qsizetype limit = reach(start);
        if (limit == m_text.size())
            return limit;
        std::array<qsizetype, PlaceCount> places{};
        // Parts less than half full would be many, and most of a text has better places.
        for (qsizetype at = limit; at > start + (limit - start) / 2; --at) {
            const int place = placeAt(at);
            if (place < PlaceCount && places[size_t(place)] == 0 && !wholeAround(at))
                places[size_t(place)] = at;
        }
        const auto best = std::ranges::find_if(places, [](qsizetype at) { return at > 0; });
        return best != places.end() ? *best : cutBetweenCharacters(start, limit);
    }

    /*! How good a place to cut is before \a at. */
    [[nodiscard]] int placeAt(qsizetype at) const
    {
        const QChar before = m_text[at - 1];
        const QChar after = m_text[at];
        if (before == u'\r' && after == u'\n')
            return PlaceCount;
        if (before == u'\n')
            return at > 1 && endsLine(at - 1) ? Paragraph : Line;
        if (after == u'\n' || after == u'\r')
            return Line;
        if (isClosing(after))
            return PlaceCount;
        const bool isBlankBehind = after.isSpace();
        const QChar last = lastBeforeClosing(at);
        if (isOneOf(last, u"。！？；…") || (isBlankBehind && isOneOf(last, u".!?;")))
            return Sentence;
        if (isOneOf(before, u"，、：") || (isBlankBehind && isOneOf(before, u",:")))
            return Clause;
        return isBlankBehind || before.isSpace() ? Word : PlaceCount;
    }

    /*! True if the line break before \a at follows another one. */
    [[nodiscard]] bool endsLine(qsizetype at) const
    {
        const qsizetype end = m_text[at - 1] == u'\r' ? at - 1 : at;
        return end > 0 && m_text[end - 1] == u'\n';
    }

    /*! The character before \a at, or before the quotation mark there. */
    [[nodiscard]] QChar lastBeforeClosing(qsizetype at) const
    {
        const bool isQuoted = at > 1 && isOneOf(m_text[at - 1], u"”’」』）】》\"')]");
        return m_text[isQuoted ? at - 2 : at - 1];
    }

    /*! The span that a cut at \a at would tear apart. */
    [[nodiscard]] const Span *wholeAround(qsizetype at) const
    {
        const auto behind = std::ranges::upper_bound(m_wholes, at, {}, &Span::begin);
        if (behind == m_wholes.begin())
            return nullptr;
        const Span &whole = *std::prev(behind);
        return whole.begin < at && at < whole.end ? &whole : nullptr;
    }

    [[nodiscard]] qsizetype cutBetweenCharacters(qsizetype start, qsizetype limit) const
    {
        if (const Span *whole = wholeAround(limit); whole && whole->begin > start)
            return whole->begin;
        // A few units more, to see whether the last character goes on.
        const qsizetype end = std::min(limit + 32, m_text.size());
        const QStringView window = viewOf({start, end});
        QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, window.data(), window.size());
        finder.setPosition(limit - start);
        if (finder.isAtBoundary())
            return limit;
        const qsizetype boundary = finder.toPreviousBoundary();
        return boundary > 0 ? start + boundary : limit; // one character longer than a part
    }

    /*! The next character that is none of the blanks at a cut; indentation is none. */
    [[nodiscard]] qsizetype behindBlanks(qsizetype cut) const
    {
        qsizetype at = cut;
        qsizetype line = -1;
        for (; at < m_text.size() && m_text[at].isSpace(); ++at) {
            if (m_text[at] == u'\n')
                line = at + 1;
        }
        const bool isAfterLine = cut > 0 && m_text[cut - 1] == u'\n';
        if (at == m_text.size())
            return at;
        return line >= 0 ? line : (isAfterLine ? cut : at);
    }

    QStringView m_text;
    qsizetype m_maxBytes;
    std::vector<Span> m_wholes;
};

QStringList numbered(const std::vector<QStringView> &parts)
{
    QStringList texts;
    texts.reserve(qsizetype(parts.size()));
    for (const QStringView part : parts)
        texts.append(u"%1 (%2/%3)"_s.arg(part, QString::number(texts.size() + 1),
                                         QString::number(parts.size())));
    return texts;
}

} // namespace

QStringList splitText(const QString &text, qsizetype maxBytes)
{
    if (utf8Size(text) <= maxBytes)
        return {text};
    QStringView kept = text;
    while (!kept.isEmpty() && kept.back().isSpace())
        kept.chop(1);
    if (utf8Size(kept) <= maxBytes)
        return {kept.toString()};

    maxBytes = std::max(maxBytes, ShortestPart);
    // The number takes room, how much depends on how many parts there are: that is tried.
    size_t most = 9;
    for (qsizetype digits = 1;; ++digits, most = most * 10 + 9) {
        const qsizetype number = 4 + 2 * digits; // " (12/34)"
        const auto parts = Splitter(kept, maxBytes - number).parts(most);
        if (!parts.empty())
            return numbered(parts);
    }
}

} // namespace ewc::wecom
