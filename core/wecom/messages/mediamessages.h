// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <EasyWeChat/incomingmessage.h>

namespace ewc::wecom {

// What lies on the platform for three days, to be fetched by its media id.

/*! A picture. */
struct ImageMessage
{
    static constexpr QLatin1StringView Type{"image"};

    QString mediaId;
    QString pictureUrl;

    [[nodiscard]] static ImageMessage fromMessage(const IncomingMessage &message);
    [[nodiscard]] QString summary() const;
};

/*! A recording of up to 60 s. */
struct VoiceMessage
{
    static constexpr QLatin1StringView Type{"voice"};

    QString mediaId;
    QString format; ///< "amr", "speex"
    QString recognition; ///< what was said; most accounts never get it

    [[nodiscard]] static VoiceMessage fromMessage(const IncomingMessage &message);
    [[nodiscard]] QString summary() const;
};

/*! A film from the album. */
struct VideoMessage
{
    static constexpr QLatin1StringView Type{"video"};

    QString mediaId;
    QString thumbnailMediaId;

    [[nodiscard]] static VideoMessage fromMessage(const IncomingMessage &message);
    [[nodiscard]] QString summary() const;
};

/*! A film taken in the conversation; older clients send it. */
struct ShortVideoMessage
{
    static constexpr QLatin1StringView Type{"shortvideo"};

    QString mediaId;
    QString thumbnailMediaId;

    [[nodiscard]] static ShortVideoMessage fromMessage(const IncomingMessage &message);
    [[nodiscard]] QString summary() const;
};

} // namespace ewc::wecom
