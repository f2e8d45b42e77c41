// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/attachmenttable.h"
#include "core/store/commitgroup.h"
#include "core/store/envelopetable.h"
#include "core/store/outboxtable.h"

#include <QList>
#include <QMap>
#include <QSqlQuery>

namespace ewc {

/*! The journal in the database. */
class MessageStore final : public Journal
{
    Q_OBJECT

public:
    MessageStore(Database &database, CommitGroup &group, QObject *parent = nullptr);

    [[nodiscard]] Result<TakenMessage> take(const QString &account, const IncomingMessage &message,
                                            const Arrival &arrival) override;
    [[nodiscard]] Result<> takeRaw(const QString &account, const QByteArray &raw,
                                   const Arrival &arrival) override;
    [[nodiscard]] Result<> conclude(const Conclusion &conclusion) override;
    [[nodiscard]] Result<qint64> addOutgoing(const OutgoingRow &outgoing) override;
    [[nodiscard]] Result<bool> claim(qint64 id) override;
    [[nodiscard]] Result<> postpone(qint64 id, const Postponement &postponement) override;
    [[nodiscard]] Result<> settle(qint64 id, const Outcome &outcome) override;
    [[nodiscard]] QList<QueuedMessage> queued(qint64 known) override;
    [[nodiscard]] Result<bool> setPaused(qint64 id, bool paused) override;
    [[nodiscard]] Result<bool> hurry(qint64 id) override;
    [[nodiscard]] Result<bool> cancel(qint64 id, const QString &errmsg) override;
    void whenKept(Kept kept) override;

    /*! The whole row \a id of the log. Fails with NotFound if there is none. */
    [[nodiscard]] Result<MessageRow> row(qint64 id);
    /*! Messages that came since \a since (ms since 1970 UTC) and were never answered, not even with
        nothing: the program ended before. Oldest first. */
    [[nodiscard]] Result<QList<MessageRow>> pending(qint64 since);
    /*! Notes that the sent message \a id was taken back. */
    [[nodiscard]] Result<> noteRecalled(qint64 id);
    /*! Forgets the response code of message \a id: the platform takes it once. */
    [[nodiscard]] Result<> noteCardUpdated(qint64 id);
    /*! Marks as unknown what a process that no longer lives was sending. */
    Result<> settleAbandoned();
    /*! The files of the messages; those of incoming ones are noted by take(). */
    [[nodiscard]] AttachmentTable &attachments() { return m_attachments; }
    /*! Forgets a few envelopes older than \a before; true if there may be more. */
    [[nodiscard]] Result<bool> purgeEnvelopes(qint64 before) { return m_envelopes.purge(before); }
    /*! Writes something, to see whether that works; whenKept() tells. */
    [[nodiscard]] Result<> probe(qint64 time);

private:
    enum class Touch { Added, Changed };

    [[nodiscard]] Result<TakenMessage> takeAgain(const QString &account, const QByteArray &key,
                                                 const Arrival &arrival);
    [[nodiscard]] Result<qint64> insert(const MessageRow &row, const QVariant &key);
    [[nodiscard]] Result<> write(QSqlQuery &query);
    [[nodiscard]] Result<bool> touched(qint64 id, const Result<bool> &changed);
    void touch(qint64 id, Touch touch);
    void announce(const QMap<qint64, Touch> &touched);

    Database &m_database;
    CommitGroup &m_group;
    EnvelopeTable m_envelopes;
    OutboxTable m_outbox;
    AttachmentTable m_attachments;
    QSqlQuery m_insert;
    QSqlQuery m_find;
    QSqlQuery m_count;
    QSqlQuery m_conclude;
    QSqlQuery m_settle;
    QSqlQuery m_row;
    QMap<qint64, Touch> m_touched; ///< in the open transaction, in order of id
};

} // namespace ewc
