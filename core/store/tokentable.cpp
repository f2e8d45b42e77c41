// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/tokentable.h"

#include <QVariant>

using namespace Qt::StringLiterals;

namespace ewc {

TokenTable::TokenTable(Database &database, CommitGroup &group)
    : m_group(group)
    , m_find(database.prepare(u"SELECT token, expires FROM tokens WHERE key = ?"_s))
    , m_insert(database.prepare(u"INSERT OR REPLACE INTO tokens VALUES (?, ?, ?)"_s))
{
}

std::optional<TokenTable::Entry> TokenTable::find(const QByteArray &key)
{
    m_find.bindValue(0, key);
    std::optional<Entry> entry;
    if (execute(m_find) && m_find.next())
        entry.emplace(m_find.value(0).toString(), m_find.value(1).toLongLong());
    m_find.finish();
    return entry;
}

Result<> TokenTable::insert(const QByteArray &key, const Entry &entry)
{
    if (const auto joined = m_group.join(); !joined)
        return joined;
    m_insert.bindValue(0, key);
    m_insert.bindValue(1, entry.first);
    m_insert.bindValue(2, entry.second);
    return execute(m_insert).map_error(
        [this](const Error &error) { return m_group.abandon(error); });
}

} // namespace ewc
