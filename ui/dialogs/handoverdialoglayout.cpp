// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How HandOverDialog is laid out.

#include "ui/dialogs/handoverdialog.h"
#include "ui/dialogs/messagebar.h"
#include "ui/theme.h"
#include "ui/widgets/emptystate.h"

#include <QAction>
#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ewc::ui {
namespace {

constexpr int MemberWidth = 200; // pixels
constexpr int FirstMinutes = 60;

} // namespace

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
    for (const Column column : {Member, Until, AccountName})
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

void HandOverDialog::retranslate()
{
    setWindowTitle(tr("Handed over"));
    m_table->setHeaderLabels({tr("Member"), tr("Until"), tr("Who was told"), tr("Account")});
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
