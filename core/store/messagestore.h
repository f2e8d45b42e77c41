// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/commitgroup.h"
#include "core/store/envelopetable.h"
#include "core/store/journal.h"

#include <QList>
#include <QMap>
#include <QSqlQuery>

namespace ewc {

/*! A message in the outbox that nobody is sending. A value. */
struct QueuedMessage
{
    qint64 id = 0;
    QString account;
    QByteArray request;
};

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
    [[nodiscard]] Result<qint64> addOutgoing(const MessageRow &row,
                                             const QByteArray &request) override;
    [[nodiscard]] Result<> settle(qint64 id, const Outcome &outcome) override;
    void whenKept(Kept kept) override;

    /*! Outgoing messages that were queued for whoever owns the data directory, oldest first. */
    [[nodiscard]] QList<QueuedMessage> queued();
    /*! Takes a queued message for this process; false if somebody else was faster. */
    [[nodiscard]] Result<bool> claim(qint64 id);
    /*! Marks as unknown what a process that no longer lives was sending. */
    Result<> settleAbandoned();
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
    void touch(qint64 id, Touch touch);
    void announce(const QMap<qint64, Touch> &touched);

    Database &m_database;
    CommitGroup &m_group;
    EnvelopeTable m_envelopes;
    QSqlQuery m_insert;
    QSqlQuery m_find;
    QSqlQuery m_count;
    QSqlQuery m_conclude;
    QSqlQuery m_queue;
    QSqlQuery m_settle;
    QSqlQuery m_unqueue;
    QSqlQuery m_row;
    QMap<qint64, Touch> m_touched; ///< in the open transaction, in order of id
};

} // namespace ewc
