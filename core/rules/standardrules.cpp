// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/standardrules.h"

#include "core/rules/presets.h"

namespace ewc {

RuleSet standardRules()
{
    return presetRules(rulePresets().first().id);
}

RuleSet withoutLimits(RuleSet rules)
{
    rules.safety.repliesPerMinute = 0;
    rules.safety.sameTexts = 0;
    return rules;
}

} // namespace ewc
