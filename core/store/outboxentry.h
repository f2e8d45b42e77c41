// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/messagerow.h"

namespace ewc {

/*! Why a message waits until it is due. The numbers stand in the database: never renumber. */
enum class WaitReason {
    None = 0, ///< it does not, or only for an earlier message to the same recipient
    Scheduled = 1, ///< it is to be sent later
    Retry = 2, ///< a try failed for a reason that may pass: errcode and errmsg of the row
    Platform = 3, ///< the platform refuses more for a while (45009)
    MinuteLimit = 4, ///< as many as a recipient can get in a minute were sent
    HourLimit = 5, ///< as many as a recipient can get in an hour were sent
    DayLimit = 6, ///< as many as the account can send in a day were sent
    SafeRepeat = 7, ///< it may have been delivered, and a second one would be dropped as such
};

/*! A message that is still in the outbox. A value. */
struct OutboxEntry
{
    MessageRow row; ///< without raw; its verdict is Queued or Sending
    qint64 due = 0; ///< milliseconds since 1970 UTC: not before; 0 or past: as soon as possible
    int attempts = 0; ///< calls that were made for it
    bool paused = false; ///< until somebody resumes it
    WaitReason reason = WaitReason::None;

    friend bool operator==(const OutboxEntry &, const OutboxEntry &) = default;
};

} // namespace ewc
