// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/store/arrival.h"
#include "core/store/messagerow.h"
#include <EasyWeChat/incomingmessage.h>
#include <EasyWeChat/reply.h>

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
    QString rule;
};

/*! What the platform, or the network, said about an outgoing message. A value. */
struct Outcome
{
    Verdict verdict = Verdict::Failed;
    int errcode = 0;
    QString errmsg;
    QString msgId;
    double ms = 0;
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
    /*! Adds an outgoing message and its \a request to the outbox; returns its id. */
    [[nodiscard]] virtual Result<qint64> addOutgoing(const MessageRow &row,
                                                     const QByteArray &request) = 0;
    /*! Notes what became of an outgoing message, which leaves the outbox. */
    [[nodiscard]] virtual Result<> settle(qint64 id, const Outcome &outcome) = 0;
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
