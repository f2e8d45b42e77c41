// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/journal.h"

#include <QHash>
#include <QMap>
#include <QQueue>

#include <vector>

namespace ewc {

/*!
    A journal for bots that keep nothing: it recognises re-deliveries among the last few
    thousand messages and forgets everything else.
*/
class MemoryJournal final : public Journal
{
    Q_OBJECT

public:
    using Journal::Journal;

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

private:
    void release();

    using Key = std::pair<QString, QByteArray>; ///< account and message key

    QHash<Key, qint64> m_ids;
    QHash<qint64, TakenMessage> m_taken;
    QQueue<Key> m_order; ///< oldest first
    QMap<qint64, QueuedMessage> m_queued; ///< without those that are being sent
    QHash<qint64, QueuedMessage> m_sending;
    std::vector<Kept> m_waiting;
    qint64 m_lastId = 0;
};

} // namespace ewc
