// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

#include <QFile>

#include <memory>

namespace ewc {

/*!
    Opens the file at \a path, which somebody named, for reading; never waits, whatever is there.

    Fails with NotFound if it is not there, with InvalidInput if it is a folder, a pipe or a
    device, with Unavailable if it may not be read; detail is a sentence in the user's language.
*/
[[nodiscard]] Result<std::unique_ptr<QFile>> openUserFile(const QString &path);

/*! What tells whether a file was written to meanwhile. */
struct FileState
{
    qint64 size = 0;
    qint64 modified = 0; ///< nanoseconds since 1970 UTC

    [[nodiscard]] static FileState of(const QFile &openFile);
    friend bool operator==(const FileState &, const FileState &) = default;
};

} // namespace ewc
