// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/ruleformula.h"
#include "core/rules/rulesetoperations.h"

#include <QSet>

#include <algorithm>

namespace ewc {
namespace {

constexpr int MostCompared = 50; // with one rule: bounds the work where thousands share a word

/*! Rules that stop whenever they match, to be found by what they ask. */
class Stoppers final
{
public:
    /*! The first rule that surely stops before \a formula, in force at \a schedule, is asked. */
    [[nodiscard]] QString hiding(const RuleFormula &formula, const Parameters &schedule) const
    {
        qsizetype first = m_always;
        int compared = 0;
        QSet<qsizetype> seen;
        for (const QString &clue : formula.clues(m_wordLengths)) {
            for (const qsizetype index : m_byKey.value(clue)) {
                if ((first >= 0 && index >= first) || seen.contains(index))
                    continue;
                if (++compared > MostCompared)
                    return idOf(first);
                seen.insert(index);
                const Stopper &stopper = m_stoppers[static_cast<std::size_t>(index)];
                const bool isInForce = stopper.schedule.isEmpty() || stopper.schedule == schedule;
                if (isInForce && formula.implies(stopper.formula))
                    first = index;
            }
        }
        return idOf(first);
    }

    void add(const Rule &rule, const RuleFormula &formula)
    {
        const auto index = static_cast<qsizetype>(m_stoppers.size());
        m_stoppers.push_back({.id = rule.id, .formula = formula, .schedule = rule.schedule});
        if (formula.isAlwaysTrue()) {
            if (m_always < 0 && rule.schedule.isEmpty())
                m_always = index;
            return;
        }
        for (const QString &key : rarest(formula.keys()))
            m_byKey[key].append(index);
        for (const qsizetype length : formula.wordLengths()) {
            if (!m_wordLengths.contains(length))
                m_wordLengths.append(length);
        }
    }

private:
    struct Stopper
    {
        QString id;
        RuleFormula formula;
        Parameters schedule;
    };

    /*! Of \a ways to find a rule the one that finds fewest others. */
    [[nodiscard]] QStringList rarest(const QList<QStringList> &ways) const
    {
        const auto others = [this](const QStringList &keys) {
            qsizetype count = keys.size();
            for (const QString &key : keys)
                count += m_byKey.value(key).size();
            return count;
        };
        return *std::ranges::min_element(ways, {}, others);
    }

    [[nodiscard]] QString idOf(qsizetype index) const
    {
        return index < 0 ? QString() : m_stoppers[static_cast<std::size_t>(index)].id;
    }

    std::vector<Stopper> m_stoppers; ///< in their order
    QHash<QString, QList<qsizetype>> m_byKey;
    QList<qsizetype> m_wordLengths; ///< of words among the keys
    qsizetype m_always = -1; ///< the first that nothing gets past
};

} // namespace

QHash<QString, QString> hiddenRules(const RuleSet &rules)
{
    QHash<QString, QString> hidden;
    Stoppers stoppers;
    for (const RuleSection section : RuleSections) {
        for (const Rule &rule : rules.section(section)) {
            if (!rule.isOn)
                continue;
            const auto formula = RuleFormula::create(rule.when);
            // What is not understood can still be behind a rule that matches everything.
            const QString id = formula ? stoppers.hiding(*formula, rule.schedule)
                                       : stoppers.hiding({}, rule.schedule);
            if (!id.isEmpty())
                hidden.insert(rule.id, id); // and whatever it hides, the other one hides, too
            else if (formula && rule.stops && !rule.isLogOnly && rule.cooldown.seconds == 0)
                stoppers.add(rule, *formula);
        }
    }
    return hidden;
}

} // namespace ewc
