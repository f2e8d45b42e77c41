// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pipeline/shipment.h"
#include "core/settings/account.h"
#include <EasyWeChat/incomingmessage.h>
#include <EasyWeChat/reply.h>

#include <QFuture>
#include <QList>

#include <functional>

namespace ewc {

/*! A message that came in and is to be answered. Holds references: lives as long as the call. */
struct Received
{
    const Account &account; ///< that it came for
    const IncomingMessage &message;
    qint64 id = 0; ///< its row in the log
    qint64 time = 0; ///< when it came, milliseconds since 1970 UTC
};

/*! What is said to a message. A value. */
struct Said
{
    Reply reply = {}; ///< to the sender: passive where that can be, otherwise a message
    QList<Draft> messages = {}; ///< whatever else is to be sent, to anybody

    [[nodiscard]] bool isEmpty() const { return reply.isEmpty() && messages.isEmpty(); }
};

/*! How a message is answered: at once, or later if the future is valid. */
struct Answer
{
    Said said;
    QFuture<Said> later; ///< one that is cancelled, or fails, says nothing
    QString rule; ///< name of what answered, for the log
    QString ruleId; ///< empty: no rule did
    qint64 rulesVersion = 0; ///< of the rules that were asked; 0: none were

    Answer() = default;
    Answer(Reply now) // NOLINT(google-explicit-constructor): a reply is an answer
        : said{.reply = std::move(now)}
    {
    }
    Answer(Said now) // NOLINT(google-explicit-constructor)
        : said(std::move(now))
    {
    }
    Answer(QFuture<Said> promise) // NOLINT(google-explicit-constructor)
        : later(std::move(promise))
    {
    }
    /*! Takes the one continuation that \a promise may have, see QFuture::then(). */
    Answer(QFuture<Reply> promise); // NOLINT(google-explicit-constructor)
};

/*! Decides what to say to a message. Runs in the engine's thread: it may not block. */
using MessageHandler = std::function<Answer(const Received &)>;

/*! Answers each text with itself and nothing else: the seed's example. */
[[nodiscard]] Answer echo(const Received &received);

} // namespace ewc
