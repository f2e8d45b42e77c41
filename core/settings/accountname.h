// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace ewc {

/*!
    What is wrong with \a name for a new account, as a full sentence in the user's language; empty
    if nothing is. Whether the name is taken is not known here.
*/
[[nodiscard]] QString problemOfAccountName(const QString &name);

/*! Says that there is an account \a name already, in the user's language. */
[[nodiscard]] QString takenName(const QString &name);

/*!
    What an account is called if \a name is taken and so are the variations before \a number, which
    starts at 1: demo-2, demo-3 … for demo, demo-5 … for demo-4.
*/
[[nodiscard]] QString numberedName(const QString &name, int number);

/*! True if the section \a name of config.ini is an account, and not one of those with a meaning. */
[[nodiscard]] bool isAccountSection(const QString &name);

} // namespace ewc
