// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/chat.h"
#include "app/cli/import.h"
#include "app/cli/log.h"
#include "app/cli/rules.h"
#include "app/cli/sandbox.h"
#include "app/cli/send.h"
#include "app/cli/serve.h"
#include "app/translation.h"

#include <QCoreApplication>
#include <QLocale>

int main(int argc, char **argv)
{
    // Qt's own event loop wakes up for less than GLib's: a fifth of what a callback costs.
    qputenv("QT_NO_GLIB", "1");
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationVersion(QStringLiteral(EWC_VERSION));
    ewc::installTranslation(QLocale());
    return ewc::runCommandLine({ewc::serveCommand(), ewc::sendCommand(), ewc::chatCommand(),
                                ewc::sandboxCommand(), ewc::rulesCommand(), ewc::logCommand(),
                                ewc::importCommand()},
                               QCoreApplication::arguments());
}
