// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/rulejson.h"

#include "core/base/jsonschema.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace ewc {
namespace {

QString matchKey(Quantifier quantifier)
{
    switch (quantifier) {
    case Quantifier::Any:
        return u"any"_s;
    case Quantifier::None:
        return u"none"_s;
    case Quantifier::All:
        break;
    }
    return u"all"_s;
}

Quantifier quantifierOf(const QJsonValue &match)
{
    const QString key = match.toString();
    return key == "any"_L1    ? Quantifier::Any
           : key == "none"_L1 ? Quantifier::None
                              : Quantifier::All;
}

QJsonArray toJson(const QList<RulePart> &parts)
{
    QJsonArray json;
    for (const RulePart &part : parts) {
        QJsonObject object = part.parameters;
        object["type"_L1] = part.type;
        json.append(object);
    }
    return json;
}

QList<RulePart> partsFromJson(const QJsonValue &json)
{
    QList<RulePart> parts;
    for (const QJsonValue &entry : json.toArray()) {
        QJsonObject parameters = entry.toObject();
        const QString type = parameters.take("type"_L1).toString();
        parts.append({.type = type, .parameters = parameters});
    }
    return parts;
}

/*! What a trigger and a group have in common. */
QJsonObject conditionsToJson(Quantifier quantifier, const QList<RulePart> &conditions)
{
    QJsonObject json;
    if (quantifier != Quantifier::All)
        json["match"_L1] = matchKey(quantifier);
    if (!conditions.isEmpty())
        json["conditions"_L1] = toJson(conditions);
    return json;
}

QJsonObject toJson(const RuleTrigger &when)
{
    QJsonObject json = conditionsToJson(when.quantifier, when.conditions);
    QJsonArray groups;
    for (const ConditionGroup &group : when.groups)
        groups.append(conditionsToJson(group.quantifier, group.conditions));
    if (!groups.isEmpty())
        json["groups"_L1] = groups;
    return json;
}

RuleTrigger triggerFromJson(const QJsonObject &json)
{
    RuleTrigger when{.quantifier = quantifierOf(json["match"_L1]),
                     .conditions = partsFromJson(json["conditions"_L1])};
    for (const QJsonValue &entry : json["groups"_L1].toArray())
        when.groups.append({.quantifier = quantifierOf(entry["match"_L1]),
                            .conditions = partsFromJson(entry["conditions"_L1])});
    return when;
}

QJsonObject toJson(const SafetyLimits &safety)
{
    constexpr SafetyLimits Standard;
    QJsonObject json;
    if (safety.repliesPerMinute != Standard.repliesPerMinute)
        json["repliesPerMinute"_L1] = safety.repliesPerMinute;
    if (safety.sameTexts != Standard.sameTexts)
        json["sameTexts"_L1] = safety.sameTexts;
    if (safety.sameTextSeconds != Standard.sameTextSeconds)
        json["sameTextSeconds"_L1] = safety.sameTextSeconds;
    return json;
}

SafetyLimits safetyFromJson(const QJsonObject &json)
{
    constexpr SafetyLimits Standard;
    return {.repliesPerMinute = json["repliesPerMinute"_L1].toInt(Standard.repliesPerMinute),
            .sameTexts = json["sameTexts"_L1].toInt(Standard.sameTexts),
            .sameTextSeconds = json["sameTextSeconds"_L1].toInt(Standard.sameTextSeconds)};
}

bool isOn(const QJsonValue &flag, bool standard)
{
    const QString text = toFieldText(flag);
    return text.isEmpty() ? standard : text == "1"_L1;
}

} // namespace

QString sectionKey(RuleSection section)
{
    switch (section) {
    case RuleSection::Before:
        return u"before"_s;
    case RuleSection::Fallback:
        return u"fallback"_s;
    case RuleSection::Rules:
        break;
    }
    return u"rules"_s;
}

QJsonObject toJson(const Rule &rule)
{
    QJsonObject json{{u"id"_s, rule.id}};
    if (!rule.name.isEmpty())
        json["name"_L1] = rule.name;
    if (!rule.folder.isEmpty())
        json["folder"_L1] = rule.folder;
    if (!rule.isOn)
        json["on"_L1] = false;
    if (rule.isLogOnly)
        json["logOnly"_L1] = true;
    if (const QJsonObject when = toJson(rule.when); !when.isEmpty())
        json["when"_L1] = when;
    if (!rule.schedule.isEmpty())
        json["schedule"_L1] = rule.schedule;
    QJsonObject cooldown;
    if (rule.cooldown.seconds != 0)
        cooldown["seconds"_L1] = rule.cooldown.seconds;
    if (!rule.cooldown.isPerMember)
        cooldown["per"_L1] = u"all"_s;
    if (!cooldown.isEmpty())
        json["cooldown"_L1] = cooldown;
    if (!rule.actions.isEmpty())
        json["then"_L1] = toJson(rule.actions);
    if (!rule.stops)
        json["after"_L1] = u"continue"_s;
    return json;
}

QJsonObject toJson(const RuleSet &rules)
{
    QJsonObject json{{u"schema"_s, RulesSchema}};
    if (const QJsonObject safety = toJson(rules.safety); !safety.isEmpty())
        json["safety"_L1] = safety;
    for (const RuleSection section : RuleSections) {
        QJsonArray list;
        for (const Rule &rule : rules.section(section))
            list.append(toJson(rule));
        if (!list.isEmpty() || (section == RuleSection::Rules && rules.size() == 0))
            json[sectionKey(section)] = list;
    }
    return json;
}

Rule ruleFromJson(const QJsonObject &json)
{
    const QJsonObject cooldown = json["cooldown"_L1].toObject();
    return {.id = json["id"_L1].toString(),
            .name = json["name"_L1].toString(),
            .folder = json["folder"_L1].toString(),
            .isOn = isOn(json["on"_L1], true),
            .isLogOnly = isOn(json["logOnly"_L1], false),
            .stops = json["after"_L1].toString() != "continue"_L1,
            .when = triggerFromJson(json["when"_L1].toObject()),
            .schedule = json["schedule"_L1].toObject(),
            .cooldown = {.seconds = cooldown["seconds"_L1].toInt(),
                         .isPerMember = cooldown["per"_L1].toString() != "all"_L1},
            .actions = partsFromJson(json["then"_L1])};
}

RuleSet ruleSetFromJson(const QJsonObject &json)
{
    RuleSet rules{.safety = safetyFromJson(json["safety"_L1].toObject())};
    for (const RuleSection section : RuleSections) {
        for (const QJsonValue &entry : json[sectionKey(section)].toArray())
            rules.section(section).append(ruleFromJson(entry.toObject()));
    }
    return rules;
}

} // namespace ewc
