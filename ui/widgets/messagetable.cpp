// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/messagetable.h"

#include "ui/delegates/outcomedelegate.h"
#include "ui/delegates/rowdelegate.h"
#include "ui/models/messagelogmodel.h"
#include "ui/theme.h"

#include <QHeaderView>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <array>

namespace ewc::ui {
namespace {

constexpr int PrefetchRows = 20; // asks before the edge is in sight
constexpr int NarrowWidth = 680; // pixels: below, Account and Rule give way to the text

/*! In pixels, in the order of MessageLogModel::Column; Text takes what is left. */
constexpr std::array<int, MessageLogModel::ColumnCount> Widths{70, 76, 52, 84, 70, 0, 60, 108, 64};

} // namespace

MessageTable::MessageTable(MessageLogModel &model, QWidget *parent)
    : QTableView(parent)
    , m_log(model)
{
    setModel(&model);
    setUpColumns();
    setItemDelegate(new RowDelegate(this));
    setItemDelegateForColumn(MessageLogModel::Verdict, new OutcomeDelegate(this));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setTabKeyNavigation(false); // Tab leaves the table
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);

    connect(&model, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) {
                if (first == 0 && last + 1 < m_log.rowCount())
                    rowsCameAbove(last - first + 1);
            });
    connect(&model, &QAbstractItemModel::rowsRemoved, this,
            [this](const QModelIndex &, int first, int last) {
                if (first == 0)
                    rowsCameAbove(first - last - 1);
            });

    QScrollBar *bar = verticalScrollBar();
    connect(bar, &QScrollBar::valueChanged, this, &MessageTable::scrolled);
    connect(bar, &QScrollBar::rangeChanged, this, [this, bar](int, int maximum) {
        if (m_following && !m_settling)
            bar->setValue(maximum);
    });
}

void MessageTable::setUpColumns()
{
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(RowHeight);
    QHeaderView *header = horizontalHeader();
    header->setHighlightSections(false);
    header->setMinimumSectionSize(40);
    for (int column = 0; column < MessageLogModel::ColumnCount; ++column)
        header->resizeSection(column, Widths.at(static_cast<std::size_t>(column)));
    header->setSectionResizeMode(MessageLogModel::Text, QHeaderView::Stretch);
}

void MessageTable::setAccountShown(bool isShown)
{
    m_isAccountShown = isShown;
    hideColumns();
}

void MessageTable::hideColumns()
{
    const bool narrow = width() < NarrowWidth;
    setColumnHidden(MessageLogModel::Account, narrow || !m_isAccountShown);
    setColumnHidden(MessageLogModel::Rule, narrow);
}

void MessageTable::resizeEvent(QResizeEvent *event)
{
    hideColumns();
    QTableView::resizeEvent(event);
}

void MessageTable::setFollowing(bool following)
{
    noteFollowing(following);
    if (!following)
        return;
    if (!m_log.isAtNewest())
        m_log.refresh();
    scrollToBottom();
}

void MessageTable::noteFollowing(bool following)
{
    if (std::exchange(m_following, following) != following)
        Q_EMIT followingChanged(following);
}

void MessageTable::rowsCameAbove(int count)
{
    const QScopedValueRollback settling(m_settling, true);
    const int value = verticalScrollBar()->value() + count * RowHeight;
    executeDelayedItemsLayout();
    updateGeometries(); // the scroll bar knows its new range only now
    verticalScrollBar()->setValue(m_following ? verticalScrollBar()->maximum() : value);
}

void MessageTable::scrolled(int value)
{
    if (m_settling)
        return;
    constexpr int Near = PrefetchRows * RowHeight;
    const int maximum = verticalScrollBar()->maximum();
    noteFollowing(value >= maximum && m_log.isAtNewest());
    if (value < Near)
        m_log.fetchOlder();
    if (value > maximum - Near)
        m_log.fetchNewer();
}

} // namespace ewc::ui
