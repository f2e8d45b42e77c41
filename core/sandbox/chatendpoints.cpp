// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sandbox/chatendpoints.h"

#include "core/sandbox/delivery.h"
#include "core/sandbox/groupchats.h"
#include "core/sandbox/messagecontent.h"
#include "core/sandbox/sendquota.h"

#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ewc::sandbox {
namespace {

/*! The groups of the application, and how often it may do what with them. */
struct ChatDesk
{
    explicit ChatDesk(Platform &chatPlatform)
        : platform(chatPlatform)
        , chats(chatPlatform.directory)
        , creations(chatPlatform.clock, {{1000, 24h}})
        , changes(chatPlatform.clock, {{1000, 1h}})
        , deliveries(chatPlatform.clock, {{200, 1min}, {10'000, 24h}})
    {
    }

    ApiAnswer create(const QJsonObject &request)
    {
        return creations.take({}) ? chats.create(request) : apiFailure(45009);
    }

    ApiAnswer update(const QJsonObject &request)
    {
        if (const int errcode = chats.error(request.value("chatid"_L1).toString()))
            return apiFailure(errcode);
        return changes.take({}) ? chats.update(request) : apiFailure(45009);
    }

    ApiAnswer get(const QString &id) const
    {
        if (const int errcode = chats.error(id))
            return apiFailure(errcode);
        return {.fields = {{u"chat_info"_s, chats.chat(id).toJson()}}};
    }

    ApiAnswer send(const QJsonObject &request)
    {
        const QString id = request.value("chatid"_L1).toString();
        if (const int errcode = chats.error(id))
            return apiFailure(errcode);
        MessageContent message;
        const Sender sender{.kind = Sender::Kind::GroupChat, .media = platform.media};
        if (const ApiAnswer refusal = readMessage(request, sender, platform.directory, message);
            refusal.errcode != 0)
            return refusal;
        const GroupChat &chat = chats.chat(id);
        const QJsonObject shown{{u"chatid"_s, chat.id}, {u"name"_s, chat.name}};
        deliver(platform, {.channel = u"groupchat"_s, .chatId = chat.id, .text = message.text()},
                {.way = PhoneEntry::Way::GroupChat,
                 .type = message.type,
                 .content = message.content,
                 .msgId = newMsgId(),
                 .more = {{u"chat"_s, shown}}},
                chat.users, [this](const QString &user) { return deliveries.take(user); });
        return {};
    }

    Platform &platform;
    GroupChats chats;
    RateCounter creations;
    RateCounter changes;
    RateCounter deliveries; ///< to each member, over all groups; the rest is silently dropped
};

} // namespace

ApiTable chatEndpoints(Platform &platform)
{
    const auto desk = std::make_shared<ChatDesk>(platform);
    return {
        {"appchat/create"_ba, {takesJson([desk](const QJsonObject &body, const HttpRequest &) {
             return desk->create(body);
         })}},
        {"appchat/update"_ba, {takesJson([desk](const QJsonObject &body, const HttpRequest &) {
             return desk->update(body);
         })}},
        {"appchat/get"_ba,
         {[desk](const HttpRequest &request) { return desk->get(queryText(request, "chatid")); }}},
        {"appchat/send"_ba, {takesJson([desk](const QJsonObject &body, const HttpRequest &) {
             return desk->send(body);
         })}},
    };
}

} // namespace ewc::sandbox
