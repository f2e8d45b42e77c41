// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sandbox/platform.h"

#include "core/sandbox/sandboxaccount.h"

namespace ewc::sandbox {

Platform::Platform(const SandboxOptions &options, const Clock &platformClock)
    : clock(platformClock)
    , account(sandboxAccount(options.seed))
    , phones(clock)
    , media(clock)
    , faults(options.seed)
    , api(account, directory, phones, clock, options.sameTokenWhileValid)
{
}

} // namespace ewc::sandbox
