// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/ruleengine.h"

#include "core/rules/keywordindex.h"
#include "core/rules/ruletrigger.h"
#include "core/rules/schedule.h"

#include <QElapsedTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ewc {
namespace {

constexpr qint64 Second = 1000; // milliseconds

/*! A rule, ready to be asked. */
struct CompiledRule
{
    const Rule *rule = nullptr; ///< of RuleEngine::Private::rules
    RuleSection section = RuleSection::Rules;
    bool stops = true;
    Schedule schedule = {};
    CompiledTrigger trigger = {};
    std::vector<std::unique_ptr<const Action>> actions = {};
};

Result<CompiledRule> compiled(const Rule &rule, RuleSection section)
{
    CompiledRule made{.rule = &rule, .section = section};
    auto schedule = Schedule::create(rule.schedule);
    if (!schedule)
        return tl::unexpected(schedule.error());
    made.schedule = *std::move(schedule);
    auto trigger = CompiledTrigger::create(rule.when);
    if (!trigger)
        return tl::unexpected(trigger.error());
    made.trigger = *std::move(trigger);
    for (const RulePart &part : rule.actions) {
        const ActionType *type = actionType(part.type);
        if (type == nullptr) // problemsOf() has told; this is for those who did not ask it
            return failure(ErrorKind::InvalidInput, part.type);
        auto action = type->create(*type, part.parameters);
        if (!action)
            return tl::unexpected(action.error());
        made.actions.push_back(*std::move(action));
    }
    const bool hasStop = std::ranges::any_of(
        rule.actions, [](const RulePart &part) { return part.type == "stop"_L1; });
    made.stops = (rule.stops || hasStop) && !rule.isLogOnly;
    return made;
}

/*! True if a machine that says the same again and again is not to be answered again. */
bool isLoop(const SafetyLimits &safety, const Question &question, qint64 now)
{
    return safety.sameTexts > 0 && !question.text().isEmpty()
           && question.circumstances().sameTextsSince(now - safety.sameTextSeconds * Second)
                  >= safety.sameTexts;
}

Silence silenceFor(const SafetyLimits &safety, const Question &question)
{
    const IncomingMessage &message = question.message();
    const Circumstances &past = question.circumstances();
    // What the application itself says is from the corporation, to the corporation.
    const QString from = message.fromUserName();
    if (!from.isEmpty() && from == message.toUserName())
        return Silence::OwnMessage;
    const std::optional<qint64> handedOver = past.handedOverUntil();
    if (!handedOver && safety.repliesPerMinute <= 0 && safety.sameTexts <= 0)
        return Silence::None;
    const qint64 now = question.msecs();
    if (handedOver && *handedOver > now)
        return Silence::HandedOver;
    if (safety.repliesPerMinute > 0
        && past.answersSince(now - 60 * Second) >= safety.repliesPerMinute)
        return Silence::TooManyReplies;
    return isLoop(safety, question, now) ? Silence::Loop : Silence::None;
}

/*! Whether \a rule is in force now: the time of day is asked for only where it counts. */
bool isScheduled(const CompiledRule &rule, const Question &question)
{
    return rule.rule->schedule.isEmpty() || rule.schedule.covers(question.time());
}

/*! Until when \a rule keeps still because it has answered; 0: it does not. */
qint64 coolUntil(const Rule &rule, const Question &question)
{
    if (rule.cooldown.seconds <= 0)
        return 0;
    const std::optional<qint64> hit =
        question.circumstances().lastHit(rule.id, rule.cooldown.isPerMember);
    const qint64 until = hit ? *hit + rule.cooldown.seconds * Second : 0;
    return until > question.msecs() ? until : 0;
}

} // namespace

struct RuleEngine::Private
{
    RuleSet rules;
    std::vector<CompiledRule> compiled; ///< all of them, in order
    QHash<QString, std::size_t> places; ///< in compiled, by id
    RuleBits always; ///< those that are not found by keywords
    KeywordIndex index;

    [[nodiscard]] Result<> compile();
    void buildIndex();
    [[nodiscard]] RuleBits candidatesFor(const Question &question) const;
    /*! Takes what \a rule says to \a question into \a decision; true if no more are to be asked. */
    static bool take(const CompiledRule &rule, TriggerAnswer answer, const Question &question,
                     Decision &decision, RuleTrace *trace);
    [[nodiscard]] static RuleTrace traceOf(const CompiledRule &rule);
};

Result<> RuleEngine::Private::compile()
{
    for (const RuleSection section : RuleSections) {
        for (const Rule &rule : std::as_const(rules).section(section)) {
            auto made = ewc::compiled(rule, section);
            if (!made)
                return tl::unexpected(made.error());
            places.insert(rule.id, compiled.size());
            compiled.push_back(*std::move(made));
        }
    }
    buildIndex();
    return {};
}

void RuleEngine::Private::buildIndex()
{
    always = RuleBits(compiled.size());
    for (std::size_t i = 0; i < compiled.size(); ++i) {
        if (!compiled[i].rule->isOn)
            continue;
        const auto needed = compiled[i].trigger.keywords();
        if (!needed)
            always.set(i);
        for (const Keywords &keywords : needed.value_or(QList<Keywords>()))
            index.add(keywords, i);
    }
    index.build();
}

RuleBits RuleEngine::Private::candidatesFor(const Question &question) const
{
    RuleBits candidates = always;
    index.find(question, candidates);
    return candidates;
}

RuleTrace RuleEngine::Private::traceOf(const CompiledRule &rule)
{
    return {
        .ruleId = rule.rule->id, .section = rule.section, .conditions = rule.trigger.notAsked()};
}

bool RuleEngine::Private::take(const CompiledRule &rule, TriggerAnswer answer,
                               const Question &question, Decision &decision, RuleTrace *trace)
{
    for (RuleProblem &problem : answer.problems) {
        problem.ruleId = rule.rule->id;
        decision.problems.append(problem);
    }
    const qint64 cool = answer.holds ? coolUntil(*rule.rule, question) : 0;
    if (trace != nullptr) {
        trace->coolUntil = cool;
        trace->captures = answer.captures;
        trace->firstFailed = answer.decisive;
        trace->outcome = !answer.holds          ? RuleTrace::Outcome::NotMatched
                         : cool != 0            ? RuleTrace::Outcome::CoolingDown
                         : rule.rule->isLogOnly ? RuleTrace::Outcome::MatchedLogOnly
                                                : RuleTrace::Outcome::Matched;
    }
    if (!answer.holds)
        return false;
    if (cool == 0)
        decision.matches.append({.ruleId = rule.rule->id,
                                 .section = rule.section,
                                 .isLogOnly = rule.rule->isLogOnly,
                                 .captures = std::move(answer.captures)});
    // A rule that keeps still keeps others still, too: otherwise the fallback would answer what
    // the rule knows very well.
    return rule.stops;
}

RuleEngine::RuleEngine(std::unique_ptr<Private> p)
    : d(std::move(p))
{
}

RuleEngine::~RuleEngine() = default;

Result<std::shared_ptr<const RuleEngine>> RuleEngine::compile(const RuleSet &rules)
{
    if (const QList<RuleProblem> problems = problemsOf(rules); !problems.isEmpty())
        return failure(ErrorKind::InvalidInput, problems.front().sentence);
    auto made = std::make_unique<Private>();
    made->rules = rules;
    return made->compile().map(
        [&made] { return std::shared_ptr<const RuleEngine>(new RuleEngine(std::move(made))); });
}

const RuleSet &RuleEngine::rules() const
{
    return d->rules;
}

Decision RuleEngine::decide(const Question &question) const
{
    Decision decision{.silence = silenceFor(d->rules.safety, question)};
    if (decision.silence != Silence::None)
        return decision;
    const std::size_t count = d->compiled.size();
    const RuleBits candidates = d->candidatesFor(question);
    for (std::size_t i = candidates.next(0, count); i < count; i = candidates.next(i + 1, count)) {
        const CompiledRule &rule = d->compiled[i];
        if (isScheduled(rule, question)
            && Private::take(rule, rule.trigger.ask(question), question, decision, nullptr))
            break;
    }
    return decision;
}

Explanation RuleEngine::explain(const Question &question) const
{
    Explanation explanation{.decision = {.silence = silenceFor(d->rules.safety, question)}};
    const RuleBits candidates = d->candidatesFor(question);
    bool isDone = explanation.decision.silence != Silence::None;
    for (std::size_t i = 0; i < d->compiled.size(); ++i) {
        const CompiledRule &rule = d->compiled[i];
        RuleTrace trace = Private::traceOf(rule);
        if (!isDone && !rule.rule->isOn) {
            trace.outcome = RuleTrace::Outcome::Off;
        } else if (!isDone && !isScheduled(rule, question)) {
            trace.outcome = RuleTrace::Outcome::NotScheduled;
        } else if (!isDone) {
            QElapsedTimer timer;
            timer.start();
            TriggerAnswer answer = rule.trigger.explain(question);
            trace.conditions = std::exchange(answer.traces, {});
            if (!candidates.contains(i)) // which decide() does not ask
                answer.problems.clear();
            isDone = Private::take(rule, std::move(answer), question, explanation.decision, &trace);
            trace.nanoseconds = timer.nsecsElapsed();
        }
        explanation.rules.append(trace);
    }
    return explanation;
}

const std::vector<std::unique_ptr<const Action>> &RuleEngine::actions(const QString &id) const
{
    static const std::vector<std::unique_ptr<const Action>> none;
    const auto place = d->places.constFind(id);
    return place == d->places.constEnd() ? none : d->compiled[*place].actions;
}

QString Decision::winner() const
{
    const auto first = std::ranges::find(matches, false, &RuleMatch::isLogOnly);
    return first == matches.end() ? QString() : first->ruleId;
}

} // namespace ewc
