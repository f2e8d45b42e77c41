// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/media/filekind.h"

#include <QList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace ewc {
namespace {

const QList<FileKind> &kinds()
{
    using enum FileFormat;
    using enum Medium;
    static const QList<FileKind> table{
        {Unknown, Other, {}, {}},
        {Jpeg, Picture, "JPEG"_L1, "jpg"_L1},
        {Png, Picture, "PNG"_L1, "png"_L1},
        {Gif, Picture, "GIF"_L1, "gif"_L1},
        {WebP, Picture, "WebP"_L1, "webp"_L1},
        {Bmp, Picture, "BMP"_L1, "bmp"_L1},
        {Tiff, Picture, "TIFF"_L1, "tif"_L1},
        {Heic, Picture, "HEIC"_L1, "heic"_L1},
        {Avif, Picture, "AVIF"_L1, "avif"_L1},
        {Amr, Sound, "AMR"_L1, "amr"_L1},
        {AmrWide, Sound, "AMR-WB"_L1, "awb"_L1},
        {Wav, Sound, "WAV"_L1, "wav"_L1},
        {Mp3, Sound, "MP3"_L1, "mp3"_L1},
        {Aac, Sound, "AAC"_L1, "aac"_L1},
        {Ogg, Sound, "Ogg"_L1, "ogg"_L1},
        {Flac, Sound, "FLAC"_L1, "flac"_L1},
        {M4a, Sound, "M4A"_L1, "m4a"_L1},
        {Mp4, Video, "MP4"_L1, "mp4"_L1},
        {Mov, Video, "MOV"_L1, "mov"_L1},
        {ThreeGp, Video, "3GP"_L1, "3gp"_L1},
        {Avi, Video, "AVI"_L1, "avi"_L1},
        {Matroska, Video, "Matroska"_L1, "mkv"_L1},
        {Pdf, Other, "PDF"_L1, "pdf"_L1},
        {Zip, Other, "ZIP"_L1, "zip"_L1},
        {Rar, Other, "RAR"_L1, "rar"_L1},
        {SevenZip, Other, "7z"_L1, "7z"_L1},
        {Gzip, Other, "gzip"_L1, "gz"_L1},
    };
    return table;
}

struct Signature
{
    FileFormat format;
    QByteArrayView first; ///< at the beginning
    QByteArrayView second = {}; ///< at secondAt, if there is one
    qsizetype secondAt = 0;
};

/*! The format in a file of boxes (MP4 and its relatives), by its main brand. */
FileFormat formatOfBrand(QByteArrayView brand)
{
    const auto isOneOf = [brand](std::initializer_list<QByteArrayView> brands) {
        return std::ranges::find(brands, brand) != brands.end();
    };
    if (isOneOf({"heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1"}))
        return FileFormat::Heic;
    if (isOneOf({"avif", "avis"}))
        return FileFormat::Avif;
    if (isOneOf({"M4A ", "M4B ", "M4P "}))
        return FileFormat::M4a;
    if (brand == "qt  ")
        return FileFormat::Mov;
    return brand.startsWith("3g") ? FileFormat::ThreeGp : FileFormat::Mp4;
}

/*! MPEG sound has no signature, only a pattern of bits at the start of each frame. */
FileFormat formatOfFrame(QByteArrayView head)
{
    if (head.size() < 3 || static_cast<uchar>(head[0]) != 0xff)
        return FileFormat::Unknown;
    const uint second = static_cast<uchar>(head[1]);
    const uint third = static_cast<uchar>(head[2]);
    if ((second & 0xf6) == 0xf0)
        return FileFormat::Aac; // ADTS
    const bool isFrame = (second & 0xe0) == 0xe0 && (second & 0x18) != 0x08
                         && (second & 0x06) == 0x02 // layer III
                         && (third & 0xf0) != 0xf0 && (third & 0x0c) != 0x0c;
    return isFrame ? FileFormat::Mp3 : FileFormat::Unknown;
}

FileFormat formatOf(QByteArrayView head)
{
    using enum FileFormat;
    static const auto signatures = std::to_array<Signature>({
        {Jpeg, "\xff\xd8\xff"},
        {Png, "\x89PNG\r\n\x1a\n"},
        {Gif, "GIF87a"},
        {Gif, "GIF89a"},
        {WebP, "RIFF", "WEBP", 8},
        {Wav, "RIFF", "WAVE", 8},
        {Avi, "RIFF", "AVI ", 8},
        {Bmp, "BM", QByteArrayView("\0\0\0\0", 4), 6},
        {Tiff, QByteArrayView("II*\0", 4)},
        {Tiff, QByteArrayView("MM\0*", 4)},
        {Amr, "#!AMR\n"},
        {AmrWide, "#!AMR-WB\n"},
        {Mp3, "ID3"},
        {Ogg, "OggS"},
        {Flac, "fLaC"},
        {Matroska, "\x1a\x45\xdf\xa3"},
        {Pdf, "%PDF-"},
        {Zip, "PK\x03\x04"},
        {Zip, "PK\x05\x06"}, // empty
        {Rar, "Rar!\x1a\x07"},
        {SevenZip, "7z\xbc\xaf\x27\x1c"},
        {Gzip, "\x1f\x8b\x08"},
    });
    for (const Signature &signature : signatures) {
        const bool hasSecond = head.size() >= signature.secondAt + signature.second.size()
                               && head.sliced(signature.secondAt).startsWith(signature.second);
        if (head.startsWith(signature.first) && (signature.second.isEmpty() || hasSecond))
            return signature.format;
    }
    if (head.size() >= 12 && head.sliced(4, 4) == "ftyp")
        return formatOfBrand(head.sliced(8, 4));
    return formatOfFrame(head);
}

} // namespace

const FileKind &fileKind(QByteArrayView head)
{
    const FileFormat format = formatOf(head);
    return *std::ranges::find(kinds(), format, &FileKind::format);
}

QString withSuffixOf(const FileKind &kind, const QString &name)
{
    const qsizetype dot = name.lastIndexOf(u'.');
    QString suffix = dot > 0 ? name.sliced(dot + 1).toLower() : QString();
    if (suffix == "jpeg"_L1 || suffix == "jpe"_L1)
        suffix = u"jpg"_s;
    if (suffix == kind.suffix)
        return name;
    // What is no suffix that we know is part of the name: "Version 1.2".
    const bool isKnown =
        !suffix.isEmpty() && std::ranges::find(kinds(), suffix, &FileKind::suffix) != kinds().end();
    return (isKnown ? name.first(dot) : name) + u'.' + kind.suffix;
}

} // namespace ewc
