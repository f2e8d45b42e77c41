// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/condition.h"
#include "core/rules/ruleset.h"

#include <QList>
#include <QString>

namespace ewc {

/*! Why no rule was asked at all. */
enum class Silence {
    None, ///< they were asked
    OwnMessage, ///< it is the application's own
    HandedOver, ///< a person talks to this member
    TooManyReplies, ///< SafetyLimits::repliesPerMinute
    Loop, ///< SafetyLimits::sameTexts
};

/*! A rule that matched. A value. */
struct RuleMatch
{
    QString ruleId;
    RuleSection section = RuleSection::Rules;
    bool isLogOnly = false;
    Captures captures = {};

    friend bool operator==(const RuleMatch &, const RuleMatch &) = default;
};

/*! What the rules say to a message. A value. */
struct Decision
{
    Silence silence = Silence::None;
    /*! In order: what is to be done, and the ones that are only noted (RuleMatch::isLogOnly). */
    QList<RuleMatch> matches;
    /*! Conditions that had to be cut off: RuleProblem with ruleId, field and sentence. */
    QList<RuleProblem> problems;

    /*! The rule that answers: the first that matched, and is not log only; empty: none. */
    [[nodiscard]] QString winner() const;

    friend bool operator==(const Decision &, const Decision &) = default;
};

/*! What became of one condition. A value. */
struct ConditionTrace
{
    enum class Outcome { Holds, Fails, CutOff, NotAsked };

    QString field; ///< "when.conditions[0]", "when.groups[1].conditions[0]"
    Outcome outcome = Outcome::NotAsked;
    QString problem = {}; ///< CutOff: a sentence

    friend bool operator==(const ConditionTrace &, const ConditionTrace &) = default;
};

/*! What became of one rule. A value. */
struct RuleTrace
{
    enum class Outcome {
        Matched,
        MatchedLogOnly,
        NotMatched,
        Off,
        NotScheduled, ///< it is not in force at that time
        CoolingDown,
        NotAsked, ///< an earlier rule stopped
    };

    QString ruleId;
    RuleSection section = RuleSection::Rules;
    Outcome outcome = Outcome::NotAsked;
    QList<ConditionTrace> conditions = {}; ///< all of the rule's, also those not asked
    QString firstFailed = {}; ///< NotMatched: the field of the condition (or group) that decided
    Captures captures = {};
    qint64 coolUntil = 0; ///< CoolingDown: milliseconds since 1970 UTC
    qint64 nanoseconds = 0; ///< that it took

    friend bool operator==(const RuleTrace &, const RuleTrace &) = default;
};

/*! Why a message was answered, or not. A value. */
struct Explanation
{
    Decision decision;
    QList<RuleTrace> rules; ///< every rule, in order

    friend bool operator==(const Explanation &, const Explanation &) = default;
};

} // namespace ewc
