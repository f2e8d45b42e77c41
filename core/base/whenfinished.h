// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFutureWatcher>

#include <utility>

namespace ewc {

/*!
    Calls \a function with \a future, in the thread of \a context, once it is finished or
    cancelled; never if \a context dies first.

    QFuture::then() with a context aborts (debug) or loses the call (release) in that case.
*/
template<typename T, typename Function>
void whenFinished(const QFuture<T> &future, QObject *context, Function function)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                     [watcher, function = std::move(function)] {
                         watcher->deleteLater();
                         function(watcher->future());
                     });
    watcher->setFuture(future);
}

} // namespace ewc
