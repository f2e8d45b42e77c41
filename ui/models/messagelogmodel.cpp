// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/messagelogmodel.h"

#include "ui/models/messagecolumns.h"
#include "ui/models/messagetext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ewc::ui {
namespace {

constexpr int PreviewLength = 300; // characters: more than a row of the table can show

/*! \a row without what the table does not show, so that memory stays bounded by rows. */
MessageRow preview(MessageRow row)
{
    row.raw.clear();
    row.text = row.text.left(PreviewLength).simplified();
    return row;
}

QList<MessageRow> previews(const QList<MessageRow> &rows)
{
    QList<MessageRow> result;
    result.reserve(rows.size());
    std::transform(rows.cbegin(), rows.cend(), std::back_inserter(result), preview);
    return result;
}

} // namespace

MessageLogModel::MessageLogModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_live(Capacity)
{
    connect(&m_live, &LiveRows::ready, this, &MessageLogModel::flush);
    // The newest page shows as much as anybody can read, and memory is bounded.
    connect(&m_live, &LiveRows::overflowed, this, &MessageLogModel::refresh);
}

int MessageLogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int MessageLogModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant MessageLogModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const MessageRow &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return columnText(row, index.column(), m_names);
    case Qt::ToolTipRole:
        return columnToolTip(row, index.column(), m_names);
    case Qt::TextAlignmentRole:
        return index.column() == Duration ? int{Qt::AlignRight | Qt::AlignVCenter}
                                          : int{Qt::AlignLeft | Qt::AlignVCenter};
    case IdRole:
        return row.id;
    case RowRole:
        return QVariant::fromValue(row);
    case OutcomeRole:
        return static_cast<int>(outcomeOf(row));
    default:
        return {};
    }
}

QVariant MessageLogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section == Duration ? int{Qt::AlignRight | Qt::AlignVCenter}
                                   : int{Qt::AlignLeft | Qt::AlignVCenter};
    if (role != Qt::DisplayRole)
        return {};
    return columnTitle(section);
}

int MessageLogModel::rowOf(qint64 id) const
{
    const auto found =
        std::lower_bound(m_rows.cbegin(), m_rows.cend(), id,
                         [](const MessageRow &row, qint64 wanted) { return row.id < wanted; });
    return found != m_rows.cend() && found->id == id
               ? static_cast<int>(std::distance(m_rows.cbegin(), found))
               : -1;
}

void MessageLogModel::refresh()
{
    if (m_waiting) {
        m_refreshAgain = true;
        return;
    }
    request(PageRequest::Part::Newest, 0);
}

void MessageLogModel::fetchOlder()
{
    if (m_hasOlder && !m_waiting)
        request(PageRequest::Part::Older, m_rows.constFirst().id);
}

void MessageLogModel::fetchNewer()
{
    if (!m_atNewest && !m_waiting)
        request(PageRequest::Part::Newer, m_rows.constLast().id);
}

void MessageLogModel::showAround(qint64 id)
{
    m_refreshAgain = false;
    m_isStale = true;
    setSearching(true);
    request(PageRequest::Part::Around, id + 1);
}

void MessageLogModel::request(PageRequest::Part part, qint64 id)
{
    m_waiting = PageRequest{.part = part, .id = id, .limit = PageSize, .filter = m_filter};
    Q_EMIT pageWanted(*m_waiting);
}

void MessageLogModel::setFilter(const MessageFilter &filter)
{
    if (filter == m_filter)
        return;
    // The rows of the old filter stay in sight until those of the new one are there.
    m_filter = filter;
    startAnew();
}

void MessageLogModel::reset()
{
    beginResetModel();
    m_rows.clear();
    m_live.clear();
    m_hasOlder = false;
    m_atNewest = true;
    endResetModel();
    startAnew();
}

void MessageLogModel::startAnew()
{
    m_refreshAgain = false;
    m_isStale = true;
    setSearching(true);
    request(PageRequest::Part::Newest, 0);
}

void MessageLogModel::setSearching(bool isSearching)
{
    if (std::exchange(m_isSearching, isSearching) != isSearching)
        Q_EMIT searchingChanged();
}

void MessageLogModel::setNames(const MemberNames &names)
{
    m_names = names;
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, Who), index(rowCount() - 1, Who));
}

void MessageLogModel::retranslate()
{
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

void MessageLogModel::showPage(const PageRequest &request, const QList<MessageRow> &rows)
{
    if (m_waiting != request)
        return;
    const bool more = rows.size() >= request.limit;
    switch (request.part) {
    case PageRequest::Part::Newest:
        showNewest(previews(rows));
        break;
    case PageRequest::Part::Older:
        m_hasOlder = more;
        prepend(previews(rows));
        break;
    case PageRequest::Part::Newer:
        m_atNewest = !more;
        append(previews(rows));
        break;
    case PageRequest::Part::Around:
        beginResetModel();
        m_rows = previews(rows);
        m_hasOlder = more;
        m_atNewest = false; // the next page tells
        m_isStale = false;
        endResetModel();
        break;
    }
    answered();
}

void MessageLogModel::dismissPage(const PageRequest &request)
{
    if (m_waiting == request)
        answered();
}

void MessageLogModel::answered()
{
    m_waiting.reset();
    setSearching(false);
    flush();
    if (std::exchange(m_refreshAgain, false))
        refresh();
}

void MessageLogModel::showNewest(const QList<MessageRow> &rows)
{
    m_atNewest = true;
    const bool overlaps = !m_isStale && !m_rows.isEmpty() && !rows.isEmpty()
                          && rows.constFirst().id <= m_rows.constLast().id;
    if (std::exchange(m_isStale, false) || (!overlaps && !rows.isEmpty())) {
        beginResetModel();
        m_rows = rows;
        m_hasOlder = rows.size() >= PageSize;
        endResetModel();
        return;
    }
    const qint64 last = m_rows.isEmpty() ? 0 : m_rows.constLast().id;
    const auto firstNew = std::ranges::upper_bound(rows, last, {}, &MessageRow::id);
    for (const MessageRow &row : QList<MessageRow>(rows.begin(), firstNew))
        takeChange(row);
    append(QList<MessageRow>(firstNew, rows.end()));
}

void MessageLogModel::addLive(const MessageRow &row)
{
    m_live.add(preview(row));
}

void MessageLogModel::changeLive(const MessageRow &row)
{
    m_live.change(preview(row));
}

void MessageLogModel::flush()
{
    if (m_waiting)
        return; // the page may or may not hold these rows: it decides first
    const QList<MessageRow> added = m_live.takeAdded();
    QList<MessageRow> fresh; // in one go, whatever comes in order: that is nearly all
    QList<MessageRow> others;
    qint64 last = m_rows.isEmpty() ? 0 : m_rows.constLast().id;
    for (const MessageRow &row : added) {
        if (row.id <= last) {
            others.append(row); // told of twice, or written by another program before these
        } else if (m_atNewest && m_filter.matches(row)) {
            fresh.append(row);
            last = row.id;
        }
    }
    append(fresh);
    for (const MessageRow &row : others + m_live.takeChanged())
        takeChange(row);
}

void MessageLogModel::append(const QList<MessageRow> &rows)
{
    if (rows.isEmpty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(rows.size()) - 1);
    m_rows.append(rows);
    endInsertRows();

    const int excess = rowCount() - Capacity;
    if (excess > 0) {
        beginRemoveRows({}, 0, excess - 1);
        m_rows.remove(0, excess);
        m_hasOlder = true;
        endRemoveRows();
    }
}

void MessageLogModel::prepend(const QList<MessageRow> &rows)
{
    if (rows.isEmpty())
        return;
    beginInsertRows({}, 0, static_cast<int>(rows.size()) - 1);
    m_rows = rows + m_rows;
    endInsertRows();

    const int excess = rowCount() - Capacity;
    if (excess > 0) {
        beginRemoveRows({}, Capacity, rowCount() - 1);
        m_rows.remove(Capacity, excess);
        m_atNewest = false;
        endRemoveRows();
    }
}

/*! Shows \a row as it is now: it may be new, changed, or no longer what the filter wants. */
void MessageLogModel::takeChange(const MessageRow &row)
{
    const bool isWanted = m_filter.matches(row);
    const int at = rowOf(row.id);
    if (at < 0) {
        if (isWanted)
            insertInOrder(row);
        return;
    }
    if (!isWanted) {
        beginRemoveRows({}, at, at);
        m_rows.removeAt(at);
        endRemoveRows();
    } else if (m_rows.at(at) != row) {
        m_rows[at] = row;
        Q_EMIT dataChanged(index(at, 0), index(at, ColumnCount - 1));
    }
}

/*! Two programs write into one log: what the other wrote may be seen after what came later. */
void MessageLogModel::insertInOrder(const MessageRow &row)
{
    const auto place = std::ranges::lower_bound(m_rows, row.id, {}, &MessageRow::id);
    const int at = static_cast<int>(std::distance(m_rows.begin(), place));
    if ((at == 0 && m_hasOlder) || (at == rowCount() && !m_atNewest))
        return; // outside of the window: its page will have it
    if (at == rowCount()) {
        append({row});
        return;
    }
    beginInsertRows({}, at, at);
    m_rows.insert(at, row);
    endInsertRows();
}

} // namespace ewc::ui
