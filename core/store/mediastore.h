// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/mediafolder.h"
#include "core/store/uploadtable.h"

#include <QHash>
#include <QTemporaryDir>

#include <memory>
#include <optional>

namespace ewc {

/*!
    The files that were sent and received, and what the platform has of them. One thread; the work
    on the files themselves is that of folder(), for any thread.
*/
class MediaStore final
{
    Q_DISABLE_COPY_MOVE(MediaStore)

public:
    /*! Keeps files in media/ of \a dataDir, and what the platform has of them in \a database. */
    MediaStore(const QString &dataDir, Database &database, CommitGroup &group);
    /*! Keeps all of it only as long as it lives: for an engine without a data directory. */
    MediaStore();

    [[nodiscard]] const MediaFolder &folder() const { return m_folder; }

    /*! Notes that \a file is in the folder. \a now: milliseconds since 1970 UTC. */
    Result<> note(const StoredFile &file, qint64 now);

    /*! The media_id under which the platform has a file, for the next hour at least. */
    [[nodiscard]] std::optional<QString> mediaId(const UploadKey &key, qint64 now);
    /*! Remembers that the platform has the file of \a key until \a expires. */
    Result<> keepMediaId(const UploadKey &key, const QString &mediaId, qint64 expires, qint64 now);
    /*! Forgets \a mediaId: the platform says that it does not know it (40007). */
    Result<> dropMediaId(const QString &mediaId);

private:
    struct Upload
    {
        QString mediaId;
        qint64 expires = 0;
    };

    std::optional<QTemporaryDir> m_temporary; ///< without a data directory
    MediaFolder m_folder;
    CommitGroup *m_group = nullptr; ///< null: nothing is kept
    std::unique_ptr<UploadTable> m_table; ///< null: nothing is kept
    QSqlQuery m_note;
    QHash<UploadKey, Upload> m_uploads; ///< without a database
};

} // namespace ewc
