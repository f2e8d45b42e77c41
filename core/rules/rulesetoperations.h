// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/ruleset.h"

#include <QHash>

namespace ewc {

/*! Rules that can never answer: by id, the id of an earlier rule that matches whenever they would,
    and stops. Only what is certain is said. */
[[nodiscard]] QHash<QString, QString> hiddenRules(const RuleSet &rules);

/*! What is different in a rule. A value. */
struct RuleChange
{
    enum class Kind { Added, Removed, Changed, Moved };

    Kind kind = Kind::Changed;
    RuleSection section = RuleSection::Rules; ///< where it is, or was
    Rule before = {}; ///< not for Added
    Rule after = {}; ///< not for Removed
};

/*! What turns \a before into \a after, in the order of \a after, what was removed last. */
[[nodiscard]] QList<RuleChange> differences(const RuleSet &before, const RuleSet &after);

/*! What to do with a rule that comes from elsewhere and is here already. */
enum class OnConflict { Skip, Replace, KeepBoth };

/*! A rule that comes from elsewhere, and the one here that it clashes with. A value. */
struct RuleConflict
{
    enum class Why { SameId, SameName, SameTrigger };

    Why why = Why::SameId;
    QString incomingId;
    QString existingId;
};

/*! Where \a incoming clashes with \a existing; rules that are equal do not. */
[[nodiscard]] QList<RuleConflict> conflicts(const RuleSet &existing, const RuleSet &incoming);
/*! \a existing with \a incoming added, at the end of each section; \a choices by incoming id. */
[[nodiscard]] RuleSet merged(const RuleSet &existing, const RuleSet &incoming,
                             const QHash<QString, OnConflict> &choices);
/*! \a rules without what is secret: keys are left out. */
[[nodiscard]] RuleSet withoutSecrets(const RuleSet &rules);

// Tables of keywords as people have them: keyword, match (全匹配/半匹配, is/contains/regex), reply.
/*! Reads CSV with or without a header; the sentences name lines. */
[[nodiscard]] RuleSetReading readRulesCsv(const QByteArray &csv);
/*! The rules of \a rules that such a table can hold; \a left counts the others. */
[[nodiscard]] QByteArray writeRulesCsv(const RuleSet &rules, int *left = nullptr);

} // namespace ewc
