// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sandbox/pushroute.h"

#include "core/sandbox/controlreply.h"
#include "core/sandbox/messagecontent.h"

using namespace Qt::StringLiterals;

namespace ewc::sandbox {
namespace {

QJsonObject pushAnswer(const MemberMessage &message, const CallbackDelivery &delivery)
{
    return {{u"msgid"_s, message.msgId.isEmpty() ? QJsonValue() : QJsonValue(message.msgId)},
            {u"deliveries"_s, delivery.attempts()},
            {u"reply"_s, QJsonValue()}};
}

/*! What the phone shows of the passive reply \a fields. */
QJsonObject phoneContent(QJsonObject fields)
{
    if (fields.value("MsgType"_L1) == "text"_L1)
        return {{u"content"_s, cutText(fields.value("Content"_L1).toString())}};
    for (const auto key : {"ToUserName"_L1, "FromUserName"_L1, "CreateTime"_L1, "MsgType"_L1})
        fields.remove(key);
    return fields;
}

} // namespace

PushRoute::PushRoute(Platform &platform, CallbackChannel &channel, QObject *parent)
    : QObject(parent)
    , m_platform(platform)
    , m_channel(channel)
{
}

void PushRoute::handle(const QJsonObject &push, const HttpResponder &responder)
{
    if (!m_channel.isOpen()) {
        const Error error{.kind = ErrorKind::Conflict,
                          .detail = u"there is no verified callback URL: POST one to "
                                    "/sandbox/v1/callback"_s};
        return responder.send(controlFailure(error));
    }
    const auto message = memberMessage(push, m_platform);
    if (!message)
        return responder.send(controlFailure(message.error()));
    if (!message->msgId.isEmpty()) // an event is nothing that one sees
        m_platform.phones.add(message->userId, PhoneEntry::Way::Callback, message->type,
                              message->content);

    const CallbackDelivery *delivery = m_channel.deliver(message->xml);
    connect(delivery, &CallbackDelivery::accepted, this,
            [this, message, delivery, responder](const QByteArray &body) {
                QJsonObject answer = pushAnswer(*message, *delivery);
                takeReply(body, *message, answer);
                responder.send(controlReply(answer));
            });
    connect(delivery, &CallbackDelivery::failed, this, [message, delivery, responder] {
        responder.send(controlReply(pushAnswer(*message, *delivery)));
    });
}

void PushRoute::takeReply(const QByteArray &body, const MemberMessage &message, QJsonObject &answer)
{
    const auto reply = m_channel.sealer().openReply(body);
    if (!reply) { // the platform ignores it without a word; here one may know why
        answer.insert("problem"_L1, u"the reply was ignored: "_s + reply.error().detail);
        return;
    }
    if (!*reply)
        return;
    answer.insert("reply"_L1, **reply);
    m_platform.phones.add(message.userId, PhoneEntry::Way::Reply,
                          (*reply)->value("MsgType"_L1).toString(), phoneContent(**reply));
}

} // namespace ewc::sandbox
