// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/commitgroup.h"

#include <QSqlQuery>

#include <optional>

namespace ewc {

/*! What a media_id stands for: a file, under a name, for those who share it. A value. */
struct UploadKey
{
    QString scope; ///< see uploadScope() of the API's media client
    QByteArray hash; ///< SHA-256 in hex
    QString type; ///< image, voice, video or file
    QString name; ///< as recipients see it

    friend bool operator==(const UploadKey &, const UploadKey &) = default;
};

[[nodiscard]] size_t qHash(const UploadKey &key, size_t seed = 0);

/*! What the platform has of the files, and until when. Same thread as its group. */
class UploadTable final
{
public:
    UploadTable(Database &database, CommitGroup &group);

    /*! The media_id of \a key if it lives at least until \a until, ms since 1970 UTC. */
    [[nodiscard]] std::optional<QString> find(const UploadKey &key, qint64 until);
    /*! Remembers it, and forgets those that expired before \a now. */
    Result<> insert(const UploadKey &key, const QString &mediaId, qint64 expires, qint64 now);
    /*! Forgets \a mediaId: the platform does not know it. */
    Result<> remove(const QString &mediaId);

private:
    [[nodiscard]] Result<> write(QSqlQuery &query);

    CommitGroup &m_group;
    QSqlQuery m_find;
    QSqlQuery m_insert;
    QSqlQuery m_expire;
    QSqlQuery m_remove;
};

} // namespace ewc
