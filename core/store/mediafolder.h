// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QString>

#include <stop_token>

namespace ewc {

/*! A file in the media folder. A value. */
struct StoredFile
{
    QByteArray hash; ///< SHA-256 in lower-case hex: its name
    qint64 size = 0;

    friend bool operator==(const StoredFile &, const StoredFile &) = default;
};

/*!
    The folder of files that were sent and received, named by their content:
    ab/abcdef…; what is not complete yet lies in its folder incoming. Only the owner can read it.

    A value, for any thread and any number of processes: what has a name is complete.
*/
class MediaFolder final
{
public:
    explicit MediaFolder(QString path);

    /*! Where the file of \a hash is, or would be. */
    [[nodiscard]] QString path(const QByteArray &hash) const;
    [[nodiscard]] bool contains(const QByteArray &hash) const;

    /*!
        Copies the file at \a source, which somebody named, in pieces of 64 KiB; \a stop gives up.

        Fails as openUserFile() does, with InvalidInput if it changed while it was read, with
        Unavailable if there is no room, and then leaves nothing behind. Error::detail is a
        sentence in the user's language.
    */
    [[nodiscard]] Result<StoredFile> copy(const QString &source,
                                          const std::stop_token &stop = {}) const;
    /*! Takes the file at \a path, which is in incoming(), under the name it deserves. */
    [[nodiscard]] Result<StoredFile> adopt(const QString &path) const;
    /*! Keeps \a content; fails as copy() does. */
    [[nodiscard]] Result<StoredFile> write(const QByteArray &content) const;

    /*! A path for a file to be made and adopted; its folder is there. \a name: letters, digits. */
    [[nodiscard]] QString incoming(const QString &name) const;
    /*! The same, with a name that nobody else uses. */
    [[nodiscard]] QString incoming() const;
    /*! Removes what was never completed, and is older than \a before, ms since 1970 UTC. */
    void forgetIncoming(qint64 before) const;

private:
    void makeFolder(const QString &name) const;
    [[nodiscard]] Result<StoredFile> place(const QString &path, const StoredFile &file) const;

    QString m_path;
};

} // namespace ewc
