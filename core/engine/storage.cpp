// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/storage.h"

#include "core/base/logging.h"

namespace ewc {

StoredTokens::StoredTokens(TokenTable &table)
    : m_table(table)
{
}

std::optional<AccessToken> StoredTokens::token(const QByteArray &key)
{
    const auto entry = m_table.find(key);
    if (!entry)
        return std::nullopt;
    return AccessToken{entry->first, Clock::TimePoint(std::chrono::milliseconds(entry->second))};
}

void StoredTokens::setToken(const QByteArray &key, const AccessToken &token)
{
    const auto expires = token.expires.time_since_epoch().count();
    if (const auto kept = m_table.insert(key, {token.token, expires}); !kept)
        qCWarning(lcEngine) << "the access token is not shared:" << kept.error();
}

Storage::Storage(std::unique_ptr<Database> opened, const QString &dataDir)
    : database(std::move(opened))
    , group(*database)
    , messages(*database, group)
    , directory(*database, group)
    , chats(*database, group)
    , sends(*database, group)
    , rules(*database, group)
    , media(dataDir, *database, group)
    , tokenTable(*database, group)
    , tokens(tokenTable)
{
}

} // namespace ewc
