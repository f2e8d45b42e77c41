// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/ruleset.h"

#include <QSet>

#include <functional>

namespace ewc::ui {

/*! Where rules are to stand: before the rule that is at \a position now. A value. */
struct RulePlace
{
    RuleSection section = RuleSection::Rules;
    qsizetype position = 0; ///< the size of the section: at its end
    QString folder = {}; ///< empty: in none

    friend bool operator==(const RulePlace &, const RulePlace &) = default;
};

using RuleIds = QSet<QString>;

/*! What is to be moved. A value. */
struct RuleLoad
{
    RuleIds ids;
    RuleIds withFolder = {}; ///< those of \a ids that come along with all of their folder

    friend bool operator==(const RuleLoad &, const RuleLoad &) = default;
};

/*! Where the rule \a id stands; the end of the section Rules if there is none. */
[[nodiscard]] RulePlace placeOf(const RuleSet &rules, const QString &id);
/*! The place below the rule \a id, in its folder; the end of the section Rules if there is none. */
[[nodiscard]] RulePlace placeAfter(const RuleSet &rules, const QString &id);

/*! The place for a new rule while one looks at the rule \a id: below it, but not below a fallback,
    which often answers everything. */
[[nodiscard]] RulePlace placeForNew(const RuleSet &rules, const QString &id);

/*! The rules called \a ids, in order, in their sections. */
[[nodiscard]] RuleSet onlyRules(const RuleSet &rules, const RuleIds &ids);
[[nodiscard]] RuleSet withRules(const RuleSet &rules, const QList<Rule> &added,
                                const RulePlace &place);
[[nodiscard]] RuleSet withoutRules(const RuleSet &rules, const RuleIds &ids);
/*! Rules that stood apart stand together afterwards, in their order. */
[[nodiscard]] RuleSet movedRules(const RuleSet &rules, const RuleLoad &load,
                                 const RulePlace &place);
/*! Moves \a load by one step: past a rule, into a folder or out of one, into the next section. */
[[nodiscard]] RuleSet movedUp(const RuleSet &rules, const RuleLoad &load);
[[nodiscard]] RuleSet movedDown(const RuleSet &rules, const RuleLoad &load);
[[nodiscard]] RuleSet changedRules(const RuleSet &rules, const RuleIds &ids,
                                   const std::function<void(Rule &)> &change);
/*! All rules, in the order in which they are asked. */
[[nodiscard]] QList<Rule> allRules(const RuleSet &rules);
[[nodiscard]] RuleIds idsIn(const RuleSet &rules);

} // namespace ewc::ui
