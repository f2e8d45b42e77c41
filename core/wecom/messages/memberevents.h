// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <EasyWeChat/incomingmessage.h>

namespace ewc::wecom {

// What a member does without writing: who it was and when stands in the message itself.

/*! The member can see the application from now on. */
struct SubscribeEvent
{
    static constexpr QLatin1StringView Event{"subscribe"};

    [[nodiscard]] static SubscribeEvent fromMessage(const IncomingMessage &) { return {}; }
    [[nodiscard]] static QString summary();
};

/*! The member cannot see the application any more. */
struct UnsubscribeEvent
{
    static constexpr QLatin1StringView Event{"unsubscribe"};

    [[nodiscard]] static UnsubscribeEvent fromMessage(const IncomingMessage &) { return {}; }
    [[nodiscard]] static QString summary();
};

/*! The member opened the application; sent if it is set to report that. */
struct EnterAgentEvent
{
    static constexpr QLatin1StringView Event{"enter_agent"};

    [[nodiscard]] static EnterAgentEvent fromMessage(const IncomingMessage &) { return {}; }
    [[nodiscard]] static QString summary();
};

/*! Where the member is; sent on opening the application if it is set to report that. */
struct LocationEvent
{
    static constexpr QLatin1StringView Event{"location"};

    double latitude = 0; ///< degrees
    double longitude = 0; ///< degrees
    double precision = 0; ///< metres

    [[nodiscard]] static LocationEvent fromMessage(const IncomingMessage &message);
    [[nodiscard]] QString summary() const;
};

} // namespace ewc::wecom
