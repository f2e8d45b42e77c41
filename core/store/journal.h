// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/store/arrival.h"
#include "core/store/attachment.h"
#include "core/store/outboxentry.h"
#include <EasyWeChat/incomingmessage.h>
#include <EasyWeChat/reply.h>

#include <QList>
#include <QObject>

#include <functional>

namespace ewc {

/*! What the journal knew about an incoming message. A value. */
struct TakenMessage
{
    qint64 id = 0;
    bool again = false; ///< it is a re-delivery
    Verdict verdict = Verdict::Pending; ///< of a re-delivery
    Reply reply; ///< what a re-delivery was answered with
};

/*! How an incoming message was answered. A value. */
struct Conclusion
{
    qint64 id = 0;
    QString account;
    QString from; ///< who answers: the account's agent id
    QString to; ///< the member
    qint64 time = 0; ///< milliseconds since 1970 UTC
    double ms = 0; ///< since the message arrived
    Reply reply; ///< empty: no passive reply
    QString rule; ///< its name
    QString ruleId = {}; ///< empty: no rule answered
    qint64 rulesVersion = 0; ///< of the rules that were asked; 0: none were
};

/*! What the platform, or the network, said about an outgoing message. A value. */
struct Outcome
{
    Verdict verdict = Verdict::Failed;
    int errcode = 0;
    QString errmsg = {};
    QString msgId = {};
    double ms = 0;
    QString responseCode = {}; ///< of a card that can be updated once
};

/*! A message for the outbox. A value. */
struct OutgoingRow
{
    MessageRow row; ///< Queued: for the engine that owns the directory; Sending: for this process
    QByteArray request; ///< Shipment as JSON
    qint64 due = 0; ///< milliseconds since 1970 UTC: not before; 0: as soon as possible
    WaitReason reason = WaitReason::None;
    QList<OutgoingAttachment> attachments = {}; ///< its files that are in the media store
};

/*! A message in the outbox that nobody is sending. A value. */
struct QueuedMessage
{
    qint64 id = 0;
    QString account;
    QByteArray request;
    qint64 due = 0; ///< milliseconds since 1970 UTC
    int attempts = 0;
    bool paused = false;
    WaitReason reason = WaitReason::None;
};

/*! That a message in the outbox has to wait, how long, and why. A value. */
struct Postponement
{
    qint64 due = 0; ///< milliseconds since 1970 UTC
    int attempts = 0; ///< calls that were made so far
    WaitReason reason = WaitReason::Retry;
    int errcode = 0;
    QString errmsg = {};
};

/*!
    Remembers what came in and what went out, so that a message is answered once, whatever the
    platform repeats. Everything written is safe when whenKept() says so.

    Same thread as its user.
*/
class Journal : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Journal)

public:
    using Kept = std::function<void(const Result<> &)>;

    /*! Takes \a message, which came by \a arrival; counts a re-delivery. */
    [[nodiscard]] virtual Result<TakenMessage>
    take(const QString &account, const IncomingMessage &message, const Arrival &arrival) = 0;
    /*! Notes what could not be read as a message; \a raw is authentic. */
    [[nodiscard]] virtual Result<> takeRaw(const QString &account, const QByteArray &raw,
                                           const Arrival &arrival) = 0;
    /*! Notes the answer of a message taken before. */
    [[nodiscard]] virtual Result<> conclude(const Conclusion &conclusion) = 0;
    /*! Adds a message to the outbox; returns its id. */
    [[nodiscard]] virtual Result<qint64> addOutgoing(const OutgoingRow &outgoing) = 0;
    /*! Takes a queued message for this process: false if it is no longer queued, or paused. */
    [[nodiscard]] virtual Result<bool> claim(qint64 id) = 0;
    /*! Puts back what this process was to send, or notes why a queued message waits. */
    [[nodiscard]] virtual Result<> postpone(qint64 id, const Postponement &postponement) = 0;
    /*! Notes what became of an outgoing message, which leaves the outbox. */
    [[nodiscard]] virtual Result<> settle(qint64 id, const Outcome &outcome) = 0;
    /*! All messages that are queued, oldest first; with the request where the id is above \a
        known. */
    [[nodiscard]] virtual QList<QueuedMessage> queued(qint64 known) = 0;

    // What is done by hand; each tells false if the message is not queued any longer.
    /*! Holds a queued message back, or lets it go. */
    [[nodiscard]] virtual Result<bool> setPaused(qint64 id, bool paused) = 0;
    /*! Makes a queued message due now. */
    [[nodiscard]] virtual Result<bool> hurry(qint64 id) = 0;
    /*! Takes a queued message out of the outbox. */
    [[nodiscard]] virtual Result<bool> cancel(qint64 id, const QString &errmsg) = 0;
    /*! Calls \a kept once everything written so far is safe, or lost. */
    virtual void whenKept(Kept kept) = 0;

Q_SIGNALS:
    /*! A message was added, and is safe. */
    void stored(const ewc::MessageRow &row);
    /*! A message that was stored changed. */
    void changed(const ewc::MessageRow &row);

protected:
    using QObject::QObject;
};

} // namespace ewc
