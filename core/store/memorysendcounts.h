// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/sendcounts.h"

#include <algorithm>

namespace ewc {

/*! The counts of an engine that keeps nothing: they end with the process. One thread. */
class MemorySendCounts final : public SendCounts
{
public:
    MemorySendCounts() = default;

    [[nodiscard]] Result<> add(const QString &account, const QList<CountedRecipient> &recipients,
                               qint64 time) override
    {
        for (const CountedRecipient &recipient : recipients)
            m_sends.append({account, recipient, time});
        return {};
    }
    [[nodiscard]] Result<> move(const QString &account, const QList<CountedRecipient> &recipients,
                                qint64 from, qint64 time) override
    {
        for (Send &send : m_sends) {
            if (send.account == account && send.time == from && recipients.contains(send.recipient))
                send.time = time;
        }
        return {};
    }
    [[nodiscard]] Result<> remove(const QString &account, const QList<CountedRecipient> &recipients,
                                  qint64 time) override
    {
        m_sends.removeIf([&](const Send &send) {
            return send.account == account && send.time == time
                   && recipients.contains(send.recipient);
        });
        return {};
    }
    [[nodiscard]] qint64 nth(const QString &account, const QString &name, int n,
                             qint64 since) const override
    {
        const bool alone = isApart(name);
        QList<qint64> times;
        for (const Send &send : m_sends) {
            const QString &other = send.recipient.name;
            // Without a table to group by, everybody counts as the busiest member.
            const bool isMeant =
                other == name || (!alone && !isApart(other) && (isBroad(other) || isBroad(name)));
            if (send.account == account && send.time > since && isMeant)
                times.append(send.time);
        }
        std::ranges::sort(times, std::ranges::greater());
        return times.value(n - 1, 0);
    }
    [[nodiscard]] qint64 people(const QString &account, qint64 since) const override
    {
        qint64 sum = 0;
        for (const Send &send : m_sends) {
            if (send.account == account && send.time >= since && !isApart(send.recipient.name))
                sum += send.recipient.people;
        }
        return sum;
    }
    [[nodiscard]] int headcount(const QString &account, const QString &recipient) const override
    {
        Q_UNUSED(account)
        Q_UNUSED(recipient)
        return 1;
    }
    [[nodiscard]] Result<> purge(qint64 before) override
    {
        m_sends.removeIf([before](const Send &send) { return send.time < before; });
        return {};
    }

private:
    struct Send
    {
        QString account;
        CountedRecipient recipient;
        qint64 time;
    };

    QList<Send> m_sends;
};

} // namespace ewc
