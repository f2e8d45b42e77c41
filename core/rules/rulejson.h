// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/schema.h"
#include "core/rules/ruleset.h"

namespace ewc {

inline constexpr int RulesSchema = 1; ///< of rules.json, as it is written and read

/*! The name of \a section in rules.json. */
[[nodiscard]] QString sectionKey(RuleSection section);
/*! The members of a rule that hold no conditions and no actions. */
[[nodiscard]] const Schema &ruleSchema();
/*! How many conditions have to hold, as "match" has it. */
[[nodiscard]] const Field &matchField();

// Values and JSON. What is standard is left out.
[[nodiscard]] QJsonObject toJson(const Rule &rule);
[[nodiscard]] QJsonObject toJson(const RuleSet &rules);

// Takes what it can: what is of another type than it has to be counts as not there. RuleCheck says
// what is wrong with it.
[[nodiscard]] Rule ruleFromJson(const QJsonObject &json);
[[nodiscard]] RuleSet ruleSetFromJson(const QJsonObject &json);

} // namespace ewc
