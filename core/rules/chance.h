// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <EasyWeChat/incomingmessage.h>

namespace ewc {

/*! A number that looks random, and is the same whenever rule \a ruleId answers \a message: for
    ActionInput::chance. So an explanation that is made anew says what was said. */
[[nodiscard]] quint32 chanceOf(const IncomingMessage &message, const QString &ruleId);

} // namespace ewc
