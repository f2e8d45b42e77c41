// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/commandline.h"

namespace ewc {

/*! easywechat import: takes over accounts from another config.ini. */
[[nodiscard]] Command importCommand();

} // namespace ewc
