// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/commitgroup.h"
#include "core/store/journal.h"

#include <QSqlQuery>

namespace ewc {

/*!
    What is still to be sent: a row for each message of the log that is Queued or Sending. Those
    that tell true or false do so only if the message was Queued. Same thread as its group.
*/
class OutboxTable final
{
public:
    OutboxTable(Database &database, CommitGroup &group);

    /*! Adds what message \a id of the log asks for. */
    [[nodiscard]] Result<> insert(qint64 id, const OutgoingRow &outgoing);
    [[nodiscard]] Result<bool> claim(qint64 id);
    [[nodiscard]] Result<> postpone(qint64 id, const Postponement &postponement);
    [[nodiscard]] Result<> remove(qint64 id);
    [[nodiscard]] QList<QueuedMessage> queued(qint64 known) const;
    [[nodiscard]] Result<bool> setPaused(qint64 id, bool paused);
    [[nodiscard]] Result<bool> hurry(qint64 id);
    [[nodiscard]] Result<bool> cancel(qint64 id, const QString &errmsg);
    /*! Messages that a process was sending which is this one, or lives no longer. */
    [[nodiscard]] Result<QList<qint64>> abandoned() const;

private:
    [[nodiscard]] Result<bool> run(QSqlQuery &query);

    Database &m_database;
    CommitGroup &m_group;
    QSqlQuery m_insert;
    QSqlQuery m_take;
    QSqlQuery m_own;
    QSqlQuery m_return;
    QSqlQuery m_postpone;
    QSqlQuery m_remove;
};

} // namespace ewc
