// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/tailtable.h"

#include "ui/theme.h"

#include <QHeaderView>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <utility>

namespace ewc::ui {

TailTable::TailTable(QWidget *parent)
    : QTableView(parent)
{
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setTabKeyNavigation(false); // Tab leaves the table
    setShowGrid(false);
    setWordWrap(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(RowHeight);
    horizontalHeader()->setHighlightSections(false);

    QScrollBar *bar = verticalScrollBar();
    connect(bar, &QScrollBar::valueChanged, this, [this, bar](int value) {
        if (!m_settling)
            noteFollowing(value >= bar->maximum());
    });
    connect(bar, &QScrollBar::rangeChanged, this, [this, bar](int, int maximum) {
        if (m_following && !m_settling)
            bar->setValue(maximum);
    });
}

void TailTable::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    connect(model, &QAbstractItemModel::rowsRemoved, this,
            [this](const QModelIndex &, int first, int last) {
                if (first == 0)
                    rowsWentAbove(last - first + 1);
            });
}

void TailTable::setFollowing(bool following)
{
    noteFollowing(following);
    if (following)
        scrollToBottom();
}

void TailTable::noteFollowing(bool following)
{
    if (std::exchange(m_following, following) != following)
        Q_EMIT followingChanged(following);
}

void TailTable::rowsWentAbove(int count)
{
    const QScopedValueRollback settling(m_settling, true);
    const int value = verticalScrollBar()->value() - count * RowHeight;
    executeDelayedItemsLayout();
    updateGeometries(); // the scroll bar knows its new range only now
    verticalScrollBar()->setValue(m_following ? verticalScrollBar()->maximum() : value);
}

} // namespace ewc::ui
