// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/sentence.h"

#include "core/base/jsonpath.h"
#include "core/base/jsonschema.h"
#include "core/rules/rulereferences.h"
#include "core/rules/valuetext.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ewc {
namespace {

constexpr qsizetype LongestTitle = 40; // of a rule without a name

QString say(const char *sentence)
{
    return QCoreApplication::translate("Rules", sentence);
}

/*! \a source with the values of \a parameters in the place of {keys}. */
class Filling final
{
public:
    Filling(const Schema &schema, const Parameters &parameters, ListLink link)
        : m_schema(schema)
        , m_parameters(parameters)
        , m_link(link)
    {
    }

    QString filled(QStringView source)
    {
        QString text;
        while (!source.isEmpty()) {
            const qsizetype bracket = source.indexOf(u']');
            const qsizetype brace = source.indexOf(u'}');
            if (source.front() == u'[' && bracket > 0) {
                Filling inner(m_schema, m_parameters, m_link);
                const QString part = inner.filled(source.sliced(1, bracket - 1));
                text += inner.m_isAnySet ? part : QString();
                source = source.sliced(bracket + 1);
            } else if (source.front() == u'{' && brace > 0) {
                text += value(source.sliced(1, brace - 1));
                source = source.sliced(brace + 1);
            } else {
                text += source.front();
                source = source.sliced(1);
            }
        }
        return text;
    }

private:
    QString value(QStringView key)
    {
        const auto field = std::ranges::find_if(
            m_schema, [key](const Field &candidate) { return candidate.key == key; });
        const QString text =
            field == m_schema.end() ? QString() : valueText(*field, m_parameters, m_link);
        m_isAnySet = m_isAnySet || (!text.isEmpty() && isWorthSaying(*field));
        return text.isEmpty() ? u"…"_s : text;
    }

    /*! How something is chosen by standard goes without saying; how much does not. */
    [[nodiscard]] bool isWorthSaying(const Field &field) const
    {
        if (field.kind != Field::Kind::Choice && field.kind != Field::Kind::Flag)
            return true;
        const QString text = toFieldText(valueAt(m_parameters, field.key));
        return !text.isEmpty() && text != field.standard;
    }

    const Schema &m_schema;
    const Parameters &m_parameters;
    ListLink m_link;
    bool m_isAnySet = false;
};

template<typename Type>
QString filledSentence(const Type &type, const Parameters &parameters, ListLink link)
{
    const QString source = say(type.sentence == nullptr ? "" : type.sentence);
    return source.isEmpty() ? schemaText(type.label)
                            : Filling(type.schema, parameters, link).filled(source);
}

QString sentenceOfCondition(const RulePart &part)
{
    const ConditionType *type = conditionType(part.type);
    return type == nullptr ? u"…"_s : sentenceOf(*type, part.parameters);
}

QString sentenceOfAction(const RulePart &part)
{
    const ActionType *type = actionType(part.type);
    return type == nullptr ? u"…"_s : sentenceOf(*type, part.parameters);
}

QString joined(const QStringList &parts, Quantifier quantifier)
{
    const QString link = quantifier == Quantifier::All
                             ? say(QT_TRANSLATE_NOOP("Rules", "%1 and %2"))
                             : say(QT_TRANSLATE_NOOP("Rules", "%1 or %2"));
    QString text = parts.value(0);
    for (qsizetype i = 1; i < parts.size(); ++i)
        text = filledPlaces(link, {text, parts[i]});
    return quantifier == Quantifier::None && !parts.isEmpty()
               ? filledPlaces(say(QT_TRANSLATE_NOOP("Rules", "not (%1)")), {text})
               : text;
}

QString conditionsOf(const RuleTrigger &when)
{
    QStringList parts;
    for (const RulePart &condition : when.conditions)
        parts.append(sentenceOfCondition(condition));
    for (const ConditionGroup &group : when.groups) {
        QStringList inner;
        for (const RulePart &condition : group.conditions)
            inner.append(sentenceOfCondition(condition));
        const QString text = inner.isEmpty() ? u"…"_s : joined(inner, group.quantifier);
        const bool isAlone = when.groups.size() == 1 && when.conditions.isEmpty();
        const bool isBracketed = group.quantifier == Quantifier::None; // has its own
        parts.append(inner.size() > 1 && !isAlone && !isBracketed
                         ? filledPlaces(say(QT_TRANSLATE_NOOP("Rules", "(%1)")), {text})
                         : text);
    }
    return joined(parts, when.quantifier);
}

QString actionsOf(const Rule &rule)
{
    QStringList parts;
    for (const RulePart &action : rule.actions)
        parts.append(sentenceOfAction(action));
    return parts.isEmpty() ? u"…"_s : parts.join(say(QT_TRANSLATE_NOOP("Rules", ", then ")));
}

/*! True if what is quoted at the end of \a text ends a sentence itself: “Hello.” */
bool endsWithStop(const QString &text)
{
    return text.size() > 1 && text.back() == u'”'
           && u".!?…。！？"_s.contains(text[text.size() - 2]);
}

QString cooldownOf(const Cooldown &cooldown)
{
    if (cooldown.seconds <= 0)
        return {};
    const QString time = durationText(cooldown.seconds);
    return (cooldown.isPerMember
                ? say(QT_TRANSLATE_NOOP("Rules", "; at most once in %1 for each member"))
                : say(QT_TRANSLATE_NOOP("Rules", "; at most once in %1")))
        .arg(time);
}

} // namespace

QString sentenceOf(const ConditionType &type, const Parameters &parameters)
{
    // Any entry of a list will do, unless all of them are asked for.
    const bool isAll = parameters["match"_L1].toString() == "all"_L1;
    return filledSentence(type, parameters, isAll ? ListLink::And : ListLink::Or);
}

QString sentenceOf(const ActionType &type, const Parameters &parameters)
{
    return filledSentence(type, parameters, ListLink::Comma);
}

QString sentenceOf(const Rule &rule)
{
    QString when = conditionsOf(rule.when);
    if (const QString time = scheduleText(rule.schedule); !time.isEmpty()) {
        const QString it = filledPlaces(say(QT_TRANSLATE_NOOP("Rules", "it is %1")), {time});
        if (when.isEmpty())
            when = it;
        else if (rule.when.quantifier == Quantifier::Any
                 && rule.when.conditions.size() + rule.when.groups.size() > 1)
            when = joined({filledPlaces(say(QT_TRANSLATE_NOOP("Rules", "(%1)")), {when}), it},
                          Quantifier::All);
        else
            when = joined({when, it}, Quantifier::All);
    }
    const QString text = when.isEmpty() ? say(QT_TRANSLATE_NOOP("Rules", "Whatever comes: %2%3"))
                                        : say(QT_TRANSLATE_NOOP("Rules", "When %1: %2%3"));
    QString tail = cooldownOf(rule.cooldown);
    if (!rule.stops)
        tail += say(QT_TRANSLATE_NOOP("Rules", "; then the next rules are asked"));
    if (rule.isLogOnly)
        tail += say(QT_TRANSLATE_NOOP("Rules", "; log only, nothing is done"));
    const QString sentence = filledPlaces(text, {when, actionsOf(rule), tail});
    return endsWithStop(sentence) ? sentence : sentence + say(QT_TRANSLATE_NOOP("Rules", "."));
}

QString sentenceOf(const Rule &rule, const RuleSet &rules)
{
    QHash<QString, QString> titles;
    for (const QString &id : rulesNamedBy(rule)) {
        if (const Rule *other = rules.find(id))
            titles.insert(id,
                          filledPlaces(say(QT_TRANSLATE_NOOP("Rules", "“%1”")), {titleOf(*other)}));
    }
    Rule named = rule;
    renameRules(named, titles);
    return sentenceOf(named);
}

QString titleOf(const Rule &rule)
{
    if (!rule.name.isEmpty())
        return rule.name;
    QString text = conditionsOf(rule.when);
    if (text.isEmpty())
        text = actionsOf(rule);
    return shortened(text, LongestTitle);
}

} // namespace ewc
