// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/statusline.h"

#include "core/base/errortext.h"
#include "ui/enginelink.h"
#include "ui/loglink.h"
#include "ui/models/messagetext.h"
#include "ui/models/quotastatus.h"
#include "ui/models/windowproblem.h"
#include "ui/theme.h"
#include "ui/widgets/statuschip.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDateTime>
#include <QEvent>
#include <QGuiApplication>

#include <chrono>

using namespace Qt::StringLiterals;

namespace ewc::ui {
namespace {

constexpr std::chrono::seconds CountInterval{3};
constexpr int AccountWidth = 14; // characters

/*! A chip says in a word what the bar above the page says in full. */
void showOn(StatusChip &chip, const std::optional<WindowProblem> &problem)
{
    if (problem)
        chip.setStatus(problem->mark, problem->what, problem->details);
}

qint64 startOfToday()
{
    return QDate::currentDate().startOfDay().toMSecsSinceEpoch();
}

} // namespace

StatusLine::StatusLine(EngineLink &engine, LogLink &log, QWidget *parent)
    : QToolBar(parent)
    , m_engine(engine)
    , m_log(log)
    , m_accounts(new QComboBox)
    , m_engineChip(new StatusChip)
    , m_tokenChip(new StatusChip)
    , m_quotaChip(new StatusChip)
    , m_errorChip(new StatusChip)
    , m_storeChip(new StatusChip)
    , m_sandboxChip(new StatusChip)
    , m_copyAddress(new QAction(this))
    , m_showErrors(new QAction(this))
{
    setObjectName("status"_L1);
    setMovable(false);
    setContextMenuPolicy(Qt::PreventContextMenu);
    m_accounts->setMinimumContentsLength(AccountWidth);
    m_accounts->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    addWidget(m_accounts);
    addWidget(m_engineChip);
    addWidget(m_tokenChip);
    addWidget(m_quotaChip);
    m_errorPlace = addWidget(m_errorChip);
    m_storePlace = addWidget(m_storeChip);
    m_sandboxPlace = addWidget(m_sandboxChip);
    m_engineChip->setActions({m_copyAddress});
    m_errorChip->setActions({m_showErrors});

    connect(m_accounts, &QComboBox::activated, this, &StatusLine::chooseAccount);
    connect(m_copyAddress, &QAction::triggered, this,
            [this] { QGuiApplication::clipboard()->setText(address()); });
    connect(m_showErrors, &QAction::triggered, this, &StatusLine::errorsWanted);
    connect(&m_engine, &EngineLink::statusChanged, this, &StatusLine::retranslate);
    connect(&m_engine, &EngineLink::healthChanged, this,
            [this](const QHash<QString, AccountHealth> &health) {
                m_health = health;
                showEngine();
                showToken();
                showCounts();
            });
    connect(&m_engine, &EngineLink::storeStateChanged, this, [this](const QString &problem) {
        m_storeProblem = problem;
        showStore();
    });
    m_count.setInterval(CountInterval);
    connect(&m_count, &QTimer::timeout, this, &StatusLine::count);
    m_count.start();
    connect(&m_log, &LogLink::opened, this, &StatusLine::count);
    retranslate();
}

void StatusLine::setSandbox(bool isSandbox, bool hasAccounts)
{
    m_isSandbox = isSandbox;
    m_hasAccounts = hasAccounts;
    retranslate();
}

void StatusLine::setSandboxProblem(const QString &problem)
{
    m_sandboxProblem = problem;
    showStore();
}

QString StatusLine::account() const
{
    return m_accounts->currentData().toString();
}

/*! Accounts first, then the way to the sandbox, or from it to the accounts. */
void StatusLine::fillAccounts()
{
    const QSignalBlocker blocker(m_accounts);
    const QString chosen = account();
    m_accounts->clear();
    const QList<Account> accounts = m_isSandbox ? QList<Account>() : m_engine.accounts();
    if (m_isSandbox)
        m_accounts->addItem(tr("Sandbox"), QString());
    else if (accounts.size() != 1)
        m_accounts->addItem(accounts.isEmpty() ? tr("No account") : tr("All accounts"), QString());
    for (const Account &account : accounts)
        m_accounts->addItem(account.name, account.name);
    m_accounts->setCurrentIndex(std::max(0, m_accounts->findData(chosen)));
    if (!m_isSandbox || m_hasAccounts) {
        m_accounts->insertSeparator(m_accounts->count());
        m_accounts->addItem(m_isSandbox ? tr("Back to your accounts") : tr("Try in the sandbox"),
                            !m_isSandbox);
    }
    if (const QString now = account(); now != chosen)
        Q_EMIT accountChosen(now);
}

void StatusLine::chooseAccount(int index)
{
    const QVariant choice = m_accounts->itemData(index);
    if (choice.typeId() == QMetaType::Bool) {
        fillAccounts(); // the choice is a way, not a place
        Q_EMIT sandboxWanted(choice.toBool());
        return;
    }
    retranslate();
    count();
    Q_EMIT accountChosen(account());
}

void StatusLine::count()
{
    m_log.countSince(startOfToday(), account(), this, [this](const Result<MessageCounts> &counts) {
        m_counts = counts.value_or(MessageCounts());
        showCounts();
    });
}

/*! Where the chosen account, or the only one, is called back. */
QString StatusLine::address() const
{
    const EngineStatus &status = m_engine.status();
    const bool isOnlyOne = status.callbackUrls.size() == 1;
    return (isOnlyOne ? *status.callbackUrls.cbegin()
                      : status.callbackUrls.value(account(), status.url))
        .toString();
}

/*! What has come to the callback URL of the chosen account. */
QString StatusLine::callbackText() const
{
    QStringList lines;
    for (const auto &[name, health] : m_health.asKeyValueRange()) {
        if (!account().isEmpty() && account() != name)
            continue;
        const CallbackHistory &history = health.callbacks;
        if (history.refused > history.verified)
            lines.append(tr("%1: at %2 a request was refused. %3")
                             .arg(name, timeText(history.refused), kindText(history.refusal.kind)));
        else if (history.verified > 0)
            lines.append(
                tr("%1: WeCom verified the address at %2.").arg(name, timeText(history.verified)));
    }
    return lines.join(u'\n');
}

void StatusLine::showEngine()
{
    const EngineStatus &status = m_engine.status();
    const QString place = u":%1%2"_s.arg(status.url.port()).arg(status.url.path());
    const QString refused = callbackText();
    m_copyAddress->setEnabled(!status.url.isEmpty());
    switch (status.state) {
    case EngineStatus::State::Starting:
        m_engineChip->setStatus(ColorRole::MutedText, tr("Starting …"),
                                tr("The server is about to listen."));
        break;
    case EngineStatus::State::Listening:
        m_engineChip->setStatus(ColorRole::Accent, tr("Listening on %1").arg(place),
                                tr("WeCom, or the sandbox, delivers messages to %1.").arg(address())
                                    + (refused.isEmpty() ? QString() : u'\n' + refused));
        break;
    case EngineStatus::State::Guest:
        if (status.isAnswering())
            m_engineChip->setStatus(
                ColorRole::Ok, tr("Window of process %1").arg(status.owner.pid),
                tr("Another EasyWeChat (process %1) receives and answers at %2. This window shows "
                   "what it does and sends through it.")
                    .arg(status.owner.pid)
                    .arg(status.url.toString()));
        else
            showOn(*m_engineChip, worstProblem(status, {}, {}));
        break;
    case EngineStatus::State::Failed:
        showOn(*m_engineChip, worstProblem(status, {}, {}));
        break;
    case EngineStatus::State::Stopped:
        m_engineChip->setStatus(ColorRole::MutedText, tr("Stopped"),
                                tr("No message is received or answered."));
        break;
    }
}

void StatusLine::showToken()
{
    qint64 expires = 0; // of the token that is the first to expire
    for (const auto &[name, health] : m_health.asKeyValueRange()) {
        const bool isWanted = account().isEmpty() || account() == name;
        if (isWanted && health.tokenExpires > 0)
            expires = expires == 0 ? health.tokenExpires : std::min(expires, health.tokenExpires);
    }
    const qint64 left = (expires - QDateTime::currentMSecsSinceEpoch()) / 60'000; // minutes
    const QString meaning = tr("WeCom gives an access token for two hours at a time. EasyWeChat "
                               "fetches the next one by itself when it is needed.");
    if (expires == 0)
        m_tokenChip->setStatus(ColorRole::MutedText, tr("No token yet"), meaning);
    else if (left < 0)
        m_tokenChip->setStatus(ColorRole::MutedText, tr("Token expired"), meaning);
    else
        m_tokenChip->setStatus(ColorRole::Ok,
                               left >= 60 ? tr("Token %1 h %2 min").arg(left / 60).arg(left % 60)
                                          : tr("Token %1 min").arg(left),
                               meaning);
}

void StatusLine::showCounts()
{
    const QuotaStatus quota = quotaStatus(m_health, account(), m_counts);
    m_quotaChip->setStatus(quota.mark, quota.text, quota.details);
    m_quotaChip->setGauge(quota.share);
    m_errorPlace->setVisible(m_counts.errors > 0);
    m_errorChip->setStatus(ColorRole::Error, tr("Errors %1").arg(m_counts.errors),
                           tr("Messages of today that were not, or not certainly, delivered: %1.")
                               .arg(m_counts.errors));
}

void StatusLine::showStore()
{
    m_storePlace->setVisible(!m_storeProblem.isEmpty());
    showOn(*m_storeChip,
           worstProblem({.state = EngineStatus::State::Listening}, m_storeProblem, {}));
    m_sandboxPlace->setVisible(!m_sandboxProblem.isEmpty());
    m_sandboxChip->setStatus(
        ColorRole::Error, tr("Phone not connected"),
        tr("The sandbox cannot deliver what is typed on the phone.\n%1").arg(m_sandboxProblem));
}

void StatusLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QToolBar::changeEvent(event);
}

void StatusLine::retranslate()
{
    setWindowTitle(tr("Status"));
    m_accounts->setAccessibleName(tr("Account"));
    m_accounts->setToolTip(tr("The account whose messages are shown"));
    m_copyAddress->setText(tr("&Copy the address"));
    m_showErrors->setText(tr("&Show them"));
    fillAccounts();
    showEngine();
    showToken();
    showCounts();
    showStore();
}

} // namespace ewc::ui
