// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/regexpattern.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ewc {
namespace {

/*!
    Reads a regular expression for the texts that it surely needs: runs of plain characters outside
    of all brackets. Whatever it does not know makes it give up: that costs time, never an answer.
*/
class LiteralReader final
{
public:
    explicit LiteralReader(QStringView pattern)
        : m_pattern(pattern)
    {
    }

    /*! One text for each alternative; empty if one of them has none. */
    QStringList read()
    {
        while (m_at < m_pattern.size()) {
            if (!readNext())
                return {};
        }
        return endAlternative() ? m_found : QStringList();
    }

private:
    /*! Reads on; false if it has to give up. */
    bool readNext()
    {
        const QChar c = m_pattern.at(m_at++);
        switch (c.unicode()) {
        case u'|':
            return endAlternative();
        case u'^':
        case u'$':
        case u'.':
        case u'+': // what stands before it is there at least once
            endRun();
            return true;
        case u'*':
        case u'?':
            dropLast();
            return true;
        case u'{':
            dropLast();
            return skipTo(u'}', u"0123456789,");
        case u'[':
            endRun();
            return skipClass();
        case u'(':
            endRun();
            return skipGroup();
        case u'\\':
            return readEscape();
        case u')':
        case u'#': // begins a comment, if somebody has asked for that
            return false;
        default:
            m_run.append(c);
            return true;
        }
    }

    bool readEscape()
    {
        if (m_at == m_pattern.size())
            return false;
        const QChar c = m_pattern.at(m_at++);
        if (!c.isLetterOrNumber()) {
            m_run.append(c);
            return true;
        }
        endRun();
        return QStringView(u"sSdDwWbBnrt").contains(c); // the others may be longer than a letter
    }

    /*! Skips to behind \a end, if nothing but \a allowed stands before it. */
    bool skipTo(QChar end, QStringView allowed)
    {
        while (m_at < m_pattern.size()) {
            const QChar c = m_pattern.at(m_at++);
            if (c == end)
                return true;
            if (!allowed.contains(c))
                return false;
        }
        return false;
    }

    bool skipClass()
    {
        if (m_at < m_pattern.size() && m_pattern.at(m_at) == u'^')
            ++m_at;
        for (bool isFirst = true; m_at < m_pattern.size(); isFirst = false) {
            const QChar c = m_pattern.at(m_at++);
            if (c == u']' && !isFirst)
                return true;
            if (c == u'[') // perhaps [:alpha:]
                return false;
            if (c == u'\\' && !skipEscaped())
                return false;
        }
        return false;
    }

    bool skipGroup()
    {
        // (?:…), (?<name>…) and what looks behind need nothing of the text around them; other
        // signs may change what follows them.
        if (m_pattern.sliced(m_at).startsWith(u'?')) {
            const QStringView kind = m_pattern.sliced(m_at + 1);
            if (!kind.startsWith(u':') && !kind.startsWith(u'<'))
                return false;
        }
        for (int depth = 1; m_at < m_pattern.size();) {
            const QChar c = m_pattern.at(m_at++);
            if (c == u'(')
                ++depth;
            if (c == u')' && --depth == 0)
                return true;
            if ((c == u'[' && !skipClass()) || (c == u'\\' && !skipEscaped()))
                return false;
        }
        return false;
    }

    /*! Skips the character that a backslash stands before. */
    bool skipEscaped()
    {
        if (m_at == m_pattern.size() || m_pattern.at(m_at) == u'Q') // \Q quotes what follows
            return false;
        ++m_at;
        return true;
    }

    /*! The last character may be missing in the text. */
    void dropLast()
    {
        const bool isPair = m_run.size() > 1 && m_run.back().isLowSurrogate();
        m_run.chop(isPair ? 2 : 1);
        endRun();
    }

    void endRun()
    {
        if (m_run.size() > m_longest.size())
            m_longest = m_run;
        m_run.clear();
    }

    bool endAlternative()
    {
        endRun();
        m_found.append(std::exchange(m_longest, QString()));
        return !m_found.last().isEmpty();
    }

    QStringView m_pattern;
    qsizetype m_at = 0;
    QString m_run; ///< of plain characters, up to m_at
    QString m_longest; ///< of the runs of this alternative
    QStringList m_found; ///< of the alternatives before
};

} // namespace

QStringList literalsOf(const QString &pattern, TextFolding folding)
{
    if (pattern.contains("(*"_L1)) // verbs such as (*ACCEPT) end a match early
        return {};
    const QString plain = foldedPattern(pattern, folding);
    QStringList literals = LiteralReader(plain).read();
    for (QString &literal : literals)
        literal = folded(literal, folding);
    return std::ranges::any_of(literals, &QString::isEmpty) ? QStringList() : literals;
}

} // namespace ewc
