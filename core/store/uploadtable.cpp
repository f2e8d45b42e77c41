// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/uploadtable.h"

#include <QHash>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace ewc {

size_t qHash(const UploadKey &key, size_t seed)
{
    return qHashMulti(seed, key.scope, key.hash, key.type, key.name);
}

UploadTable::UploadTable(Database &database, CommitGroup &group)
    : m_group(group)
    , m_find(database.prepare(
          u"SELECT media_id FROM uploads WHERE scope = ? AND hash = ? AND type = ? AND name = ? "
          "AND expires > ?"_s))
    , m_insert(
          database.prepare(u"INSERT OR REPLACE INTO uploads (scope, hash, type, name, media_id, "
                           "expires) VALUES (?, ?, ?, ?, ?, ?)"_s))
    , m_expire(database.prepare(u"DELETE FROM uploads WHERE expires < ?"_s))
    , m_remove(database.prepare(u"DELETE FROM uploads WHERE media_id = ?"_s))
{
}

std::optional<QString> UploadTable::find(const UploadKey &key, qint64 until)
{
    m_find.bindValue(0, key.scope);
    m_find.bindValue(1, QByteArray::fromHex(key.hash));
    m_find.bindValue(2, key.type);
    m_find.bindValue(3, key.name);
    m_find.bindValue(4, until);
    std::optional<QString> mediaId;
    if (execute(m_find) && m_find.next())
        mediaId = m_find.value(0).toString();
    m_find.finish();
    return mediaId;
}

Result<> UploadTable::insert(const UploadKey &key, const QString &mediaId, qint64 expires,
                             qint64 now)
{
    m_expire.bindValue(0, now);
    m_insert.bindValue(0, key.scope);
    m_insert.bindValue(1, QByteArray::fromHex(key.hash));
    m_insert.bindValue(2, key.type);
    m_insert.bindValue(3, key.name.isNull() ? u""_s : key.name);
    m_insert.bindValue(4, mediaId);
    m_insert.bindValue(5, expires);
    return write(m_expire).and_then([this] { return write(m_insert); });
}

Result<> UploadTable::remove(const QString &mediaId)
{
    m_remove.bindValue(0, mediaId);
    return write(m_remove);
}

Result<> UploadTable::write(QSqlQuery &query)
{
    return m_group.join().and_then([&] {
        return execute(query).map_error(
            [this](const Error &error) { return m_group.abandon(error); });
    });
}

} // namespace ewc
