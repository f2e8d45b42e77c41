// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <EasyWeChat/incomingmessage.h>

namespace ewc::wecom {

/*! A place that a member chose on the map. */
struct LocationMessage
{
    static constexpr QLatin1StringView Type{"location"};

    double latitude = 0; ///< degrees
    double longitude = 0; ///< degrees
    int scale = 0; ///< of the map
    QString label;

    [[nodiscard]] static LocationMessage fromMessage(const IncomingMessage &message);
    [[nodiscard]] QString summary() const;
};

} // namespace ewc::wecom
