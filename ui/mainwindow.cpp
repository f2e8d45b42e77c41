// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow.h"

#include "core/base/errortext.h"
#include "ui/enginelink.h"
#include "ui/pages/logpage.h"
#include "ui/phone/phonedock.h"
#include "ui/theme.h"
#include "ui/widgets/problembar.h"
#include "ui/widgets/statuschip.h"
#include "ui/widgets/welcomestrip.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QListWidget>
#include <QSettings>
#include <QShortcut>
#include <QStackedWidget>
#include <QToolBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ewc::ui {
namespace {

constexpr QSize FirstSize(1200, 760);
constexpr QSize SmallestSize(800, 520);
constexpr int NavigationWidth = 92; // pixels
constexpr int NavigationRowHeight = 40; // pixels
constexpr int PhoneWidth = 290; // pixels
const QString GeometryKey = u"window/geometry"_s;
const QString StateKey = u"window/state"_s;
const QString WelcomedKey = u"window/welcomed"_s;
const QString MemberKey = u"phone/member"_s; // the one in front
const QString MembersKey = u"phone/members"_s;

} // namespace

MainWindow::MainWindow(EngineLink &link, QSettings &settings, SandboxClient *sandbox)
    : m_link(link)
    , m_settings(settings)
    , m_engineChip(new StatusChip)
    , m_storeChip(new StatusChip)
    , m_sandboxChip(new StatusChip)
    , m_navigation(new QListWidget)
    , m_pages(new QStackedWidget)
    , m_logPage(new LogPage(link, sandbox != nullptr))
    , m_problem(new ProblemBar)
    , m_welcome(new WelcomeStrip)
{
    setWindowIcon(QIcon(u":/icons/easywechat.svg"_s));
    setMinimumSize(SmallestSize);
    resize(FirstSize);
    setUpStatusBar();
    setUpPages();
    if (sandbox != nullptr)
        setUpPhone(*sandbox);
    restore();
    retranslate();
}

void MainWindow::setUpStatusBar()
{
    auto *bar = new QToolBar;
    bar->setObjectName("status"_L1);
    bar->setMovable(false);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    bar->addWidget(m_engineChip);
    m_storeAction = bar->addWidget(m_storeChip);
    m_sandboxAction = bar->addWidget(m_sandboxChip);
    addToolBar(bar);

    connect(&m_link, &EngineLink::statusChanged, this, &MainWindow::showStatus);
    connect(&m_link, &EngineLink::storeStateChanged, this, [this](const QString &problem) {
        m_storeProblem = problem;
        showStatus();
    });
}

void MainWindow::setUpPages()
{
    m_navigation->setFixedWidth(NavigationWidth);
    m_navigation->setFrameShape(QFrame::NoFrame);
    m_navigation->setIconSize(QSize(22, 22));
    auto *log = new QListWidgetItem(m_navigation);
    log->setSizeHint(QSize(NavigationWidth, NavigationRowHeight));
    m_navigation->setCurrentItem(log);
    m_pages->addWidget(m_logPage);
    m_welcome->hide();
    connect(m_navigation, &QListWidget::currentRowChanged, m_pages,
            &QStackedWidget::setCurrentIndex);
    const auto *firstPage = new QShortcut(Qt::CTRL | Qt::Key_1, this);
    connect(firstPage, &QShortcut::activated, this, [this] { m_navigation->setCurrentRow(0); });

    auto *content = new QWidget;
    auto *columns = new QHBoxLayout(content);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    auto *page = new QVBoxLayout;
    page->setSpacing(0);
    page->addWidget(m_problem);
    page->addWidget(m_welcome);
    page->addWidget(m_pages, 1);
    columns->addWidget(m_navigation);
    columns->addLayout(page, 1);
    setCentralWidget(content);
}

void MainWindow::setUpPhone(SandboxClient &sandbox)
{
    m_phone = new PhoneDock(sandbox);
    m_phone->setPreferredMembers(m_settings.value(MembersKey).toStringList(),
                                 m_settings.value(MemberKey).toString());
    addDockWidget(Qt::RightDockWidgetArea, m_phone);
    resizeDocks({m_phone}, {PhoneWidth}, Qt::Horizontal);
    connect(m_logPage, &LogPage::phoneWanted, m_phone, &PhoneDock::focusInput);

    m_welcome->setHidden(m_settings.value(WelcomedKey).toBool());
    connect(m_welcome, &WelcomeStrip::dismissed, this, [this] {
        m_settings.setValue(WelcomedKey, true);
        m_welcome->hide();
    });
}

void MainWindow::restore()
{
    restoreGeometry(m_settings.value(GeometryKey).toByteArray());
    restoreState(m_settings.value(StateKey).toByteArray());
    m_logPage->restore(m_settings);
}

void MainWindow::save()
{
    m_settings.setValue(GeometryKey, saveGeometry());
    m_settings.setValue(StateKey, saveState());
    m_logPage->save(m_settings);
    if (m_phone != nullptr && !m_phone->member().isEmpty()) {
        m_settings.setValue(MemberKey, m_phone->member());
        m_settings.setValue(MembersKey, m_phone->openMembers());
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
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange)
        m_navigation->item(0)->setIcon(themeIcon(u"view-list-details"_s));
    QMainWindow::changeEvent(event);
}

void MainWindow::showSandboxProblem(const QString &problem)
{
    m_sandboxProblem = problem;
    showStatus();
}

void MainWindow::showStatus()
{
    const EngineStatus &status = m_link.status();
    switch (status.state) {
    case EngineStatus::State::Starting:
        m_engineChip->setStatus(ColorRole::MutedText, tr("Starting …"), {});
        break;
    case EngineStatus::State::Listening:
        m_engineChip->setStatus(ColorRole::Accent, tr("Listening on %1").arg(status.url.toString()),
                                tr("WeCom, or the sandbox, delivers messages to this address."));
        break;
    case EngineStatus::State::ReadOnly:
        m_engineChip->setStatus(
            ColorRole::Warning, tr("Reading only"),
            tr("Another program uses the data directory or the port, so this window only shows "
               "what that program does. Close it and start EasyWeChat again to take over.\n%1")
                .arg(status.error.detail));
        break;
    case EngineStatus::State::Failed:
        m_engineChip->setStatus(
            ColorRole::Error, tr("Not running: %1").arg(kindText(status.error.kind)),
            tr("No message is received or answered. Mend this, then start EasyWeChat again.\n%1")
                .arg(status.error.detail));
        break;
    case EngineStatus::State::Stopped:
        m_engineChip->setStatus(ColorRole::MutedText, tr("Stopped"), {});
        break;
    }

    m_storeAction->setVisible(!m_storeProblem.isEmpty());
    m_storeChip->setStatus(ColorRole::Error, tr("Messages cannot be saved"),
                           tr("New messages are turned away, and WeCom sends them again, until "
                              "there is space and access on disk.\n%1")
                               .arg(m_storeProblem));
    m_sandboxAction->setVisible(!m_sandboxProblem.isEmpty());
    m_sandboxChip->setStatus(
        ColorRole::Error, tr("Phone not connected"),
        tr("The sandbox cannot deliver what is typed on the phone.\n%1").arg(m_sandboxProblem));
    showProblem();
}

/*! What a chip says in a word, the bar says in full: the worst of it. */
void MainWindow::showProblem()
{
    const EngineStatus::State state = m_link.status().state;
    if (state == EngineStatus::State::Failed)
        m_problem->setProblem(ColorRole::Error, m_engineChip->text(), m_engineChip->toolTip());
    else if (!m_storeProblem.isEmpty())
        m_problem->setProblem(ColorRole::Error, m_storeChip->text(), m_storeChip->toolTip());
    else if (state == EngineStatus::State::ReadOnly)
        m_problem->setProblem(ColorRole::Warning, m_engineChip->text(), m_engineChip->toolTip());
    else
        m_problem->clear();
}

void MainWindow::retranslate()
{
    setWindowTitle(tr("EasyWeChat"));
    m_navigation->setAccessibleName(tr("Pages"));
    m_navigation->item(0)->setText(tr("Log"));
    m_navigation->item(0)->setIcon(themeIcon(u"view-list-details"_s));
    m_navigation->item(0)->setToolTip(tr("All messages, in and out (Ctrl+1)"));
    showStatus();
}

} // namespace ewc::ui
