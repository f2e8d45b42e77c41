// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/ruletrigger.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace ewc {
namespace {

using Needed = std::optional<QList<Keywords>>;
using Outcome = ConditionTrace::Outcome;

QString conditionField(const QString &within, std::size_t index)
{
    return u"%1.conditions[%2]"_s.arg(within).arg(index);
}

/*! Adds up what conditions say until it is clear what they say together. */
class Tally final
{
public:
    explicit Tally(Quantifier quantifier)
        : m_quantifier(quantifier)
    {
    }

    [[nodiscard]] bool isDecided() const { return m_isDecided; }
    [[nodiscard]] bool holds() const
    {
        return m_isDecided == (m_quantifier == Quantifier::Any) || m_isEmpty;
    }
    /*! The field that made it fail; of several that might have done, the first. */
    [[nodiscard]] QString decisive() const { return holds() ? QString() : m_decisive; }

    void add(bool holds, const QString &field)
    {
        if (m_isDecided)
            return;
        if (m_isEmpty)
            m_decisive = field;
        m_isEmpty = false;
        m_isDecided = holds != (m_quantifier == Quantifier::All);
        if (m_isDecided)
            m_decisive = field;
    }

private:
    Quantifier m_quantifier;
    bool m_isEmpty = true; ///< no condition at all holds
    bool m_isDecided = false;
    QString m_decisive;
};

/*! The shortest of all words: the shorter, the more texts hold it. */
qsizetype shortestWord(const QList<Keywords> &keywords)
{
    qsizetype shortest = std::numeric_limits<qsizetype>::max();
    for (const Keywords &words : keywords) {
        for (const QString &word : words.words)
            shortest = std::min(shortest, word.size());
    }
    return shortest;
}

/*! What conditions need together of which each needs what stands in \a each. */
Needed together(Quantifier quantifier, const QList<Needed> &each)
{
    Needed needed;
    switch (quantifier) {
    case Quantifier::All: // the words of one of them are enough to look for: the rarest
        for (const Needed &one : each) {
            if (one && (!needed || shortestWord(*one) > shortestWord(*needed)))
                needed = one;
        }
        break;
    case Quantifier::Any:
        for (const Needed &one : each) {
            if (!one)
                return std::nullopt;
            needed = needed.value_or(QList<Keywords>()) + *one;
        }
        break;
    case Quantifier::None:
        break;
    }
    return needed;
}

} // namespace

/*! One question on its way through a trigger. */
class CompiledTrigger::Asking final
{
public:
    Asking(const CompiledTrigger &trigger, const Question &question, bool wantsTraces)
        : m_trigger(trigger)
        , m_question(question)
        , m_wantsTraces(wantsTraces)
    {
    }

    TriggerAnswer answer()
    {
        Tally tally(m_trigger.m_top.quantifier);
        Captures found;
        askAll(m_trigger.m_top, tally, true, found);
        for (const Group &group : m_trigger.m_groups) {
            if (tally.isDecided() && !m_wantsTraces)
                break;
            const bool counts = !tally.isDecided();
            Tally inner(group.quantifier);
            Captures foundWithin;
            askAll(group, inner, counts, foundWithin);
            if (counts && inner.holds()) // what half a group found is of no use
                addTo(found, foundWithin);
            tally.add(inner.holds(), group.field);
        }
        m_answer.holds = tally.holds();
        m_answer.decisive = tally.decisive();
        if (m_answer.holds)
            m_answer.captures = std::move(found);
        return std::move(m_answer);
    }

private:
    /*! Adds \a more to \a captures: what was found first stays. */
    static void addTo(Captures &captures, const Captures &more)
    {
        for (auto it = more.cbegin(); it != more.cend(); ++it) {
            if (!captures.contains(it.key()))
                captures.insert(it.key(), it.value());
        }
    }

    /*! Asks the conditions of \a group; \a counts: the decision has not fallen before them. */
    void askAll(const Group &group, Tally &tally, bool counts, Captures &found)
    {
        for (std::size_t i = 0; i < group.conditions.size(); ++i) {
            if (tally.isDecided() && !m_wantsTraces)
                return;
            const bool isNeeded = counts && !tally.isDecided();
            Captures more;
            const bool holds = ask(*group.conditions[i], group.field, i, isNeeded, more);
            if (isNeeded && holds)
                addTo(found, more);
            // Making up names costs more than most conditions do.
            tally.add(holds, m_wantsTraces ? conditionField(group.field, i) : QString());
        }
    }

    bool ask(const Condition &condition, const QString &within, std::size_t index, bool counts,
             Captures &found)
    {
        const Result<bool> holds = condition.holds(m_question, found);
        if (counts && !holds)
            m_answer.problems.append(
                {.field = conditionField(within, index), .sentence = holds.error().detail});
        if (m_wantsTraces)
            m_answer.traces.append({.field = conditionField(within, index),
                                    .outcome = outcomeOf(holds),
                                    .problem = holds ? QString() : holds.error().detail});
        return holds.value_or(false);
    }

    static Outcome outcomeOf(const Result<bool> &holds)
    {
        if (!holds)
            return Outcome::CutOff;
        return *holds ? Outcome::Holds : Outcome::Fails;
    }

    const CompiledTrigger &m_trigger;
    const Question &m_question;
    bool m_wantsTraces = false;
    TriggerAnswer m_answer;
};

Result<CompiledTrigger> CompiledTrigger::create(const RuleTrigger &trigger)
{
    CompiledTrigger made;
    auto top = compiled(trigger.quantifier, trigger.conditions, u"when"_s);
    if (!top)
        return tl::unexpected(top.error());
    made.m_top = std::move(*top);
    for (qsizetype i = 0; i < trigger.groups.size(); ++i) {
        const ConditionGroup &group = trigger.groups.at(i);
        auto inner = compiled(group.quantifier, group.conditions, u"when.groups[%1]"_s.arg(i));
        if (!inner)
            return tl::unexpected(inner.error());
        if (!inner->conditions.empty()) // one that is still empty in the editor says nothing
            made.m_groups.push_back(std::move(*inner));
    }
    return made;
}

TriggerAnswer CompiledTrigger::ask(const Question &question) const
{
    return Asking(*this, question, false).answer();
}

TriggerAnswer CompiledTrigger::explain(const Question &question) const
{
    return Asking(*this, question, true).answer();
}

QList<ConditionTrace> CompiledTrigger::notAsked() const
{
    QList<ConditionTrace> traces;
    const auto add = [&traces](const Group &group) {
        for (std::size_t i = 0; i < group.conditions.size(); ++i)
            traces.append({.field = conditionField(group.field, i)});
    };
    add(m_top);
    std::ranges::for_each(m_groups, add);
    return traces;
}

std::optional<QList<Keywords>> CompiledTrigger::keywords() const
{
    const auto neededBy = [](const Group &group) {
        QList<Needed> each;
        for (const auto &condition : group.conditions) {
            const std::optional<Keywords> words = condition->keywords();
            each.append(words ? Needed({*words}) : std::nullopt);
        }
        return each;
    };
    QList<Needed> each = neededBy(m_top);
    for (const Group &group : m_groups)
        each.append(together(group.quantifier, neededBy(group)));
    return together(m_top.quantifier, each);
}

Result<CompiledTrigger::Group>
CompiledTrigger::compiled(Quantifier quantifier, const QList<RulePart> &parts, const QString &field)
{
    Group group{.quantifier = quantifier, .field = field};
    for (const RulePart &part : parts) {
        auto condition = createCondition(part);
        if (!condition)
            return tl::unexpected(condition.error());
        group.conditions.push_back(std::move(*condition));
    }
    return group;
}

} // namespace ewc
