// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sandbox/groupchats.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace ewc::sandbox {
namespace {

constexpr qsizetype FewestMembers = 2;
constexpr qsizetype MostMembers = 2000;
constexpr qsizetype MaxName = 50; // characters; the rest is cut

bool isChatId(const QString &id)
{
    static const QRegularExpression pattern(u"\\A[0-9A-Za-z]{1,32}\\z"_s);
    return pattern.match(id).hasMatch();
}

QString cutName(const QString &name)
{
    const QList<uint> characters = name.toUcs4();
    return characters.size() <= MaxName
               ? name
               : QString::fromUcs4(reinterpret_cast<const char32_t *>(characters.constData()),
                                   MaxName);
}

} // namespace

QJsonObject GroupChat::toJson() const
{
    return {{u"chatid"_s, id},
            {u"name"_s, name},
            {u"owner"_s, owner},
            {u"userlist"_s, QJsonArray::fromStringList(users)}};
}

GroupChats::GroupChats(const Directory &directory)
    : m_directory(directory)
    , m_chats{{u"otherappchat"_s,
               {.id = u"otherappchat"_s,
                .name = u"别的应用的群"_s,
                .owner = u"boss"_s,
                .users = {u"boss"_s, u"lisi"_s},
                .isForeign = true}}}
{
}

ApiAnswer GroupChats::create(const QJsonObject &request)
{
    GroupChat chat{.id = request.value("chatid"_L1).toString(),
                   .name = cutName(request.value("name"_L1).toString()),
                   .owner = request.value("owner"_L1).toString(),
                   .users = {}};
    if (!chat.id.isEmpty() && !isChatId(chat.id))
        return apiFailure(86001);
    if (m_chats.contains(chat.id))
        return apiFailure(86215);
    if (const int errcode = read(request, "userlist"_L1, chat.users))
        return apiFailure(errcode);
    if (const int errcode = check(chat))
        return apiFailure(errcode);
    if (chat.id.isEmpty())
        chat.id = QUuid::createUuid().toString(QUuid::Id128);
    m_chats.insert(chat.id, chat);
    return {.fields = {{u"chatid"_s, chat.id}}};
}

ApiAnswer GroupChats::update(const QJsonObject &request)
{
    GroupChat changed = chat(request.value("chatid"_L1).toString());
    QStringList gone;
    if (const int errcode = read(request, "add_user_list"_L1, changed.users))
        return apiFailure(errcode);
    if (const int errcode = read(request, "del_user_list"_L1, gone))
        return apiFailure(errcode);
    changed.users.removeIf([&gone](const QString &user) { return gone.contains(user); });
    if (const QString name = request.value("name"_L1).toString(); !name.isEmpty())
        changed.name = cutName(name);
    if (const QString owner = request.value("owner"_L1).toString(); !owner.isEmpty())
        changed.owner = owner;
    else if (gone.contains(changed.owner))
        changed.owner.clear(); // somebody else becomes it
    if (const int errcode = check(changed))
        return apiFailure(errcode);
    m_chats.insert(changed.id, changed);
    return {};
}

int GroupChats::error(const QString &id) const
{
    if (!isChatId(id))
        return 86001;
    const auto chat = m_chats.constFind(id);
    if (chat == m_chats.cend())
        return 40050;
    return chat->isForeign ? 86008 : 0;
}

int GroupChats::read(const QJsonObject &request, QLatin1StringView key, QStringList &users) const
{
    const QJsonValue list = request.value(key);
    if (!list.isArray())
        return list.isUndefined() ? 0 : 40035;
    for (const QJsonArray entries = list.toArray(); const QJsonValue entry : entries) {
        const Member *member = m_directory.member(entry.toString());
        if (member == nullptr)
            return 86216;
        if (!users.contains(member->userId))
            users.append(member->userId);
    }
    return 0;
}

/*! 0, or what is wrong with \a chat; gives it an owner if it has none. */
int GroupChats::check(GroupChat &chat) const
{
    if (chat.users.size() < FewestMembers || chat.users.size() > MostMembers)
        return 86006;
    if (chat.owner.isEmpty())
        chat.owner = chat.users.first();
    const Member *owner = m_directory.member(chat.owner);
    if (owner == nullptr || !chat.users.contains(owner->userId))
        return 86005;
    chat.owner = owner->userId;
    return 0;
}

} // namespace ewc::sandbox
