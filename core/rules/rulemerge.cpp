// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/rulejson.h"
#include "core/rules/rulereferences.h"
#include "core/rules/rulesetoperations.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ewc {
namespace {

/*! What a rule answers to, as a text to compare by; empty: to everything, which is no clash. */
QByteArray triggerOf(const Rule &rule)
{
    const QJsonObject json = toJson(rule);
    if (!json.contains("when"_L1))
        return {};
    return QJsonDocument(QJsonObject{{u"when"_s, json["when"_L1]}, {u"schedule"_s, rule.schedule}})
        .toJson(QJsonDocument::Compact);
}

/*! The rules of a set, to be found by what may clash. */
class Existing final
{
public:
    explicit Existing(const RuleSet &rules)
    {
        for (const RuleSection section : RuleSections) {
            for (const Rule &rule : rules.section(section))
                add(rule);
        }
    }

    [[nodiscard]] std::optional<RuleConflict> conflict(const Rule &rule) const
    {
        using Why = RuleConflict::Why;
        if (const auto same = m_byId.find(rule.id); same != m_byId.end())
            return *same == rule
                       ? std::nullopt
                       : std::optional(RuleConflict{
                           .why = Why::SameId, .incomingId = rule.id, .existingId = rule.id});
        QString id = rule.name.isEmpty() ? QString() : m_byName.value(rule.name);
        if (!id.isEmpty())
            return RuleConflict{.why = Why::SameName, .incomingId = rule.id, .existingId = id};
        if (const QByteArray trigger = triggerOf(rule); !trigger.isEmpty())
            id = m_byTrigger.value(trigger);
        if (!id.isEmpty())
            return RuleConflict{.why = Why::SameTrigger, .incomingId = rule.id, .existingId = id};
        return std::nullopt;
    }

    [[nodiscard]] bool holds(const Rule &rule) const { return m_byId.value(rule.id) == rule; }
    [[nodiscard]] bool holdsId(const QString &id) const { return m_byId.contains(id); }

private:
    void add(const Rule &rule)
    {
        m_byId.insert(rule.id, rule);
        // Of several the first: the one that answers.
        if (!rule.name.isEmpty() && !m_byName.contains(rule.name))
            m_byName.insert(rule.name, rule.id);
        if (const QByteArray trigger = triggerOf(rule);
            !trigger.isEmpty() && !m_byTrigger.contains(trigger))
            m_byTrigger.insert(trigger, rule.id);
    }

    QHash<QString, Rule> m_byId;
    QHash<QString, QString> m_byName;
    QHash<QByteArray, QString> m_byTrigger;
};

Rule *find(RuleSet &rules, const QString &id)
{
    for (const RuleSection section : RuleSections) {
        QList<Rule> &list = rules.section(section);
        const auto found = std::ranges::find(list, id, &Rule::id);
        if (found != list.end())
            return &*found;
    }
    return nullptr;
}

/*! What becomes of an incoming rule. */
struct Fate
{
    OnConflict choice = OnConflict::KeepBoth;
    QString id; ///< that it has here, or of the rule that stands for it
};

} // namespace

QList<RuleConflict> conflicts(const RuleSet &existing, const RuleSet &incoming)
{
    const Existing here(existing);
    QList<RuleConflict> found;
    for (const RuleSection section : RuleSections) {
        for (const Rule &rule : incoming.section(section)) {
            if (const auto conflict = here.conflict(rule))
                found.append(*conflict);
        }
    }
    return found;
}

RuleSet merged(const RuleSet &existing, const RuleSet &incoming,
               const QHash<QString, OnConflict> &choices)
{
    const Existing here(existing);
    QHash<QString, Fate> fates;
    QHash<QString, QString> ids; // incoming rules may name each other
    for (const RuleSection section : RuleSections) {
        for (const Rule &rule : incoming.section(section)) {
            Fate fate{.id = rule.id};
            if (here.holds(rule)) {
                fate.choice = OnConflict::Skip;
            } else if (const auto conflict = here.conflict(rule)) {
                // What nobody decided about changes nothing.
                fate.choice = choices.value(rule.id, OnConflict::Skip);
                if (fate.choice != OnConflict::KeepBoth)
                    fate.id = conflict->existingId;
                else if (here.holdsId(rule.id))
                    fate.id = newRuleId();
            }
            fates.insert(rule.id, fate);
            ids.insert(rule.id, fate.id);
        }
    }

    RuleSet all = existing;
    for (const RuleSection section : RuleSections) {
        for (Rule rule : incoming.section(section)) {
            const Fate fate = fates.value(rule.id);
            rule.id = fate.id;
            renameRules(rule, ids);
            if (fate.choice == OnConflict::KeepBoth)
                all.section(section).append(rule);
            else if (Rule *old = fate.choice == OnConflict::Replace ? find(all, fate.id) : nullptr)
                *old = rule; // where the old one stood, with its id: order and statistics go on
        }
    }
    return all;
}

} // namespace ewc
