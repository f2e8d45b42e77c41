// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/outboxtable.h"

#include "core/base/logging.h"
#include "core/store/bindvalues.h"

#include <QCoreApplication>

#include <cerrno>
#include <csignal>

using namespace Qt::StringLiterals;

namespace ewc {
namespace {

constexpr auto Queued = static_cast<int>(Verdict::Queued);

bool isAlive(qint64 process)
{
    return ::kill(static_cast<pid_t>(process), 0) == 0 || errno == EPERM;
}

} // namespace

OutboxTable::OutboxTable(Database &database, CommitGroup &group)
    : m_database(database)
    , m_group(group)
    , m_insert(database.prepare(u"INSERT INTO outbox (message_id, request, owner, due, reason) "
                                "VALUES (?, ?, ?, ?, ?)"_s))
    , m_take(database.prepare(
          u"UPDATE messages SET verdict = ? WHERE id = ? AND verdict = ? AND NOT EXISTS "
          "(SELECT 1 FROM outbox WHERE message_id = id AND paused = 1)"_s))
    , m_own(database.prepare(u"UPDATE outbox SET owner = ? WHERE message_id = ?"_s))
    , m_return(database.prepare(
          u"UPDATE messages SET verdict = ?, errcode = ?, errmsg = ? WHERE id = ?"_s))
    , m_postpone(database.prepare(u"UPDATE outbox SET owner = 0, due = ?, attempts = ?, reason = ? "
                                  "WHERE message_id = ?"_s))
    , m_remove(database.prepare(u"DELETE FROM outbox WHERE message_id = ?"_s))
{
}

Result<> OutboxTable::insert(qint64 id, const OutgoingRow &outgoing)
{
    const bool isQueued = outgoing.row.verdict == Verdict::Queued;
    bind(m_insert, {id, outgoing.request, isQueued ? qint64{0} : QCoreApplication::applicationPid(),
                    outgoing.due, static_cast<int>(outgoing.reason)});
    return run(m_insert).map([](bool) {});
}

Result<bool> OutboxTable::claim(qint64 id)
{
    bind(m_take, {static_cast<int>(Verdict::Sending), id, Queued});
    bind(m_own, {QCoreApplication::applicationPid(), id});
    return run(m_take).and_then(
        [this](bool taken) { return taken ? run(m_own) : Result<bool>(false); });
}

Result<> OutboxTable::postpone(qint64 id, const Postponement &postponement)
{
    bind(m_return, {Queued, postponement.errcode, orNull(postponement.errmsg), id});
    bind(m_postpone,
         {postponement.due, postponement.attempts, static_cast<int>(postponement.reason), id});
    return run(m_postpone).and_then([this](bool isThere) -> Result<> {
        // It may have been cancelled by another process in the meantime.
        return isThere ? run(m_return).map([](bool) {}) : Result<>();
    });
}

Result<> OutboxTable::remove(qint64 id)
{
    bind(m_remove, {id});
    return run(m_remove).map([](bool) {});
}

QList<QueuedMessage> OutboxTable::queued(qint64 known) const
{
    QSqlQuery query = m_database.prepare(
        u"SELECT o.message_id, m.account, CASE WHEN o.message_id > ? THEN o.request END, o.due, "
        "o.attempts, o.paused, o.reason FROM outbox o JOIN messages m ON m.id = o.message_id "
        "WHERE m.verdict = ? ORDER BY o.message_id"_s);
    bind(query, {known, Queued});
    QList<QueuedMessage> found;
    if (const auto done = execute(query); !done)
        qCWarning(lcStore) << "cannot read the outbox:" << done.error();
    while (query.next())
        found.append({.id = query.value(0).toLongLong(),
                      .account = query.value(1).toString(),
                      .request = query.value(2).toByteArray(),
                      .due = query.value(3).toLongLong(),
                      .attempts = query.value(4).toInt(),
                      .paused = query.value(5).toBool(),
                      .reason = static_cast<WaitReason>(query.value(6).toInt())});
    return found;
}

Result<bool> OutboxTable::setPaused(qint64 id, bool paused)
{
    QSqlQuery query =
        m_database.prepare(u"UPDATE outbox SET paused = ? WHERE message_id = ? AND EXISTS (SELECT "
                           "1 FROM messages WHERE id = message_id AND verdict = ?)"_s);
    bind(query, {paused ? 1 : 0, id, Queued});
    return run(query);
}

Result<bool> OutboxTable::hurry(qint64 id)
{
    QSqlQuery query = m_database.prepare(
        u"UPDATE outbox SET due = 0, paused = 0, reason = ? WHERE message_id = ? AND EXISTS "
        "(SELECT 1 FROM messages WHERE id = message_id AND verdict = ?)"_s);
    bind(query, {static_cast<int>(WaitReason::None), id, Queued});
    return run(query);
}

Result<bool> OutboxTable::cancel(qint64 id, const QString &errmsg)
{
    QSqlQuery query = m_database.prepare(u"UPDATE messages SET verdict = ?, errmsg = coalesce(?, "
                                         "errmsg) WHERE id = ? AND verdict = ?"_s);
    bind(query, {static_cast<int>(Verdict::Cancelled), orNull(errmsg), id, Queued});
    return run(query).and_then([&](bool cancelled) {
        return cancelled ? remove(id).map([] { return true; }) : Result<bool>(false);
    });
}

Result<QList<qint64>> OutboxTable::abandoned() const
{
    QSqlQuery query =
        m_database.prepare(u"SELECT message_id, owner FROM outbox WHERE owner <> 0"_s);
    return execute(query).map([&] {
        QList<qint64> ids;
        while (query.next()) {
            const qint64 owner = query.value(1).toLongLong();
            if (owner == QCoreApplication::applicationPid() || !isAlive(owner))
                ids.append(query.value(0).toLongLong());
        }
        return ids;
    });
}

/*! True if it changed something. */
Result<bool> OutboxTable::run(QSqlQuery &query)
{
    return m_group.join().and_then([&]() -> Result<bool> {
        if (const auto done = execute(query); !done)
            return tl::unexpected(m_group.abandon(done.error()));
        return query.numRowsAffected() > 0;
    });
}

} // namespace ewc
