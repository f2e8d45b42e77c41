// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <EasyWeChat/incomingmessage.h>

namespace ewc::wecom {

/*! An event that nobody claims; its fields stand in the message. */
struct UnknownEvent
{
    QString event;

    [[nodiscard]] static UnknownEvent fromMessage(const IncomingMessage &message);
    [[nodiscard]] QString summary() const;
};

/*! A message that nobody claims; its fields stand in the message. */
struct UnknownMessage
{
    QString type;

    [[nodiscard]] static UnknownMessage fromMessage(const IncomingMessage &message);
    [[nodiscard]] QString summary() const;
};

} // namespace ewc::wecom
