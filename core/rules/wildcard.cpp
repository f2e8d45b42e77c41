// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/wildcard.h"

namespace ewc {
namespace {

/*! How many code units the character at \a position takes. */
qsizetype unitsAt(QStringView text, qsizetype position)
{
    const bool isPair = text.at(position).isHighSurrogate() && position + 1 < text.size()
                        && text.at(position + 1).isLowSurrogate();
    return isPair ? 2 : 1;
}

bool isSign(QChar c)
{
    return c == u'*' || c == u'?' || c == u'\\';
}

} // namespace

Wildcard::Wildcard(QStringView pattern, TextFolding folding)
{
    // Signs first: a full-width question mark is one of the text, whatever it is folded to.
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        QChar c = pattern.at(i);
        const bool isEscaped = c == u'\\' && i + 1 < pattern.size() && isSign(pattern.at(i + 1));
        if (isEscaped)
            c = pattern.at(++i);
        if (!isEscaped && c == u'?') {
            m_tokens.append({.kind = Kind::One});
        } else if (isEscaped || c != u'*') {
            for (const QChar unit : folded(c, folding))
                m_tokens.append({.kind = Kind::Literal, .unit = unit});
        } else if (m_tokens.isEmpty() || m_tokens.last().kind != Kind::Any) {
            m_tokens.append({.kind = Kind::Any}); // ** is as good as *
        }
    }
}

std::optional<QList<Wildcard::Gap>> Wildcard::match(QStringView text) const
{
    QList<Gap> gaps;
    qsizetype at = 0;
    qsizetype token = 0;
    qsizetype behindLastAny = -1; // where to go on if the last * has to stand for more
    while (at < text.size() || token < m_tokens.size()) {
        const bool hasText = at < text.size();
        if (token < m_tokens.size() && m_tokens.at(token).kind == Kind::Any) {
            gaps.append({.position = at, .length = 0});
            behindLastAny = ++token;
        } else if (hasText && token < m_tokens.size() && m_tokens.at(token).kind == Kind::One) {
            at += unitsAt(text, at);
            ++token;
        } else if (hasText && token < m_tokens.size() && m_tokens.at(token).unit == text.at(at)) {
            ++at;
            ++token;
        } else {
            // Only the last * has to be tried anew: what fits before it fits with any end of it.
            if (behindLastAny < 0)
                return std::nullopt;
            Gap &last = gaps.last();
            const qsizetype end = last.position + last.length;
            if (end >= text.size())
                return std::nullopt;
            last.length += unitsAt(text, end);
            at = last.position + last.length;
            token = behindLastAny;
        }
    }
    return gaps;
}

QString Wildcard::literal() const
{
    QString longest;
    QString current;
    for (const Token &token : m_tokens) {
        if (token.kind == Kind::Literal)
            current.append(token.unit);
        else
            current.clear();
        if (current.size() > longest.size())
            longest = current;
    }
    return longest;
}

} // namespace ewc
