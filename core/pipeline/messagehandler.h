// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <EasyWeChat/incomingmessage.h>
#include <EasyWeChat/reply.h>

#include <QFuture>

#include <functional>

namespace ewc {

/*! How a message is answered: at once, or later if the future is valid. */
struct Answer
{
    Reply reply;
    QFuture<Reply> later;
    QString rule; ///< name of what answered, for the log

    Answer() = default;
    Answer(Reply now) // NOLINT(google-explicit-constructor): a reply is an answer
        : reply(std::move(now))
    {
    }
    Answer(QFuture<Reply> promise) // NOLINT(google-explicit-constructor)
        : later(std::move(promise))
    {
    }
};

/*! Decides what to say to a message. Runs in the engine's thread: it may not block. */
using MessageHandler = std::function<Answer(const IncomingMessage &)>;

/*! Answers each text with itself and nothing else: the seed's example. */
[[nodiscard]] Answer echo(const IncomingMessage &message);

} // namespace ewc
