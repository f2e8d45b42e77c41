// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/chattable.h"

#include "core/store/bindvalues.h"

using namespace Qt::StringLiterals;

namespace ewc {

ChatTable::ChatTable(Database &database, CommitGroup &group)
    : m_database(database)
    , m_group(group)
{
}

Result<> ChatTable::insert(const QString &account, const wecom::GroupChat &chat)
{
    return m_group.join().and_then([&] {
        QSqlQuery query =
            m_database.prepare(u"INSERT OR REPLACE INTO chats VALUES (?, ?, ?, ?, ?)"_s);
        bind(query, {account, chat.id, notNull(chat.name), notNull(chat.owner),
                     notNull(chat.members.join(u'|'))});
        return execute(query).map_error(
            [this](const Error &error) { return m_group.abandon(error); });
    });
}

Result<QList<wecom::GroupChat>> ChatTable::chats(const QString &account) const
{
    QSqlQuery query = m_database.prepare(
        u"SELECT chatid, name, owner, members FROM chats WHERE account = ? ORDER BY name, chatid"_s);
    bind(query, {account});
    return execute(query).map([&] {
        QList<wecom::GroupChat> chats;
        while (query.next())
            chats.append({.id = query.value(0).toString(),
                          .name = query.value(1).toString(),
                          .owner = query.value(2).toString(),
                          .members = query.value(3).toString().split(u'|', Qt::SkipEmptyParts)});
        return chats;
    });
}

} // namespace ewc
