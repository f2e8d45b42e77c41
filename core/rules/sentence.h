// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/action.h"
#include "core/rules/ruleset.h"

namespace ewc {

// Rules in words of the user's language. What cannot be said yet, because a field is empty, reads
// "…".

/*! A condition, to read on after "when": "the text contains “menu”". */
[[nodiscard]] QString sentenceOf(const ConditionType &type, const Parameters &parameters);
/*! An action, to read on after "then": "reply “Hello”". */
[[nodiscard]] QString sentenceOf(const ActionType &type, const Parameters &parameters);
/*! All of \a rule: "When the text contains “menu” and it is Monday to Friday, 00:00–10:00: reply
    with the picture menu.jpg; at most once in 60 seconds for each member." */
[[nodiscard]] QString sentenceOf(const Rule &rule);
/*! The same; other rules that it names are called by their title in \a rules, not by their id. */
[[nodiscard]] QString sentenceOf(const Rule &rule, const RuleSet &rules);
/*! The name of \a rule, or, if it has none, the shortest thing that tells it from others. */
[[nodiscard]] QString titleOf(const Rule &rule);

} // namespace ewc
