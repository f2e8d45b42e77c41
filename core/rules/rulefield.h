// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/rule.h"

#include <optional>

namespace ewc {

/*! Where a condition or a group of them stands in a rule. A value. */
struct RuleField
{
    std::optional<qsizetype> group; ///< in RuleTrigger::groups; nothing: not in one
    std::optional<qsizetype> condition; ///< in the group or the trigger; nothing: all of the group

    friend bool operator==(const RuleField &, const RuleField &) = default;
};

/*! The place in \a rule that \a field names, as RuleProblem and ConditionTrace do:
    "when.conditions[1]", "when.groups[0]", "when.groups[0].conditions[2].text". Nothing if it names
    none, or one that \a rule does not have. */
[[nodiscard]] std::optional<RuleField> ruleField(const Rule &rule, const QString &field);

} // namespace ewc
