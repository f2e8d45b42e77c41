// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/guest.h"

namespace ewc {

EngineOptions guestOptions(const Invocation &invocation, const Settings &settings)
{
    EngineOptions options;
    options.useRules = false; // it answers nobody
    options.settings = settings;
    options.dataDir = invocation.dataDir(settings);
    options.listen = false;
    return options;
}

void exitWith(int code)
{
    QMetaObject::invokeMethod(
        qApp, [code] { QCoreApplication::exit(code); }, Qt::QueuedConnection);
}

} // namespace ewc
