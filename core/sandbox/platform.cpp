// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sandbox/platform.h"

#include "core/sandbox/sandboxaccount.h"

using namespace Qt::StringLiterals;

namespace ewc::sandbox {

Platform::Platform(const SandboxOptions &options, const Clock &platformClock)
    : clock(platformClock)
    , account(sandboxAccount(options.seed))
    , robot(sandboxRobot(options.seed))
    , directory(options.furtherMembers)
    , phones(clock)
    , media(clock)
    , sent(clock)
    , cards(clock)
    , faults(options.seed)
    , api(*this, options.sameTokenWhileValid)
{
}

QString Platform::mediumUrl(const QString &id) const
{
    QUrl url = account.apiBase;
    url.setPath(u"/sandbox/v1/media/"_s + id);
    return url.toString();
}

} // namespace ewc::sandbox
