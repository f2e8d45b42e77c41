// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pipeline/delivery.h"
#include "core/pipeline/outboxqueue.h"
#include "core/pipeline/sendbudget.h"
#include "core/store/journal.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QTimer>

#include <chrono>

namespace ewc {

/*!
    What is sent when: everything goes on disk first, then to the network, then the verdict of the
    platform to disk and to who asked. What a recipient gets stays in order; what had no effect
    for a reason that may pass is tried again; what may have been delivered is not.

    Same thread as journal, delivery and budget, which outlive it.
*/
class Outbox final : public QObject
{
    Q_OBJECT

public:
    Outbox(Journal &journal, Delivery &delivery, SendBudget &budget, const Clock &clock,
           QObject *parent = nullptr);

    /*! The accounts whose queued messages can be sent; those of others fail. */
    void setAccounts(const QList<Account> &accounts);
    /*! Sends what is queued, from now on: this process owns the outbox. */
    void start();
    /*! Looks for what other processes have queued, or done to what is queued. */
    void look();
    /*! Begins nothing any more; what is on its way goes on, see idle(). */
    void stop();

    /*!
        Sends \a shipment from \a account by this process, with the tries that \a timeout allows;
        a bad verdict is a report. Fails with Unavailable if it could not be put on disk.
    */
    void send(const Account &account, const Shipment &shipment, std::chrono::milliseconds timeout,
              Settled settled);
    /*! Puts \a shipment into the outbox, for the process that owns it. */
    [[nodiscard]] Result<SendReport> queue(const Account &account, const Shipment &shipment);
    /*! Changes a card for who clicked it, see wecom::updateRequest(). Not kept: a second try has no
        use, as the code in \a request is good for one. */
    void updateCard(const Account &account, const QJsonObject &request);

    // By hand. They fail with Conflict if the message is on its way, or settled.
    [[nodiscard]] Result<> pause(qint64 id);
    [[nodiscard]] Result<> resume(qint64 id);
    /*! Sends now what was to be sent later, or waits for its next try. */
    [[nodiscard]] Result<> sendNow(qint64 id);
    /*! Takes a message out, and the parts of its text that were to follow. */
    [[nodiscard]] Result<> cancel(qint64 id);

    /*! True while a verdict is awaited. */
    [[nodiscard]] bool isBusy() const { return m_onWire > 0; }
    [[nodiscard]] BudgetFigures figures(const Account &account) const;

Q_SIGNALS:
    /*! The last awaited verdict arrived. */
    void idle();

private:
    using Answer = Result<QJsonObject>;

    [[nodiscard]] std::optional<Account> senderOf(const OutboxItem &item) const;
    void take(const QueuedMessage &queued);
    void pumpSoon();
    void pump();
    void expire();
    void armTimer();
    [[nodiscard]] Result<> done(qint64 id, const Result<bool> &byHand);
    [[nodiscard]] bool tryToStart(qint64 id);
    void begin(qint64 id, const Account &account, const QList<CountedRecipient> &recipients);
    void call(qint64 id, const Account &account, const QList<CountedRecipient> &recipients,
              qint64 spent);
    void finish(qint64 id, const Answer &answer, qint64 waitUntil, double ms);
    [[nodiscard]] bool tryAgain(OutboxItem &item, const Answer &answer, qint64 waitUntil);
    void hold(qint64 id, const SendBudget::Delay &delay);
    void fail(qint64 id, Verdict verdict, QString errmsg);
    void postpone(OutboxItem &item, qint64 due, WaitReason reason);
    void putBack(qint64 id);
    void settle(const OutboxItem &item, const SendReport &report, double ms);
    void cancelParts(const OutboxItem &item);
    void offWire();
    [[nodiscard]] qint64 now() const;

    Journal &m_journal;
    Delivery &m_delivery;
    SendBudget &m_budget;
    const Clock &m_clock;
    OutboxQueue m_queue;
    QHash<QString, Account> m_accounts; ///< by name
    QTimer m_timer;
    qint64 m_known = 0; ///< the highest id seen in the journal's outbox
    int m_onWire = 0;
    bool m_isOwner = false;
    bool m_isStopped = false;
    bool m_isPumpDue = false;
};

} // namespace ewc
