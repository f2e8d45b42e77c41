// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/explanation.h"

namespace ewc {

// Explanations in words of the user's language, the same in the window and on the command line.

/*! What became of a rule, in a word or two: "matches", "not at this time". */
[[nodiscard]] QString outcomeText(RuleTrace::Outcome outcome);
/*! The same for programs: "matched", "logOnly", "notMatched", "off", "notScheduled", "cooling",
    "notAsked". */
[[nodiscard]] QString outcomeName(RuleTrace::Outcome outcome);

/*!
    Why \a rule came out as \a trace says: the first condition that did not hold, until when it
    keeps still, or what it found in the message. A sentence; empty where outcomeText() says all.
*/
[[nodiscard]] QString reasonText(const RuleTrace &trace, const Rule &rule);

/*! What stands at \a field of \a rule, "when.conditions[0]" or "when.groups[1]", as what has to be
    so: "the text contains “menu”", "not: it is Monday". Empty if there is nothing. */
[[nodiscard]] QString requirementText(const Rule &rule, const QString &field);

/*! What became of what requirementText() says. */
enum class Requirement {
    Met,
    NotMet,
    NotAsked, ///< the rule had been decided before
    CutOff, ///< it took too long and was given up
};
[[nodiscard]] Requirement requirementOf(const Rule &rule, const ConditionTrace &trace);
[[nodiscard]] QString requirementOutcomeText(Requirement requirement);

/*! What was found: "1 = “5”, name = “Li”"; empty for nothing. */
[[nodiscard]] QString capturesText(const Captures &captures);

/*! Why no rule was asked, as a sentence; empty if they were. */
[[nodiscard]] QString silenceText(Silence silence);
/*! The same for programs: "ownMessage", "handedOver", "tooManyReplies", "loop". */
[[nodiscard]] QString silenceName(Silence silence);

/*! Who answers, as a sentence: "The rule “menu” answers." or "No rule answers." \a rules are the
    ones that were asked. */
[[nodiscard]] QString verdictText(const Decision &decision, const RuleSet &rules);

} // namespace ewc
