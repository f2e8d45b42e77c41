// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/navigation.h"

#include "ui/theme.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QListWidget>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ewc::ui {
namespace {

constexpr int Width = 96; // pixels
constexpr int EntryHeight = 40; // pixels
constexpr QSize IconSize(22, 22);

} // namespace

Navigation::Navigation(QAction *settings, QWidget *parent)
    : QWidget(parent)
    , m_list(new QListWidget)
    , m_pages(new QStackedWidget)
    , m_column(new QVBoxLayout)
{
    m_list->setFixedWidth(Width);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->viewport()->setBackgroundRole(QPalette::Window); // one piece with what is below
    m_list->setIconSize(IconSize);
    auto *button = new QToolButton;
    button->setDefaultAction(settings);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setIconSize(IconSize);
    button->setAutoRaise(true);
    button->setFixedSize(Width, EntryHeight);

    auto *side = new QVBoxLayout;
    side->setSpacing(0);
    side->addWidget(m_list, 1);
    side->addWidget(button);
    m_column->setSpacing(0);
    m_column->addWidget(m_pages, 1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(side);
    layout->addLayout(m_column, 1);

    connect(m_list, &QListWidget::currentRowChanged, m_pages, &QStackedWidget::setCurrentIndex);
}

void Navigation::addPage(QWidget *page, const QString &iconName, const Text &title,
                         const Text &explanation)
{
    m_entries.append({iconName, title, explanation});
    auto *item = new QListWidgetItem(m_list);
    item->setSizeHint(QSize(Width, EntryHeight));
    const int number = m_pages->addWidget(page);
    if (number == 0)
        m_list->setCurrentRow(0);

    auto *go = new QAction(this);
    go->setShortcut(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + number));
    connect(go, &QAction::triggered, this, [this, number] {
        setCurrentPage(number);
        m_pages->currentWidget()->setFocus(Qt::ShortcutFocusReason);
    });
    addAction(go);
    retranslate();
}

void Navigation::addBar(QWidget *bar)
{
    m_column->insertWidget(m_column->count() - 1, bar);
}

int Navigation::indexOf(QWidget *page) const
{
    return m_pages->indexOf(page);
}

int Navigation::currentPage() const
{
    return m_list->currentRow();
}

void Navigation::setCurrentPage(int page)
{
    if (page >= 0 && page < m_list->count())
        m_list->setCurrentRow(page);
}

void Navigation::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
    QWidget::changeEvent(event);
}

void Navigation::retranslate()
{
    m_list->setAccessibleName(tr("Pages"));
    for (int i = 0; i < m_list->count(); ++i) {
        const Entry &entry = m_entries.at(i);
        m_list->item(i)->setText(entry.title());
        m_list->item(i)->setIcon(themeIcon(entry.iconName));
        m_list->item(i)->setToolTip(u"%1 (Ctrl+%2)"_s.arg(entry.explanation()).arg(i + 1));
        actions().at(i)->setText(tr("Go to %1").arg(entry.title()));
    }
}

} // namespace ewc::ui
