// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/ruleset.h"

namespace ewc {

/*! What is in force as long as nobody has made rules: each text is answered with itself. */
[[nodiscard]] RuleSet standardRules();

/*! \a rules without SafetyLimits: as a demo, they answer whatever and however often somebody
 * writes. */
[[nodiscard]] RuleSet withoutLimits(RuleSet rules);

} // namespace ewc
