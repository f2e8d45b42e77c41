// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sandbox/apiendpoint.h"

namespace ewc::sandbox {

struct Platform;

/*!
    What stands under appchat/: create, update, get and send. \a platform has to outlive the
    table. Source: WeCom documents 90245 to 90248.
*/
[[nodiscard]] ApiTable chatEndpoints(Platform &platform);

} // namespace ewc::sandbox
