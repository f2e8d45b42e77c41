// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/rulereader.h"

#include "core/store/bindvalues.h"
#include "core/store/database.h"
#include "core/store/directoryreader.h"
#include "core/wecom/eventkinds.h"

#include <QSet>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace ewc {
namespace {

// How far back rules of the past are looked for: what is older cools down no longer.
constexpr qint64 SearchedRows = 20'000;

/*! What \a query, bound to \a values, gives in its first column and row; nothing if it is empty. */
std::optional<QVariant> firstOf(QSqlQuery query, std::initializer_list<QVariant> values)
{
    bind(query, values);
    if (!execute(query) || !query.next() || query.value(0).isNull())
        return std::nullopt;
    return query.value(0);
}

std::optional<qint64> numberOf(const std::optional<QVariant> &value)
{
    return value ? std::optional(value->toLongLong()) : std::nullopt;
}

/*! The names of the events that are said, for SQL; they are the program's own words. */
const QString &saidEvents()
{
    static const QString names = [] {
        QStringList quoted;
        for (const wecom::EventKind &kind : wecom::eventKinds()) {
            if (isSaid(u"event"_s, kind.id))
                quoted.append(u'\'' + kind.id + u'\'');
        }
        return quoted.join(u',');
    }();
    return names;
}

PastMessage pastMessage(const QSqlQuery &query)
{
    return {.id = query.value(0).toLongLong(),
            .time = query.value(1).toLongLong(),
            .text = query.value(2).toString(),
            .ruleId = query.value(3).toString(),
            .isSaid = isSaid(query.value(4).toString(), query.value(5).toString())};
}

const QString PastColumns = u"id, time, iif(type = 'text', text, ''), rule_id, type, event"_s;

} // namespace

bool isSaid(const QString &type, const QString &event)
{
    if (type != "event"_L1)
        return true;
    const wecom::EventKind *kind = wecom::eventKind(event);
    return kind != nullptr && kind->hasKey() && kind->isFromMember;
}

Result<std::unique_ptr<RuleReader>> RuleReader::open(const QString &dataDir)
{
    return Database::openReadOnly(dataDir).map([](std::unique_ptr<Database> database) {
        return std::unique_ptr<RuleReader>(new RuleReader(std::move(database)));
    });
}

RuleReader::RuleReader(const Database &database)
    : m_database(database)
{
}

RuleReader::RuleReader(std::unique_ptr<Database> database)
    : m_own(std::move(database))
    , m_database(*m_own)
{
}

RuleReader::~RuleReader() = default;

Result<QHash<QString, RuleStats>> RuleReader::stats() const
{
    QSqlQuery query =
        m_database.prepare(u"SELECT rule_id, hits, last_hit, micros, answers, errors, last_error, "
                           "problem FROM rule_stats"_s);
    return execute(query).map([&] {
        QHash<QString, RuleStats> stats;
        while (query.next()) {
            const double answers = query.value(4).toDouble();
            stats.insert(
                query.value(0).toString(),
                {.hits = query.value(1).toLongLong(),
                 .lastHit = query.value(2).toLongLong(),
                 .averageMs = answers > 0 ? query.value(3).toDouble() / answers / 1000.0 : 0.0,
                 .errors = query.value(5).toLongLong(),
                 .lastError = query.value(6).toLongLong(),
                 .lastProblem = query.value(7).toString()});
        }
        return stats;
    });
}

Result<QList<RuleVersion>> RuleReader::versions() const
{
    QSqlQuery query = m_database.prepare(
        u"SELECT version, time, rules, comment FROM rule_sets ORDER BY version DESC"_s);
    return execute(query).map([&] {
        QList<RuleVersion> versions;
        while (query.next())
            versions.append({.version = query.value(0).toLongLong(),
                             .time = query.value(1).toLongLong(),
                             .rules = query.value(2).toInt(),
                             .comment = query.value(3).toString()});
        return versions;
    });
}

Result<QByteArray> RuleReader::ruleSet(qint64 version) const
{
    QSqlQuery query = m_database.prepare(u"SELECT json FROM rule_sets WHERE version = ?"_s);
    bind(query, {version});
    return execute(query).and_then([&]() -> Result<QByteArray> {
        if (!query.next())
            return failure(ErrorKind::NotFound, u"there are no rules of version %1"_s.arg(version));
        return qUncompress(query.value(0).toByteArray());
    });
}

Result<qint64> RuleReader::newestVersion() const
{
    QSqlQuery query = m_database.prepare(u"SELECT max(version) FROM rule_sets"_s);
    return execute(query).map(
        [&] { return query.next() ? query.value(0).toLongLong() : qint64{0}; });
}

Result<QList<HandOver>> RuleReader::handOvers(qint64 time) const
{
    QSqlQuery query =
        m_database.prepare(u"SELECT account, member, since, until, takers FROM handovers "
                           "WHERE since <= ? AND until > ? ORDER BY since, account, member"_s);
    bind(query, {time, time});
    return execute(query).map([&] {
        QList<HandOver> found;
        while (query.next())
            found.append({.account = query.value(0).toString(),
                          .member = query.value(1).toString(),
                          .since = query.value(2).toLongLong(),
                          .until = query.value(3).toLongLong(),
                          .takers = query.value(4).toString()});
        return found;
    });
}

Result<AnsweringRule> RuleReader::answeredBy(qint64 id) const
{
    QSqlQuery query =
        m_database.prepare(u"SELECT rule_id, rules_version FROM messages WHERE id = ?"_s);
    bind(query, {id});
    return execute(query).map([&] {
        return query.next() ? AnsweringRule{.ruleId = query.value(0).toString(),
                                            .version = query.value(1).toLongLong()}
                            : AnsweringRule();
    });
}

Result<QList<PastMessage>> RuleReader::messages(const QString &account, const QString &member,
                                                qint64 before, int limit) const
{
    QSqlQuery query = m_database.prepare(
        u"SELECT %1 FROM messages WHERE account = ? AND sender = ? AND direction = 0 AND id < ? "
        "ORDER BY id DESC LIMIT ?"_s.arg(PastColumns));
    bind(query, {account, notNull(member), before, limit});
    return execute(query).map([&] {
        QList<PastMessage> found;
        while (query.next())
            found.append(pastMessage(query));
        return found;
    });
}

std::optional<PastMessage> RuleReader::lastSaid(const QString &account, const QString &member,
                                                qint64 before) const
{
    QSqlQuery query = m_database.prepare(
        u"SELECT %1 FROM messages WHERE account = ? AND sender = ? AND direction = 0 AND id < ? "
        "AND (type <> 'event' OR event IN (%2)) ORDER BY id DESC LIMIT 1"_s.arg(PastColumns,
                                                                                saidEvents()));
    bind(query, {account, notNull(member), before});
    return execute(query) && query.next() ? std::optional(pastMessage(query)) : std::nullopt;
}

std::optional<qint64> RuleReader::lastAnswer(const QString &ruleId, const QString &account,
                                             const QString &member, qint64 before) const
{
    if (!member.isEmpty())
        return numberOf(firstOf(
            m_database.prepare(
                u"SELECT time FROM messages WHERE account = ? AND sender = ? AND direction = 0 "
                "AND id < ? AND id >= ? AND rule_id = ? ORDER BY id DESC LIMIT 1"_s),
            {account, member, before, before - SearchedRows, ruleId}));
    return numberOf(firstOf(
        m_database.prepare(u"SELECT time FROM messages WHERE id < ? AND id >= ? AND direction = 0 "
                           "AND rule_id = ? ORDER BY id DESC LIMIT 1"_s),
        {before, before - SearchedRows, ruleId}));
}

std::optional<qint64> RuleReader::lastHit(const QString &ruleId, const QString &account,
                                          const QString &member) const
{
    return numberOf(firstOf(
        m_database.prepare(
            u"SELECT time FROM rule_hits WHERE rule_id = ? AND account = ? AND member = ?"_s),
        {ruleId, account, notNull(member)}));
}

QString RuleReader::variable(const QString &account, const QString &member,
                             const QString &name) const
{
    return firstOf(
               m_database.prepare(
                   u"SELECT value FROM variables WHERE account = ? AND member = ? AND name = ?"_s),
               {account, notNull(member), name})
        .value_or(QVariant())
        .toString();
}

KnownMember RuleReader::member(const QString &account, const QString &member) const
{
    KnownMember known;
    known.name =
        firstOf(m_database.prepare(u"SELECT name FROM members WHERE account = ? AND userid = ?"_s),
                {account, notNull(member)})
            .value_or(QVariant())
            .toString();
    known.tags = memberships(account, member, static_cast<int>(MembershipKind::Tag));
    QStringList near = memberships(account, member, static_cast<int>(MembershipKind::Department));
    QSqlQuery parent =
        m_database.prepare(u"SELECT parent FROM departments WHERE account = ? AND id = ?"_s);
    QSet<QString> seen; // the platform's tree, which need not be one
    while (!near.isEmpty()) {
        const QString id = near.takeFirst();
        if (id == u"0"_s || seen.contains(id))
            continue;
        seen.insert(id);
        known.departments.append(id);
        bind(parent, {account, id.toLongLong()});
        if (execute(parent) && parent.next())
            near.append(parent.value(0).toString());
        parent.finish();
    }
    return known;
}

QStringList RuleReader::memberships(const QString &account, const QString &member, int kind) const
{
    QSqlQuery query = m_database.prepare(
        u"SELECT id FROM memberships WHERE account = ? AND kind = ? AND userid = ? ORDER BY id"_s);
    bind(query, {account, kind, notNull(member)});
    QStringList ids;
    if (execute(query)) {
        while (query.next())
            ids.append(query.value(0).toString());
    }
    return ids;
}

std::optional<qint64> RuleReader::fileSize(qint64 id) const
{
    return numberOf(firstOf(
        m_database.prepare(u"SELECT m.size FROM attachments a JOIN media m ON m.hash = a.hash "
                           "WHERE a.message_id = ? ORDER BY m.size DESC LIMIT 1"_s),
        {id}));
}

Result<QList<ConversationLine>> RuleReader::conversation(const QString &account,
                                                         const QString &member, int count,
                                                         qint64 before) const
{
    struct Line
    {
        qint64 id;
        ConversationLine line;
    };
    QSqlQuery in = m_database.prepare(
        u"SELECT id, text FROM messages WHERE account = ? AND sender = ? AND direction = 0 "
        "AND type = 'text' AND id < ? ORDER BY id DESC LIMIT ?"_s);
    bind(in, {account, notNull(member), before, count});
    if (const auto done = execute(in); !done)
        return tl::unexpected(done.error());
    QList<Line> lines;
    qint64 oldest = std::numeric_limits<qint64>::max();
    qint64 newest = 0;
    while (in.next()) {
        const qint64 id = in.value(0).toLongLong();
        oldest = std::min(oldest, id);
        newest = std::max(newest, id);
        lines.append({id, {.isMembers = true, .text = in.value(1).toString()}});
    }
    // What was said to him has no index of its own: only what is recent is looked at.
    QSqlQuery out = m_database.prepare(
        u"SELECT id, text FROM messages WHERE id > ? AND id < ? AND direction = 1 AND account = ? "
        "AND recipients = ? AND type IN ('text', 'markdown') ORDER BY id DESC LIMIT ?"_s);
    bind(out, {std::max(oldest, newest - SearchedRows), before, account, notNull(member), count});
    if (const auto done = execute(out); !done)
        return tl::unexpected(done.error());
    while (out.next())
        lines.append({out.value(0).toLongLong(), {.text = out.value(1).toString()}});
    std::ranges::sort(lines, {}, &Line::id);
    QList<ConversationLine> last;
    for (const Line &line : lines.mid(std::max<qsizetype>(0, lines.size() - count)))
        last.append(line.line);
    return last;
}

} // namespace ewc
