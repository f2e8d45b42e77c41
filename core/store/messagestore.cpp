// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/messagestore.h"

#include "core/store/bindvalues.h"
#include "core/store/rowcolumns.h"
#include "core/wecom/replyxml.h"

#include <QJsonDocument>
#include <QMetaMethod>
#include <QVariant>

#include <utility>

using namespace Qt::StringLiterals;

namespace ewc {
namespace {

qint64 toMicros(double ms)
{
    return qRound64(ms * 1000.0);
}

/*! What a row keeps of \a reply beside its text; nothing for a text, which is all there. */
QByteArray rawOf(const Reply &reply)
{
    return reply.type() == "text"_L1 ? QByteArray()
                                     : QJsonDocument(reply.toJson()).toJson(QJsonDocument::Compact);
}

/*! The reply whose row has \a text and \a raw. */
Reply toReply(const QString &text, const QByteArray &raw)
{
    return raw.isEmpty() ? Reply::text(text)
                         : Reply::fromJson(QJsonDocument::fromJson(raw).object());
}

} // namespace

MessageStore::MessageStore(Database &database, CommitGroup &group, QObject *parent)
    : Journal(parent)
    , m_database(database)
    , m_group(group)
    , m_envelopes(database, group)
    , m_outbox(database, group)
    , m_attachments(database, group)
    , m_insert(database.prepare(
          u"INSERT INTO messages (time, account, direction, sender, recipients, type, text, msgid, "
          "event, rule, verdict, micros, in_reply_to, dedupe_key, raw) "
          "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING"_s))
    , m_find(database.prepare(
          u"SELECT m.id, m.verdict, r.text, r.raw FROM messages m LEFT JOIN messages "
          u"r ON r.id = m.reply_id "
          "WHERE m.account = ? AND m.dedupe_key = ?"_s))
    , m_count(database.prepare(u"UPDATE messages SET deliveries = deliveries + 1 WHERE id = ?"_s))
    , m_conclude(database.prepare(
          u"UPDATE messages SET verdict = ?, micros = ?, rule = ?, reply_id = ?, rule_id = ?, "
          "rules_version = ? WHERE id = ?"_s))
    , m_settle(database.prepare(
          u"UPDATE messages SET verdict = ?, errcode = ?, errmsg = ?, msgid = ?, micros = ?, "
          "response_code = ? WHERE id = ?"_s))
    , m_row(database.prepare(u"SELECT %1 FROM messages WHERE id = ?"_s.arg(rowColumns())))
{
}

Result<TakenMessage> MessageStore::take(const QString &account, const IncomingMessage &message,
                                        const Arrival &arrival)
{
    const MessageRow row{.time = arrival.time,
                         .account = account,
                         .from = message.fromUserName(),
                         .type = message.type(),
                         .text = message.summary(),
                         .msgId = message.msgId(),
                         .event = message.event(),
                         .raw = message.raw()};
    const QByteArray key = message.key();
    const auto id = insert(row, key);
    if (!id)
        return tl::unexpected(id.error());
    if (*id == 0)
        return takeAgain(account, key, arrival);
    return m_envelopes.insert(*id, arrival)
        .and_then([&] { return m_attachments.insert(*id, message, arrival.time); })
        .map([&] { return TakenMessage{.id = *id}; });
}

Result<TakenMessage> MessageStore::takeAgain(const QString &account, const QByteArray &key,
                                             const Arrival &arrival)
{
    bind(m_find, {account, key});
    TakenMessage taken{.again = true};
    const auto found = write(m_find);
    if (found && m_find.next()) {
        taken.id = m_find.value(0).toLongLong();
        taken.verdict = static_cast<Verdict>(m_find.value(1).toInt());
        taken.reply = toReply(m_find.value(2).toString(), m_find.value(3).toByteArray());
    }
    m_find.finish();
    if (!found)
        return tl::unexpected(found.error());

    bind(m_count, {taken.id});
    return write(m_count)
        .and_then([&] { return m_envelopes.insertRedelivery(taken.id, arrival.time); })
        .map([&] {
            touch(taken.id, Touch::Changed);
            return taken;
        });
}

Result<> MessageStore::takeRaw(const QString &account, const QByteArray &raw,
                               const Arrival &arrival)
{
    const MessageRow row{.time = arrival.time,
                         .account = account,
                         .type = u"unknown"_s,
                         .text = u"[unknown]"_s,
                         .verdict = Verdict::Empty,
                         .raw = raw};
    return insert(row, {}).and_then([&](qint64 id) { return m_envelopes.insert(id, arrival); });
}

Result<> MessageStore::conclude(const Conclusion &conclusion)
{
    QVariant replyId;
    if (!conclusion.reply.isEmpty()) {
        const auto reply = insert({.time = conclusion.time,
                                   .account = conclusion.account,
                                   .direction = Direction::Out,
                                   .from = conclusion.from,
                                   .to = {conclusion.to},
                                   .type = conclusion.reply.type(),
                                   .text = wecom::summaryOf(conclusion.reply),
                                   .rule = conclusion.rule,
                                   .verdict = Verdict::Answered,
                                   .ms = conclusion.ms,
                                   .inReplyTo = conclusion.id,
                                   .raw = rawOf(conclusion.reply)},
                                  {});
        if (!reply)
            return tl::unexpected(reply.error());
        replyId = *reply;
    }
    const Verdict verdict = conclusion.reply.isEmpty() ? Verdict::Empty : Verdict::Answered;
    bind(m_conclude, {static_cast<int>(verdict), toMicros(conclusion.ms), orNull(conclusion.rule),
                      replyId, orNull(conclusion.ruleId),
                      conclusion.rulesVersion == 0 ? QVariant() : QVariant(conclusion.rulesVersion),
                      conclusion.id});
    return write(m_conclude).map([&] { touch(conclusion.id, Touch::Changed); });
}

Result<qint64> MessageStore::addOutgoing(const OutgoingRow &outgoing)
{
    return insert(outgoing.row, {}).and_then([&](qint64 id) -> Result<qint64> {
        Result<> added = m_outbox.insert(id, outgoing);
        for (const OutgoingAttachment &attachment : outgoing.attachments)
            added = added.and_then([&] { return m_attachments.insert(id, attachment); });
        return added.map([&] { return id; });
    });
}

Result<bool> MessageStore::claim(qint64 id)
{
    return touched(id, m_outbox.claim(id));
}

Result<> MessageStore::postpone(qint64 id, const Postponement &postponement)
{
    return m_outbox.postpone(id, postponement).map([&] { touch(id, Touch::Changed); });
}

Result<> MessageStore::settle(qint64 id, const Outcome &outcome)
{
    bind(m_settle, {static_cast<int>(outcome.verdict), outcome.errcode, orNull(outcome.errmsg),
                    orNull(outcome.msgId), toMicros(outcome.ms), orNull(outcome.responseCode), id});
    return write(m_settle).and_then([&] { return m_outbox.remove(id); }).map([&] {
        touch(id, Touch::Changed);
    });
}

QList<QueuedMessage> MessageStore::queued(qint64 known)
{
    return m_outbox.queued(known);
}

Result<bool> MessageStore::setPaused(qint64 id, bool paused)
{
    return touched(id, m_outbox.setPaused(id, paused));
}

Result<bool> MessageStore::hurry(qint64 id)
{
    return touched(id, m_outbox.hurry(id));
}

Result<bool> MessageStore::cancel(qint64 id, const QString &errmsg)
{
    return touched(id, m_outbox.cancel(id, errmsg));
}

void MessageStore::whenKept(Kept kept)
{
    m_group.afterCommit(std::move(kept));
}

Result<MessageRow> MessageStore::row(qint64 id)
{
    bind(m_row, {id});
    const auto done = execute(m_row);
    if (!done)
        return tl::unexpected(done.error());
    Result<MessageRow> found = failure(ErrorKind::NotFound, u"there is no message %1"_s.arg(id));
    if (m_row.next())
        found = readRow(m_row);
    m_row.finish();
    return found;
}

Result<> MessageStore::noteRecalled(qint64 id)
{
    QSqlQuery query = m_database.prepare(u"UPDATE messages SET verdict = ? WHERE id = ?"_s);
    bind(query, {static_cast<int>(Verdict::Recalled), id});
    return write(query).map([&] { touch(id, Touch::Changed); });
}

Result<> MessageStore::noteCardUpdated(qint64 id)
{
    QSqlQuery query =
        m_database.prepare(u"UPDATE messages SET response_code = NULL WHERE id = ?"_s);
    bind(query, {id});
    return write(query).map([&] { touch(id, Touch::Changed); });
}

Result<QList<MessageRow>> MessageStore::pending(qint64 since)
{
    QSqlQuery query = m_database.prepare(
        u"SELECT %1 FROM messages WHERE direction = 0 AND verdict = 0 AND time >= ? "
        "ORDER BY id"_s.arg(rowColumns()));
    bind(query, {since});
    return execute(query).map([&] {
        QList<MessageRow> rows;
        while (query.next())
            rows.append(readRow(query));
        return rows;
    });
}

Result<> MessageStore::settleAbandoned()
{
    const auto abandoned = m_outbox.abandoned();
    if (!abandoned)
        return tl::unexpected(abandoned.error());
    for (const qint64 id : *abandoned) {
        const Outcome outcome{.verdict = Verdict::Unknown,
                              .errmsg = u"the program ended while sending"_s};
        if (const auto done = settle(id, outcome); !done)
            return done;
    }
    return {};
}

Result<> MessageStore::probe(qint64 time)
{
    QSqlQuery query = m_database.prepare(u"INSERT OR REPLACE INTO health VALUES (1, ?)"_s);
    bind(query, {time});
    return write(query);
}

Result<qint64> MessageStore::insert(const MessageRow &row, const QVariant &key)
{
    bind(m_insert,
         {row.time, notNull(row.account), static_cast<int>(row.direction), notNull(row.from),
          orNull(row.to.join(u'|')), notNull(row.type), notNull(row.text), orNull(row.msgId),
          orNull(row.event), orNull(row.rule), static_cast<int>(row.verdict), toMicros(row.ms),
          row.inReplyTo == 0 ? QVariant() : QVariant(row.inReplyTo), key, orNull(row.raw)});
    if (const auto written = write(m_insert); !written)
        return tl::unexpected(written.error());
    if (m_insert.numRowsAffected() == 0)
        return 0; // a message with this key is there already
    const qint64 id = m_insert.lastInsertId().toLongLong();
    touch(id, Touch::Added);
    return id;
}

Result<> MessageStore::write(QSqlQuery &query)
{
    return m_group.join().and_then([&] {
        return execute(query).map_error(
            [this](const Error &error) { return m_group.abandon(error); });
    });
}

Result<bool> MessageStore::touched(qint64 id, const Result<bool> &changed)
{
    if (changed && *changed)
        touch(id, Touch::Changed);
    return changed;
}

void MessageStore::touch(qint64 id, Touch touch)
{
    static const QMetaMethod storedSignal = QMetaMethod::fromSignal(&Journal::stored);
    if (!isSignalConnected(storedSignal))
        return;
    if (m_touched.isEmpty())
        m_group.afterCommit([this](const Result<> &kept) {
            const auto touched = std::exchange(m_touched, {});
            if (kept)
                announce(touched);
        });
    if (!m_touched.contains(id))
        m_touched.insert(id, touch);
}

void MessageStore::announce(const QMap<qint64, Touch> &touched)
{
    for (auto [id, touch] : touched.asKeyValueRange()) {
        const auto found = row(id);
        if (found && touch == Touch::Added)
            Q_EMIT stored(*found);
        else if (found)
            Q_EMIT changed(*found);
    }
}

} // namespace ewc
