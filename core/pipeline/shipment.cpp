// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pipeline/shipment.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace ewc {

QByteArray Shipment::toJson() const
{
    const QJsonObject json{{"touser"_L1, QJsonArray::fromStringList(recipients.users)},
                           {"toparty"_L1, QJsonArray::fromStringList(recipients.parties)},
                           {"totag"_L1, QJsonArray::fromStringList(recipients.tags)},
                           {"msgtype"_L1, message.type},
                           {message.type, message.content}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

Shipment Shipment::fromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const auto list = [&object](QLatin1StringView key) {
        return object.value(key).toVariant().toStringList();
    };
    const QString type = object.value("msgtype"_L1).toString();
    return {.recipients = {list("touser"_L1), list("toparty"_L1), list("totag"_L1)},
            .message = {.type = type, .content = object.value(type).toObject()}};
}

} // namespace ewc
