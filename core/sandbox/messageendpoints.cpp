// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sandbox/messageendpoints.h"

#include "core/sandbox/cardupdate.h"
#include "core/sandbox/messagesender.h"
#include "core/sandbox/platform.h"

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ewc::sandbox {
namespace {

constexpr int PerAccount = 200; // messages a day; the platform takes the cap of accounts for it
constexpr int LeastAccounts = 30;
constexpr auto RecallWindow = 24h;

ApiAnswer recall(Platform &platform, const QJsonObject &request)
{
    const QString msgId = request.value("msgid"_L1).toString();
    SentMessage *message = platform.sent.find(msgId);
    if (msgId.isEmpty() || message == nullptr || message->channel != "app"_L1)
        return badParameter(u"msgid invalid"_s);
    if (message->time + RecallWindow <= platform.clock.now())
        return badParameter(u"msgid expired"_s);
    message->isRecalled = true;
    for (const QString &user : message->users)
        platform.phones.change(user, msgId,
                               [](PhoneEntry &entry) { entry.more.insert("recalled"_L1, true); });
    return {};
}

ApiAnswer statistics(const Platform &platform, const QJsonObject &request)
{
    const QJsonValue day = request.value("time_type"_L1);
    if (!day.isUndefined() && day != 0 && day != 1)
        return badParameter(u"time_type invalid"_s);
    const QJsonObject app{{u"agentid"_s, platform.account.agentId.toInt()},
                          {u"app_name"_s, u"EasyWeChat"_s},
                          {u"count"_s, platform.sent.delivered(day.toInt())}};
    return {.fields = {{u"statistics"_s, QJsonArray{app}}}};
}

} // namespace

ApiTable messageEndpoints(Platform &platform)
{
    const int accounts = static_cast<int>(platform.directory.members().size());
    const SendLimits limits{.perDay = PerAccount * std::max(accounts, LeastAccounts)};
    const auto sender = std::make_shared<MessageSender>(platform, limits);
    // What names the application in its body has to name the one that the token is for.
    const auto ofAgent = [&platform](const QJsonObject &body, auto answer) {
        const int errcode = agentError(platform.account, body.value("agentid"_L1).toVariant());
        return errcode != 0 ? apiFailure(errcode) : answer(body);
    };
    return {
        {"message/send"_ba, {takesJson([=](const QJsonObject &body, const HttpRequest &) {
             return ofAgent(body,
                            [&](const QJsonObject &message) { return sender->send(message); });
         })}},
        {"message/update_template_card"_ba,
         {takesJson([=, &platform](const QJsonObject &body, const HttpRequest &) {
             return ofAgent(body, [&platform](const QJsonObject &update) {
                 return updateCard(platform, update);
             });
         })}},
        {"message/recall"_ba, {takesJson([&platform](const QJsonObject &body, const HttpRequest &) {
             return recall(platform, body);
         })}},
        {"message/get_statistics"_ba,
         {takesJson([&platform](const QJsonObject &body, const HttpRequest &) {
             return statistics(platform, body);
         })}},
    };
}

} // namespace ewc::sandbox
