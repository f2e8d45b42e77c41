// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/mediastore.h"

#include <QDateTime>
#include <QDir>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace ewc {
namespace {

// A media_id that is about to expire may do so before the message with it has left.
constexpr qint64 Margin = 3'600'000;
// What a fetch has begun can be gone on with as long as the platform keeps a file: three days.
constexpr qint64 IncomingLife = 4 * 86'400'000LL;

} // namespace

MediaStore::MediaStore(const QString &dataDir, Database &database, CommitGroup &group)
    : m_folder(QDir(dataDir).filePath(u"media"_s))
    , m_group(&group)
    , m_table(std::make_unique<UploadTable>(database, group))
    , m_note(
          database.prepare(u"INSERT OR IGNORE INTO media (hash, size, added) VALUES (?, ?, ?)"_s))
{
    m_folder.forgetIncoming(QDateTime::currentMSecsSinceEpoch() - IncomingLife);
}

MediaStore::MediaStore()
    : m_temporary(std::in_place)
    , m_folder(m_temporary->filePath(u"media"_s))
{
}

Result<> MediaStore::note(const StoredFile &file, qint64 now)
{
    if (m_group == nullptr)
        return {};
    m_note.bindValue(0, QByteArray::fromHex(file.hash));
    m_note.bindValue(1, file.size);
    m_note.bindValue(2, now);
    return m_group->join().and_then([this] {
        return execute(m_note).map_error(
            [this](const Error &error) { return m_group->abandon(error); });
    });
}

std::optional<QString> MediaStore::mediaId(const UploadKey &key, qint64 now)
{
    if (m_table)
        return m_table->find(key, now + Margin);
    const auto found = m_uploads.constFind(key);
    if (found == m_uploads.cend() || found->expires <= now + Margin)
        return std::nullopt;
    return found->mediaId;
}

Result<> MediaStore::keepMediaId(const UploadKey &key, const QString &mediaId, qint64 expires,
                                 qint64 now)
{
    if (m_table)
        return m_table->insert(key, mediaId, expires, now);
    m_uploads.insert(key, {.mediaId = mediaId, .expires = expires});
    return {};
}

Result<> MediaStore::dropMediaId(const QString &mediaId)
{
    if (m_table)
        return m_table->remove(mediaId);
    m_uploads.removeIf([&](auto entry) { return entry.value().mediaId == mediaId; });
    return {};
}

} // namespace ewc
