// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/base/schema.h"
#include "core/settings/account.h"

namespace ewc {

/*!
    The keys of an account's section in config.ini, in the order of a form.

    The id of the application is called agentid here, whichever of its two names the file uses.
    A secret may be env:NAME; its check then looks at that variable of this process.
*/
[[nodiscard]] const Schema &accountSchema();

/*!
    What is wrong with the \a values of an account, by key: of each field, and where one field
    needs another. Empty if nothing is. In the user's language; never quotes a value.
*/
[[nodiscard]] Values accountProblems(const Values &values);

/*!
    The account \a name with these \a values, secrets taken from the environment where they say so.

    Fails with InvalidInput for the first of accountProblems(); detail reads "key token: …".
*/
[[nodiscard]] Result<Account> toAccount(const QString &name, const Values &values);

/*! The account \a name with nothing of \a values, which are right, but its way to WeCom: API
    address and proxy. */
[[nodiscard]] Account wayOf(const QString &name, const Values &values);

} // namespace ewc
