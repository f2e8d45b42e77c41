// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/send/messagejson.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace ewc::ui {
namespace {

// What a request holds beside its message.
const QStringList Envelope{u"touser"_s, u"toparty"_s, u"totag"_s, u"agentid"_s, u"chatid"_s};

QStringList listIn(const QJsonObject &object, QLatin1StringView key)
{
    return object.value(key).toString().split(u'|', Qt::SkipEmptyParts);
}

} // namespace

QByteArray toMessageJson(const wecom::OutgoingMessage &message)
{
    QJsonObject object{{"msgtype"_L1, message.type}, {message.type, message.content}};
    const wecom::SendOptions &options = message.options;
    if (options.safe != 0)
        object.insert("safe"_L1, options.safe);
    if (options.translatesIds)
        object.insert("enable_id_trans"_L1, 1);
    if (options.checksDuplicates) {
        object.insert("enable_duplicate_check"_L1, 1);
        object.insert("duplicate_check_interval"_L1, qint64(options.duplicateInterval.count()));
    }
    return QJsonDocument(object).toJson();
}

Result<wecom::OutgoingMessage> messageOf(const QByteArray &json, wecom::Channel channel)
{
    QJsonObject object = QJsonDocument::fromJson(json).object();
    for (const QString &key : Envelope)
        object.remove(key);
    return wecom::OutgoingMessage::fromJson(QJsonDocument(object).toJson(), {}, channel,
                                            UnknownFields::Kept);
}

wecom::Recipients recipientsOf(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    return {.users = listIn(object, "touser"_L1),
            .parties = listIn(object, "toparty"_L1),
            .tags = listIn(object, "totag"_L1),
            .chat = object.value("chatid"_L1).toString()};
}

} // namespace ewc::ui
