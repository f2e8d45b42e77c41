// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/messagereader.h"

#include "core/store/database.h"
#include "core/store/mediafolder.h"
#include "core/store/rowcolumns.h"

#include <QDir>
#include <QVariant>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace ewc {

struct MessageReader::Private
{
    std::unique_ptr<Database> database;
    MediaFolder media{{}};

    [[nodiscard]] Result<QList<MessageRow>> read(const QString &rest,
                                                 const QVariantList &values) const;
    [[nodiscard]] Result<std::pair<qint64, qint64>> range() const;
    [[nodiscard]] Result<qint64> firstSince(qint64 time) const;
};

namespace {

// Ids that are searched without a look at whether somebody stopped the search: some 10 ms.
constexpr qint64 SearchedAtOnce = 20'000;

tl::unexpected<Error> stopped()
{
    return failure(ErrorKind::Unavailable, u"the search was stopped for another one"_s);
}

Result<QList<MessageRow>> readRows(QSqlQuery query)
{
    if (const auto done = execute(query); !done)
        return tl::unexpected(done.error());
    QList<MessageRow> rows;
    while (query.next())
        rows.append(readRow(query));
    return rows;
}

} // namespace

Result<QList<MessageRow>> MessageReader::Private::read(const QString &rest,
                                                       const QVariantList &values) const
{
    QSqlQuery query =
        database->prepare(u"SELECT %1 FROM messages WHERE %2"_s.arg(listColumns(), rest));
    for (const QVariant &value : values)
        query.addBindValue(value);
    return readRows(std::move(query));
}

/*! The lowest and the highest id; 0 and 0 where there is no message. */
Result<std::pair<qint64, qint64>> MessageReader::Private::range() const
{
    // Two subqueries: SQLite answers min() and max() from the index only when they stand alone.
    QSqlQuery query = database->prepare(
        u"SELECT (SELECT min(id) FROM messages), (SELECT max(id) FROM messages)"_s);
    return execute(query).map([&] {
        return query.next() ? std::pair(query.value(0).toLongLong(), query.value(1).toLongLong())
                            : std::pair<qint64, qint64>(0, 0);
    });
}

/*! The lowest id from which on rows are of \a time or later: ids rise with time. */
Result<qint64> MessageReader::Private::firstSince(qint64 time) const
{
    const auto ids = range();
    if (!ids)
        return tl::unexpected(ids.error());
    QSqlQuery query =
        database->prepare(u"SELECT time FROM messages WHERE id >= ? ORDER BY id LIMIT 1"_s);
    qint64 low = ids->first;
    qint64 high = ids->second + 1;
    while (low < high) {
        const qint64 middle = low + (high - low) / 2;
        query.bindValue(0, middle);
        if (const auto done = execute(query); !done)
            return tl::unexpected(done.error());
        const bool isEarlier = query.next() && query.value(0).toLongLong() < time;
        query.finish();
        if (isEarlier)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

Result<std::unique_ptr<MessageReader>> MessageReader::open(const QString &dataDir)
{
    return Database::openReadOnly(dataDir).map([&dataDir](std::unique_ptr<Database> database) {
        auto data = std::make_unique<Private>();
        data->database = std::move(database);
        data->media = MediaFolder(QDir(dataDir).filePath(u"media"_s));
        return std::unique_ptr<MessageReader>(new MessageReader(std::move(data)));
    });
}

MessageReader::MessageReader(std::unique_ptr<Private> data)
    : d(std::move(data))
{
}

MessageReader::~MessageReader() = default;

Result<QList<MessageRow>> MessageReader::before(qint64 before, int limit,
                                                const MessageFilter &filter,
                                                const std::stop_token &stop) const
{
    const auto ids = d->range();
    if (!ids)
        return tl::unexpected(ids.error());
    const SqlCondition wanted = toSql(filter);
    QList<MessageRow> rows; // newest first
    qint64 high = before > 0 ? std::min(before, ids->second + 1) : ids->second + 1;
    while (high > ids->first && rows.size() < limit) {
        if (stop.stop_requested())
            return stopped();
        const qint64 low = filter.isEmpty() ? ids->first : high - SearchedAtOnce;
        const auto found =
            d->read(u"id >= ? AND id < ? AND %1 ORDER BY id DESC LIMIT ?"_s.arg(wanted.sql),
                    QVariantList{low, high} + wanted.values + QVariantList{limit - rows.size()});
        if (!found)
            return found;
        rows += *found;
        high = low;
    }
    std::ranges::reverse(rows);
    return rows;
}

Result<QList<MessageRow>> MessageReader::after(qint64 after, int limit, const MessageFilter &filter,
                                               const std::stop_token &stop) const
{
    const auto ids = d->range();
    if (!ids)
        return tl::unexpected(ids.error());
    const SqlCondition wanted = toSql(filter);
    QList<MessageRow> rows;
    qint64 low = std::max(after + 1, ids->first);
    while (low <= ids->second && rows.size() < limit) {
        if (stop.stop_requested())
            return stopped();
        const qint64 high = filter.isEmpty() ? ids->second + 1 : low + SearchedAtOnce;
        const auto found =
            d->read(u"id >= ? AND id < ? AND %1 ORDER BY id LIMIT ?"_s.arg(wanted.sql),
                    QVariantList{low, high} + wanted.values + QVariantList{limit - rows.size()});
        if (!found)
            return found;
        rows += *found;
        low = high;
    }
    return rows;
}

Result<std::optional<MessageRow>> MessageReader::row(qint64 id) const
{
    QSqlQuery query =
        d->database->prepare(u"SELECT %1 FROM messages WHERE id = ?"_s.arg(rowColumns()));
    query.addBindValue(id);
    return readRows(std::move(query)).map([](const QList<MessageRow> &rows) {
        return rows.isEmpty() ? std::nullopt : std::optional(rows.first());
    });
}

Result<std::optional<MessageTrace>> MessageReader::trace(qint64 id) const
{
    const auto found = row(id);
    if (!found)
        return tl::unexpected(found.error());
    if (!*found)
        return std::optional<MessageTrace>();
    MessageTrace trace{.row = **found};

    QSqlQuery envelope =
        d->database->prepare(u"SELECT query, body, opened FROM envelopes WHERE message_id = ?"_s);
    envelope.addBindValue(id);
    if (const auto done = execute(envelope); !done)
        return tl::unexpected(done.error());
    if (envelope.next()) {
        trace.query = envelope.value(0).toByteArray();
        trace.envelope = envelope.value(1).toByteArray();
        trace.openMs = static_cast<double>(envelope.value(2).toLongLong()) / 1000.0;
    }

    QSqlQuery again =
        d->database->prepare(u"SELECT time FROM redeliveries WHERE message_id = ? ORDER BY time"_s);
    again.addBindValue(id);
    if (const auto done = execute(again); !done)
        return tl::unexpected(done.error());
    while (again.next())
        trace.redeliveries.append(again.value(0).toLongLong());

    QSqlQuery other = d->database->prepare(
        u"SELECT coalesce(reply_id, in_reply_to) FROM messages WHERE id = ?"_s);
    other.addBindValue(id);
    if (const auto done = execute(other); !done)
        return tl::unexpected(done.error());
    if (!other.next() || other.value(0).isNull())
        return trace;
    return row(other.value(0).toLongLong()).map([&](const std::optional<MessageRow> &counterpart) {
        trace.counterpart = counterpart;
        return std::optional(trace);
    });
}

Result<QList<Attachment>> MessageReader::attachments(qint64 id) const
{
    QSqlQuery query = d->database->prepare(
        u"SELECT a.slot, a.type, a.name, a.hash, m.size, a.due, a.errcode, a.errmsg "
        "FROM attachments a LEFT JOIN media m ON m.hash = a.hash "
        "WHERE a.message_id = ? ORDER BY a.slot"_s);
    query.addBindValue(id);
    return execute(query).map([&] {
        QList<Attachment> found;
        while (query.next()) {
            Attachment attachment{.slot = query.value(0).toString(),
                                  .type = query.value(1).toString(),
                                  .name = query.value(2).toString(),
                                  .size = query.value(4).toLongLong(),
                                  .errcode = query.value(6).toInt(),
                                  .errmsg = query.value(7).toString()};
            const QByteArray hash = query.value(3).toByteArray().toHex();
            if (!hash.isEmpty() && d->media.contains(hash)) {
                attachment.state = Attachment::State::Here;
                attachment.path = d->media.path(hash);
            } else if (!hash.isEmpty() || query.value(5).toLongLong() == 0) {
                attachment.state = Attachment::State::Lost;
            }
            found.append(attachment);
        }
        return found;
    });
}

Result<qint64> MessageReader::count() const
{
    QSqlQuery query = d->database->prepare(u"SELECT count(*) FROM messages"_s);
    return execute(query).map([&] { return query.next() ? query.value(0).toLongLong() : 0; });
}

Result<MessageCounts> MessageReader::countSince(qint64 time, const QString &account) const
{
    const auto first = d->firstSince(time);
    if (!first)
        return tl::unexpected(first.error());
    // The platform counts recipients; a passive reply (verdict 1) costs nothing.
    QSqlQuery query = d->database->prepare(
        u"SELECT count(*) FILTER (WHERE direction = 0), "
        "coalesce(sum(1 + length(recipients) - length(replace(recipients, '|', ''))) "
        "FILTER (WHERE direction = 1 AND verdict IN (4, 5, 11)), 0), "
        "count(*) FILTER (WHERE verdict IN (5, 6, 7, 8)) "
        "FROM messages WHERE id >= ? AND (? = '' OR account = ?)"_s);
    query.addBindValue(*first);
    query.addBindValue(account.isNull() ? u""_s : account);
    query.addBindValue(account.isNull() ? u""_s : account);
    return execute(query).map([&] {
        query.next();
        return MessageCounts{.received = query.value(0).toInt(),
                             .sent = query.value(1).toInt(),
                             .errors = query.value(2).toInt()};
    });
}

Result<MessageReader::MemberNames> MessageReader::memberNames() const
{
    QSqlQuery query =
        d->database->prepare(u"SELECT account, userid, name FROM members WHERE name <> ''"_s);
    return execute(query).map([&] {
        MemberNames names;
        while (query.next())
            names[query.value(0).toString()].insert(query.value(1).toString(),
                                                    query.value(2).toString());
        return names;
    });
}

Result<QList<OutboxEntry>> MessageReader::outbox() const
{
    QSqlQuery query = d->database->prepare(
        u"SELECT %1, due, attempts, paused, reason FROM messages JOIN outbox ON message_id = id "
        "ORDER BY id"_s.arg(listColumns()));
    return execute(query).map([&] {
        QList<OutboxEntry> entries;
        while (query.next())
            entries.append({.row = readRow(query),
                            .due = query.value(u"due"_s).toLongLong(),
                            .attempts = query.value(u"attempts"_s).toInt(),
                            .paused = query.value(u"paused"_s).toBool(),
                            .reason = static_cast<WaitReason>(query.value(u"reason"_s).toInt())});
        return entries;
    });
}

} // namespace ewc
