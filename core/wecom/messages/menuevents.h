// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <EasyWeChat/incomingmessage.h>

#include <array>

namespace ewc::wecom {

// What a member does with the menu of the application.

/*! The member pressed a button. */
struct ClickEvent
{
    static constexpr QLatin1StringView Event{"click"};

    QString key; ///< of the button

    [[nodiscard]] static ClickEvent fromMessage(const IncomingMessage &message);
    [[nodiscard]] QString summary() const;
};

/*! The member followed a link. */
struct ViewEvent
{
    static constexpr QLatin1StringView Event{"view"};

    QString url;

    [[nodiscard]] static ViewEvent fromMessage(const IncomingMessage &message);
    [[nodiscard]] QString summary() const;
};

/*! The member opened a mini program. */
struct ViewMiniProgramEvent
{
    static constexpr QLatin1StringView Event{"view_miniprogram"};

    QString page; ///< with its query
    QString appId; ///< empty where the platform does not say

    [[nodiscard]] static ViewMiniProgramEvent fromMessage(const IncomingMessage &message);
    [[nodiscard]] QString summary() const;
};

/*! The member scanned a code; after scancode_waitmsg the phone waits for a reply. */
struct ScanCodeEvent
{
    static constexpr std::array Events{QLatin1StringView{"scancode_push"},
                                       QLatin1StringView{"scancode_waitmsg"}};

    QString event;
    QString key; ///< of the button
    QString scanType; ///< "qrcode", "barcode"
    QString scanResult;

    [[nodiscard]] static ScanCodeEvent fromMessage(const IncomingMessage &message);
    [[nodiscard]] QString summary() const;
};

/*! The member took or chose pictures; each follows as a message of its own. */
struct PicturesEvent
{
    static constexpr std::array Events{QLatin1StringView{"pic_sysphoto"},
                                       QLatin1StringView{"pic_photo_or_album"},
                                       QLatin1StringView{"pic_weixin"}};

    QString event;
    QString key; ///< of the button
    int count = 0;

    [[nodiscard]] static PicturesEvent fromMessage(const IncomingMessage &message);
    [[nodiscard]] QString summary() const;
};

/*! The member chose a place on the map; it follows as a message of its own. */
struct LocationSelectEvent
{
    static constexpr QLatin1StringView Event{"location_select"};

    QString key; ///< of the button
    double latitude = 0; ///< degrees
    double longitude = 0; ///< degrees
    QString label;

    [[nodiscard]] static LocationSelectEvent fromMessage(const IncomingMessage &message);
    [[nodiscard]] QString summary() const;
};

} // namespace ewc::wecom
