// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFuture>
#include <QPromise>
#include <QThreadPool>

#include <memory>
#include <type_traits>
#include <utility>

namespace ewc::ui {

/*! Runs \a function, which only knows what it was given, in the pool; take the answer with
    whenFinished(). */
template<typename Function>
[[nodiscard]] QFuture<std::invoke_result_t<Function>> inPool(Function function)
{
    using Value = std::invoke_result_t<Function>;

    auto promise = std::make_shared<QPromise<Value>>(); // the pool copies what it runs
    promise->start();
    QThreadPool::globalInstance()->start([promise, function = std::move(function)] {
        promise->addResult(function());
        promise->finish();
    });
    return promise->future();
}

} // namespace ewc::ui
