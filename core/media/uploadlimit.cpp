// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/media/uploadlimit.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ewc {
namespace {

constexpr qint64 MiB = 1024 * 1024;
constexpr auto LongestVoice = 60s;

QString text(const char *source)
{
    return QCoreApplication::translate("MediaFile", source);
}

QString shownSize(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, bytes % MiB == 0 ? 0 : 1,
                                       QLocale::DataSizeTraditionalFormat);
}

FileVerdict refused(int code, const QString &sentence)
{
    return {.fit = FileVerdict::Fit::Refused, .sentence = sentence, .code = code};
}

FileVerdict judgeSize(qint64 size)
{
    if (size == 0)
        return refused(
            44001, text(QT_TRANSLATE_NOOP("MediaFile", "The file is empty: choose another one.")));
    return refused(40006, text(QT_TRANSLATE_NOOP("MediaFile",
                                                 "The platform takes no file with less than 6 "
                                                 "bytes, and this one has %1: choose another one."))
                              .arg(size));
}

FileVerdict judgeImage(const FileKind &kind, qint64 size, const UploadLimit &limit)
{
    if (kind.medium != Medium::Picture)
        return refused(40004, text(QT_TRANSLATE_NOOP(
                                  "MediaFile", "This is no picture: choose a JPG or a PNG, or send "
                                               "it as a file.")));
    if (!limit.formats.contains(kind.format))
        return {.fit = FileVerdict::Fit::Converted,
                .sentence =
                    text(QT_TRANSLATE_NOOP("MediaFile", "This %1 will be converted to JPG or PNG."))
                        .arg(kind.name)};
    if (size > limit.maxBytes)
        return {.fit = FileVerdict::Fit::Smaller,
                .sentence = text(QT_TRANSLATE_NOOP("MediaFile",
                                                   "The picture has %1 and will be made smaller: "
                                                   "%2 is the most."))
                                .arg(shownSize(size), shownSize(limit.maxBytes))};
    return {};
}

FileVerdict judgeVoice(const FileKind &kind, qint64 size, const UploadLimit &limit)
{
    if (kind.medium != Medium::Sound)
        return refused(40004, text(QT_TRANSLATE_NOOP(
                                  "MediaFile", "This is no sound: choose an AMR, WAV, MP3 or OGG, "
                                               "or send it as a file.")));
    if (!limit.formats.contains(kind.format))
        return {.fit = FileVerdict::Fit::Converted,
                .sentence =
                    text(QT_TRANSLATE_NOOP("MediaFile", "This %1 will be converted to AMR, and cut "
                                                        "after 60 s."))
                        .arg(kind.name)};
    if (size > limit.maxBytes)
        return refused(45001,
                       text(QT_TRANSLATE_NOOP("MediaFile", "The voice has %1, and %2 is the most: "
                                                           "shorten it, or send it as a file."))
                           .arg(shownSize(size), shownSize(limit.maxBytes)));
    return {};
}

FileVerdict judgeVideo(const FileKind &kind, qint64 size, const UploadLimit &limit)
{
    if (limit.maxBytes == 0)
        return refused(40008, text(QT_TRANSLATE_NOOP("MediaFile", "A group robot takes no videos: "
                                                                  "send it as a file.")));
    if (!limit.formats.contains(kind.format))
        return refused(40004, text(QT_TRANSLATE_NOOP(
                                  "MediaFile", "This is no MP4 video: convert it to MP4, or send "
                                               "it as a file.")));
    if (size <= limit.maxBytes)
        return {};
    const qint64 asFile = uploadLimit(u"file"_s, wecom::Channel::App).maxBytes;
    const QString sentence =
        size <= asFile
            ? text(QT_TRANSLATE_NOOP("MediaFile", "The video has %1, and %2 is the most: shorten "
                                                  "it, or send it as a file."))
            : text(QT_TRANSLATE_NOOP("MediaFile", "The video has %1, and %2 is the most: shorten "
                                                  "it, or send a link to it."));
    return refused(45001, sentence.arg(shownSize(size), shownSize(limit.maxBytes)));
}

FileVerdict judgeOther(qint64 size, const UploadLimit &limit)
{
    if (size <= limit.maxBytes)
        return {};
    return refused(
        45001, text(QT_TRANSLATE_NOOP("MediaFile", "The file has %1, and %2 is the most: pack it, "
                                                   "split it, or send a link to it."))
                   .arg(shownSize(size), shownSize(limit.maxBytes)));
}

} // namespace

UploadLimit uploadLimit(const QString &type, wecom::Channel channel)
{
    using enum FileFormat;
    const bool isRobot = channel == wecom::Channel::Robot;
    if (type == "image"_L1)
        return {.type = type, .maxBytes = (isRobot ? 2 : 10) * MiB, .formats = {Jpeg, Png}};
    if (type == "voice"_L1)
        return {.type = type, .maxBytes = 2 * MiB, .formats = {Amr}, .maxLength = LongestVoice};
    if (type == "video"_L1)
        return {.type = type, .maxBytes = (isRobot ? 0 : 10) * MiB, .formats = {Mp4}};
    return {.type = u"file"_s, .maxBytes = 20 * MiB, .formats = {}};
}

FileVerdict judgeFile(const FileKind &kind, qint64 size, const QString &type,
                      wecom::Channel channel)
{
    if (size < UploadLimit::MinBytes)
        return judgeSize(size);
    const UploadLimit limit = uploadLimit(type, channel);
    FileVerdict verdict;
    if (type == "image"_L1)
        verdict = judgeImage(kind, size, limit);
    else if (type == "voice"_L1)
        verdict = judgeVoice(kind, size, limit);
    else if (type == "video"_L1)
        verdict = judgeVideo(kind, size, limit);
    else
        verdict = judgeOther(size, limit);
    if (verdict.fit == FileVerdict::Fit::AsItIs)
        verdict.sentence = text(QT_TRANSLATE_NOOP("MediaFile", "Fits: %1.")).arg(shownSize(size));
    return verdict;
}

FileVerdict tooLong(std::chrono::milliseconds length)
{
    return refused(
        45007,
        text(QT_TRANSLATE_NOOP("MediaFile", "The voice lasts %1 s, and %2 s is the most: cut "
                                            "it, or send it as a file."))
            .arg(QLocale().toString(std::chrono::duration<double>(length).count(), 'f', 2))
            .arg(LongestVoice.count()));
}

} // namespace ewc
