// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rules/rulesdraft.h"

#include "core/base/whenfinished.h"
#include "ui/inpool.h"

#include <QUndoCommand>

#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;

namespace ewc::ui {
namespace {

// A step may hold all rules: 5,000 of them are about a megabyte of what is not shared.
constexpr int MostSteps = 200;
constexpr auto MomentAfterChange = 200ms; // typing is not interrupted by looking for problems

/*! The rule \a id to be changed; null if there is none. */
Rule *ruleIn(RuleSet &rules, const QString &id)
{
    for (const RuleSection section : RuleSections) {
        const QList<Rule> &list = std::as_const(rules).section(section);
        const auto found = std::ranges::find(list, id, &Rule::id);
        if (found != list.end()) // only now it is worth a copy of its own
            return &rules.section(section)[found - list.begin()];
    }
    return nullptr;
}

} // namespace

/*! Any change: all rules before and after. */
class RulesDraft::SetStep final : public QUndoCommand
{
public:
    SetStep(RulesDraft &draft, const RuleSet &after, const QString &what)
        : QUndoCommand(what)
        , m_draft(draft)
        , m_before(draft.m_rules)
        , m_after(after)
        , m_current(draft.m_current)
    {
    }

    void undo() override { m_draft.take(m_before, m_current); }
    void redo() override { m_draft.take(m_after, m_draft.m_current); }

private:
    RulesDraft &m_draft;
    RuleSet m_before;
    RuleSet m_after;
    QString m_current; ///< before
};

/*! A change of one rule, which does not need all of them. */
class RulesDraft::RuleStep final : public QUndoCommand
{
public:
    RuleStep(RulesDraft &draft, const Rule &before, const Rule &after, const QString &field,
             const QString &what)
        : QUndoCommand(what)
        , m_draft(draft)
        , m_before(before)
        , m_after(after)
        , m_field(field)
        , m_typing(draft.m_typing)
    {
    }

    [[nodiscard]] int id() const override { return m_field.isEmpty() ? -1 : 1; }
    void undo() override { m_draft.takeRule(m_before); }
    void redo() override { m_draft.takeRule(m_after); }
    bool mergeWith(const QUndoCommand *other) override
    {
        const auto *next = static_cast<const RuleStep *>(other); // of the same id()
        if (next->m_field != m_field || next->m_after.id != m_after.id
            || next->m_typing != m_typing)
            return false;
        m_after = next->m_after;
        setObsolete(m_after == m_before); // typed, and taken away again
        return true;
    }

private:
    RulesDraft &m_draft;
    Rule m_before;
    Rule m_after;
    QString m_field;
    quint64 m_typing;
};

RulesDraft::RulesDraft(QObject *parent)
    : QObject(parent)
{
    m_undo.setUndoLimit(MostSteps);
    m_lookSoon.setSingleShot(true);
    m_lookSoon.setInterval(MomentAfterChange);
    connect(&m_lookSoon, &QTimer::timeout, this, &RulesDraft::lookForProblems);
}

void RulesDraft::load(const RuleSet &rules)
{
    m_undo.clear();
    m_saved = rules;
    take(rules, m_current);
    Q_EMIT savedChanged();
}

void RulesDraft::setSaved(const RuleSet &rules)
{
    m_saved = rules;
    m_isModified = m_rules != m_saved;
    ++m_typing;
    Q_EMIT savedChanged();
}

void RulesDraft::change(const RuleSet &rules, const QString &what)
{
    if (rules != m_rules)
        m_undo.push(new SetStep(*this, rules, what));
}

void RulesDraft::changeRule(const Rule &rule, const QString &field, const QString &what)
{
    const Rule *before = std::as_const(m_rules).find(rule.id);
    if (before != nullptr && *before != rule)
        m_undo.push(new RuleStep(*this, *before, rule, field, what));
}

void RulesDraft::take(const RuleSet &rules, const QString &current)
{
    m_rules = rules;
    noteChanged(current);
}

void RulesDraft::takeRule(const Rule &rule)
{
    Rule *place = ruleIn(m_rules, rule.id);
    if (place == nullptr)
        return;
    *place = rule;
    noteChanged(rule.id);
}

void RulesDraft::noteChanged(const QString &current)
{
    ++m_state;
    const bool wasModified = std::exchange(m_isModified, m_rules != m_saved);
    m_lookSoon.start();
    Q_EMIT rulesChanged();
    if (m_isModified != wasModified)
        Q_EMIT savedChanged();
    // The rule that was being looked at may be one of those that are gone.
    show(std::as_const(m_rules).find(current) != nullptr ? current : QString());
}

void RulesDraft::setCurrent(const QString &id)
{
    if (id == m_current)
        return;
    ++m_typing;
    show(id);
}

/*! Does not part what is typed before and after: typing itself brings us here. */
void RulesDraft::show(const QString &id)
{
    if (id == m_current)
        return;
    m_current = id;
    Q_EMIT currentChanged(m_current);
}

/*! Not in this thread: 5,000 rules with regular expressions take their time. */
void RulesDraft::lookForProblems()
{
    whenFinished(inPool([rules = m_rules] { return problemsOf(rules); }), this,
                 [this, state = m_state](const QFuture<QList<RuleProblem>> &found) {
                     if (state == m_state)
                         takeProblems(found.result());
                 });
}

const QList<RuleProblem> &RulesDraft::findProblems()
{
    m_lookSoon.stop();
    takeProblems(problemsOf(m_rules));
    return m_problems;
}

void RulesDraft::takeProblems(const QList<RuleProblem> &problems)
{
    if (problems == m_problems)
        return;
    m_problems = problems;
    Q_EMIT problemsChanged();
}

} // namespace ewc::ui
