// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/programlog.h"
#include "ui/appearance.h"
#include "ui/enginelink.h"
#include "ui/loglink.h"
#include "ui/mainwindow.h"
#include "ui/phone/sandboxclient.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

namespace ewc::test {

/*! The window of the console with all it shows, in a folder of its own, without a program. */
struct ConsoleWindow
{
    ConsoleWindow() { window.show(); }
    ~ConsoleWindow() { stop(); }
    Q_DISABLE_COPY_MOVE(ConsoleWindow)

    [[nodiscard]] QString dataDir() const { return dir.filePath(QStringLiteral("data")); }
    [[nodiscard]] QString configFile() const { return dir.filePath(QStringLiteral("config.ini")); }

    /*! Runs an engine with \a configured on \a folder, by default that of the window. */
    void start(const Settings &configured, const QString &folder = {})
    {
        EngineOptions options;
        options.settings = configured;
        options.dataDir = folder.isEmpty() ? dataDir() : folder;
        options.listenAddress = configured.system.listenAddress;
        options.listenPort = 0;
        options.readDirectory = true;
        engine.start(options);
        log.open(options.dataDir);
    }
    [[nodiscard]] bool waitUntilListening() const
    {
        return QTest::qWaitFor(
            [this] { return engine.status().state == ui::EngineStatus::State::Listening; });
    }
    /*! Ends the engine, as the program does when the window is closed. */
    void stop()
    {
        bool isStopped = false;
        const QObject untilThen;
        QObject::connect(&engine, &ui::EngineLink::stopped, &untilThen,
                         [&isStopped] { isStopped = true; });
        engine.stop();
        (void)QTest::qWaitFor([&isStopped] { return isStopped; }, 10'000);
    }

    QTemporaryDir dir;
    ProgramLog programLog;
    QSettings settings{dir.filePath(QStringLiteral("console.ini")), QSettings::IniFormat};
    ui::Appearance appearance{settings};
    ui::EngineLink engine;
    ui::LogLink log;
    ui::SandboxClient sandbox;
    ui::MainWindow window{{.dialogs = {.engine = engine,
                                       .appearance = appearance,
                                       .programLog = programLog,
                                       .settings = settings,
                                       .configFile = configFile(),
                                       .versions = [] { return QList<QPair<QString, QString>>(); }},
                           .engine = engine,
                           .log = log,
                           .sandbox = sandbox,
                           .settings = settings}};
};

} // namespace ewc::test
