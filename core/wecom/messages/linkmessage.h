// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <EasyWeChat/incomingmessage.h>

namespace ewc::wecom {

/*! A web page that a member passed on. */
struct LinkMessage
{
    static constexpr QLatin1StringView Type{"link"};

    QString title;
    QString description;
    QString url;
    QString pictureUrl;

    [[nodiscard]] static LinkMessage fromMessage(const IncomingMessage &message);
    [[nodiscard]] QString summary() const;
};

} // namespace ewc::wecom
