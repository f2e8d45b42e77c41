// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/handoverdialog.h"

#include "core/base/errortext.h"
#include "ui/dialogs/messagebar.h"
#include "ui/enginelink.h"
#include "ui/loglink.h"
#include "ui/models/messagetext.h"
#include "ui/widgets/emptystate.h"

#include <QComboBox>
#include <QDateTime>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTreeWidget>

#include <algorithm>
#include <chrono>
#include <limits>

using namespace Qt::StringLiterals;

namespace ewc::ui {
namespace {

constexpr QSize FirstSize(720, 440);
constexpr std::chrono::seconds LookInterval{5};

bool isSame(const HandOver &one, const HandOver &other)
{
    return one.account == other.account && one.member == other.member;
}

/*! What is left of \a handOver, in whole minutes. */
int minutesLeft(const HandOver &handOver)
{
    constexpr qint64 Minute = 60'000;
    constexpr qint64 MostMinutes = std::numeric_limits<int>::max();
    const qint64 left = handOver.until - QDateTime::currentMSecsSinceEpoch();
    return static_cast<int>(std::clamp<qint64>((left + Minute - 1) / Minute, 1, MostMinutes));
}

} // namespace

HandOverDialog::HandOverDialog(LogLink &log, EngineLink &engine, QWidget *parent)
    : QDialog(parent)
    , m_log(log)
    , m_engine(engine)
    , m_message(new MessageBar)
    , m_stack(new QStackedWidget)
    , m_table(new QTreeWidget)
    , m_empty(new EmptyState(u"system-users"_s))
    , m_lift(new QPushButton)
    , m_byHand(new QLabel)
    , m_accounts(new QComboBox)
    , m_members(new QComboBox)
    , m_for(new QLabel)
    , m_minutes(new QSpinBox)
    , m_handOver(new QPushButton)
    , m_close(new QPushButton)
{
    resize(FirstSize);
    setUpTable();
    setUpForm();
    setUpLayout();
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    connect(&m_log, &LogLink::namesChanged, this, [this] {
        fillMembers();
        showList();
    });
    connect(&m_engine, &EngineLink::changedByOthers, this, &HandOverDialog::refresh);
    m_look.setInterval(LookInterval);
    connect(&m_look, &QTimer::timeout, this, &HandOverDialog::refresh);
    m_look.start();
    fillAccounts();
    fillMembers();
    retranslate();
    refresh();
}

void HandOverDialog::refresh()
{
    m_log.readHandOvers(this, [this](const Result<QList<HandOver>> &list) { takeList(list); });
}

void HandOverDialog::takeList(const Result<QList<HandOver>> &list)
{
    if (!list) // there may be no log yet; what is wrong with it is said elsewhere
        return;
    m_list = *list;
    showList();
}

void HandOverDialog::showList()
{
    const int before = m_table->indexOfTopLevelItem(m_table->currentItem());
    const auto *chosen = m_table->currentItem();
    const HandOver former = chosen == nullptr
                                ? HandOver()
                                : HandOver{.account = chosen->text(AccountName),
                                           .member = chosen->data(Member, Qt::UserRole).toString()};
    const QSignalBlocker blocker(m_table);
    m_table->clear();
    for (const HandOver &handOver : std::as_const(m_list)) {
        auto *item = new QTreeWidgetItem(m_table);
        item->setText(Member, nameOf(handOver));
        item->setData(Member, Qt::UserRole, handOver.member);
        item->setToolTip(Member, handOver.member);
        item->setText(Until, tr("%1 (%2 min left)", "time of day, and minutes")
                                 .arg(timeText(handOver.until))
                                 .arg(minutesLeft(handOver)));
        item->setToolTip(
            Until,
            tr("From %1 to %2").arg(fullTimeText(handOver.since), fullTimeText(handOver.until)));
        item->setText(Told, handOver.takers.isEmpty() ? tr("nobody") : handOver.takers);
        item->setToolTip(Told, handOver.takers);
        item->setText(AccountName, handOver.account);
        if (isSame(handOver, former))
            m_table->setCurrentItem(item);
    }
    if (m_table->currentItem() == nullptr && !m_list.isEmpty())
        m_table->setCurrentItem(
            m_table->topLevelItem(std::clamp(before, 0, static_cast<int>(m_list.size()) - 1)));
    m_table->setColumnHidden(AccountName, m_accounts->count() < 2);
    m_stack->setCurrentIndex(m_list.isEmpty() ? 0 : 1);
    showState();
}

void HandOverDialog::fillAccounts()
{
    for (const Account &account : m_engine.accounts()) {
        if (account.transport == Account::Transport::App)
            m_accounts->addItem(account.name, account.name);
    }
    m_accounts->setVisible(m_accounts->count() > 1);
}

void HandOverDialog::fillMembers()
{
    const QString typed = m_members->currentText();
    const QSignalBlocker blocker(m_members);
    m_members->clear();
    const QHash<QString, QString> names = m_log.names().all().value(chosenAccount());
    QStringList ids = names.keys();
    std::sort(ids.begin(), ids.end());
    for (const QString &id : std::as_const(ids))
        m_members->addItem(names.value(id) == id ? id : u"%1 (%2)"_s.arg(names.value(id), id), id);
    m_members->setCurrentIndex(-1);
    m_members->setEditText(typed);
    showState();
}

QString HandOverDialog::chosenAccount() const
{
    return m_accounts->currentData().toString();
}

/*! The id of who was chosen, or what was typed: an id that nobody knows here. */
QString HandOverDialog::chosenMember() const
{
    const QString typed = m_members->currentText().trimmed();
    const int index = m_members->findText(typed, Qt::MatchFixedString);
    return index >= 0 ? m_members->itemData(index).toString() : typed;
}

QString HandOverDialog::nameOf(const HandOver &handOver) const
{
    return m_log.names().nameOf(handOver.account, handOver.member);
}

void HandOverDialog::lift()
{
    const int index = m_table->indexOfTopLevelItem(m_table->currentItem());
    if (index < 0 || index >= m_list.size())
        return;
    const HandOver handOver = m_list.at(index);
    m_engine.liftHandOver(handOver.account, handOver.member, this,
                          [this, handOver](const Result<> &done) {
                              if (done)
                                  lifted(handOver);
                              else
                                  fail(tr("It was not lifted."), done.error());
                          });
}

void HandOverDialog::lifted(const HandOver &handOver)
{
    refresh();
    m_message->showMessage([this, handOver] {
        return BarMessage{.what = tr("Rules answer %1 again.").arg(nameOf(handOver)),
                          .actions = {{.text = tr("Undo"), .run = [this, handOver] {
                                           this->handOver(handOver.account, handOver.member,
                                                          minutesLeft(handOver));
                                       }}}};
    });
}

void HandOverDialog::handOver(const QString &account, const QString &member, int minutes)
{
    if (member.isEmpty())
        return;
    m_message->clear();
    m_engine.handOver(account, member, minutes, this, [this](const Result<> &done) {
        if (!done)
            return fail(tr("Nobody was handed over."), done.error());
        m_members->setCurrentIndex(-1);
        m_members->clearEditText();
        refresh();
    });
}

void HandOverDialog::fail(const QString &what, const Error &error)
{
    m_message->showMessage([what, error] {
        const QString detail = error.detail.isEmpty() ? QString() : u'\n' + error.detail;
        return BarMessage{
            .mark = ColorRole::Error, .what = what, .details = kindText(error.kind) + detail};
    });
}

void HandOverDialog::showState()
{
    m_lift->setEnabled(m_table->currentItem() != nullptr);
    m_handOver->setEnabled(!chosenMember().isEmpty() && !chosenAccount().isEmpty());
}

void HandOverDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace ewc::ui
