// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <EasyWeChat/incomingmessage.h>

namespace ewc::wecom {

/*! What a member wrote. */
struct TextMessage
{
    static constexpr QLatin1StringView Type{"text"};

    QString content;

    [[nodiscard]] static TextMessage fromMessage(const IncomingMessage &message);
    [[nodiscard]] QString summary() const { return content; }
};

} // namespace ewc::wecom
