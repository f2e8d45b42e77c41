// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/accountlist.h"

#include "ui/theme.h"

#include <QEvent>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ewc::ui {
namespace {

constexpr int Width = 152; // pixels: a dozen letters, which names of accounts seldom exceed
constexpr int IdRole = Qt::UserRole;

} // namespace

AccountList::AccountList(QWidget *parent)
    : QWidget(parent)
    , m_list(new QListWidget)
{
    setFixedWidth(Width);
    m_list->setObjectName("accounts"_L1);
    m_list->setIconSize(QSize(16, 16)); // pixels, as small icons are
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_list, &QListWidget::currentItemChanged, this,
            [this] { Q_EMIT currentChanged(current()); });

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::Tight);
    layout->addWidget(m_list, 1);
    m_add = addButton(&AccountList::addWanted);
    m_duplicate = addButton(&AccountList::duplicateWanted);
    m_remove = addButton(&AccountList::removeWanted);
    m_import = addButton(&AccountList::importWanted);

    const auto *remove =
        new QShortcut(QKeySequence(Qt::Key_Delete), m_list, nullptr, nullptr, Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, m_remove, &QPushButton::click);
    retranslate();
}

QPushButton *AccountList::addButton(void (AccountList::*signal)())
{
    auto *button = new QPushButton;
    button->setAutoDefault(false); // Enter saves
    connect(button, &QPushButton::clicked, this, signal);
    layout()->addWidget(button);
    return button;
}

void AccountList::setLines(const QList<Line> &lines, qsizetype current)
{
    const QSignalBlocker blocker(m_list);
    while (m_list->count() > lines.size())
        delete m_list->takeItem(m_list->count() - 1);
    while (m_list->count() < lines.size())
        m_list->addItem(QString());
    int row = -1;
    for (int i = 0; i < lines.size(); ++i) {
        const Line &line = lines.at(i);
        QListWidgetItem *item = m_list->item(i);
        item->setText(line.name.isEmpty() ? tr("(no name)") : line.name);
        item->setToolTip(line.name);
        item->setData(IdRole, QVariant::fromValue(line.id));
        item->setSizeHint(QSize(0, RowHeight));
        item->setIcon(line.hasProblem ? themeIcon(u"emblem-error"_s) : QIcon());
        item->setData(Qt::AccessibleDescriptionRole,
                      line.hasProblem ? tr("Something is wrong or missing") : QString());
        if (line.id == current)
            row = i;
    }
    m_list->setCurrentRow(row);
    m_duplicate->setEnabled(row >= 0);
    m_remove->setEnabled(row >= 0);
}

qsizetype AccountList::current() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item == nullptr ? -1 : item->data(IdRole).value<qsizetype>();
}

void AccountList::focusList()
{
    m_list->setFocus(Qt::OtherFocusReason);
}

void AccountList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
    QWidget::changeEvent(event);
}

void AccountList::retranslate()
{
    m_list->setAccessibleName(tr("Accounts"));
    m_add->setText(tr("&New account"));
    m_add->setToolTip(tr("Add an account (Ctrl+N)"));
    m_duplicate->setText(tr("Du&plicate"));
    m_duplicate->setToolTip(tr("Add a copy of this account"));
    m_remove->setText(tr("Re&move"));
    m_remove->setToolTip(tr("Remove this account (Delete)"));
    m_import->setText(tr("&Import …"));
    m_import->setToolTip(tr("Add the accounts of another config.ini, or drop the file here"));
    m_add->setIcon(themeIcon(u"list-add"_s));
    m_duplicate->setIcon(themeIcon(u"edit-copy"_s));
    m_remove->setIcon(themeIcon(u"list-remove"_s));
    m_import->setIcon(themeIcon(u"document-import"_s));
}

} // namespace ewc::ui
