// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QString>

namespace ewc {

/*! What the bytes of a file are, whatever its name says. */
enum class FileFormat {
    Unknown,
    Jpeg,
    Png,
    Gif,
    WebP,
    Bmp,
    Tiff,
    Heic,
    Avif,
    Amr,
    AmrWide,
    Wav,
    Mp3,
    Aac,
    Ogg,
    Flac,
    M4a,
    Mp4,
    Mov,
    ThreeGp,
    Avi,
    Matroska,
    Pdf,
    Zip,
    Rar,
    SevenZip,
    Gzip,
};

/*! What people do with it. */
enum class Medium { Picture, Sound, Video, Other };

/*! One row of the table of formats. A value. */
struct FileKind
{
    FileFormat format = FileFormat::Unknown;
    Medium medium = Medium::Other;
    QLatin1StringView name; ///< "JPEG", the same in every language; empty if unknown
    QLatin1StringView suffix; ///< "jpg"; empty if unknown
};

/*! So many bytes from its beginning tell what a file is. */
constexpr qint64 FileHeadSize = 32;

/*! The kind of a file that begins with \a head. */
[[nodiscard]] const FileKind &fileKind(QByteArrayView head);

/*!
    \a name with the suffix of \a kind, where it has none or one that means another medium or
    format: a PNG called "a.jpg" becomes "a.png". \a kind is known.
*/
[[nodiscard]] QString withSuffixOf(const FileKind &kind, const QString &name);

} // namespace ewc
