// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QMetaType>
#include <QString>
#include <QStringList>

namespace ewc {
enum class Direction { In, Out };

/*! What became of a message. The numbers stand in the database: never renumber. */
enum class Verdict {
    Pending = 0, ///< in: being answered
    Answered = 1, ///< in: a passive reply left; out: it is that passive reply
    Empty = 2, ///< in: accepted without a passive reply
    Queued = 3, ///< out: in the outbox
    Sent = 4, ///< out: the platform said ok
    Partial = 5, ///< out: ok, but not for every recipient
    Rejected = 6, ///< out: the platform said no
    Unknown = 7, ///< out: it may or may not have been delivered
    Failed = 8, ///< out: it certainly was not delivered
    Sending = 9, ///< out: on its way
    Cancelled = 10, ///< out: somebody took it back before it was sent
    Recalled = 11, ///< out: it was sent, and taken back from those who had not read it yet
};

/*! The word for \a verdict in JSON, lower case; Pending and Sending read "queued". */
[[nodiscard]] QString verdictName(Verdict verdict);

/*! One message of the log, in or out. A value. */
struct MessageRow
{
    qint64 id = 0;
    qint64 time = 0; ///< milliseconds since 1970 UTC
    QString account;
    Direction direction = Direction::In;
    QString from; ///< member; of outgoing messages the account's agent id
    QStringList to; ///< outgoing: users, then "party:ID", "tag:ID"; or "chat:ID" alone
    QString type;
    QString text; ///< summary for people
    QString msgId;
    QString event;
    QString rule; ///< the rule that answered; empty: none
    Verdict verdict = Verdict::Pending;
    int errcode = 0;
    QString errmsg; ///< as the platform or the network gave it
    int deliveries = 1; ///< in: how often the platform sent it
    double ms = 0; ///< in: until the answer; out: until the verdict
    qint64 inReplyTo = 0; ///< out: id of the message it answers
    QByteArray raw; ///< in: decrypted XML; out: request, or reply unless text, as JSON
    QString responseCode; ///< out: of a card that can be updated once

    friend bool operator==(const MessageRow &, const MessageRow &) = default;
};

} // namespace ewc

Q_DECLARE_METATYPE(ewc::MessageRow)
