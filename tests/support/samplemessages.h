// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/jsonpath.h"
#include "core/wecom/outgoingkind.h"
#include "core/wecom/outgoingmessage.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace ewc::test {

enum class Size { Least, Most };

/*! A text of \a length bytes, each of them a character, that \a field takes. */
inline QString textOf(const Field &field, qsizetype length)
{
    const QString start = field.check && !field.check(QStringLiteral("x")).isEmpty()
                              ? QStringLiteral("https://a.b/")
                              : QString();
    return start + QString(std::max(length - start.size(), qsizetype(0)), u'x');
}

/*! What \a field takes at most: bytes or characters. */
inline qsizetype limitOf(const Field &field)
{
    return field.longestBytes > 0 ? field.longestBytes : field.longest;
}

inline QJsonValue valueOf(const Field &field, Size size);

/*! An object of \a schema, as small or as large as it may be; \a seed tells its ids from others. */
inline QJsonObject objectOf(const Schema &schema, Size size, const QString &seed = {})
{
    QJsonObject object;
    Values texts;
    for (const Field &field : schema) {
        if (!isInForce(field, schema, texts))
            continue;
        const bool isWanted = size == Size::Most || field.isRequired;
        if (!isWanted)
            continue;
        QJsonValue value = valueOf(field, size);
        // Ids and keys may not repeat within a list.
        const bool isId = field.key == QLatin1StringView("key")
                          || field.key == QLatin1StringView("id")
                          || field.key == QLatin1StringView("question_key");
        if (!seed.isEmpty() && isId)
            value = seed + value.toString().sliced(std::min(seed.size(), value.toString().size()));
        setValueAt(object, field.key, value);
        texts.insert(field.key, toFieldText(value));
    }
    return object;
}

inline QJsonValue valueOf(const Field &field, Size size)
{
    switch (field.kind) {
    case Field::Kind::Number: {
        const qint64 number = size == Size::Most ? field.maximum : field.minimum;
        return static_cast<double>(number) / std::pow(10, field.decimals);
    }
    case Field::Kind::Flag:
        return size == Size::Most;
    case Field::Kind::Choice:
        return toJsonValue(field, field.options.first().value);
    case Field::Kind::List: {
        QJsonArray entries;
        const qint64 count =
            size == Size::Most ? field.maximum : std::max(field.minimum, qint64(1));
        for (qint64 i = 0; i < count; ++i)
            entries.append(field.items.isEmpty()
                               ? QJsonValue(QStringLiteral("zhangsan"))
                               : QJsonValue(objectOf(field.items, size, QString::number(i))));
        return entries;
    }
    default:
        break;
    }
    const qsizetype least = std::max(1, field.shortest);
    return textOf(field, size == Size::Most ? limitOf(field) : least);
}

/*! A message of \a kind that \a channel takes, as small or as large as it may be. */
inline wecom::OutgoingMessage messageOf(const wecom::OutgoingKind &kind, wecom::Channel channel,
                                        Size size)
{
    wecom::OutgoingMessage message{.type = kind.type,
                                   .content = objectOf(wecom::schemaFor(kind, channel), size)};
    if (!kind.card.isEmpty())
        message.content[QLatin1StringView("card_type")] = kind.card;
    if (size == Size::Most)
        return message;
    // What one of two fields has to be there for.
    if (kind.type == QLatin1StringView("news") && channel != wecom::Channel::Robot)
        setValueAt(message.content, u"articles[0].url", QStringLiteral("https://a.b/"));
    if (kind.type == QLatin1StringView("image"))
        message.content[QLatin1StringView("media_id")] = QStringLiteral("m");
    if (kind.card == QLatin1StringView("text_notice"))
        message.content[QLatin1StringView("sub_title_text")] = QStringLiteral("t");
    if (kind.card == QLatin1StringView("news_notice"))
        setValueAt(message.content, u"card_image.url", QStringLiteral("https://a.b/"));
    return message;
}

} // namespace ewc::test
