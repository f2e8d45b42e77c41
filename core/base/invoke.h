// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFuture>
#include <QMetaObject>
#include <QPromise>

#include <type_traits>
#include <utility>

namespace ewc {

/*!
    Runs \a function in the thread of \a context and returns its future result.

    This is the only door between the user interface and the engine: everything behind it
    is single-threaded. Attach to the answer with QFuture::then(receiver, …), which runs in
    the receiver's thread. The receiver has to outlive the future.

    Should \a context be destroyed first, \a function never runs and the future is cancelled.
*/
template<typename Function>
[[nodiscard]] QFuture<std::invoke_result_t<Function>> invokeOn(QObject *context, Function function)
{
    using Value = std::invoke_result_t<Function>;

    QPromise<Value> promise;
    promise.start();
    QFuture<Value> future = promise.future();
    QMetaObject::invokeMethod(
        context,
        [promise = std::move(promise), function = std::move(function)]() mutable {
            if constexpr (std::is_void_v<Value>)
                function();
            else
                promise.addResult(function());
            promise.finish();
        },
        Qt::QueuedConnection);
    return future;
}

} // namespace ewc
