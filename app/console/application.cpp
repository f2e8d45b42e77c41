// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/application.h"

#include "app/console/versions.h"
#include "app/translation.h"
#include "core/base/invoke.h"
#include "core/base/whenfinished.h"
#include "core/base/workerthread.h"
#include "core/sandbox/sandbox.h"
#include "ui/mainwindow.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace ewc {
namespace {

QString windowSettingsFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
           + "/EasyWeChat/console.ini"_L1;
}

/*! The sandbox's account on a server of its own choice: only the sandbox has to know it. */
Settings sandboxSettings(const Account &account)
{
    Settings settings;
    settings.accounts = {account};
    settings.system.listenPort = 0;
    return settings;
}

} // namespace

Application::Application(const ConsoleOptions &options)
    : m_options(options)
    , m_configFile(options.configFile.isEmpty() ? defaultConfigFile() : options.configFile)
    , m_windowSettings(windowSettingsFile(), QSettings::IniFormat)
    , m_appearance(m_windowSettings)
    , m_configWatcher(m_configFile)
{
    setUpAppearance();
    setUpWindow();
    connect(&m_configWatcher, &ConfigWatcher::changed, this, &Application::configChanged);
    if (QFile::exists(m_configFile) || !options.configFile.isEmpty())
        openAccounts();
    else
        openSandbox();
}

Application::~Application() = default;

void Application::setUpAppearance()
{
    const auto speak = [](const QString &language) {
        const QLocale locale = ui::localeFor(language);
        QLocale::setDefault(locale);
        installTranslation(locale);
    };
    connect(&m_appearance, &ui::Appearance::languageChanged, this, speak);
    speak(m_options.language.isEmpty() ? m_appearance.language() : m_options.language);
}

void Application::setUpWindow()
{
    m_window =
        std::make_unique<ui::MainWindow>(ui::Surroundings{.dialogs = {.engine = m_engine,
                                                                      .appearance = m_appearance,
                                                                      .programLog = m_programLog,
                                                                      .settings = m_windowSettings,
                                                                      .configFile = m_configFile,
                                                                      .versions = versions},
                                                          .engine = m_engine,
                                                          .log = m_log,
                                                          .sandbox = m_sandboxClient,
                                                          .settings = m_windowSettings});
    connect(m_window.get(), &ui::MainWindow::closed, &m_engine, &ui::EngineLink::stop);
    connect(&m_engine, &ui::EngineLink::stopped, qApp, &QCoreApplication::quit);
    connect(&m_engine, &ui::EngineLink::statusChanged, this, &Application::registerCallback);
    connect(&m_sandboxClient, &ui::SandboxClient::callbackRegistered, m_window.get(),
            &ui::MainWindow::setSandboxProblem);
    // The window saves before the watcher notices: what it saved is to be in force at once.
    connect(m_window.get(), &ui::MainWindow::configSaved, this, [this] {
        if (m_sandboxThread)
            openAccounts();
        else
            configChanged();
    });
    connect(m_window.get(), &ui::MainWindow::configRestoreWanted, this,
            &Application::restoreConfig);
    connect(m_window.get(), &ui::MainWindow::sandboxWanted, this, [this](bool isWanted) {
        if (isWanted)
            openSandbox();
        else
            openAccounts();
    });
    m_window->show();
}

QString Application::dataDirOf(const Settings &settings) const
{
    if (!m_options.dataDir.isEmpty())
        return m_options.dataDir;
    return settings.system.dataDir.isEmpty() ? defaultDataDir() : settings.system.dataDir;
}

void Application::startEngine(const Settings &settings, const QString &dataDir)
{
    EngineOptions options;
    options.settings = settings;
    options.dataDir = dataDir;
    options.listenAddress = settings.system.listenAddress;
    options.listenPort = settings.system.listenPort;
    options.readDirectory = true;
    m_engine.start(options);
    m_log.open(dataDir);
}

void Application::openAccounts()
{
    closeSandbox();
    m_window->setSandbox(false, true);
    const auto settings = loadSettings();
    if (settings) {
        startEngine(*settings, dataDirOf(*settings));
        return;
    }
    m_engine.giveUp(settings.error());
    m_log.open(dataDirOf({}));
}

void Application::openSandbox()
{
    closeSandbox();
    m_window->setSandbox(true, QFile::exists(m_configFile));
    m_window->setConfigProblem({});
    m_sandboxThread = std::make_unique<WorkerThread>(u"sandbox"_s);
    const auto starting = invokeOn(
        m_sandboxThread->context(), [context = m_sandboxThread->context()]() -> Result<Account> {
            auto *sandbox = new Sandbox({}, context);
            return sandbox->listen(QHostAddress::LocalHost, 0).map([sandbox] {
                return sandbox->account();
            });
        });
    whenFinished(starting, this,
                 [this, run = m_sandboxRun](const QFuture<Result<Account>> &started) {
                     if (started.resultCount() == 0 || run != m_sandboxRun)
                         return;
                     const Result<Account> account = started.result();
                     if (!account) {
                         m_engine.giveUp(account.error());
                         return;
                     }
                     m_sandboxClient.open(account->apiBase);
                     const Settings settings = sandboxSettings(*account);
                     startEngine(settings, dataDirOf(settings) + "/sandbox"_L1);
                 });
}

void Application::closeSandbox()
{
    ++m_sandboxRun;
    m_sandboxClient.close();
    m_window->setSandboxProblem({});
    m_sandboxThread.reset();
}

/*! What config.ini says; what can be used is remembered as it stands there. */
Result<Settings> Application::loadSettings()
{
    return Settings::load(m_configFile).map([this](const Settings &settings) {
        if (const auto config = ConfigFile::load(m_configFile))
            m_usableConfig = *config;
        return settings;
    });
}

void Application::restoreConfig()
{
    const Result<> saved = m_usableConfig ? m_usableConfig->save(m_configFile) : Result<>();
    if (saved)
        configChanged();
    else
        m_window->setConfigProblem(saved.error());
}

/*! Somebody changed config.ini: the window, another program, or a person with an editor. */
void Application::configChanged()
{
    if (m_sandboxThread)
        return; // it is of no concern to the sandbox
    const auto settings = loadSettings();
    if (!settings) {
        if (m_engine.status().state == ui::EngineStatus::State::Failed)
            m_engine.giveUp(settings.error());
        else
            m_window->setConfigProblem(settings.error());
        return;
    }
    m_window->setConfigProblem({});
    if (m_engine.accounts().isEmpty()) { // until now there were none that could be used
        openAccounts();
        return;
    }
    m_engine.apply(*settings, this, [this](const Result<> &applied) {
        m_window->setConfigProblem(applied ? std::optional<Error>() : applied.error());
    });
}

void Application::registerCallback()
{
    const ui::EngineStatus &status = m_engine.status();
    if (m_sandboxThread && status.state == ui::EngineStatus::State::Listening)
        m_sandboxClient.registerCallback(*status.callbackUrls.cbegin());
}

} // namespace ewc
