// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sandbox/membermessage.h"

namespace ewc::sandbox {

/*!
    Does what the passive reply \a fields, an answer to \a message, asks for: puts a text, image,
    voice, video or news onto the phone, or changes the card that was clicked. Source: WeCom
    document 90241.

    Fails with InvalidInput where the platform would ignore the reply without a word; detail says
    why.
*/
[[nodiscard]] Result<> takePassiveReply(const QJsonObject &fields, const MemberMessage &message,
                                        Platform &platform);

} // namespace ewc::sandbox
