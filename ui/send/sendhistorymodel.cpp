// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/send/sendhistorymodel.h"

#include "ui/models/messagetext.h"
#include "ui/send/waittext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ewc::ui {
namespace {

constexpr qsizetype LiveCapacity = 500; // rows between two looks
constexpr qsizetype ShownText = 200; // characters: nobody reads more in a line

} // namespace

SendHistoryModel::SendHistoryModel(QObject *parent)
    : QAbstractListModel(parent)
    , m_live(LiveCapacity)
{
    m_filter.direction = Direction::Out;
    connect(&m_live, &LiveRows::ready, this, &SendHistoryModel::flush);
    connect(&m_live, &LiveRows::overflowed, this, &SendHistoryModel::refresh);
}

int SendHistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QString SendHistoryModel::stateOf(const MessageRow &row) const
{
    const auto entry = m_outbox.constFind(row.id);
    if (row.verdict == Verdict::Queued && entry != m_outbox.cend())
        return waitText(*entry, QDateTime::currentDateTime());
    return verdictText(row);
}

QVariant SendHistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const MessageRow &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return summaryText(row).left(ShownText).simplified();
    case Qt::AccessibleTextRole:
        return u"%1, %2, %3, %4, %5"_s.arg(stateOf(row), kindText(row.type),
                                           partnerText(row, m_names),
                                           summaryText(row).left(ShownText), timeText(row.time));
    case Qt::ToolTipRole:
        return fullTimeText(row.time);
    case IdRole:
        return row.id;
    case RowRole:
        return QVariant::fromValue(row);
    case OutcomeRole:
        return static_cast<int>(outcomeOf(row));
    case StateRole:
        return stateOf(row);
    case PartnerRole:
        return partnerText(row, m_names);
    case ProgressRole:
        return isUnderWay(row.verdict) ? m_progress.value(row.id, -1) : -1;
    default:
        return {};
    }
}

bool SendHistoryModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_hasOlder && !m_isWaiting;
}

void SendHistoryModel::fetchMore(const QModelIndex &)
{
    if (m_rows.isEmpty() || m_isWaiting)
        return;
    m_isWaiting = true;
    Q_EMIT pageWanted(m_rows.constLast().id);
}

void SendHistoryModel::setAccount(const QString &account)
{
    if (account == m_filter.account)
        return;
    m_filter.account = account;
    reset();
}

void SendHistoryModel::reset()
{
    beginResetModel();
    m_rows.clear();
    m_outbox.clear();
    m_progress.clear();
    m_live.clear();
    m_hasOlder = false;
    endResetModel();
    refresh();
}

void SendHistoryModel::refresh()
{
    m_isWaiting = true;
    Q_EMIT pageWanted(0);
    Q_EMIT outboxChanged();
}

void SendHistoryModel::setNames(const MemberNames &names)
{
    m_names = names;
    retell();
}

void SendHistoryModel::retell()
{
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void SendHistoryModel::showPage(qint64 before, const QList<MessageRow> &rows)
{
    m_isWaiting = false;
    if (before != 0) {
        m_hasOlder = rows.size() == PageSize;
        if (rows.isEmpty() || m_rows.isEmpty() || m_rows.constLast().id != before)
            return;
        const int first = rowCount();
        beginInsertRows({}, first, first + static_cast<int>(rows.size()) - 1);
        std::ranges::reverse_copy(rows, std::back_inserter(m_rows));
        endInsertRows();
        return;
    }
    // The newest page again: what is known changes, what is not comes on top.
    for (const MessageRow &row : rows)
        changeRow(row);
    if (m_rows.isEmpty())
        m_hasOlder = rows.size() == PageSize;
    else if (!rows.isEmpty() && rows.constFirst().id > m_rows.constFirst().id) {
        // A whole page is new: there may be a gap behind it.
        beginResetModel();
        m_rows.clear();
        m_hasOlder = true;
        endResetModel();
    }
    for (const MessageRow &row : rows) {
        if (!m_rows.isEmpty() && row.id <= m_rows.constFirst().id)
            continue;
        beginInsertRows({}, 0, 0);
        m_rows.prepend(row);
        endInsertRows();
    }
}

void SendHistoryModel::flush()
{
    bool isOutboxOther = false;
    for (const MessageRow &row : m_live.takeAdded()) {
        if (!m_filter.matches(row) || (!m_rows.isEmpty() && row.id <= m_rows.constFirst().id))
            continue;
        isOutboxOther |= isUnderWay(row.verdict);
        beginInsertRows({}, 0, 0);
        m_rows.prepend(row);
        m_rows.first().raw.clear();
        endInsertRows();
    }
    for (const MessageRow &row : m_live.takeChanged()) {
        if (!m_filter.matches(row))
            continue;
        isOutboxOther = true;
        changeRow(row);
    }
    if (isOutboxOther)
        Q_EMIT outboxChanged();
}

void SendHistoryModel::changeRow(const MessageRow &row)
{
    const QModelIndex changed = indexOf(row.id);
    if (!changed.isValid())
        return;
    m_rows[changed.row()] = row;
    m_rows[changed.row()].raw.clear();
    if (!isUnderWay(row.verdict)) {
        m_outbox.remove(row.id);
        m_progress.remove(row.id);
    }
    Q_EMIT dataChanged(changed, changed);
}

void SendHistoryModel::setOutbox(const QList<OutboxEntry> &entries)
{
    QHash<qint64, OutboxEntry> outbox;
    for (const OutboxEntry &entry : entries) {
        if (entry.row.account == m_filter.account)
            outbox.insert(entry.row.id, entry);
    }
    if (outbox == m_outbox)
        return;
    m_outbox = outbox;
    for (const OutboxEntry &entry : std::as_const(m_outbox))
        changeRow(entry.row);
    retell();
}

std::optional<OutboxEntry> SendHistoryModel::waiting(qint64 id) const
{
    const auto found = m_outbox.constFind(id);
    return found == m_outbox.cend() ? std::optional<OutboxEntry>() : *found;
}

bool SendHistoryModel::isAnythingWaiting() const
{
    return !m_outbox.isEmpty();
}

void SendHistoryModel::setProgress(qint64 id, qint64 sent, qint64 total)
{
    const QModelIndex changed = indexOf(id);
    if (!changed.isValid() || total <= 0)
        return;
    m_progress.insert(id, static_cast<int>(100 * sent / total));
    Q_EMIT dataChanged(changed, changed, {ProgressRole});
}

QModelIndex SendHistoryModel::indexOf(qint64 id) const
{
    const auto found = std::ranges::lower_bound(m_rows, id, std::greater<>(), &MessageRow::id);
    return found == m_rows.end() || found->id != id
               ? QModelIndex()
               : index(static_cast<int>(found - m_rows.begin()));
}

} // namespace ewc::ui
