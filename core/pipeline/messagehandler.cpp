// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pipeline/messagehandler.h"

#include <QPromise>

#include <memory>

namespace ewc {

Answer::Answer(QFuture<Reply> promise)
{
    // Not the future of then(): that one is not valid before its turn comes.
    const auto promised = std::make_shared<QPromise<Said>>();
    promised->start();
    later = promised->future();
    promise
        .then([promised](const QFuture<Reply> &reply) {
            if (reply.resultCount() > 0)
                promised->addResult(Said{.reply = reply.resultAt(0)});
            promised->finish();
        })
        .onCanceled([promised] { promised->finish(); });
}

Answer echo(const Received &received)
{
    return Reply::text(received.message.text());
}

} // namespace ewc
