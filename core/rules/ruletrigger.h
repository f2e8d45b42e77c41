// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/condition.h"
#include "core/rules/explanation.h"
#include "core/rules/rule.h"

#include <memory>
#include <optional>
#include <vector>

namespace ewc {

/*! What a trigger said to a question. */
struct TriggerAnswer
{
    bool holds = false;
    Captures captures = {}; ///< where two conditions found the same, of the first
    QList<RuleProblem> problems = {}; ///< conditions that were cut off; without ruleId
    QString decisive = {}; ///< field of the condition or group for which it does not hold
    QList<ConditionTrace> traces = {}; ///< of all conditions, if they were wanted
};

/*! When a rule answers, ready to be asked: see RuleTrigger. Immutable. */
class CompiledTrigger final
{
public:
    /*! Fails with InvalidInput if a condition has problems. */
    [[nodiscard]] static Result<CompiledTrigger> create(const RuleTrigger &trigger);

    /*! No more conditions are asked than needed. */
    [[nodiscard]] TriggerAnswer ask(const Question &question) const;
    /*! Answers as ask(), and asks all conditions. */
    [[nodiscard]] TriggerAnswer explain(const Question &question) const;
    /*! All conditions, none of them asked. */
    [[nodiscard]] QList<ConditionTrace> notAsked() const;

    /*! A text for which it holds has one word of one of these; nothing: it may hold for any. */
    [[nodiscard]] std::optional<QList<Keywords>> keywords() const;

private:
    struct Group
    {
        Quantifier quantifier = Quantifier::All;
        QString field = {}; ///< before ".conditions[0]"
        std::vector<std::unique_ptr<const Condition>> conditions = {};
    };
    class Asking;

    [[nodiscard]] static Result<Group> compiled(Quantifier quantifier, const QList<RulePart> &parts,
                                                const QString &field);

    Group m_top;
    std::vector<Group> m_groups; ///< none of them empty
};

} // namespace ewc
