// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/menu/answeringrule.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ewc::ui {
namespace {

bool isAbout(const RulePart &condition, const QString &event, const QString &key)
{
    if (condition.type != "event"_L1
        || condition.parameters.value("event"_L1).toString().compare(event, Qt::CaseInsensitive)
               != 0)
        return false;
    const QString wanted = condition.parameters.value("key"_L1).toString();
    return wanted.isEmpty() || wanted == key;
}

bool isAbout(const Rule &rule, const QString &event, const QString &key)
{
    const auto asks = [&](Quantifier quantifier, const QList<RulePart> &conditions) {
        return quantifier != Quantifier::None
               && std::ranges::any_of(conditions, [&](const RulePart &condition) {
                      return isAbout(condition, event, key);
                  });
    };
    return asks(rule.when.quantifier, rule.when.conditions)
           || (rule.when.quantifier != Quantifier::None
               && std::ranges::any_of(rule.when.groups, [&](const ConditionGroup &group) {
                      return asks(group.quantifier, group.conditions);
                  }));
}

} // namespace

QString eventKeyOf(const wecom::MenuButton &button)
{
    if (button.type == "view"_L1)
        return button.url;
    return button.type == "view_miniprogram"_L1 ? button.page : button.key;
}

const Rule *ruleAbout(const RuleSet &rules, const wecom::MenuButton &button)
{
    if (button.opensMenu())
        return nullptr;
    const Rule *off = nullptr;
    for (const QList<Rule> *section : {&rules.before, &rules.rules, &rules.fallback}) {
        for (const Rule &rule : *section) {
            if (!isAbout(rule, button.type, eventKeyOf(button)))
                continue;
            if (rule.isOn && !rule.isLogOnly)
                return &rule;
            off = off == nullptr ? &rule : off;
        }
    }
    return off;
}

Rule ruleForPress(const QString &event, const QString &key, const QString &name)
{
    return {.id = newRuleId(),
            .name = name,
            .when = {.conditions = {{.type = u"event"_s,
                                     .parameters = {{u"event"_s, event}, {u"key"_s, key}}}}},
            .actions = {{.type = u"replyText"_s, .parameters = {}}}};
}

} // namespace ewc::ui
