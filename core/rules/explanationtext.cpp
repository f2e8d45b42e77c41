// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/explanationtext.h"

#include "core/rules/rulefield.h"
#include "core/rules/sentence.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ewc {
namespace {

constexpr qsizetype ShownValue = 80; // characters of what a message held

/*! Lends its tr() to the functions of this file. */
class Rules final
{
    Q_DECLARE_TR_FUNCTIONS(Rules)
};

QString conditionText(const RulePart &part)
{
    const ConditionType *type = conditionType(part.type);
    return type == nullptr ? part.type : sentenceOf(*type, part.parameters);
}

QString groupText(const ConditionGroup &group)
{
    QStringList texts;
    for (const RulePart &part : group.conditions)
        texts.append(conditionText(part));
    switch (group.quantifier) {
    case Quantifier::All:
        return texts.join(Rules::tr(" and "));
    case Quantifier::Any:
        return texts.join(Rules::tr(" or "));
    case Quantifier::None:
        break;
    }
    return Rules::tr("none of this: %1").arg(texts.join(Rules::tr("; ")));
}

/*! True if what stands at \a field keeps its rule from answering where it holds. */
bool isForbidden(const Rule &rule, const RuleField &field)
{
    bool isForbidden = rule.when.quantifier == Quantifier::None;
    if (field.group && field.condition)
        isForbidden ^= rule.when.groups.at(*field.group).quantifier == Quantifier::None;
    return isForbidden;
}

/*! What stands at \a field, whether it has to be so or must not. */
QString partText(const Rule &rule, const RuleField &field)
{
    if (field.group && !field.condition)
        return groupText(rule.when.groups.at(*field.group));
    const auto &conditions =
        field.group ? rule.when.groups.at(*field.group).conditions : rule.when.conditions;
    return conditionText(conditions.at(*field.condition));
}

QString momentText(qint64 time)
{
    const auto moment = QDateTime::fromMSecsSinceEpoch(time);
    const QString clock = moment.toString(u"hh:mm:ss"_s);
    if (moment.date() == QDate::currentDate())
        return clock;
    return u"%1 %2"_s.arg(QLocale().toString(moment.date(), QLocale::ShortFormat), clock);
}

/*! Why the conditions did not do. */
QString failureText(const RuleTrace &trace, const Rule &rule)
{
    const auto cutOff = std::ranges::find(trace.conditions, ConditionTrace::Outcome::CutOff,
                                          &ConditionTrace::outcome);
    if (cutOff != trace.conditions.end()
        && (trace.firstFailed.isEmpty() || trace.firstFailed == cutOff->field))
        return cutOff->problem;
    const auto field = ruleField(rule, trace.firstFailed);
    const bool isOneOfMany = rule.when.quantifier == Quantifier::Any
                             && rule.when.conditions.size() + rule.when.groups.size() > 1;
    if (!field || isOneOfMany)
        return Rules::tr("None of what it waits for is so.");
    if (isForbidden(rule, *field))
        return Rules::tr("It must not be that %1.").arg(partText(rule, *field));
    return Rules::tr("It is not so that %1.").arg(partText(rule, *field));
}

} // namespace

QString outcomeText(RuleTrace::Outcome outcome)
{
    switch (outcome) {
    case RuleTrace::Outcome::Matched:
        return Rules::tr("matches");
    case RuleTrace::Outcome::MatchedLogOnly:
        return Rules::tr("matches, log only");
    case RuleTrace::Outcome::NotMatched:
        return Rules::tr("does not match");
    case RuleTrace::Outcome::Off:
        return Rules::tr("switched off");
    case RuleTrace::Outcome::NotScheduled:
        return Rules::tr("not at this time");
    case RuleTrace::Outcome::CoolingDown:
        return Rules::tr("keeps still");
    case RuleTrace::Outcome::NotAsked:
        break;
    }
    return Rules::tr("not asked");
}

QString outcomeName(RuleTrace::Outcome outcome)
{
    switch (outcome) {
    case RuleTrace::Outcome::Matched:
        return u"matched"_s;
    case RuleTrace::Outcome::MatchedLogOnly:
        return u"logOnly"_s;
    case RuleTrace::Outcome::NotMatched:
        return u"notMatched"_s;
    case RuleTrace::Outcome::Off:
        return u"off"_s;
    case RuleTrace::Outcome::NotScheduled:
        return u"notScheduled"_s;
    case RuleTrace::Outcome::CoolingDown:
        return u"cooling"_s;
    case RuleTrace::Outcome::NotAsked:
        break;
    }
    return u"notAsked"_s;
}

QString reasonText(const RuleTrace &trace, const Rule &rule)
{
    switch (trace.outcome) {
    case RuleTrace::Outcome::Matched:
    case RuleTrace::Outcome::MatchedLogOnly:
        return trace.captures.isEmpty() ? QString()
                                        : Rules::tr("Found: %1.").arg(capturesText(trace.captures));
    case RuleTrace::Outcome::NotMatched:
        return failureText(trace, rule);
    case RuleTrace::Outcome::NotScheduled:
        if (const ConditionType *time = conditionType(u"time"_s))
            return Rules::tr("It answers only when %1.").arg(sentenceOf(*time, rule.schedule));
        return {};
    case RuleTrace::Outcome::CoolingDown:
        return Rules::tr("It has answered before and keeps still until %1.")
            .arg(momentText(trace.coolUntil));
    case RuleTrace::Outcome::NotAsked:
        return Rules::tr("An earlier rule matched, and no further ones are asked.");
    case RuleTrace::Outcome::Off:
        break;
    }
    return {};
}

QString requirementText(const Rule &rule, const QString &field)
{
    const auto place = ruleField(rule, field);
    if (!place)
        return {};
    const QString text = partText(rule, *place);
    return isForbidden(rule, *place) ? Rules::tr("not: %1").arg(text) : text;
}

Requirement requirementOf(const Rule &rule, const ConditionTrace &trace)
{
    switch (trace.outcome) {
    case ConditionTrace::Outcome::NotAsked:
        return Requirement::NotAsked;
    case ConditionTrace::Outcome::CutOff:
        return Requirement::CutOff;
    case ConditionTrace::Outcome::Holds:
    case ConditionTrace::Outcome::Fails:
        break;
    }
    const auto field = ruleField(rule, trace.field);
    const bool isForbiddenHere = field && isForbidden(rule, *field);
    return (trace.outcome == ConditionTrace::Outcome::Holds) != isForbiddenHere
               ? Requirement::Met
               : Requirement::NotMet;
}

QString requirementOutcomeText(Requirement requirement)
{
    switch (requirement) {
    case Requirement::Met:
        return Rules::tr("is so");
    case Requirement::NotMet:
        return Rules::tr("is not so");
    case Requirement::CutOff:
        return Rules::tr("given up");
    case Requirement::NotAsked:
        break;
    }
    return Rules::tr("not asked");
}

QString capturesText(const Captures &captures)
{
    QStringList names = captures.keys();
    names.sort();
    QStringList texts;
    for (const QString &name : std::as_const(names)) {
        QString value = captures.value(name).simplified();
        if (value.size() > ShownValue)
            value = value.first(ShownValue) + u'…';
        texts.append(Rules::tr("%1 = “%2”").arg(name, value));
    }
    return texts.join(Rules::tr(", "));
}

QString silenceText(Silence silence)
{
    switch (silence) {
    case Silence::None:
        break;
    case Silence::OwnMessage:
        return Rules::tr("No rule was asked: the application never answers itself.");
    case Silence::HandedOver:
        return Rules::tr("No rule was asked: a person talks to this member.");
    case Silence::TooManyReplies:
        return Rules::tr("No rule was asked: this member has got as many answers in a minute as "
                         "are allowed.");
    case Silence::Loop:
        return Rules::tr("No rule was asked: the same text came again and again, as if two "
                         "machines talked to each other.");
    }
    return {};
}

QString silenceName(Silence silence)
{
    switch (silence) {
    case Silence::None:
        break;
    case Silence::OwnMessage:
        return u"ownMessage"_s;
    case Silence::HandedOver:
        return u"handedOver"_s;
    case Silence::TooManyReplies:
        return u"tooManyReplies"_s;
    case Silence::Loop:
        return u"loop"_s;
    }
    return {};
}

QString verdictText(const Decision &decision, const RuleSet &rules)
{
    if (decision.silence != Silence::None)
        return silenceText(decision.silence);
    if (const Rule *rule = rules.find(decision.winner()))
        return Rules::tr("The rule “%1” answers.").arg(titleOf(*rule));
    const auto noted = std::ranges::find(decision.matches, true, &RuleMatch::isLogOnly);
    const Rule *rule = noted == decision.matches.end() ? nullptr : rules.find(noted->ruleId);
    if (rule != nullptr)
        return Rules::tr("No rule answers. “%1” would, but is set to log only.")
            .arg(titleOf(*rule));
    return rules.size() == 0 ? Rules::tr("No rule answers: there are none.")
                             : Rules::tr("No rule answers.");
}

} // namespace ewc
