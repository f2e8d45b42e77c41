// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QString>

#include <chrono>
#include <optional>

namespace ewc::sandbox {

/*!
    0, or what is wrong with \a data as a medium of \a type (image, voice, video, file): 44001
    (nothing), 40006 (5 bytes or less), 40009 and 40011 (picture, film too large), 45001 (voice,
    file too large), 40123 (neither JPEG nor PNG), 40004 (no AMR, no MP4), 45007 (more than 60 s).
    Source: WeCom document 96484.
*/
[[nodiscard]] int mediaError(const QString &type, QByteArrayView data);

/*! 0, or what is wrong with \a data as a picture of at most \a maxBytes: as mediaError(). */
[[nodiscard]] int imageError(QByteArrayView data, qsizetype maxBytes);

/*! How long the AMR narrow band recording \a data plays; nothing if it is none. RFC 4867. */
[[nodiscard]] std::optional<std::chrono::milliseconds> amrDuration(QByteArrayView data);

} // namespace ewc::sandbox
