// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sandbox/pushroute.h"

#include "core/sandbox/controlreply.h"
#include "core/sandbox/passivereply.h"

using namespace Qt::StringLiterals;

namespace ewc::sandbox {
namespace {

QJsonObject pushAnswer(const MemberMessage &message, const CallbackDelivery &delivery)
{
    return {{u"msgid"_s, message.msgId.isEmpty() ? QJsonValue() : QJsonValue(message.msgId)},
            {u"deliveries"_s, delivery.attempts()},
            {u"reply"_s, QJsonValue()}};
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
        m_platform.phones.add(message->userId,
                              {.type = message->type, .content = message->content});

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
    if (const auto taken = takePassiveReply(**reply, message, m_platform); !taken)
        answer.insert("problem"_L1, u"the reply was ignored: "_s + taken.error().detail);
}

} // namespace ewc::sandbox
