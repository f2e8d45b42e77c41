// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rules/list/ruleplacement.h"

#include <algorithm>
#include <iterator>
#include <optional>

namespace ewc::ui {
namespace {

enum class Direction { Up, Down };

struct Spot
{
    RuleSection section = RuleSection::Rules;
    qsizetype position = -1;
};

/*! The first of \a ids in \a rules; the last one on the way down. */
std::optional<Spot> edgeOf(const RuleSet &rules, const RuleIds &ids, Direction direction)
{
    std::optional<Spot> edge;
    for (const RuleSection section : RuleSections) {
        const QList<Rule> &list = rules.section(section);
        for (qsizetype i = 0; i < list.size(); ++i) {
            if (!ids.contains(list[i].id))
                continue;
            edge = Spot{section, i};
            if (direction == Direction::Up)
                return edge;
        }
    }
    return edge;
}

/*! From \a position to the last rule in that direction that is in the same folder. */
qsizetype endOfFolder(const QList<Rule> &list, qsizetype position, qsizetype step)
{
    const QString folder = list[position].folder;
    while (position + step >= 0 && position + step < list.size()
           && list[position + step].folder == folder)
        position += step;
    return position;
}

/*! The place one step above or below \a spot; nothing if there is none. */
std::optional<RulePlace> nextPlace(const RuleSet &rules, const Spot &spot, Direction direction,
                                   bool isFolder)
{
    const QList<Rule> &list = rules.section(spot.section);
    const QString folder = isFolder ? QString() : list[spot.position].folder;
    const qsizetype step = direction == Direction::Up ? -1 : 1;
    const qsizetype next = spot.position + step;
    const qsizetype here = direction == Direction::Up ? spot.position : next; // without moving
    if (next < 0 || next >= list.size()) {
        if (!folder.isEmpty())
            return RulePlace{spot.section, here, {}};
        const auto section = std::ranges::find(RuleSections, spot.section);
        if (direction == Direction::Up ? section == RuleSections.begin()
                                       : std::next(section) == RuleSections.end())
            return std::nullopt;
        const RuleSection other = *std::next(section, step);
        return RulePlace{other, direction == Direction::Up ? rules.section(other).size() : 0, {}};
    }
    const QString beyond = list[next].folder;
    if (isFolder) {
        const qsizetype end = beyond.isEmpty() ? next : endOfFolder(list, next, step);
        return RulePlace{spot.section, direction == Direction::Up ? end : end + 1, {}};
    }
    if (beyond == folder)
        return RulePlace{spot.section, direction == Direction::Up ? next : next + 1, folder};
    return RulePlace{spot.section, here, folder.isEmpty() ? beyond : QString()};
}

RuleSet movedByStep(const RuleSet &rules, const RuleLoad &load, Direction direction)
{
    const auto edge = edgeOf(rules, load.ids, direction);
    if (!edge)
        return rules;
    const bool isFolder = load.withFolder.contains(rules.section(edge->section)[edge->position].id);
    const auto place = nextPlace(rules, *edge, direction, isFolder);
    return place ? movedRules(rules, load, *place) : rules;
}

} // namespace

RulePlace placeOf(const RuleSet &rules, const QString &id)
{
    const auto spot = edgeOf(rules, {id}, Direction::Up);
    if (!spot)
        return {.section = RuleSection::Rules, .position = rules.rules.size()};
    return {.section = spot->section,
            .position = spot->position,
            .folder = rules.section(spot->section)[spot->position].folder};
}

RulePlace placeAfter(const RuleSet &rules, const QString &id)
{
    RulePlace place = placeOf(rules, id);
    place.position = std::min(place.position + 1, rules.section(place.section).size());
    return place;
}

RulePlace placeForNew(const RuleSet &rules, const QString &id)
{
    const RulePlace place = placeAfter(rules, id);
    return place.section == RuleSection::Fallback ? placeAfter(rules, {}) : place;
}

RuleSet onlyRules(const RuleSet &rules, const RuleIds &ids)
{
    RuleSet only{.safety = rules.safety};
    for (const RuleSection section : RuleSections)
        std::ranges::copy_if(rules.section(section), std::back_inserter(only.section(section)),
                             [&ids](const Rule &rule) { return ids.contains(rule.id); });
    return only;
}

RuleSet withRules(const RuleSet &rules, const QList<Rule> &added, const RulePlace &place)
{
    RuleSet changed = rules;
    QList<Rule> &list = changed.section(place.section);
    const QList<Rule> before = list.first(std::clamp<qsizetype>(place.position, 0, list.size()));
    list = before + added + list.sliced(before.size());
    return changed;
}

RuleSet withoutRules(const RuleSet &rules, const RuleIds &ids)
{
    RuleSet changed = rules;
    for (const RuleSection section : RuleSections) {
        const auto isOne = [&ids](const Rule &rule) { return ids.contains(rule.id); };
        if (std::ranges::any_of(rules.section(section), isOne)) // or it stays shared
            changed.section(section).removeIf(isOne);
    }
    return changed;
}

RuleSet movedRules(const RuleSet &rules, const RuleLoad &load, const RulePlace &place)
{
    QList<Rule> moving = allRules(onlyRules(rules, load.ids));
    for (Rule &rule : moving) {
        if (!place.folder.isEmpty() || !load.withFolder.contains(rule.id))
            rule.folder = place.folder;
    }
    const QList<Rule> &list = rules.section(place.section);
    const qsizetype end = std::clamp<qsizetype>(place.position, 0, list.size());
    RulePlace then = place;
    then.position =
        end - std::count_if(list.begin(), list.begin() + end, [&load](const Rule &rule) {
            return load.ids.contains(rule.id);
        });
    return withRules(withoutRules(rules, load.ids), moving, then);
}

RuleSet movedUp(const RuleSet &rules, const RuleLoad &load)
{
    return movedByStep(rules, load, Direction::Up);
}

RuleSet movedDown(const RuleSet &rules, const RuleLoad &load)
{
    return movedByStep(rules, load, Direction::Down);
}

RuleSet changedRules(const RuleSet &rules, const RuleIds &ids,
                     const std::function<void(Rule &)> &change)
{
    RuleSet changed = rules;
    for (const RuleSection section : RuleSections) {
        const QList<Rule> &list = rules.section(section);
        for (qsizetype i = 0; i < list.size(); ++i) {
            if (ids.contains(list[i].id))
                change(changed.section(section)[i]);
        }
    }
    return changed;
}

QList<Rule> allRules(const RuleSet &rules)
{
    return rules.before + rules.rules + rules.fallback;
}

RuleIds idsIn(const RuleSet &rules)
{
    RuleIds ids;
    for (const Rule &rule : allRules(rules))
        ids.insert(rule.id);
    return ids;
}

} // namespace ewc::ui
