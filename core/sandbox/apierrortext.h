// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace ewc::sandbox {

/*!
    What the platform says to \a errcode, without hint and link; "error" to one it never gives,
    as a fault may ask for any. Source: WeCom document 90313 (90455).
*/
[[nodiscard]] QString apiErrorText(int errcode);

} // namespace ewc::sandbox
