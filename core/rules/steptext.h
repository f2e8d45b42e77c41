// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/step.h"

namespace ewc {

/*! What \a step would do, in words of the user's language: "reply: Hello", "run: uptime -p". */
[[nodiscard]] QString stepText(const Step &step);
/*! The same for programs: "reply", "send", "run" … */
[[nodiscard]] QString stepName(const Step &step);
/*! The message that \a step says or sends as it stands; null if it says none. */
[[nodiscard]] const wecom::OutgoingMessage *messageOf(const Step &step);

} // namespace ewc
