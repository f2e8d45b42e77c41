// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

namespace ewc {

/*! The parameters of a condition or an action, as its schema describes them. */
using Parameters = QJsonObject;

/*! A condition or an action as it stands in rules.json. A value. */
struct RulePart
{
    QString type; ///< of conditionTypes() or actionTypes()
    Parameters parameters = {};

    friend bool operator==(const RulePart &, const RulePart &) = default;
};

/*! How many of some conditions have to hold. */
enum class Quantifier { All, Any, None };

/*! Some conditions that are asked together. A value. */
struct ConditionGroup
{
    Quantifier quantifier = Quantifier::All;
    QList<RulePart> conditions = {};

    friend bool operator==(const ConditionGroup &, const ConditionGroup &) = default;
};

/*! When a rule answers: conditions, and groups of them, which count as a condition each. No
    condition at all holds for every message. A value. */
struct RuleTrigger
{
    Quantifier quantifier = Quantifier::All;
    QList<RulePart> conditions = {};
    QList<ConditionGroup> groups = {};

    friend bool operator==(const RuleTrigger &, const RuleTrigger &) = default;
};

/*! How long a rule keeps still after it has answered. A value. */
struct Cooldown
{
    int seconds = 0; ///< 0: it does not
    bool isPerMember = true; ///< false: after it has answered anybody

    friend bool operator==(const Cooldown &, const Cooldown &) = default;
};

/*! What to do when a message comes: the user's point-and-click program, one line of it. A value. */
struct Rule
{
    QString id; ///< never changes, never used twice; see newRuleId()
    QString name; ///< for people; may be empty, then sentenceOf() names it
    QString folder = {}; ///< for people; empty: none
    bool isOn = true;
    bool isLogOnly = false; ///< it is noted that it would have answered
    bool stops = true; ///< the rules after it are not asked once it has matched
    RuleTrigger when = {};
    Parameters schedule = {}; ///< of scheduleSchema(); empty: always
    Cooldown cooldown = {};
    QList<RulePart> actions = {};

    friend bool operator==(const Rule &, const Rule &) = default;
};

/*! A new id for a rule: short, random, fit for a file. */
[[nodiscard]] QString newRuleId();

} // namespace ewc
