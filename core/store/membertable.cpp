// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/membertable.h"

#include <QVariant>

using namespace Qt::StringLiterals;

namespace ewc {

MemberTable::MemberTable(Database &database, CommitGroup &group)
    : m_database(database)
    , m_group(group)
{
}

Result<> MemberTable::replace(const QString &account, const QList<wecom::Member> &members)
{
    if (const auto joined = m_group.join(); !joined)
        return joined;
    const auto abandon = [this](const Error &error) { return m_group.abandon(error); };

    QSqlQuery remove = m_database.prepare(u"DELETE FROM members WHERE account = ?"_s);
    remove.addBindValue(account);
    if (const auto removed = execute(remove).map_error(abandon); !removed)
        return removed;
    QSqlQuery insert = m_database.prepare(u"INSERT OR REPLACE INTO members VALUES (?, ?, ?)"_s);
    for (const wecom::Member &member : members) {
        insert.bindValue(0, account);
        insert.bindValue(1, member.userId);
        insert.bindValue(2, member.name);
        if (const auto inserted = execute(insert).map_error(abandon); !inserted)
            return inserted;
    }
    return {};
}

} // namespace ewc
