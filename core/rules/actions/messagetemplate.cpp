// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/actions/messagetemplate.h"

#include "core/base/jsonpath.h"
#include "core/base/utf8size.h"

#include <QJsonArray>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ewc {
namespace {

constexpr auto Ellipsis = u'…';

bool isText(const Field &field)
{
    return field.kind == Field::Kind::Text || field.kind == Field::Kind::LongText
           || field.kind == Field::Kind::File;
}

bool isAddress(const Field &field)
{
    return field.check != nullptr && field.kind == Field::Kind::Text
           && !field.check(u"x"_s).isEmpty() && field.check(u"https://a.b/"_s).isEmpty();
}

/*! The address may be a variable's value: then it is judged when it is known. */
QString problemOfAddress(const QString &value)
{
    if (value.startsWith(u'{') && !TemplateText(value).isPlain())
        return {};
    const QUrl url(value);
    if ((url.scheme() == "http"_L1 || url.scheme() == "https"_L1) && !url.host().isEmpty())
        return {};
    return schemaText(QT_TRANSLATE_NOOP("Schema", "has to begin with http:// or https://."));
}

/*! What the platform would refuse is split into several messages instead. */
bool isSplit(const wecom::OutgoingKind &kind, const Field &field)
{
    return kind.type == "text"_L1 || (kind.type == "markdown"_L1 && field.key == "content"_L1);
}

Schema withTemplates(const wecom::OutgoingKind &kind, Schema schema)
{
    for (Field &field : schema) {
        field.isTemplate = isText(field) && field.source == Field::Source::Anything;
        if (isAddress(field))
            field.check = problemOfAddress;
        if (isSplit(kind, field)) {
            field.longestBytes = 0;
            field.longest = templateText({}, nullptr).longest;
        }
        field.items = withTemplates(kind, field.items);
    }
    return schema;
}

/*! \a text without what \a field does not take: a sender can write anything. */
QString cleaned(const Field &field, const QString &text)
{
    QString clean;
    clean.reserve(text.size());
    for (const QChar c : text) {
        const bool isLayout = c == u'\n' || c == u'\r' || c == u'\t';
        if (c.category() != QChar::Other_Control
            || (isLayout && field.kind == Field::Kind::LongText))
            clean += c;
        else if (isLayout)
            clean += u' ';
    }
    return clean;
}

bool fits(const Field &field, const QString &text)
{
    return field.longestBytes > 0 ? utf8Size(text) <= field.longestBytes
                                  : characterCount(text) <= field.longest;
}

QString fitted(const Field &field, const QString &text)
{
    QString shorter = cleaned(field, text);
    if (fits(field, shorter))
        return shorter;
    // In large steps first: a program may have said a lot.
    const qsizetype most = field.longestBytes > 0 ? field.longestBytes : field.longest * 2;
    shorter.truncate(most);
    while (!shorter.isEmpty() && !fits(field, shorter + Ellipsis)) {
        const bool isPair = shorter.back().isLowSurrogate() && shorter.size() > 1;
        shorter.chop(isPair ? 2 : 1);
    }
    return shorter + Ellipsis;
}

QString labelAt(const Schema &schema, const QString &path)
{
    const QString first = path.section(u'[', 0, 0);
    const auto field = std::ranges::find_if(schema, [&](const Field &candidate) {
        return candidate.key == path || candidate.key == first;
    });
    if (field == schema.end())
        return path;
    const qsizetype rest = path.indexOf("]."_L1);
    return field->items.isEmpty() || rest < 0 ? schemaText(field->label)
                                              : labelAt(field->items, path.sliced(rest + 2));
}

} // namespace

Schema templateSchema(const wecom::OutgoingKind &kind)
{
    return withTemplates(kind, kind.schema);
}

Result<MessageTemplate> MessageTemplate::create(const wecom::OutgoingKind &kind,
                                                const Parameters &parameters)
{
    MessageTemplate result;
    result.m_message.type = kind.type;
    const Schema schema = templateSchema(kind);
    for (const Field &field : schema) {
        if (const QJsonValue value = valueAt(parameters, field.key); !value.isUndefined())
            setValueAt(result.m_message.content, field.key, value);
    }
    if (kind.check != nullptr) {
        const auto problems = kind.check(result.m_message.content, wecom::Channel::App);
        if (!problems.isEmpty())
            return failure(
                ErrorKind::InvalidInput,
                schemaText(QT_TRANSLATE_NOOP("Schema", "%1: %2"))
                    .arg(labelAt(schema, problems.first().path), problems.first().sentence));
    }
    result.collect(schema, result.m_message.content, {});
    if (!kind.card.isEmpty())
        result.m_message.content["card_type"_L1] = kind.card;
    return result;
}

void MessageTemplate::collect(const Schema &schema, const QJsonObject &object,
                              const QString &prefix)
{
    for (const Field &field : schema) {
        const QJsonValue value = valueAt(object, field.key);
        const QString path = prefix + field.key;
        if (field.kind == Field::Kind::List && !field.items.isEmpty()) {
            const QJsonArray entries = value.toArray();
            for (qsizetype i = 0; i < entries.size(); ++i)
                collect(field.items, entries.at(i).toObject(), u"%1[%2]."_s.arg(path).arg(i));
        } else if (field.isTemplate && value.isString()) {
            const QString source = value.toString();
            const bool isWeb = source.startsWith("http"_L1) && isAddress(field);
            const bool isFile = field.kind == Field::Kind::File;
            m_places.append({.path = path,
                             .field = field,
                             .text = TemplateText(source),
                             .file = isFile ? FileTemplate(source) : FileTemplate(),
                             .format = isWeb ? TemplateFormat::Url : TemplateFormat::Plain});
        }
    }
}

wecom::OutgoingMessage MessageTemplate::rendered(const VariableValue &value) const
{
    wecom::OutgoingMessage message = m_message;
    for (const Place &place : m_places) {
        QString text;
        if (place.field.kind != Field::Kind::File) {
            text = place.text.rendered(value, place.format);
            if (!place.text.isPlain())
                text = fitted(place.field, text);
        } else {
            text = place.file.rendered(value);
            if (place.file.isFile() && text.startsWith(u'/'))
                text = QString::fromLatin1(QUrl::fromLocalFile(text).toEncoded());
        }
        setValueAt(message.content, place.path, text);
    }
    return message;
}

} // namespace ewc
