// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/commandline.h"
#include "core/rules/trialmessage.h"

namespace ewc {

/*! What rules are to be asked. A value. */
struct TrialRequest
{
    TrialMessage message;
    QString account;
    TrialCircumstances::Facts facts;
};

/*! The options of `rules test` that say what comes, from whom and when. */
[[nodiscard]] QList<QCommandLineOption> trialOptions();

/*! The message with \a text that \a invocation describes. Fails with InvalidInput; detail is a
    sentence in the user's language. */
[[nodiscard]] Result<TrialRequest> readTrial(const QString &text, const Invocation &invocation);

} // namespace ewc
