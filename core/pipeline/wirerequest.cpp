// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pipeline/wirerequest.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace ewc {
namespace {

QStringList listIn(const QJsonObject &request, QLatin1StringView key)
{
    return request.value(key).toString().split(u'|', Qt::SkipEmptyParts);
}

} // namespace

wecom::Channel channelOf(const Account &account, const wecom::Recipients &recipients)
{
    if (account.transport == Account::Transport::Robot)
        return wecom::Channel::Robot;
    return recipients.chat.isEmpty() ? wecom::Channel::App : wecom::Channel::GroupChat;
}

QJsonObject wireRequest(const Account &account, const Shipment &shipment)
{
    const wecom::OutgoingMessage &message = shipment.message;
    switch (channelOf(account, shipment.recipients)) {
    case wecom::Channel::Robot:
        return message.toRobotRequest();
    case wecom::Channel::GroupChat:
        return message.toChatRequest(shipment.recipients.chat);
    case wecom::Channel::App:
        break;
    }
    return message.toRequest(shipment.recipients, account.agentId);
}

Shipment shipmentOf(const QByteArray &wireRequest)
{
    const QJsonObject request = QJsonDocument::fromJson(wireRequest).object();
    Shipment shipment;
    shipment.recipients = {.users = listIn(request, "touser"_L1),
                           .parties = listIn(request, "toparty"_L1),
                           .tags = listIn(request, "totag"_L1),
                           .chat = request.value("chatid"_L1).toString()};
    wecom::OutgoingMessage &message = shipment.message;
    message.type = request.value("msgtype"_L1).toString();
    message.content = request.value(message.type).toObject();
    message.options.safe = request.value("safe"_L1).toInt();
    message.options.translatesIds = request.value("enable_id_trans"_L1).toInt() == 1;
    message.options.checksDuplicates = request.value("enable_duplicate_check"_L1).toInt() == 1;
    if (const int interval = request.value("duplicate_check_interval"_L1).toInt(); interval > 0)
        message.options.duplicateInterval = std::chrono::seconds(interval);
    return shipment;
}

} // namespace ewc
