// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/commandline.h"

namespace ewc {

/*! easywechat sandbox: runs the WeCom simulator. */
[[nodiscard]] Command sandboxCommand();

} // namespace ewc
