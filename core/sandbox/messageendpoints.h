// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sandbox/apiendpoint.h"

namespace ewc::sandbox {

struct Platform;

/*!
    What stands under message/: send, recall, update_template_card and get_statistics. \a platform
    has to outlive the table. Source: WeCom documents 90236, 94867, 94945.
*/
[[nodiscard]] ApiTable messageEndpoints(Platform &platform);

} // namespace ewc::sandbox
