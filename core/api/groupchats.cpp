// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/groupchats.h"

#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ewc {
namespace {

constexpr auto Timeout = 20s;
constexpr qsizetype LeastMembers = 2;
constexpr qsizetype MostMembers = 2000;

void insert(QJsonObject &json, QLatin1StringView key, const QString &value)
{
    if (!value.isEmpty())
        json.insert(key, value);
}

void insert(QJsonObject &json, QLatin1StringView key, const QStringList &values)
{
    if (!values.isEmpty())
        json.insert(key, QJsonArray::fromStringList(values));
}

Result<> check(const wecom::GroupChat &chat)
{
    static const QRegularExpression id(u"^[0-9a-zA-Z]{0,32}$"_s);
    if (!id.match(chat.id).hasMatch())
        return failure(ErrorKind::InvalidInput, 86001,
                       u"chatid takes 32 letters and digits at most"_s);
    if (chat.members.size() < LeastMembers || chat.members.size() > MostMembers)
        return failure(ErrorKind::InvalidInput, 86006,
                       u"userlist holds %1 ids, a chat takes %2 to %3"_s.arg(chat.members.size())
                           .arg(LeastMembers)
                           .arg(MostMembers));
    return {};
}

wecom::GroupChat toChat(const QJsonObject &json)
{
    return {.id = json.value("chatid"_L1).toString(),
            .name = json.value("name"_L1).toString(),
            .owner = json.value("owner"_L1).toString(),
            .members = json.value("userlist"_L1).toVariant().toStringList()};
}

} // namespace

GroupChats::GroupChats(ApiClient &api)
    : m_api(api)
{
}

QFuture<Result<wecom::GroupChat>> GroupChats::create(const Account &account,
                                                     const wecom::GroupChat &chat)
{
    if (const auto checked = check(chat); !checked)
        return QtFuture::makeReadyFuture(Result<wecom::GroupChat>(tl::unexpected(checked.error())));
    QJsonObject body;
    insert(body, "name"_L1, chat.name);
    insert(body, "owner"_L1, chat.owner);
    insert(body, "userlist"_L1, chat.members);
    insert(body, "chatid"_L1, chat.id);
    return m_api.post(account, "/cgi-bin/appchat/create"_ba, body, Timeout)
        .then([chat](const Result<QJsonObject> &answer) {
            return answer.map([&](const QJsonObject &json) {
                wecom::GroupChat made = chat;
                made.id = json.value("chatid"_L1).toString();
                return made;
            });
        });
}

QFuture<Result<wecom::GroupChat>> GroupChats::read(const Account &account, const QString &chatId)
{
    return m_api.get(account, "/cgi-bin/appchat/get"_ba, {{u"chatid"_s, chatId}}, Timeout)
        .then([](const Result<QJsonObject> &answer) {
            return answer.map([](const QJsonObject &json) {
                return toChat(json.value("chat_info"_L1).toObject());
            });
        });
}

QFuture<Result<>> GroupChats::update(const Account &account, const wecom::GroupChatChange &change)
{
    QJsonObject body{{"chatid"_L1, change.id}};
    insert(body, "name"_L1, change.name);
    insert(body, "owner"_L1, change.owner);
    insert(body, "add_user_list"_L1, change.added);
    insert(body, "del_user_list"_L1, change.removed);
    return m_api.post(account, "/cgi-bin/appchat/update"_ba, body, Timeout)
        .then([](const Result<QJsonObject> &answer) {
            return answer.map([](const QJsonObject &) {});
        });
}

} // namespace ewc
