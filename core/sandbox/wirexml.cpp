// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sandbox/wirexml.h"

#include "core/wecom/xmlfields.h"
#include "core/wecom/xmltext.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QStringList>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace ewc::sandbox {
namespace {

bool isElementName(const QString &name)
{
    static const QRegularExpression pattern(u"\\A[A-Za-z_][A-Za-z0-9_]{0,63}\\z"_s);
    return pattern.match(name).hasMatch();
}

/*! The names in \a fields, those that every message has first, as the platform writes them. */
QStringList orderedNames(const QJsonObject &fields)
{
    QStringList names;
    QStringList others = fields.keys();
    for (const QString &first :
         {u"ToUserName"_s, u"FromUserName"_s, u"CreateTime"_s, u"MsgType"_s, u"Event"_s}) {
        if (others.removeOne(first))
            names.append(first);
    }
    return names + others;
}

Result<> appendElement(QByteArray &xml, const QString &name, const QJsonValue &value);

Result<> appendFields(QByteArray &xml, const QJsonObject &fields)
{
    for (const QString &name : orderedNames(fields)) {
        if (const auto done = appendElement(xml, name, fields.value(name)); !done)
            return done;
    }
    return {};
}

Result<> appendElement(QByteArray &xml, const QString &name, const QJsonValue &value)
{
    if (!isElementName(name))
        return failure(ErrorKind::InvalidInput, u"%1 cannot be the name of a field"_s.arg(name));
    if (value.isArray()) {
        for (const QJsonArray array = value.toArray(); const QJsonValue entry : array) {
            if (const auto done = appendElement(xml, name, entry); !done)
                return done;
        }
        return {};
    }

    const QByteArray tag = name.toLatin1();
    xml += '<' + tag + '>';
    if (value.isObject()) {
        if (const auto done = appendFields(xml, value.toObject()); !done)
            return done;
    } else if (value.isString()) {
        wecom::appendCdata(xml, value.toString().toUtf8());
    } else {
        xml += value.toVariant().toString().toLatin1();
    }
    xml += "</" + tag + '>';
    return {};
}

/*! Adds \a value to \a object; a second one of the same name makes a list of them. */
void addField(QJsonObject &object, const QString &name, const QJsonValue &value)
{
    if (!object.contains(name)) {
        object.insert(name, value);
        return;
    }
    const QJsonValue known = object.value(name);
    QJsonArray list = known.isArray() ? known.toArray() : QJsonArray{known};
    list.append(value);
    object.insert(name, list);
}

/*! The content of the element that \a reader has just entered, up to its end. */
QJsonValue readElement(QXmlStreamReader &reader)
{
    QJsonObject children;
    QString text;
    while (!reader.atEnd()) {
        switch (reader.readNext()) {
        case QXmlStreamReader::StartElement: {
            const QString name = reader.name().toString();
            addField(children, name, readElement(reader));
            break;
        }
        case QXmlStreamReader::Characters:
            text += reader.text();
            break;
        case QXmlStreamReader::EndElement:
            return children.isEmpty() ? QJsonValue(text) : QJsonValue(children);
        default:
            break;
        }
    }
    return {};
}

} // namespace

Result<QByteArray> toWireXml(const QJsonObject &fields)
{
    QByteArray xml = "<xml>"_ba;
    if (const auto done = appendFields(xml, fields); !done)
        return tl::unexpected(done.error());
    return xml + "</xml>";
}

Result<QJsonObject> fromWireXml(const QByteArray &xml)
{
    if (const auto fields = wecom::readXmlFields(xml); !fields) // bounds depth and size as well
        return tl::unexpected(fields.error());
    QXmlStreamReader reader(xml);
    reader.readNextStartElement();
    return readElement(reader).toObject();
}

} // namespace ewc::sandbox
