// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/accountcheck.h"

#include <functional>

namespace ewc::ui {

/*!
    Checks an account, which the outside calls back at the URL, and tells of each step when it
    begins and when it ends, in the main thread. A second call, or the end of the receiver, ends
    the check before.
*/
using AccountTester =
    std::function<void(const Account &account, const QUrl &callbackUrl, CheckScope scope,
                       QObject *receiver, std::function<void(const CheckStep &step)> tell)>;

} // namespace ewc::ui
