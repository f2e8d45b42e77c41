// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/base/programlog.h"
#include "core/settings/configfile.h"
#include "core/settings/configwatcher.h"
#include "core/settings/settings.h"
#include "ui/appearance.h"
#include "ui/enginelink.h"
#include "ui/loglink.h"
#include "ui/phone/sandboxclient.h"

#include <QObject>
#include <QSettings>

#include <memory>
#include <optional>

namespace ewc {

namespace ui {
class MainWindow;
}

class WorkerThread;

/*! What the command line of the console says. A value. */
struct ConsoleOptions
{
    QString configFile; ///< empty: the default one
    QString dataDir; ///< empty: as configured
    QString language; ///< empty: as chosen in the settings
};

/*!
    Puts the console together: the accounts of config.ini, or the sandbox, with the engine behind
    the window; changes from one to the other, and takes up what changes in config.ini. Takes it
    all apart when the window is closed, then quits.
*/
class Application final : public QObject
{
    Q_OBJECT

public:
    explicit Application(const ConsoleOptions &options);
    ~Application() override;

private:
    void setUpAppearance();
    void setUpWindow();
    void openAccounts();
    void openSandbox();
    void closeSandbox();
    void startEngine(const Settings &settings, const QString &dataDir);
    [[nodiscard]] Result<Settings> loadSettings();
    void configChanged();
    void restoreConfig();
    void registerCallback();
    [[nodiscard]] QString dataDirOf(const Settings &settings) const;

    ConsoleOptions m_options;
    QString m_configFile;
    ProgramLog m_programLog;
    QSettings m_windowSettings;
    ui::Appearance m_appearance;
    ui::EngineLink m_engine;
    ui::LogLink m_log; ///< ends first: the writer is to be the last who closes the log
    ui::SandboxClient m_sandboxClient;
    ConfigWatcher m_configWatcher;
    std::optional<ConfigFile> m_usableConfig; ///< what config.ini held when it could last be used
    std::unique_ptr<WorkerThread> m_sandboxThread; ///< nothing: the accounts are shown
    std::unique_ptr<ui::MainWindow> m_window;
    quint64 m_sandboxRun = 0; ///< counts the sandboxes: an earlier one does not count
};

} // namespace ewc
