// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/handoverdialog.h"

#include "core/base/errortext.h"
#include "ui/dialogs/messagebar.h"
#include "ui/enginelink.h"
#include "ui/loglink.h"
#include "ui/models/messagetext.h"
#include "ui/theme.h"
#include "ui/widgets/emptystate.h"

#include <QAction>
#include <QComboBox>
#include <QCompleter>
#include <QDateTime>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;

namespace ewc::ui {
namespace {

constexpr QSize FirstSize(640, 420);
constexpr std::chrono::seconds LookInterval{5};
constexpr int MostMinutes = 7 * 24 * 60; // a week
constexpr int FirstMinutes = 60;
constexpr int MemberWidth = 200; // pixels

enum Column { Member, Until, Since, Told, AccountName, ColumnCount };

bool isSame(const HandOver &one, const HandOver &other)
{
    return one.account == other.account && one.member == other.member;
}

/*! What is left of \a handOver, in whole minutes. */
int minutesLeft(const HandOver &handOver)
{
    constexpr qint64 Minute = 60'000;
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

void HandOverDialog::setUpTable()
{
    m_table->setObjectName("handOvers"_L1);
    m_lift->setObjectName("lift"_L1);
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setAllColumnsShowFocus(true);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setColumnCount(ColumnCount);
    m_table->header()->setStretchLastSection(false);
    m_table->header()->setSectionResizeMode(Told, QHeaderView::Stretch);
    for (const Column column : {Member, Until, Since, AccountName})
        m_table->header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    auto *lift = new QAction(m_table);
    lift->setShortcut(Qt::Key_Delete);
    lift->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(lift);
    m_lift->setAutoDefault(false);
    connect(lift, &QAction::triggered, this, &HandOverDialog::lift);
    connect(m_lift, &QPushButton::clicked, this, &HandOverDialog::lift);
    connect(m_table, &QTreeWidget::currentItemChanged, this, &HandOverDialog::showState);
}

void HandOverDialog::setUpForm()
{
    m_accounts->setObjectName("account"_L1);
    m_members->setObjectName("member"_L1);
    m_minutes->setObjectName("minutes"_L1);
    m_handOver->setObjectName("handOver"_L1);
    m_members->setEditable(true);
    m_members->setInsertPolicy(QComboBox::NoInsert);
    m_members->setMinimumWidth(MemberWidth);
    m_members->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_members->completer()->setFilterMode(Qt::MatchContains);
    m_minutes->setRange(1, MostMinutes);
    m_minutes->setValue(FirstMinutes);
    m_handOver->setAutoDefault(false);
    m_close->setAutoDefault(false);
    m_byHand->setBuddy(m_members);
    m_for->setBuddy(m_minutes);
    connect(m_accounts, &QComboBox::currentIndexChanged, this, &HandOverDialog::fillMembers);
    connect(m_members, &QComboBox::editTextChanged, this, &HandOverDialog::showState);
    connect(m_handOver, &QPushButton::clicked, this,
            [this] { handOver(chosenAccount(), chosenMember(), m_minutes->value()); });
    connect(m_members->lineEdit(), &QLineEdit::returnPressed, m_handOver, &QPushButton::click);
}

void HandOverDialog::setUpLayout()
{
    auto *list = new QWidget;
    auto *listLayout = new QVBoxLayout(list);
    listLayout->setContentsMargins(0, 0, 0, 0);
    listLayout->setSpacing(space::Control);
    listLayout->addWidget(m_table, 1);
    listLayout->addWidget(m_lift, 0, Qt::AlignLeft);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(list);

    auto *form = new QHBoxLayout;
    form->setSpacing(space::Control);
    form->addWidget(m_byHand);
    form->addWidget(m_accounts);
    form->addWidget(m_members, 1);
    form->addWidget(m_for);
    form->addWidget(m_minutes);
    form->addWidget(m_handOver);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_close);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::Page, space::Group, space::Page, space::Group);
    layout->setSpacing(space::Group);
    layout->addWidget(m_message);
    layout->addWidget(m_stack, 1);
    layout->addLayout(form);
    layout->addLayout(buttons);
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
        item->setText(Until, tr("%1 (%n minute(s) left)", "time of day", minutesLeft(handOver))
                                 .arg(timeText(handOver.until)));
        item->setToolTip(Until, fullTimeText(handOver.until));
        item->setText(Since, timeText(handOver.since));
        item->setToolTip(Since, fullTimeText(handOver.since));
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

void HandOverDialog::retranslate()
{
    setWindowTitle(tr("Handed over"));
    m_table->setHeaderLabels(
        {tr("Member"), tr("Until"), tr("Since"), tr("Who was told"), tr("Account")});
    m_table->setAccessibleName(tr("Members to whom a person talks"));
    m_empty->setTexts(tr("Rules answer everybody"),
                      tr("A rule can hand a member over to a person, and you can do it below: then "
                         "no rule answers that member for a time."),
                      {});
    m_lift->setText(tr("&Lift it: let rules answer again"));
    m_byHand->setText(tr("&Hand over"));
    m_accounts->setAccessibleName(tr("Account"));
    m_members->lineEdit()->setPlaceholderText(tr("Name or id of a member"));
    m_members->setAccessibleName(tr("Member to hand over"));
    m_for->setText(tr("&for"));
    m_minutes->setSuffix(tr(" minutes"));
    m_minutes->setAccessibleName(tr("For how many minutes"));
    m_handOver->setText(tr("Hand &over"));
    m_close->setText(tr("&Close"));
    showList();
}

} // namespace ewc::ui
