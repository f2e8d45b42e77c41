// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/ruleset.h"

#include "core/rules/rulecheck.h"
#include "core/rules/rulejson.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ewc {

QList<Rule> &RuleSet::section(RuleSection section)
{
    switch (section) {
    case RuleSection::Before:
        return before;
    case RuleSection::Fallback:
        return fallback;
    case RuleSection::Rules:
        break;
    }
    return rules;
}

const QList<Rule> &RuleSet::section(RuleSection section) const
{
    return const_cast<RuleSet *>(this)->section(section); // does not detach: a reference to a list
}

const Rule *RuleSet::find(const QString &id) const
{
    for (const RuleSection place : RuleSections) {
        const QList<Rule> &list = section(place);
        if (const auto rule = std::ranges::find(list, id, &Rule::id); rule != list.end())
            return &*rule;
    }
    return nullptr;
}

QList<RuleProblem> problemsOf(const RuleSet &rules)
{
    return RuleCheck().file(toJson(rules));
}

QList<RuleProblem> problemsOf(const Rule &rule, const RuleSet &rules)
{
    RuleCheck check;
    QString path;
    for (const RuleSection section : RuleSections) {
        const QList<Rule> &list = rules.section(section);
        for (qsizetype i = 0; i < list.size(); ++i) {
            check.addId(list[i].id);
            if (path.isEmpty() && list[i].id == rule.id)
                path = u"%1[%2]"_s.arg(sectionKey(section)).arg(i);
        }
    }
    return check.rule(toJson(rule), path);
}

} // namespace ewc
