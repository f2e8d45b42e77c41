// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sandbox/platform.h"

namespace ewc::sandbox {

/*! An id that no message had before. */
[[nodiscard]] QString newMsgId();

/*!
    Puts \a entry, a message with an id, on the phones of \a users, and notes it as \a message.
    Whom \a takes does not take gets nothing, without a word.
*/
void deliver(Platform &platform, SentMessage message, const PhoneEntry &entry,
             const QStringList &users, const std::function<bool(const QString &)> &takes);

} // namespace ewc::sandbox
