// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace ewc::wecom {

/*!
    The address from which WeCom saw a call come, as its \a errmsg tells it: "…, from ip:
    203.0.113.7, …". Empty where none stands there. Source: WeCom document 90455.
*/
[[nodiscard]] QString callerAddress(const QString &errmsg);

/*! What to do about \a code, in the user's language; with 60020 it names the address of \a errmsg.
 */
[[nodiscard]] QString remedyFor(int code, const QString &errmsg);

} // namespace ewc::wecom
