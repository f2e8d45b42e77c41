// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sandbox/apiendpoint.h"
#include "core/sandbox/directory.h"

namespace ewc::sandbox {

/*!
    The calls that read: members, departments, tags, the application and its menu. \a account and
    \a directory have to outlive the table.
*/
[[nodiscard]] ApiTable directoryEndpoints(const Account &account, const Directory &directory);

} // namespace ewc::sandbox
