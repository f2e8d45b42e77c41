// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/httpcall.h"
#include "core/pipeline/rulememory.h"
#include "core/pipeline/stepoutcome.h"
#include "core/rules/step.h"

namespace ewc {

// Calls of URLs and of language models: what is asked, and what the answer says. Pure, but for the
// variables of our environment. All fail with InvalidInput and a sentence in the user's language,
// which holds neither key nor query.

/*! \a step as a call; "env:NAME" at the end of a header's value is looked up. */
[[nodiscard]] Result<HttpCall> toCall(const step::HttpCall &step);
/*! What \a answer to \a step says. */
[[nodiscard]] StepOutcome outcomeOf(const step::HttpCall &step, const Result<HttpAnswer> &answer);

/*! \a step as a call that puts \a text, after the conversation \a before it. */
[[nodiscard]] Result<HttpCall> toCall(const step::Model &step, const QList<Utterance> &before,
                                      const QString &text);
/*! What \a answer to \a step says; without the fallback. */
[[nodiscard]] StepOutcome outcomeOf(const step::Model &step, const Result<HttpAnswer> &answer);

} // namespace ewc
