// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/commitgroup.h"

#include <QSqlQuery>

#include <optional>
#include <utility>

namespace ewc {

/*! Access tokens in the database, so that processes share them. */
class TokenTable final
{
public:
    using Entry = std::pair<QString, qint64>; ///< token, and expiry in milliseconds since 1970 UTC

    TokenTable(Database &database, CommitGroup &group);

    /*! The entry of \a key; nothing as well if the database cannot be read. */
    [[nodiscard]] std::optional<Entry> find(const QByteArray &key);
    Result<> insert(const QByteArray &key, const Entry &entry);

private:
    CommitGroup &m_group;
    QSqlQuery m_find;
    QSqlQuery m_insert;
};

} // namespace ewc
