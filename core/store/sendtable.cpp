// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sendtable.h"

#include "core/base/logging.h"
#include "core/store/bindvalues.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ewc {
namespace {

// Who is written to as a part of everybody, a department or a tag is not known here: all may be.
const QString Broad = u"(member LIKE '@%' OR member LIKE 'party:%' OR member LIKE 'tag:%')"_s;

/*! The first number of \a query, as it is bound; 0 if there is none. */
qint64 number(QSqlQuery &query)
{
    const auto done = execute(query);
    if (!done)
        qCWarning(lcStore) << "cannot read what was sent:" << done.error();
    const qint64 found = done && query.next() ? query.value(0).toLongLong() : 0;
    query.finish();
    return found;
}

} // namespace

SendTable::SendTable(Database &database, CommitGroup &group)
    : m_database(database)
    , m_group(group)
    , m_add(database.prepare(u"INSERT INTO sends VALUES (?, ?, ?, ?)"_s))
    , m_move(database.prepare(
          u"UPDATE sends SET time = ? WHERE account = ? AND member = ? AND time = ?"_s))
    , m_remove(
          database.prepare(u"DELETE FROM sends WHERE account = ? AND member = ? AND time = ?"_s))
    , m_nth(database.prepare(
          u"SELECT time FROM (SELECT time FROM sends WHERE account = ? AND member = ? AND time > ? "
          "UNION ALL SELECT time FROM sends WHERE account = ? AND time > ? AND member <> ? AND %1) "
          "ORDER BY time DESC LIMIT 1 OFFSET ?"_s.arg(Broad)))
    , m_people(database.prepare(
          u"SELECT coalesce(sum(people), 0) FROM sends WHERE account = ? AND time >= ? AND "
          "member NOT IN ('chat:', 'robot:')"_s))
    , m_busiest(database.prepare(
          u"SELECT member FROM sends WHERE account = ? AND time > ? AND NOT %1 AND member <> "
          "'chat:' GROUP BY member ORDER BY count(*) DESC LIMIT 1"_s.arg(Broad)))
{
}

Result<> SendTable::add(const QString &account, const QList<CountedRecipient> &recipients,
                        qint64 time)
{
    for (const CountedRecipient &recipient : recipients) {
        bind(m_add, {account, recipient.name, time, recipient.people});
        if (const auto done = write(m_add); !done)
            return done;
    }
    return {};
}

Result<> SendTable::move(const QString &account, const QList<CountedRecipient> &recipients,
                         qint64 from, qint64 time)
{
    for (const CountedRecipient &recipient : recipients) {
        bind(m_move, {time, account, recipient.name, from});
        if (const auto done = write(m_move); !done)
            return done;
    }
    return {};
}

Result<> SendTable::remove(const QString &account, const QList<CountedRecipient> &recipients,
                           qint64 time)
{
    for (const CountedRecipient &recipient : recipients) {
        bind(m_remove, {account, recipient.name, time});
        if (const auto done = write(m_remove); !done)
            return done;
    }
    return {};
}

qint64 SendTable::nth(const QString &account, const QString &name, int n, qint64 since) const
{
    const QString member = isBroad(name) ? busiest(account, since) : name;
    // What goes to everybody says nothing about a chat or a robot: an account that cannot be.
    const QString broadAccount = isApart(name) ? u""_s : account;
    bind(m_nth, {account, notNull(member), since, broadAccount, since, notNull(member), n - 1});
    return number(m_nth);
}

qint64 SendTable::people(const QString &account, qint64 since) const
{
    bind(m_people, {account, since});
    return number(m_people);
}

int SendTable::headcount(const QString &account, const QString &recipient) const
{
    const auto counted = [](QSqlQuery query) {
        return std::max(1, static_cast<int>(number(query)));
    };
    if (recipient.startsWith(u'@')) {
        QSqlQuery query = m_database.prepare(u"SELECT count(*) FROM members WHERE account = ?"_s);
        bind(query, {account});
        return counted(std::move(query));
    }
    if (!isBroad(recipient))
        return 1;
    QSqlQuery query = m_database.prepare(
        u"SELECT count(*) FROM memberships WHERE account = ? AND kind = ? AND id = ?"_s);
    bind(query, {account, recipient.startsWith("tag:"_L1) ? 1 : 0,
                 recipient.section(u':', 1).toLongLong()});
    return counted(std::move(query));
}

Result<> SendTable::purge(qint64 before)
{
    QSqlQuery query = m_database.prepare(u"DELETE FROM sends WHERE time < ?"_s);
    bind(query, {before});
    return write(query);
}

QString SendTable::busiest(const QString &account, qint64 since) const
{
    bind(m_busiest, {account, since});
    const QString member =
        execute(m_busiest) && m_busiest.next() ? m_busiest.value(0).toString() : QString();
    m_busiest.finish();
    return member;
}

Result<> SendTable::write(QSqlQuery &query)
{
    return m_group.join().and_then([&] {
        return execute(query).map_error(
            [this](const Error &error) { return m_group.abandon(error); });
    });
}

} // namespace ewc
