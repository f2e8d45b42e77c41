// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/attachmenttable.h"

#include "core/base/logging.h"
#include "core/store/bindvalues.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace ewc {
namespace {

constexpr qsizetype LongestError = 500;

/*! Which fields of which messages name a file. Source: WeCom document 90239. */
struct Place
{
    QLatin1StringView message; ///< MsgType
    QLatin1StringView field;
    QLatin1StringView type;
};

constexpr std::array Places{
    Place{"image"_L1, "MediaId"_L1, "image"_L1},
    Place{"voice"_L1, "MediaId"_L1, "voice"_L1},
    Place{"video"_L1, "MediaId"_L1, "video"_L1},
    Place{"video"_L1, "ThumbMediaId"_L1, "image"_L1},
    Place{"shortvideo"_L1, "MediaId"_L1, "video"_L1},
    Place{"shortvideo"_L1, "ThumbMediaId"_L1, "image"_L1},
    Place{"file"_L1, "MediaId"_L1, "file"_L1},
};

} // namespace

AttachmentTable::AttachmentTable(Database &database, CommitGroup &group, QObject *parent)
    : QObject(parent)
    , m_group(group)
    , m_insert(database.prepare(
          u"INSERT OR IGNORE INTO attachments (message_id, slot, type, name, media_id, hash, due) "
          "VALUES (?, ?, ?, ?, ?, ?, ?)"_s))
    , m_due(database.prepare(
          u"SELECT a.message_id, a.slot, a.type, a.name, a.media_id, m.account, m.time, "
          "a.attempts FROM attachments a JOIN messages m ON m.id = a.message_id "
          "WHERE a.hash IS NULL AND a.due > 0 AND a.due <= ? "
          "ORDER BY a.due, a.message_id, a.slot LIMIT ?"_s))
    , m_nextDue(database.prepare(
          u"SELECT min(due) FROM attachments WHERE hash IS NULL AND due > 0 AND due > ?"_s))
    , m_settle(database.prepare(
          u"UPDATE attachments SET hash = ?, name = ?, due = 0, errcode = 0, errmsg = NULL "
          "WHERE message_id = ? AND slot = ?"_s))
    , m_postpone(database.prepare(
          u"UPDATE attachments SET due = ?, attempts = attempts + 1, errcode = ?, errmsg = ? "
          "WHERE message_id = ? AND slot = ?"_s))
{
}

Result<> AttachmentTable::insert(qint64 id, const IncomingMessage &message, qint64 now)
{
    for (const auto &[type, field, kind] : Places) {
        const QString mediaId = message.type() == type ? message.value(QString(field)) : QString();
        if (mediaId.isEmpty())
            continue;
        const QString name = kind == "file"_L1 ? message.value(u"FileName") : QString();
        bind(m_insert, {id, QString(field), QString(kind), notNull(name), mediaId, QVariant(),
                        std::max<qint64>(now, 1)});
        if (const auto written = write(m_insert); !written)
            return written;
        if (!std::exchange(m_isAnnouncing, true))
            m_group.afterCommit([this](const Result<> &kept) {
                m_isAnnouncing = false;
                if (kept)
                    Q_EMIT added();
            });
    }
    return {};
}

Result<> AttachmentTable::insert(qint64 id, const OutgoingAttachment &attachment)
{
    bind(m_insert, {id, attachment.slot, attachment.type, notNull(attachment.name), QVariant(),
                    QByteArray::fromHex(attachment.hash), 0});
    return write(m_insert);
}

QList<DueAttachment> AttachmentTable::due(qint64 now, int limit)
{
    QList<DueAttachment> found;
    bind(m_due, {now, limit});
    if (const auto done = execute(m_due); !done)
        qCWarning(lcStore) << "cannot read what is to be fetched:" << done.error();
    while (m_due.next())
        found.append({.messageId = m_due.value(0).toLongLong(),
                      .slot = m_due.value(1).toString(),
                      .type = m_due.value(2).toString(),
                      .name = m_due.value(3).toString(),
                      .mediaId = m_due.value(4).toString(),
                      .account = m_due.value(5).toString(),
                      .time = m_due.value(6).toLongLong(),
                      .attempts = m_due.value(7).toInt()});
    m_due.finish();
    return found;
}

std::optional<qint64> AttachmentTable::nextDue(qint64 now)
{
    std::optional<qint64> next;
    bind(m_nextDue, {now});
    if (execute(m_nextDue) && m_nextDue.next() && !m_nextDue.value(0).isNull())
        next = m_nextDue.value(0).toLongLong();
    m_nextDue.finish();
    return next;
}

Result<> AttachmentTable::settle(const DueAttachment &attachment, const QByteArray &hash,
                                 const QString &name)
{
    bind(m_settle,
         {QByteArray::fromHex(hash), notNull(name), attachment.messageId, attachment.slot});
    return write(m_settle);
}

Result<> AttachmentTable::postpone(const DueAttachment &attachment, qint64 due, const Error &reason)
{
    bind(m_postpone, {due, reason.code, orNull(reason.detail.left(LongestError)),
                      attachment.messageId, attachment.slot});
    return write(m_postpone);
}

Result<> AttachmentTable::write(QSqlQuery &query)
{
    return m_group.join().and_then([&] {
        return execute(query).map_error(
            [this](const Error &error) { return m_group.abandon(error); });
    });
}

} // namespace ewc
