// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/wecom/mediareference.h"

#include "core/base/jsonpath.h"
#include "core/wecom/outgoingkind.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ewc::wecom {
namespace {

constexpr auto StoredScheme = "media:"_L1;
constexpr qsizetype HashLength = 64; // SHA-256 in hex

QString uploadTypeOf(const OutgoingKind &kind, const QString &key)
{
    if (key == "thumb_media_id"_L1)
        return u"image"_s;
    return kind.upload.isEmpty() ? u"file"_s : kind.upload; // a file on a card
}

void collect(const OutgoingKind &kind, const Schema &schema, const QJsonObject &object,
             const QString &prefix, QList<MediaSlot> &places)
{
    Values texts;
    for (const Field &field : schema)
        texts.insert(field.key, toFieldText(valueAt(object, field.key)));
    for (const Field &field : schema) {
        const QJsonValue value = valueAt(object, field.key);
        if (field.kind == Field::Kind::List && !field.items.isEmpty()) {
            const QJsonArray entries = value.toArray();
            for (qsizetype i = 0; i < entries.size(); ++i)
                collect(kind, field.items, entries.at(i).toObject(),
                        u"%1%2[%3]."_s.arg(prefix, field.key).arg(i), places);
        } else if (field.kind == Field::Kind::File && isInForce(field, schema, texts)) {
            places.append({.path = prefix + field.key,
                           .upload = uploadTypeOf(kind, field.key),
                           .value = value.toString()});
        }
    }
}

} // namespace

QList<MediaSlot> mediaSlots(const OutgoingMessage &message)
{
    QList<MediaSlot> places;
    if (const OutgoingKind *kind = message.kind())
        collect(*kind, kind->schema, message.content, {}, places);
    return places;
}

OutgoingMessage withMedia(OutgoingMessage message, const QHash<QString, QString> &values)
{
    for (auto it = values.begin(); it != values.end(); ++it)
        setValueAt(message.content, it.key(), it.value());
    return message;
}

QString StoredReference::toString() const
{
    return StoredScheme + QString::fromLatin1(hash) + u'/' + name;
}

StoredReference StoredReference::fromString(const QString &text)
{
    const qsizetype slash = StoredScheme.size() + HashLength;
    if (!text.startsWith(StoredScheme) || text.size() <= slash || text[slash] != u'/')
        return {};
    const QStringView hash = QStringView(text).sliced(StoredScheme.size(), HashLength);
    const bool isHash = std::ranges::all_of(
        hash, [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); });
    if (!isHash)
        return {};
    return {.hash = hash.toLatin1(), .name = text.sliced(slash + 1)};
}

} // namespace ewc::wecom
