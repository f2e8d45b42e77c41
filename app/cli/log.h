// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/commandline.h"

namespace ewc {

/*! easywechat log: prints the messages that came and went. */
[[nodiscard]] Command logCommand();

} // namespace ewc
