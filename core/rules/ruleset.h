// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/schema.h"
#include "core/rules/rule.h"

#include <array>

namespace ewc {

/*! Where a rule stands: those of a section are asked after all of the section before it. */
enum class RuleSection {
    Before, ///< block lists and the like
    Rules,
    Fallback, ///< 收到消息回复: when nothing else answered
};

inline constexpr std::array RuleSections{RuleSection::Before, RuleSection::Rules,
                                         RuleSection::Fallback};

/*! What keeps a bot from talking itself into trouble. A value. */
struct SafetyLimits
{
    int repliesPerMinute = 30; ///< to one member; what is more is not answered. 0: no limit
    int sameTexts = 5; ///< as many equal texts of one member … 0: no limit
    int sameTextSeconds = 60; ///< … within so many seconds are a loop of two machines

    friend bool operator==(const SafetyLimits &, const SafetyLimits &) = default;
};

/*! All rules, in order. A value: cheap to copy, a changed copy is a new state (undo, versions). */
struct RuleSet
{
    QList<Rule> before = {};
    QList<Rule> rules = {};
    QList<Rule> fallback = {};
    SafetyLimits safety = {};

    [[nodiscard]] QList<Rule> &section(RuleSection section);
    [[nodiscard]] const QList<Rule> &section(RuleSection section) const;
    /*! The rule \a id; null if there is none. Valid until the set changes. */
    [[nodiscard]] const Rule *find(const QString &id) const;
    [[nodiscard]] qsizetype size() const { return before.size() + rules.size() + fallback.size(); }

    friend bool operator==(const RuleSet &, const RuleSet &) = default;
};

/*! What is wrong with a rule set, and where. A value. */
struct RuleProblem
{
    int line = 0; ///< of the file, from 1; 0: it did not come from one
    QString ruleId = {}; ///< empty: it is not in a rule
    QString path = {}; ///< in the file: "rules[3].then[0].text"
    /*! Within the rule: "when.conditions[1].words", "when.groups[0].conditions[2].text",
        "then[0].text", "schedule.from", "cooldown.seconds". */
    QString field = {};
    QString sentence; ///< in the user's language, whole: "Text: is missing."

    friend bool operator==(const RuleProblem &, const RuleProblem &) = default;
};

/*! What a file of rules held: the set is what could be read, and counts only without problems. */
struct RuleSetReading
{
    RuleSet rules;
    QList<RuleProblem> problems; ///< in the order of the file
};

/*!
    Reads rules.json. Never fails half: unknown types and fields, wrong types, missing ids, unknown
    variables and what compile() would refuse are problems, each with its line.
*/
[[nodiscard]] RuleSetReading readRules(const QByteArray &json);

/*! What is wrong with \a rules, as readRules() would say of a file with them; lines are 0. */
[[nodiscard]] QList<RuleProblem> problemsOf(const RuleSet &rules);
/*! What is wrong with \a rule of \a rules. */
[[nodiscard]] QList<RuleProblem> problemsOf(const Rule &rule, const RuleSet &rules);

/*! \a rules as rules.json: indented, keys in a fixed order, what is standard left out, so that it
    can be read and compared by people. */
[[nodiscard]] QByteArray writeRules(const RuleSet &rules);

/*! When a rule, or the condition "time", is in force: days, from, to, first and last date. */
[[nodiscard]] const Schema &scheduleSchema();
/*! SafetyLimits, as the form and the file have it. */
[[nodiscard]] const Schema &safetySchema();

} // namespace ewc
