// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/application.h"

#include "core/base/invoke.h"
#include "core/base/whenfinished.h"
#include "core/base/workerthread.h"
#include "core/sandbox/sandbox.h"
#include "ui/enginelink.h"
#include "ui/mainwindow.h"
#include "ui/phone/sandboxclient.h"

#include <QCoreApplication>
#include <QFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace ewc {
namespace {

QString windowSettingsFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
           + "/EasyWeChat/console.ini"_L1;
}

std::optional<Result<Settings>> configured(const QString &file)
{
    if (!file.isEmpty())
        return Settings::load(file);
    if (QFile::exists(defaultConfigFile()))
        return Settings::load(defaultConfigFile());
    return std::nullopt;
}

QString dataDirOf(const ConsoleOptions &options, const std::optional<Result<Settings>> &configured)
{
    if (!options.dataDir.isEmpty())
        return options.dataDir;
    if (!configured)
        return defaultDataDir() + "/sandbox"_L1; // apart from what a real account receives later
    if (*configured && !(*configured)->system.dataDir.isEmpty())
        return (*configured)->system.dataDir;
    return defaultDataDir();
}

} // namespace

Application::Application(const ConsoleOptions &options)
    : m_windowSettings(windowSettingsFile(), QSettings::IniFormat)
    , m_configured(configured(options.configFile))
    , m_dataDir(dataDirOf(options, m_configured))
    , m_link(std::make_unique<ui::EngineLink>(m_dataDir))
{
    if (!m_configured)
        m_sandbox = std::make_unique<ui::SandboxClient>();
    m_window = std::make_unique<ui::MainWindow>(*m_link, m_windowSettings, m_sandbox.get());
    connect(m_window.get(), &ui::MainWindow::closed, m_link.get(), &ui::EngineLink::stop);
    connect(m_link.get(), &ui::EngineLink::stopped, qApp, &QCoreApplication::quit);
    m_window->show();

    if (m_configured)
        startEngine();
    else
        startSandbox();
}

Application::~Application() = default;

void Application::startSandbox()
{
    m_sandboxThread = std::make_unique<WorkerThread>(u"sandbox"_s);
    const auto starting = invokeOn(
        m_sandboxThread->context(), [context = m_sandboxThread->context()]() -> Result<Account> {
            auto *sandbox = new Sandbox({}, context);
            return sandbox->listen(QHostAddress::LocalHost, 0).map([sandbox] {
                return sandbox->account();
            });
        });
    whenFinished(starting, this, [this](const QFuture<Result<Account>> &started) {
        const Result<Account> account = started.result();
        if (!account) {
            m_link->giveUp(account.error());
            return;
        }
        m_sandbox->open(account->apiBase);
        Settings settings;
        settings.accounts = {*account};
        settings.system.listenPort = 0; // whatever is free: only the sandbox has to know it
        m_configured = std::move(settings);
        connect(m_link.get(), &ui::EngineLink::statusChanged, this, &Application::registerCallback);
        connect(m_sandbox.get(), &ui::SandboxClient::callbackRegistered, m_window.get(),
                &ui::MainWindow::showSandboxProblem);
        startEngine();
    });
}

void Application::startEngine()
{
    if (!*m_configured) {
        m_link->giveUp(m_configured->error());
        return;
    }
    const Settings &settings = **m_configured;
    EngineOptions options;
    options.settings = settings;
    options.dataDir = m_dataDir;
    options.listenAddress = settings.system.listenAddress;
    options.listenPort = settings.system.listenPort;
    m_link->start(std::move(options));
}

void Application::registerCallback()
{
    const ui::EngineStatus &status = m_link->status();
    if (status.state == ui::EngineStatus::State::Listening)
        m_sandbox->registerCallback(*status.callbackUrls.cbegin());
}

} // namespace ewc
