// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/commandline.h"

namespace ewc {

/*! easywechat serve: runs the bot without a window. */
[[nodiscard]] Command serveCommand();

} // namespace ewc
