// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/rawtext.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QLocale>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace ewc::ui {
namespace {

constexpr qsizetype ShownBytes = 64 * 1024; // a text widget stays quick with as much

/*! \a raw indented, or nothing if it is not well-formed. */
QString indentedXml(const QByteArray &raw)
{
    QString result;
    QXmlStreamReader reader(raw);
    QXmlStreamWriter writer(&result);
    writer.setAutoFormatting(true);
    writer.setAutoFormattingIndent(2);
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isCDATA())
            writer.writeCDATA(reader.text().toString());
        else if (reader.isDTD() || reader.isEntityReference())
            return {}; // shown as it came: neither belongs into a message
        else if (!reader.isWhitespace() && !reader.isStartDocument() && !reader.hasError())
            writer.writeCurrentToken(reader);
    }
    return reader.hasError() ? QString() : result.trimmed();
}

QString indentedJson(const QByteArray &raw)
{
    return QString::fromUtf8(QJsonDocument::fromJson(raw).toJson()).trimmed();
}

} // namespace

RawFormat rawFormatOf(const QByteArray &raw)
{
    return raw.trimmed().startsWith('{') ? RawFormat::Json : RawFormat::Xml;
}

QString readableRaw(const QByteArray &raw)
{
    if (raw.size() > ShownBytes) {
        return QString::fromUtf8(raw.first(ShownBytes)) + u"\n… "_s
               + QCoreApplication::translate("RawText", "The first part of %1.")
                     .arg(QLocale().formattedDataSize(raw.size()));
    }
    const QString indented =
        rawFormatOf(raw) == RawFormat::Json ? indentedJson(raw) : indentedXml(raw);
    return indented.isEmpty() ? QString::fromUtf8(raw) : indented;
}

} // namespace ewc::ui
