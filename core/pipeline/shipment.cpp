// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pipeline/shipment.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace ewc {

QByteArray Shipment::toJson() const
{
    QJsonObject json{{"touser"_L1, QJsonArray::fromStringList(recipients.users)},
                     {"toparty"_L1, QJsonArray::fromStringList(recipients.parties)},
                     {"totag"_L1, QJsonArray::fromStringList(recipients.tags)},
                     {"msgtype"_L1, message.type},
                     {message.type, message.content}};
    if (!recipients.chat.isEmpty())
        json.insert("chatid"_L1, recipients.chat);
    if (const wecom::SendOptions &options = message.options; options != wecom::SendOptions()) {
        json.insert("safe"_L1, options.safe);
        json.insert("enable_id_trans"_L1, options.translatesIds ? 1 : 0);
        json.insert("enable_duplicate_check"_L1, options.checksDuplicates ? 1 : 0);
        json.insert("duplicate_check_interval"_L1, qint64{options.duplicateInterval.count()});
    }
    if (parts > 1) {
        json.insert("part"_L1, part);
        json.insert("parts"_L1, parts);
    }
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

Shipment Shipment::fromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const auto list = [&object](QLatin1StringView key) {
        return object.value(key).toVariant().toStringList();
    };
    const QString type = object.value("msgtype"_L1).toString();
    const wecom::SendOptions standard;
    return {
        .recipients = {list("touser"_L1), list("toparty"_L1), list("totag"_L1),
                       object.value("chatid"_L1).toString()},
        .message = {.type = type,
                    .content = object.value(type).toObject(),
                    .options = {.safe = object.value("safe"_L1).toInt(),
                                .translatesIds = object.value("enable_id_trans"_L1).toInt() != 0,
                                .checksDuplicates =
                                    object.value("enable_duplicate_check"_L1).toInt() != 0,
                                .duplicateInterval = std::chrono::seconds(
                                    object.value("duplicate_check_interval"_L1)
                                        .toInteger(standard.duplicateInterval.count()))}},
        .part = object.value("part"_L1).toInt(1),
        .parts = object.value("parts"_L1).toInt(1)};
}

} // namespace ewc
