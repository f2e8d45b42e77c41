// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/commandline.h"
#include "core/pipeline/shipment.h"
#include "core/settings/account.h"

namespace ewc {

/*! The options of `send` that say what is sent, to whom, how and when. */
[[nodiscard]] QList<QCommandLineOption> draftOptions();

/*!
    What \a invocation asks \a account to send. Reads standard input where a text is "-", and the
    JSON files it names; files to be sent are only named.

    Fails with InvalidInput; detail is a sentence in the user's language.
*/
[[nodiscard]] Result<Draft> readDraft(const Invocation &invocation, const Account &account);

} // namespace ewc
