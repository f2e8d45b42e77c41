// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/ruleengine.h"
#include "core/rules/trialmessage.h"

namespace ewc {

/*! What a rule would do. A value. */
struct TrialStep
{
    QString ruleId;
    Step step;
};

/*! What rules would do about a message, and why. A value. */
struct Trial
{
    Explanation explanation;
    /*! In order. Of what is only known once something has been done, {output}, the name stands
        there instead. */
    QList<TrialStep> steps;
};

/*! Puts \a question to \a engine. Nothing is done. */
[[nodiscard]] Trial tryRules(const RuleEngine &engine, const Question &question);

/*! What would have been before the next message, had one come at \a time, milliseconds since 1970
    UTC, and \a trial become of it: what is remembered, who keeps still, whose turn it is. */
[[nodiscard]] TrialCircumstances::Facts factsAfter(const TrialCircumstances::Facts &before,
                                                   qint64 time, const Trial &trial);

/*! Rules of which some cannot be asked yet, because something is wrong with them. */
struct TrialRules
{
    std::shared_ptr<const RuleEngine> engine; ///< of the others; null: even they do not do
    QList<RuleProblem> problems; ///< of those that were left out
};

/*! As many of \a rules as can be asked. Takes its time for thousands of them; any thread. */
[[nodiscard]] TrialRules compileForTrial(const RuleSet &rules);

} // namespace ewc
