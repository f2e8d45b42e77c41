// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sandbox/mediacheck.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ewc::sandbox {
namespace {

constexpr qsizetype MiB = 1024 * 1024;
constexpr qsizetype MaxImage = 10 * MiB;
constexpr qsizetype MaxVoice = 2 * MiB;
constexpr qsizetype MaxVideo = 10 * MiB;
constexpr qsizetype MaxFile = 20 * MiB;
constexpr qsizetype MinBytes = 6; // "larger than 5 bytes"
constexpr auto MaxVoiceLength = 60s;
constexpr QByteArrayView AmrMagic = "#!AMR\n";

bool isJpegOrPng(QByteArrayView data)
{
    return data.startsWith("\xFF\xD8\xFF") || data.startsWith("\x89PNG\r\n\x1A\n");
}

int voiceError(QByteArrayView data)
{
    if (data.size() > MaxVoice)
        return 45001;
    const auto length = amrDuration(data);
    if (!length)
        return 40004;
    return *length > MaxVoiceLength ? 45007 : 0;
}

int videoError(QByteArrayView data)
{
    if (data.size() > MaxVideo)
        return 40011;
    return data.sliced(std::min(qsizetype{4}, data.size())).startsWith("ftyp") ? 0 : 40004;
}

} // namespace

int mediaError(const QString &type, QByteArrayView data)
{
    if (data.isEmpty())
        return 44001;
    if (data.size() < MinBytes)
        return 40006;
    if (type == "image"_L1)
        return imageError(data, MaxImage);
    if (type == "voice"_L1)
        return voiceError(data);
    if (type == "video"_L1)
        return videoError(data);
    return data.size() > MaxFile ? 45001 : 0;
}

int imageError(QByteArrayView data, qsizetype maxBytes)
{
    if (data.isEmpty())
        return 44001;
    if (data.size() < MinBytes)
        return 40006;
    if (data.size() > maxBytes)
        return 40009;
    return isJpegOrPng(data) ? 0 : 40123;
}

std::optional<std::chrono::milliseconds> amrDuration(QByteArrayView data)
{
    // Bytes of a frame by its type, the first byte included; 9 to 14 are not for narrow band.
    constexpr std::array<qsizetype, 16> FrameBytes{13, 14, 16, 18, 20, 21, 27, 32,
                                                   6,  0,  0,  0,  0,  0,  0,  1};
    constexpr auto FrameLength = 20ms;

    if (!data.startsWith(AmrMagic))
        return std::nullopt;
    qsizetype frames = 0;
    for (qsizetype at = AmrMagic.size(); at < data.size(); ++frames) {
        const qsizetype bytes = FrameBytes[(static_cast<uchar>(data[at]) >> 3) & 0xF];
        if (bytes == 0)
            return std::nullopt;
        at += bytes;
    }
    return frames * FrameLength;
}

} // namespace ewc::sandbox
