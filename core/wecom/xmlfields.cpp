// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/wecom/xmlfields.h"

#include "core/wecom/flatxml.h"
#include "core/wecom/xmltext.h"

#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ewc::wecom {
namespace {

constexpr qsizetype MaxTagSize = 128; // bytes; the longest name in the documents has 24
constexpr qsizetype MaxDepth = 16; // an approval, the deepest there is, needs 7
constexpr qsizetype MaxFields = 4096;

tl::unexpected<Error> malformed(const QString &detail)
{
    return failure(ErrorKind::InvalidInput, -40002, detail);
}

/*!
    True if every tag is short and without attributes, and nothing is declared.

    QXmlStreamReader compares each attribute with all others, 2.7 s for 300 kB of them, so it
    never gets to see one.
*/
bool hasPlainTags(QByteArrayView xml)
{
    struct Section
    {
        QByteArrayView start;
        QByteArrayView end;
    };
    static constexpr Section Sections[]{{"<![CDATA[", "]]>"}, {"<!--", "-->"}};

    while (true) {
        const qsizetype start = xml.indexOf('<');
        if (start < 0)
            return true;
        xml = xml.sliced(start);
        const auto *section =
            std::find_if(std::begin(Sections), std::end(Sections),
                         [xml](const Section &known) { return xml.startsWith(known.start); });
        const bool isTag = section == std::end(Sections);
        const qsizetype end =
            isTag ? xml.indexOf('>') : xml.indexOf(section->end, section->start.size());
        if (end < 0)
            return false;
        const QByteArrayView inside = xml.first(end);
        if (isTag
            && (inside.size() > MaxTagSize || inside.contains('=') || inside.startsWith("<?")
                || inside.startsWith("<!")))
            return false;
        xml = xml.sliced(end);
    }
}

/*! The document without its declaration, "<?xml version …?>", and byte order mark. */
QByteArrayView withoutDeclaration(QByteArrayView xml)
{
    if (xml.startsWith("\xEF\xBB\xBF"))
        xml = xml.sliced(3);
    if (const qsizetype end = xml.indexOf("?>"); xml.startsWith("<?xml ") && end > 0)
        xml = xml.sliced(end + 2);
    return xml;
}

IncomingMessage::Fields toFields(const FlatXmlFields &elements)
{
    IncomingMessage::Fields fields;
    fields.reserve(elements.size());
    for (const FlatXmlField &element : elements)
        fields.emplaceBack(QString::fromLatin1(element.name), QString::fromUtf8(element.text));
    return fields;
}

} // namespace

Result<IncomingMessage::Fields> readXmlFields(const QByteArray &xml)
{
    if (const auto elements = scanFlatXml(xml); elements && elements->size() <= MaxFields)
        return toFields(*elements);

    const QByteArrayView document = withoutDeclaration(xml);
    if (!isXmlText(document))
        return malformed(u"the XML holds what is no UTF-8 text"_s);
    if (!hasPlainTags(document))
        return malformed(u"the XML holds a DTD, attributes or tags without end"_s);

    IncomingMessage::Fields fields;
    QStringList path;
    QString text;
    bool isLeaf = false;
    QXmlStreamReader reader(QString::fromUtf8(document));
    while (!reader.atEnd()) {
        switch (reader.readNext()) {
        case QXmlStreamReader::StartElement:
            path += reader.name().toString();
            if (path.size() > MaxDepth)
                return malformed(u"the XML is nested too deeply"_s);
            text.clear();
            isLeaf = true;
            break;
        case QXmlStreamReader::Characters:
            text += reader.text();
            break;
        case QXmlStreamReader::EndElement:
            if (isLeaf && path.size() > 1)
                fields.emplaceBack(path.sliced(1).join(u'.'), text);
            if (fields.size() > MaxFields)
                return malformed(u"the XML has too many elements"_s);
            isLeaf = false;
            path.removeLast();
            break;
        default:
            break;
        }
    }
    if (reader.hasError())
        return malformed(u"the XML is not well-formed: "_s + reader.errorString());
    return fields;
}

} // namespace ewc::wecom
