// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How MenuDialog is laid out.

#include "ui/dialogs/messagebar.h"
#include "ui/menu/buttonform.h"
#include "ui/menu/menuboard.h"
#include "ui/menu/menudialog.h"
#include "ui/theme.h"
#include "ui/widgets/accentbutton.h"
#include "ui/widgets/emptystate.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ewc::ui {
namespace {

constexpr int SideWidth = 360; // pixels

} // namespace

void MenuDialog::setUpLayout()
{
    m_accounts->setObjectName("account"_L1);
    m_publish->setObjectName("publish"_L1);
    m_delete->setObjectName("deleteMenu"_L1);
    m_undo->setObjectName("undo"_L1);
    m_redo->setObjectName("redo"_L1);
    m_accountLabel->setBuddy(m_accounts);
    for (QPushButton *button : {m_delete, m_close, m_publish})
        button->setAutoDefault(false);
    m_state->setForegroundRole(QPalette::PlaceholderText);

    auto *top = new QHBoxLayout;
    top->setSpacing(space::Control);
    top->addWidget(m_accountLabel);
    top->addWidget(m_accounts);
    top->addStretch();
    top->addWidget(m_undo);
    top->addWidget(m_redo);

    m_side->addWidget(m_form);
    m_side->addWidget(m_empty);
    m_side->setMinimumWidth(SideWidth);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(space::Page);
    middle->addWidget(m_board);
    middle->addWidget(m_side, 1);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::Control);
    buttons->addWidget(m_delete);
    buttons->addStretch();
    buttons->addWidget(m_state);
    buttons->addWidget(m_close);
    buttons->addWidget(m_publish);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::Page, space::Group, space::Page, space::Group);
    layout->setSpacing(space::Group);
    layout->addLayout(top);
    layout->addWidget(m_message);
    layout->addLayout(middle, 1);
    layout->addLayout(buttons);
}

void MenuDialog::setUpActions()
{
    m_undo->setShortcut(QKeySequence::Undo);
    m_redo->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z));
    for (QToolButton *button : {m_undo, m_redo})
        button->setAutoRaise(true);
    connect(m_undo, &QToolButton::clicked, m_draft, &MenuDraft::undo);
    connect(m_redo, &QToolButton::clicked, m_draft, &MenuDraft::redo);
    connect(m_publish, &QPushButton::clicked, this, &MenuDialog::publish);
    connect(m_delete, &QPushButton::clicked, this, &MenuDialog::remove);
    connect(m_close, &QPushButton::clicked, this, &MenuDialog::reject);
    connect(m_accounts, &QComboBox::currentIndexChanged, this, &MenuDialog::load);
}

void MenuDialog::retranslate()
{
    setWindowTitle(tr("Menu of the app"));
    m_accountLabel->setText(tr("A&ccount"));
    m_undo->setIcon(themeIcon(u"edit-undo"_s));
    m_undo->setToolTip(tr("Undo (Ctrl+Z)"));
    m_undo->setAccessibleName(tr("Undo"));
    m_redo->setIcon(themeIcon(u"edit-redo"_s));
    m_redo->setToolTip(tr("Redo (Ctrl+Shift+Z)"));
    m_redo->setAccessibleName(tr("Redo"));
    m_empty->setTexts(tr("No menu yet"),
                      tr("Up to three buttons at the bottom of the app, each with up to five more "
                         "above it. A press tells the bot, and a rule answers."),
                      tr("Add the first button"));
    m_delete->setText(tr("&Delete the menu"));
    m_close->setText(tr("Close"));
    showState();
}

} // namespace ewc::ui
