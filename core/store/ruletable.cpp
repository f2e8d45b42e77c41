// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/ruletable.h"

#include "core/store/bindvalues.h"
#include "core/store/rulereader.h"

using namespace Qt::StringLiterals;

namespace ewc {

RuleTable::RuleTable(Database &database, CommitGroup &group)
    : m_database(database)
    , m_group(group)
{
}

Result<qint64> RuleTable::addVersion(const QByteArray &json, int rules, qint64 time,
                                     const QString &comment)
{
    // Mostly nothing has changed, and nobody has to wait for a lock to find that out. Otherwise it
    // is asked again within the transaction: another process may want to note the same.
    auto known = versionOf(json);
    if (!known || *known > 0)
        return known;
    if (const auto joined = m_group.join(); !joined)
        return tl::unexpected(joined.error());
    known = versionOf(json);
    if (!known || *known > 0)
        return known;
    QSqlQuery query = m_database.prepare(
        u"INSERT INTO rule_sets (time, rules, comment, json) VALUES (?, ?, ?, ?)"_s);
    bind(query, {time, rules, orNull(comment), qCompress(json)});
    return write(query).map([&] { return query.lastInsertId().toLongLong(); });
}

/*! The newest version, if it is \a json; otherwise 0. */
Result<qint64> RuleTable::versionOf(const QByteArray &json) const
{
    const RuleReader reader(m_database);
    return reader.newestVersion().map([&](qint64 newest) {
        return newest > 0 && reader.ruleSet(newest).value_or(QByteArray()) == json ? newest : 0;
    });
}

Result<> RuleTable::count(const QHash<QString, RuleCount> &counts, const QList<RuleHit> &hits)
{
    QSqlQuery query = m_database.prepare(
        u"INSERT INTO rule_stats (rule_id, hits, last_hit, answers, micros, errors, last_error, "
        "problem) VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (rule_id) DO UPDATE SET "
        "hits = hits + excluded.hits, last_hit = max(last_hit, excluded.last_hit), "
        "answers = answers + excluded.answers, micros = micros + excluded.micros, "
        "errors = errors + excluded.errors, last_error = max(last_error, excluded.last_error), "
        "problem = coalesce(excluded.problem, problem)"_s);
    for (auto [id, count] : counts.asKeyValueRange()) {
        bind(query, {id, count.hits, count.lastHit, count.answers, count.micros, count.errors,
                     count.lastError, orNull(count.problem)});
        if (const auto written = write(query); !written)
            return written;
    }
    if (hits.isEmpty())
        return {};
    QSqlQuery hit = m_database.prepare(u"INSERT OR REPLACE INTO rule_hits VALUES (?, ?, ?, ?)"_s);
    for (const RuleHit &one : hits) {
        bind(hit, {one.ruleId, one.account, notNull(one.member), one.time});
        if (const auto written = write(hit); !written)
            return written;
    }
    return {};
}

Result<> RuleTable::setVariable(const QString &account, const QString &member, const QString &name,
                                const QString &value)
{
    QSqlQuery query = m_database.prepare(
        value.isEmpty() ? u"DELETE FROM variables WHERE account = ? AND member = ? AND name = ?"_s
                        : u"INSERT OR REPLACE INTO variables VALUES (?, ?, ?, ?)"_s);
    if (value.isEmpty())
        bind(query, {account, notNull(member), name});
    else
        bind(query, {account, notNull(member), name, value});
    return write(query);
}

Result<> RuleTable::handOver(const HandOver &handOver)
{
    return liftHandOver(handOver.account, handOver.member, handOver.since).and_then([&] {
        QSqlQuery query =
            m_database.prepare(u"INSERT OR REPLACE INTO handovers VALUES (?, ?, ?, ?, ?)"_s);
        bind(query, {handOver.account, notNull(handOver.member), handOver.since, handOver.until,
                     notNull(handOver.takers)});
        return write(query);
    });
}

Result<> RuleTable::liftHandOver(const QString &account, const QString &member, qint64 time)
{
    QSqlQuery query = m_database.prepare(
        u"UPDATE handovers SET until = ? WHERE account = ? AND member = ? AND until > ?"_s);
    bind(query, {time, account, notNull(member), time});
    return write(query);
}

Result<> RuleTable::write(QSqlQuery &query)
{
    return m_group.join().and_then([&] {
        return execute(query).map_error(
            [this](const Error &error) { return m_group.abandon(error); });
    });
}

} // namespace ewc
