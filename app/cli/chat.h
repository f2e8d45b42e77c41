// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/commandline.h"

namespace ewc {

/*! `easywechat chat`: makes and changes the group chats that `send --chat` sends to. */
[[nodiscard]] Command chatCommand();

} // namespace ewc
