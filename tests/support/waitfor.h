// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFuture>
#include <QTest>

/*! Runs the event loop until \a future is finished; the time limit of the test ends what never is.
 */
template<typename T>
[[nodiscard]] T waitFor(const QFuture<T> &future)
{
    while (!future.isFinished())
        QTest::qWait(1);
    return future.result();
}
