// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/commandline.h"

namespace ewc {

/*! easywechat rules: checks a file of rules, and tries it on a message. */
[[nodiscard]] Command rulesCommand();

} // namespace ewc
