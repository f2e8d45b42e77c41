// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

namespace ewc {

/*! What has come to the callback URL of an account, besides messages. A value. */
struct CallbackHistory
{
    qint64 verified = 0; ///< when the URL was last verified, milliseconds since 1970 UTC; 0: never
    qint64 refused = 0; ///< when a request was last refused
    Error refusal = {}; ///< why

    friend bool operator==(const CallbackHistory &, const CallbackHistory &) = default;
};

} // namespace ewc
