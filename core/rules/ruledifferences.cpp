// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/rulesetoperations.h"

#include <QSet>

#include <algorithm>

namespace ewc {
namespace {

/*! Where a rule stood before. */
struct Place
{
    RuleSection section = RuleSection::Rules;
    qsizetype index = 0; ///< in the section
    const Rule *rule = nullptr;
};

QHash<QString, Place> placesOf(const RuleSet &rules)
{
    QHash<QString, Place> places;
    for (const RuleSection section : RuleSections) {
        const QList<Rule> &list = rules.section(section);
        for (qsizetype i = 0; i < list.size(); ++i)
            places.insert(list[i].id, {.section = section, .index = i, .rule = &list[i]});
    }
    return places;
}

/*! The most of \a indexes that are in rising order already: a longest increasing subsequence. */
QSet<qsizetype> inOrder(const QList<qsizetype> &indexes)
{
    QList<qsizetype> tails; // positions; of the sequences of each length the one that ends lowest
    QList<qsizetype> previous(indexes.size(), -1);
    for (qsizetype i = 0; i < indexes.size(); ++i) {
        const auto tail = std::ranges::lower_bound(
            tails, indexes[i], {}, [&indexes](qsizetype position) { return indexes[position]; });
        if (tail != tails.begin())
            previous[i] = *(tail - 1);
        if (tail == tails.end())
            tails.append(i);
        else
            *tail = i;
    }
    QSet<qsizetype> kept;
    for (qsizetype i = tails.isEmpty() ? -1 : tails.last(); i >= 0; i = previous[i])
        kept.insert(indexes[i]);
    return kept;
}

} // namespace

QList<RuleChange> differences(const RuleSet &before, const RuleSet &after)
{
    const QHash<QString, Place> places = placesOf(before);
    QList<RuleChange> changes;
    QSet<QString> left;
    for (const RuleSection section : RuleSections) {
        const QList<Rule> &list = after.section(section);
        QList<qsizetype> indexes;
        for (const Rule &rule : list) {
            const auto place = places.find(rule.id);
            if (place != places.end() && place->section == section)
                indexes.append(place->index);
        }
        const QSet<qsizetype> kept = inOrder(indexes);
        for (const Rule &rule : list) {
            left.insert(rule.id);
            const auto place = places.find(rule.id);
            if (place == places.end()) {
                changes.append(
                    {.kind = RuleChange::Kind::Added, .section = section, .after = rule});
                continue;
            }
            const Rule &old = *place->rule;
            if (place->section != section || !kept.contains(place->index))
                changes.append({.kind = RuleChange::Kind::Moved,
                                .section = section,
                                .before = old,
                                .after = rule});
            if (old != rule)
                changes.append({.kind = RuleChange::Kind::Changed,
                                .section = section,
                                .before = old,
                                .after = rule});
        }
    }
    for (const RuleSection section : RuleSections) {
        for (const Rule &rule : before.section(section)) {
            if (!left.contains(rule.id))
                changes.append(
                    {.kind = RuleChange::Kind::Removed, .section = section, .before = rule});
        }
    }
    return changes;
}

} // namespace ewc
