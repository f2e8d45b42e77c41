// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/commandline.h"
#include "core/engine/engine.h"

namespace ewc {

/*! How an engine runs that calls WeCom and does not listen, on the data directory of
    \a invocation; whoever owns that goes on. */
[[nodiscard]] EngineOptions guestOptions(const Invocation &invocation, const Settings &settings);

/*! Ends the event loop with \a code: once it runs, since an answer may be there before. */
void exitWith(int code);

} // namespace ewc
