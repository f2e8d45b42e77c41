// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pipeline/messagehandler.h"

#include <QPromise>

#include <memory>

namespace ewc {

Answer::Answer(QFuture<Reply> promise)
{
    // Not the future of then(): that one is not valid before its turn comes.
    const auto said = std::make_shared<QPromise<Said>>();
    said->start();
    later = said->future();
    promise.then([said](const QFuture<Reply> &reply) {
        if (reply.resultCount() > 0)
            said->addResult(Said{.reply = reply.resultAt(0)});
        said->finish();
    });
}

Answer echo(const Received &received)
{
    return Reply::text(received.message.text());
}

} // namespace ewc
