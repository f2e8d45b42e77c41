// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/envelopetable.h"

#include <QVariant>

using namespace Qt::StringLiterals;

namespace ewc {
namespace {

constexpr int PurgedAtOnce = 200; // envelopes: a millisecond or two

QByteArray notNull(const QByteArray &bytes)
{
    return bytes.isNull() ? ""_ba : bytes; // a null byte array is NULL in SQL
}

} // namespace

EnvelopeTable::EnvelopeTable(Database &database, CommitGroup &group)
    : m_group(group)
    , m_insert(database.prepare(u"INSERT INTO envelopes VALUES (?, ?, ?, ?, ?)"_s))
    , m_insertRedelivery(database.prepare(u"INSERT INTO redeliveries VALUES (?, ?)"_s))
    , m_purge(database.prepare(
          u"DELETE FROM envelopes WHERE message_id IN (SELECT message_id FROM envelopes "
          "ORDER BY message_id LIMIT %1) AND time < ?"_s.arg(PurgedAtOnce)))
{
}

Result<> EnvelopeTable::insert(qint64 id, const Arrival &arrival)
{
    if (arrival.envelope.isEmpty())
        return {};
    m_insert.bindValue(0, id);
    m_insert.bindValue(1, arrival.time);
    m_insert.bindValue(2, notNull(arrival.query));
    m_insert.bindValue(3, arrival.envelope);
    m_insert.bindValue(4, arrival.openMicros);
    return write(m_insert);
}

Result<> EnvelopeTable::insertRedelivery(qint64 id, qint64 time)
{
    m_insertRedelivery.bindValue(0, id);
    m_insertRedelivery.bindValue(1, time);
    return write(m_insertRedelivery);
}

Result<bool> EnvelopeTable::purge(qint64 before)
{
    m_purge.bindValue(0, before);
    return write(m_purge).map([this] { return m_purge.numRowsAffected() == PurgedAtOnce; });
}

Result<> EnvelopeTable::write(QSqlQuery &query)
{
    return m_group.join().and_then([&] {
        return execute(query).map_error(
            [this](const Error &error) { return m_group.abandon(error); });
    });
}

} // namespace ewc
