// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow.h"

#include "ui/enginelink.h"
#include "ui/loglink.h"
#include "ui/models/windowproblem.h"
#include "ui/notifier.h"
#include "ui/pages/logpage.h"
#include "ui/pages/rulespage.h"
#include "ui/pages/sendpage.h"
#include "ui/phone/phonedock.h"
#include "ui/phone/sandboxclient.h"
#include "ui/theme.h"
#include "ui/widgets/navigation.h"
#include "ui/widgets/problembar.h"
#include "ui/widgets/statusline.h"
#include "ui/widgets/welcomestrip.h"

#include <QCloseEvent>
#include <QMenu>
#include <QMimeData>
#include <QSettings>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ewc::ui {
namespace {

constexpr QSize FirstSize(1200, 760);
constexpr QSize SmallestSize(860, 540);
constexpr int PhoneWidth = 290; // pixels
const QString GeometryKey = u"window/geometry"_s;
const QString StateKey = u"window/state"_s;
const QString PageKey = u"window/page"_s;
const QString WelcomedKey = u"window/welcomed"_s;
const QString MembersKey = u"phone/members"_s;
const QString MemberKey = u"phone/member"_s; // in front

/*! The one file that is being dragged, if it may be a config.ini. */
QString configFileIn(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    const QString file = urls.size() == 1 ? urls.constFirst().toLocalFile() : QString();
    return file.endsWith(".ini"_L1, Qt::CaseInsensitive) ? file : QString();
}

} // namespace

MainWindow::MainWindow(const Surroundings &surroundings)
    : m_around(surroundings)
    , m_dialogs(new WindowDialogs(surroundings.dialogs, this))
    , m_status(new StatusLine(surroundings.engine, surroundings.log))
    , m_navigation(nullptr)
    , m_logPage(new LogPage(surroundings.engine, surroundings.log))
    , m_rulesPage(new RulesPage(surroundings.engine, surroundings.log, surroundings.settings))
    , m_sendPage(new SendPage(surroundings.engine, surroundings.log, surroundings.settings))
    , m_problem(new ProblemBar)
    , m_welcome(new WelcomeStrip)
    , m_phone(new PhoneDock(surroundings.sandbox))
    , m_help(new QToolButton)
    , m_newMessage(new QAction(this))
    , m_openSettings(new QAction(this))
    , m_showWelcome(new QAction(this))
    , m_showKeys(new QAction(this))
    , m_showProgramLog(new QAction(this))
    , m_showAbout(new QAction(this))
    , m_quit(new QAction(this))
    , m_tryAgain(new QAction(this))
    , m_takeOver(new QAction(this))
    , m_mendConfig(new QAction(this))
    , m_restoreConfig(new QAction(this))
{
    setWindowIcon(QIcon(u":/icons/easywechat.svg"_s));
    setMinimumSize(SmallestSize);
    resize(FirstSize);
    setAcceptDrops(true);
    connect(m_dialogs, &WindowDialogs::configSaved, this, &MainWindow::configSaved);
    setUpActions();
    setUpPages();
    setUpPhone();
    setUpWelcome();
    setUpHelp();
    restore();
    retranslate();
}

void MainWindow::setUpActions()
{
    m_openSettings->setShortcut(Qt::CTRL | Qt::Key_Comma);
    m_showKeys->setShortcut(Qt::Key_F1);
    m_showProgramLog->setShortcut(Qt::CTRL | Qt::Key_L);
    m_quit->setShortcut(Qt::CTRL | Qt::Key_Q);
    m_newMessage->setShortcut(QKeySequence::New);
    addActions({m_newMessage, m_openSettings, m_showKeys, m_showProgramLog, m_quit});

    connect(m_newMessage, &QAction::triggered, this, &MainWindow::startNew);
    connect(m_openSettings, &QAction::triggered, m_dialogs, &WindowDialogs::openSettings);
    connect(m_mendConfig, &QAction::triggered, m_dialogs, &WindowDialogs::openSettings);
    connect(m_showWelcome, &QAction::triggered, this, &MainWindow::showWelcome);
    connect(m_showProgramLog, &QAction::triggered, m_dialogs, &WindowDialogs::showProgramLog);
    connect(m_showKeys, &QAction::triggered, m_dialogs, &WindowDialogs::showKeys);
    connect(m_showAbout, &QAction::triggered, m_dialogs, &WindowDialogs::showAbout);
    connect(m_restoreConfig, &QAction::triggered, this, &MainWindow::configRestoreWanted);
    connect(m_quit, &QAction::triggered, this, &QWidget::close);
    connect(m_tryAgain, &QAction::triggered, &m_around.engine, &EngineLink::restart);
    connect(m_takeOver, &QAction::triggered, &m_around.engine, &EngineLink::restart);
}

void MainWindow::setUpPages()
{
    addToolBar(m_status);
    connect(m_status, &StatusLine::accountChosen, m_logPage, &LogPage::setAccount);
    connect(m_status, &StatusLine::accountChosen, m_sendPage, &SendPage::setAccount);
    connect(m_sendPage, &SendPage::connectWanted, this,
            [this] { m_dialogs->openSettings()->startNewAccount(); });
    connect(m_status, &StatusLine::sandboxWanted, this, &MainWindow::sandboxWanted);
    connect(m_status, &StatusLine::errorsWanted, m_logPage, &LogPage::showErrors);

    m_navigation = new Navigation(m_openSettings);
    m_navigation->addBar(m_problem);
    m_navigation->addBar(m_welcome);
    m_navigation->addPage(
        m_logPage, u"view-list-details"_s, [] { return tr("Log"); },
        [] { return tr("All messages, in and out"); });
    m_navigation->addPage(
        m_rulesPage, u"view-list-tree"_s, [] { return tr("Rules"); },
        [] { return tr("What is answered, when and to whom"); });
    m_navigation->addPage(
        m_sendPage, u"document-send"_s, [] { return tr("Send"); },
        [] { return tr("Write to members, and see what became of it"); });
    setCentralWidget(m_navigation);
    connect(m_logPage, &LogPage::ruleMade, this, [this](const Rule &rule) {
        m_navigation->setCurrentPage(m_navigation->indexOf(m_rulesPage));
        m_rulesPage->addRule(rule);
    });
    connect(m_logPage, &LogPage::ruleWanted, this, [this](const QString &id) {
        m_navigation->setCurrentPage(m_navigation->indexOf(m_rulesPage));
        m_rulesPage->showRule(id);
    });
    connect(m_rulesPage, &RulesPage::messageWanted, this, [this](qint64 id) {
        m_navigation->setCurrentPage(m_navigation->indexOf(m_logPage));
        m_logPage->showMessage(id);
    });

    connect(&m_around.engine, &EngineLink::statusChanged, this, [this](const EngineStatus &status) {
        m_around.log.setWatching(status.state == EngineStatus::State::Guest);
        showProblem();
    });
    connect(&m_around.engine, &EngineLink::notificationWanted, new Notifier(this), &Notifier::show);
    connect(&m_around.engine, &EngineLink::messageStored, &m_around.log, &LogLink::noteTold);
    connect(&m_around.engine, &EngineLink::changedByOthers, &m_around.log, &LogLink::lookForNews);
    connect(&m_around.engine, &EngineLink::namesChanged, &m_around.log, &LogLink::reloadNames);
    connect(&m_around.engine, &EngineLink::storeStateChanged, this, [this](const QString &problem) {
        m_storeProblem = problem;
        showProblem();
    });
}

/*! Of the page that is in front; where there is nothing to begin, a message. */
void MainWindow::startNew()
{
    if (m_navigation->currentPage() == m_navigation->indexOf(m_rulesPage)) {
        m_rulesPage->startNew();
        return;
    }
    m_navigation->setCurrentPage(m_navigation->indexOf(m_sendPage));
    m_sendPage->startNew();
}

void MainWindow::showNewest()
{
    m_navigation->setCurrentPage(m_navigation->indexOf(m_logPage));
    m_logPage->showNewest();
}

/*! Opens the rule that answered the newest message that a rule has answered. */
void MainWindow::showRuleThatAnswered()
{
    constexpr int ManyMessages = 100; // further back it is not what one has just tried
    m_navigation->setCurrentPage(m_navigation->indexOf(m_rulesPage));
    m_welcome->setDone(WelcomeStrip::Step::Rule, true);
    m_around.log.readBefore(
        0, ManyMessages, {.direction = Direction::In}, this,
        [this](const Result<QList<MessageRow>> &rows) {
            if (!rows)
                return;
            const auto answered = std::find_if(rows->crbegin(), rows->crend(),
                                               [](const auto &row) { return !row.rule.isEmpty(); });
            if (answered == rows->crend())
                return;
            m_around.log.explain(answered->id, this, [this](const Result<PastExplanation> &why) {
                if (why && !why->explanation.decision.winner().isEmpty())
                    m_rulesPage->showRule(why->explanation.decision.winner());
            });
        });
}

void MainWindow::setUpPhone()
{
    m_phone->setPreferredMembers(m_around.settings.value(MembersKey).toStringList(),
                                 m_around.settings.value(MemberKey).toString());
    addDockWidget(Qt::RightDockWidgetArea, m_phone);
    resizeDocks({m_phone}, {PhoneWidth}, Qt::Horizontal);
    m_phone->hide();
    connect(m_logPage, &LogPage::phoneWanted, m_phone, &PhoneDock::focusInput);
}

void MainWindow::setUpWelcome()
{
    using Step = WelcomeStrip::Step;

    m_welcome->hide();
    connect(m_welcome, &WelcomeStrip::dismissed, this, [this] {
        m_around.settings.setValue(WelcomedKey, true);
        m_welcome->hide();
    });
    connect(m_welcome, &WelcomeStrip::stepChosen, this, [this](Step step) {
        if (step == Step::Type)
            m_phone->focusInput();
        else if (step == Step::Log)
            showNewest();
        else
            showRuleThatAnswered();
    });
    connect(m_welcome, &WelcomeStrip::connectWanted, this,
            [this] { m_dialogs->openSettings()->startNewAccount(); });
    connect(m_welcome, &WelcomeStrip::importWanted, m_dialogs, &WindowDialogs::importAccounts);
    connect(m_phone, &PhoneDock::sentSomething, m_welcome,
            [this] { m_welcome->setDone(Step::Type, true); });
    connect(m_logPage, &LogPage::messageChosen, m_welcome,
            [this] { m_welcome->setDone(Step::Log, true); });
}

void MainWindow::setUpHelp()
{
    auto *menu = new QMenu(m_help);
    menu->addActions({m_showWelcome, m_showKeys, m_showProgramLog});
    menu->addSeparator();
    menu->addAction(m_showAbout);
    m_help->setMenu(menu);
    m_help->setPopupMode(QToolButton::InstantPopup);
    m_help->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_help->setAutoRaise(true);
    auto *gap = new QWidget;
    gap->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_status->addWidget(gap);
    m_status->addWidget(m_help);
}

void MainWindow::setSandbox(bool isSandbox, bool hasAccounts)
{
    m_isSandbox = isSandbox;
    m_status->setSandbox(isSandbox, hasAccounts);
    m_logPage->setHasPhone(isSandbox);
    m_sendPage->setSandbox(isSandbox);
    m_phone->setVisible(isSandbox);
    m_welcome->setVisible(isSandbox && !m_around.settings.value(WelcomedKey).toBool());
    if (isSandbox)
        m_phone->focusInput();
}

void MainWindow::setSandboxProblem(const QString &problem)
{
    m_status->setSandboxProblem(problem);
}

void MainWindow::setConfigProblem(const std::optional<Error> &problem)
{
    m_configProblem = problem;
    showProblem();
}

void MainWindow::showProblem()
{
    using Remedy = WindowProblem::Remedy;

    const auto problem = worstProblem(m_around.engine.status(), m_storeProblem, m_configProblem);
    if (!problem) {
        m_problem->clear();
        return;
    }
    QAction *remedy = nullptr;
    if (problem->remedy == Remedy::TryAgain)
        remedy = m_tryAgain;
    else if (problem->remedy == Remedy::TakeOver)
        remedy = m_takeOver;
    else if (problem->remedy == Remedy::MendConfig)
        remedy = m_mendConfig;
    else if (problem->remedy == Remedy::RestoreConfig)
        remedy = m_restoreConfig;
    m_problem->setProblem(problem->mark, problem->what, problem->details, remedy);
}

void MainWindow::showWelcome()
{
    m_around.settings.setValue(WelcomedKey, false);
    if (m_isSandbox)
        m_welcome->show();
    else
        Q_EMIT sandboxWanted(true);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!configFileIn(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    m_dialogs->openSettings()->importFile(configFileIn(event->mimeData()));
}

void MainWindow::restore()
{
    restoreGeometry(m_around.settings.value(GeometryKey).toByteArray());
    restoreState(m_around.settings.value(StateKey).toByteArray());
    m_phone->hide(); // the sandbox decides
    m_navigation->setCurrentPage(m_around.settings.value(PageKey).toInt());
    m_logPage->restore(m_around.settings);
    m_rulesPage->restore(m_around.settings);
    m_sendPage->restore(m_around.settings);
}

void MainWindow::save()
{
    m_around.settings.setValue(GeometryKey, saveGeometry());
    m_around.settings.setValue(StateKey, saveState());
    m_around.settings.setValue(PageKey, m_navigation->currentPage());
    m_logPage->save(m_around.settings);
    m_rulesPage->save(m_around.settings);
    m_sendPage->save(m_around.settings);
    if (!m_phone->openMembers().isEmpty()) {
        m_around.settings.setValue(MembersKey, m_phone->openMembers());
        m_around.settings.setValue(MemberKey, m_phone->member());
    }
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    save();
    event->accept();
    Q_EMIT closed();
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
    QMainWindow::changeEvent(event);
}

void MainWindow::retranslate()
{
    setWindowTitle(tr("EasyWeChat"));
    m_help->setText(tr("&Help"));
    m_help->setIcon(themeIcon(u"help-contents"_s));
    m_newMessage->setText(tr("New message, or new rule"));
    m_openSettings->setText(tr("Settings"));
    m_openSettings->setIcon(themeIcon(u"configure"_s));
    m_openSettings->setToolTip(tr("Accounts, server, language (Ctrl+,)"));
    m_showWelcome->setText(tr("&Welcome"));
    m_showKeys->setText(tr("&Keyboard"));
    m_showProgramLog->setText(tr("&Program log"));
    m_showAbout->setText(tr("&About EasyWeChat"));
    m_quit->setText(tr("&Quit"));
    m_tryAgain->setText(tr("&Try again"));
    m_takeOver->setText(tr("Let this window &answer"));
    m_mendConfig->setText(tr("Open &Settings"));
    m_restoreConfig->setText(tr("&Write it again"));
    showProblem();
}

} // namespace ewc::ui
