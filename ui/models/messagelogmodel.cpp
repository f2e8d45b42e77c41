// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/messagelogmodel.h"

#include "ui/models/messagetext.h"

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;

namespace ewc::ui {
namespace {

constexpr std::chrono::milliseconds LiveInterval{50};
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
{
    m_flushTimer.setSingleShot(true);
    m_flushTimer.setInterval(LiveInterval);
    connect(&m_flushTimer, &QTimer::timeout, this, &MessageLogModel::flush);
}

int MessageLogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int MessageLogModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString MessageLogModel::displayText(const MessageRow &row, int column) const
{
    switch (column) {
    case Time:
        return timeText(row.time);
    case Account:
        return row.account;
    case Direction:
        return directionText(row.direction);
    case Who:
        return partnerText(row);
    case Kind:
        return kindOfMessageText(row);
    case Text:
        return row.text;
    case Rule:
        return row.rule;
    case Verdict:
        return verdictText(row);
    case Duration:
        return durationText(row);
    default:
        return {};
    }
}

QVariant MessageLogModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const MessageRow &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return displayText(row, index.column());
    case Qt::ToolTipRole:
        return index.column() == Time ? fullTimeText(row.time) : displayText(row, index.column());
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
    switch (section) {
    case Time:
        return tr("Time");
    case Account:
        return tr("Account");
    case Direction:
        return tr("In/Out");
    case Who:
        return tr("Who");
    case Kind:
        return tr("Kind");
    case Text:
        return tr("Text");
    case Rule:
        return tr("Rule");
    case Verdict:
        return tr("Outcome");
    case Duration:
        return tr("Took");
    default:
        return {};
    }
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

void MessageLogModel::request(PageRequest::Part part, qint64 id)
{
    m_waiting = PageRequest{.part = part, .id = id, .limit = PageSize};
    Q_EMIT pageWanted(*m_waiting);
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
    }
    answered();
}

void MessageLogModel::dismissPage()
{
    answered();
}

void MessageLogModel::answered()
{
    m_waiting.reset();
    flush();
    if (std::exchange(m_refreshAgain, false))
        refresh();
}

void MessageLogModel::showNewest(const QList<MessageRow> &rows)
{
    m_atNewest = true;
    if (rows.isEmpty())
        return;

    const bool overlaps = !m_rows.isEmpty() && rows.constFirst().id <= m_rows.constLast().id;
    if (!overlaps) {
        beginResetModel();
        m_rows = rows;
        m_hasOlder = rows.size() >= PageSize;
        endResetModel();
        return;
    }
    const auto firstNew = std::partition_point(
        rows.cbegin(), rows.cend(),
        [last = m_rows.constLast().id](const MessageRow &row) { return row.id <= last; });
    update(QList<MessageRow>(rows.cbegin(), firstNew));
    append(QList<MessageRow>(firstNew, rows.cend()));
}

void MessageLogModel::addLive(const MessageRow &row)
{
    m_added.append(preview(row));
    scheduleFlush();
}

void MessageLogModel::changeLive(const MessageRow &row)
{
    m_changed.insert(row.id, preview(row));
    scheduleFlush();
}

void MessageLogModel::scheduleFlush()
{
    // Nobody can read that many in 50 ms: the newest page shows as much, and memory is bounded.
    if (m_added.size() > Capacity || m_changed.size() > Capacity) {
        m_added.clear();
        m_changed.clear();
        refresh();
    }
    if (!m_flushTimer.isActive())
        m_flushTimer.start();
}

void MessageLogModel::flush()
{
    if (m_waiting)
        return; // the page may or may not hold these rows: it decides first
    const QList<MessageRow> added = std::exchange(m_added, {});
    const QHash<qint64, MessageRow> changed = std::exchange(m_changed, {});
    if (m_atNewest) {
        const qint64 last = m_rows.isEmpty() ? 0 : m_rows.constLast().id;
        QList<MessageRow> fresh;
        std::copy_if(added.cbegin(), added.cend(), std::back_inserter(fresh),
                     [last](const MessageRow &row) { return row.id > last; });
        append(fresh);
    }
    update(changed.values());
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

void MessageLogModel::update(const QList<MessageRow> &rows)
{
    int first = rowCount();
    int last = -1;
    for (const MessageRow &row : rows) {
        const int at = rowOf(row.id);
        if (at < 0 || m_rows.at(at) == row)
            continue;
        m_rows[at] = row;
        first = std::min(first, at);
        last = std::max(last, at);
    }
    if (last >= 0)
        Q_EMIT dataChanged(index(first, 0), index(last, ColumnCount - 1));
}

} // namespace ewc::ui
