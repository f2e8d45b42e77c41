// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/pipeline/sendreport.h"

#include <QJsonObject>

#include <chrono>

namespace ewc {

/*! What to do after a try. */
enum class NextStep {
    Settle, ///< that was the verdict
    Retry, ///< it had no effect, for a reason that may pass
    WaitOut, ///< it was one too many
};

/*! What the answer to a try, or the lack of one, asks for. */
[[nodiscard]] NextStep nextStep(const Result<QJsonObject> &answer);

/*! The answer to message \a id as a report: its verdict if there is no further try. */
[[nodiscard]] SendReport toReport(qint64 id, const Result<QJsonObject> &answer);

/*!
    How long to wait after the \a attempts th try that failed: 1 s, 2 s, 4 s … 5 min. \a chance
    from 0 to 1 spreads those who failed together, by a fifth to either side.
*/
[[nodiscard]] std::chrono::milliseconds backOff(int attempts, double chance);

} // namespace ewc
