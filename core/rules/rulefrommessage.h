// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/rule.h"
#include <EasyWeChat/incomingmessage.h>

namespace ewc {

/*! A new rule that answers messages like \a message: the same text, event or kind. What it answers
    is left to be written. */
[[nodiscard]] Rule ruleFrom(const IncomingMessage &message);

} // namespace ewc
