// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sandbox/apiendpoint.h"

namespace ewc::sandbox {

struct Platform;

/*!
    What stands under menu/: create, get and delete, of the application that agentid in the query
    names. \a platform has to outlive the table. Source: WeCom documents 90231 to 90233.
*/
[[nodiscard]] ApiTable menuEndpoints(Platform &platform);

} // namespace ewc::sandbox
