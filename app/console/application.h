// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/settings/settings.h"

#include <QObject>
#include <QSettings>

#include <memory>
#include <optional>

namespace ewc {

namespace ui {
class EngineLink;
class MainWindow;
class SandboxClient;
} // namespace ui

class WorkerThread;

/*! What the command line of the console says. A value. */
struct ConsoleOptions
{
    QString configFile; ///< empty: the default one, or the sandbox where there is none
    QString dataDir; ///< empty: as configured
};

/*!
    Puts the console together: the sandbox or the configured accounts, the engine, the window.
    Takes it apart in the opposite order when the window is closed, then quits.
*/
class Application final : public QObject
{
    Q_OBJECT

public:
    explicit Application(const ConsoleOptions &options);
    ~Application() override;

private:
    void startSandbox();
    void startEngine();
    void registerCallback();

    QSettings m_windowSettings;
    std::optional<Result<Settings>> m_configured; ///< nothing: there is no config.ini
    QString m_dataDir;
    std::unique_ptr<WorkerThread> m_sandboxThread;
    std::unique_ptr<ui::EngineLink> m_link;
    std::unique_ptr<ui::SandboxClient> m_sandbox;
    std::unique_ptr<ui::MainWindow> m_window;
};

} // namespace ewc
