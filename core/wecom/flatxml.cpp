// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/wecom/flatxml.h"

#include "core/wecom/xmltext.h"

#include <algorithm>

namespace ewc::wecom {
namespace {

/*! Reads from the front of a document, without ever looking behind its end. */
class Scanner final
{
public:
    explicit Scanner(QByteArrayView rest)
        : m_rest(rest)
    {
    }

    [[nodiscard]] bool atEnd() const { return m_rest.isEmpty(); }

    bool skip(QByteArrayView expected)
    {
        const bool found = m_rest.startsWith(expected);
        if (found)
            m_rest = m_rest.sliced(expected.size());
        return found;
    }

    void skipSpace()
    {
        while (!m_rest.isEmpty() && (m_rest.front() == ' ' || m_rest.front() == '\n'))
            m_rest = m_rest.sliced(1);
    }

    /*! Takes what stands before \a end, and \a end itself. */
    std::optional<QByteArrayView> takeUntil(QByteArrayView end)
    {
        // Looking for one byte first: that is memchr(), and what ends a text is rare inside it.
        qsizetype size = m_rest.indexOf(end.front());
        while (size >= 0 && !m_rest.sliced(size).startsWith(end))
            size = m_rest.indexOf(end.front(), size + 1);
        if (size < 0)
            return {};
        const QByteArrayView taken = m_rest.first(size);
        m_rest = m_rest.sliced(size + end.size());
        return taken;
    }

private:
    QByteArrayView m_rest;
};

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

constexpr qsizetype MaxNameSize = 64; // bytes; the longest name in the documents has 24

/*! True for the names the platform uses; XML allows more. */
bool isSimpleName(QByteArrayView name)
{
    return !name.isEmpty() && name.size() <= MaxNameSize && isLetter(name.front())
           && std::all_of(name.begin(), name.end(),
                          [](char c) { return isLetter(c) || (c >= '0' && c <= '9'); });
}

/*! True for text without CDATA that stands for itself: no entity, no "]]>". */
bool isSimpleText(QByteArrayView text)
{
    return std::none_of(text.begin(), text.end(), [](char c) { return c == '&' || c == ']'; });
}

std::optional<FlatXmlField> takeField(Scanner &scanner)
{
    if (!scanner.skip("<"))
        return {};
    const auto name = scanner.takeUntil(">");
    if (!name || !isSimpleName(*name))
        return {};
    const bool isCdata = scanner.skip("<![CDATA[");
    const auto text = scanner.takeUntil(isCdata ? "]]>" : "<");
    if (!text || !(isCdata || isSimpleText(*text)))
        return {};
    if (!scanner.skip(isCdata ? "</" : "/") || !scanner.skip(*name) || !scanner.skip(">"))
        return {};
    return FlatXmlField{.name = *name, .text = *text};
}

} // namespace

std::optional<FlatXmlFields> scanFlatXml(QByteArrayView xml)
{
    // A carriage return is fine in XML, but it does not stand for itself.
    if (!isXmlText(xml) || xml.contains('\r'))
        return {};

    Scanner scanner(xml);
    FlatXmlFields fields;
    if (!scanner.skip("<xml>"))
        return {};
    for (scanner.skipSpace(); !scanner.skip("</xml>"); scanner.skipSpace()) {
        const auto field = takeField(scanner);
        if (!field)
            return {};
        fields.append(*field);
    }
    scanner.skipSpace();
    if (!scanner.atEnd())
        return {};
    return fields;
}

} // namespace ewc::wecom
