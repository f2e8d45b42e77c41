// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace ewc {

/*!
    The file name in a Content-Disposition header: filename*=UTF-8''… (RFC 5987) before
    filename="…" or filename=…, whose bytes are taken as UTF-8, or as Latin-1 if they are none.
    What is left is safe to be a name in a folder, see harmlessFileName(); empty if there is none.
*/
[[nodiscard]] QString fileNameIn(const QByteArray &contentDisposition);

/*!
    What of \a name can be the name of a file: no folders, no control characters, none that turn
    the direction of writing around, no dots at its beginning, at most 200 bytes of UTF-8 with its
    suffix kept. May be empty.
*/
[[nodiscard]] QString harmlessFileName(const QString &name);

} // namespace ewc
