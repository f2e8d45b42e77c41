// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/journal.h"

#include <QHash>
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
    [[nodiscard]] Result<qint64> addOutgoing(const MessageRow &row,
                                             const QByteArray &request) override;
    [[nodiscard]] Result<> settle(qint64 id, const Outcome &outcome) override;
    void whenKept(Kept kept) override;

private:
    void release();

    using Key = std::pair<QString, QByteArray>; ///< account and message key

    QHash<Key, qint64> m_ids;
    QHash<qint64, TakenMessage> m_taken;
    QQueue<Key> m_order; ///< oldest first
    std::vector<Kept> m_waiting;
    qint64 m_lastId = 0;
};

} // namespace ewc
