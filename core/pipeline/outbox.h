// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/api/apiclient.h"
#include "core/base/clock.h"
#include "core/pipeline/sendreport.h"
#include "core/pipeline/shipment.h"
#include "core/settings/account.h"
#include "core/store/journal.h"

#include <QObject>

#include <chrono>
#include <functional>

namespace ewc {

/*!
    Everything that is sent goes through here: on disk first, then to the network, then the
    verdict of the platform to disk and to who asked. Same thread as journal and client.
*/
class Outbox final : public QObject
{
    Q_OBJECT

public:
    Outbox(Journal &journal, ApiClient &api, const Clock &clock, QObject *parent = nullptr);

    /*! Called once; fails only if the message could not be put on disk: a bad verdict is a report.
     */
    using Settled = std::function<void(const Result<SendReport> &)>;

    /*! Sends \a shipment from \a account. */
    void send(const Account &account, const Shipment &shipment, std::chrono::milliseconds timeout,
              Settled settled);
    /*! Sends what is in the outbox already as row \a id, claimed by this process. */
    void resume(const Account &account, qint64 id, const Shipment &shipment);
    /*! Puts \a shipment into the outbox for whoever owns the data directory. */
    [[nodiscard]] Result<SendReport> queue(const Account &account, const Shipment &shipment);
    /*! Sends \a reply to \a message, row \a id, as a message of its own: it came too late. */
    void sendReply(const Account &account, const IncomingMessage &message, qint64 id,
                   const Reply &reply, const QString &rule);

    /*! True while a verdict is awaited. */
    [[nodiscard]] bool isBusy() const { return m_underWay > 0; }

Q_SIGNALS:
    /*! The last awaited verdict arrived. */
    void idle();

private:
    [[nodiscard]] MessageRow toRow(const Account &account, const Shipment &shipment,
                                   Verdict verdict) const;
    void ship(const Account &account, const MessageRow &row, const Shipment &shipment,
              std::chrono::milliseconds timeout, Settled settled);
    void call(const Account &account, qint64 id, const Shipment &shipment,
              std::chrono::milliseconds timeout, Settled settled);
    void settle(const SendReport &report, double ms, const Settled &settled);
    void finished();

    Journal &m_journal;
    ApiClient &m_api;
    const Clock &m_clock;
    int m_underWay = 0;
};

} // namespace ewc
