// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sandbox/apiendpoint.h"

namespace ewc::sandbox {

struct Platform;

/*!
    What stands under webhook/: send and upload_media, for the robot of a group of all members.
    \a platform has to outlive the table. Source: WeCom document 99110.
*/
[[nodiscard]] ApiTable robotEndpoints(Platform &platform);

} // namespace ewc::sandbox
