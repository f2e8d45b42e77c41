// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/rulecheck.h"

#include "core/base/jsonpath.h"
#include "core/rules/action.h"
#include "core/rules/condition.h"
#include "core/rules/fieldpath.h"
#include "core/rules/rulejson.h"
#include "core/rules/templatetext.h"

#include <QCoreApplication>
#include <QDate>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ewc {
namespace {

// More than anybody uses, and little enough to bound what a hostile file costs.
constexpr qsizetype MostProblems = 1000;
constexpr qsizetype MostRules = 20'000;
constexpr qsizetype MostConditions = 100;
constexpr qsizetype MostGroups = 50;
constexpr qsizetype MostActions = 50;
constexpr qsizetype MostUnknown = 10; // variables in one text

QString say(const char *sentence)
{
    return QCoreApplication::translate("Rules", sentence);
}

bool isSet(const QJsonValue &value)
{
    return !value.isUndefined() && !value.isNull();
}

Result<> tryOut(const ConditionType &type, const Parameters &parameters)
{
    return type.create(parameters).map([](const auto &) {});
}

Result<> tryOut(const ActionType &type, const Parameters &parameters)
{
    return type.create(type, parameters).map([](const auto &) {});
}

bool hasOutput(const ConditionType &)
{
    return false;
}

bool hasOutput(const ActionType &type)
{
    return type.hasOutput;
}

} // namespace

QList<RuleProblem> RuleCheck::file(const QJsonObject &json)
{
    checkTop(json);
    collectIds(json);
    for (const RuleSection section : RuleSections) {
        const QString key = sectionKey(section);
        checkSection(key, json[key]);
    }
    m_problems.resize(std::min(m_problems.size(), MostProblems));
    return m_problems;
}

QList<RuleProblem> RuleCheck::rule(const QJsonObject &json, const QString &path)
{
    m_seen.clear();
    checkRule(json, path);
    return m_problems;
}

void RuleCheck::checkTop(const QJsonObject &json)
{
    const QJsonValue schema = json["schema"_L1];
    if (!isSet(schema))
        add(u"schema"_s,
            say(QT_TRANSLATE_NOOP("Rules",
                                  "The number of the format is missing: write \"schema\": 1.")));
    else if (schema.toDouble() > RulesSchema)
        add(u"schema"_s,
            say(QT_TRANSLATE_NOOP("Rules", "These rules were written by a newer "
                                           "EasyWeChat, which this one cannot read.")));
    else if (schema != QJsonValue(RulesSchema))
        add(u"schema"_s, say(QT_TRANSLATE_NOOP("Rules", "The number of the format has to be 1.")));
    if (const QJsonValue safety = json["safety"_L1];
        isSet(safety) && isObject(safety, u"safety"_s, say(QT_TRANSLATE_NOOP("Rules", "Safety"))))
        add(u"safety"_s, safetySchema(), problemsOf(safetySchema(), safety.toObject()));
    refuseUnknown(json, {u"schema"_s, u"safety"_s, u"before"_s, u"rules"_s, u"fallback"_s}, {});
}

void RuleCheck::collectIds(const QJsonObject &json)
{
    for (const RuleSection section : RuleSections) {
        for (const QJsonValue &rule : json[sectionKey(section)].toArray())
            m_ids.insert(rule["id"_L1].toString());
    }
}

void RuleCheck::checkSection(const QString &key, const QJsonValue &json)
{
    if (!isList(json, key, key, MostRules))
        return;
    const QJsonArray list = json.toArray();
    for (qsizetype i = 0; i < list.size() && !isFull(); ++i)
        checkRule(list.at(i), u"%1[%2]"_s.arg(key).arg(i));
    m_path.clear();
    m_rule = {};
}

void RuleCheck::checkRule(const QJsonValue &json, const QString &path)
{
    m_path = path;
    m_rule = ruleFromJson(json.toObject());
    if (!isObject(json, {}, say(QT_TRANSLATE_NOOP("Rules", "Rule"))))
        return;
    QJsonObject rest = json.toObject();
    const QJsonValue when = rest.take("when"_L1);
    const QJsonValue schedule = rest.take("schedule"_L1);
    const QJsonValue actions = rest.take("then"_L1);
    add({}, ruleSchema(), problemsOf(ruleSchema(), rest));
    if (const QString &id = m_rule.id; !id.isEmpty()) {
        if (m_seen.contains(id))
            add(u"id"_s, say(QT_TRANSLATE_NOOP("Rules", "ID")),
                say(QT_TRANSLATE_NOOP("Rules", "another rule has it already.")));
        m_seen.insert(id);
    }
    checkTrigger(when);
    checkSchedule(schedule, u"schedule"_s);
    checkActions(actions);
}

void RuleCheck::checkTrigger(const QJsonValue &json)
{
    if (!isSet(json))
        return;
    const QString label = say(QT_TRANSLATE_NOOP("Rules", "Conditions"));
    if (!isObject(json, u"when"_s, label))
        return;
    checkGroup(json, u"when"_s);
    const QJsonValue groups = json["groups"_L1];
    if (!isList(groups, u"when.groups"_s, say(QT_TRANSLATE_NOOP("Rules", "Groups")), MostGroups))
        return;
    const QJsonArray list = groups.toArray();
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QString field = u"when.groups[%1]"_s.arg(i);
        if (!isObject(list.at(i), field, say(QT_TRANSLATE_NOOP("Rules", "Group"))))
            continue;
        checkGroup(list.at(i), field);
        // All of nothing holds, any of nothing does not: whatever was meant, it was not that.
        if (const QJsonValue conditions = list.at(i)["conditions"_L1];
            !isSet(conditions) || (conditions.isArray() && conditions.toArray().isEmpty()))
            add(field, say(QT_TRANSLATE_NOOP("Rules", "Group")),
                say(QT_TRANSLATE_NOOP("Rules", "has no condition.")));
    }
}

void RuleCheck::checkGroup(const QJsonValue &json, const QString &field)
{
    QStringList known{u"match"_s, u"conditions"_s};
    if (field == "when"_L1)
        known.append(u"groups"_s);
    refuseUnknown(json.toObject(), known, field);
    add(field, {matchField()},
        problemsOf(Schema{matchField()}, QJsonObject{{u"match"_s, json["match"_L1]}}));
    checkConditions(json["conditions"_L1], field + ".conditions"_L1);
}

void RuleCheck::checkConditions(const QJsonValue &json, const QString &field)
{
    if (!isList(json, field, say(QT_TRANSLATE_NOOP("Rules", "Conditions")), MostConditions))
        return;
    const QJsonArray list = json.toArray();
    for (qsizetype i = 0; i < list.size() && !isFull(); ++i)
        checkPart(list.at(i), u"%1[%2]"_s.arg(field).arg(i), conditionType,
                  QT_TRANSLATE_NOOP("Rules", "there is no condition of this name."));
}

void RuleCheck::checkActions(const QJsonValue &json)
{
    const QString label = say(QT_TRANSLATE_NOOP("Rules", "Actions"));
    if (!isList(json, u"then"_s, label, MostActions))
        return;
    const QJsonArray list = json.toArray();
    if (list.isEmpty())
        add(u"then"_s, label, say(QT_TRANSLATE_NOOP("Rules", "nothing is chosen yet.")));
    m_hasOutput = false;
    for (qsizetype i = 0; i < list.size() && !isFull(); ++i)
        checkPart(list.at(i), u"then[%1]"_s.arg(i), actionType,
                  QT_TRANSLATE_NOOP("Rules", "there is no action of this name."));
}

template<typename Type>
void RuleCheck::checkPart(const QJsonValue &json, const QString &field,
                          const Type *(*find)(const QString &), const char *unknown)
{
    const QString label = say(QT_TRANSLATE_NOOP("Rules", "Type"));
    if (!isObject(json, field, label))
        return;
    Parameters parameters = json.toObject();
    const QJsonValue id = parameters.take("type"_L1);
    const Type *type = find(id.toString());
    if (type == nullptr) {
        const Schema schema{{.key = u"type"_s, .isRequired = true}};
        const auto problems = problemsOf(schema, QJsonObject{{u"type"_s, id}});
        add(field + ".type"_L1, label,
            problems.isEmpty() ? say(unknown) : problems.first().sentence);
        return;
    }
    const auto problems = problemsOf(type->schema, parameters);
    add(field, type->schema, problems);
    if (problems.isEmpty()) {
        checkReferences(type->schema, parameters, field);
        if (type->id == "time"_L1)
            checkSchedule(parameters, field);
        if (const auto created = tryOut(*type, parameters); !created)
            add(field, created.error().detail);
    }
    checkTemplates(type->schema, parameters, field);
    m_hasOutput |= hasOutput(*type);
}

void RuleCheck::checkSchedule(const QJsonValue &json, const QString &field)
{
    if (!isSet(json) || !isObject(json, field, say(QT_TRANSLATE_NOOP("Rules", "Schedule"))))
        return;
    const QJsonObject schedule = json.toObject();
    if (field == "schedule"_L1) { // a condition's own schema has been asked
        const auto problems = problemsOf(scheduleSchema(), schedule);
        add(field, scheduleSchema(), problems);
        if (!problems.isEmpty())
            return;
    }
    const auto date = [&](QLatin1StringView key) {
        return QDate::fromString(schedule[key].toString(), Qt::ISODate);
    };
    if (const QDate last = date("last"_L1); last.isValid() && last < date("first"_L1))
        add(field + ".last"_L1, labelAt(scheduleSchema(), u"last"_s),
            say(QT_TRANSLATE_NOOP("Rules", "is before the first day.")));
    if (const QString from = schedule["from"_L1].toString();
        !from.isEmpty() && from == schedule["to"_L1].toString())
        add(field + ".to"_L1, labelAt(scheduleSchema(), u"to"_s),
            say(QT_TRANSLATE_NOOP("Rules", "is the same as the beginning.")));
}

void RuleCheck::checkReferences(const Schema &schema, const QJsonObject &json, const QString &field)
{
    for (const Field &asked : schema) {
        if (asked.source != Field::Source::Rules)
            continue;
        const QJsonValue value = valueAt(json, asked.key);
        const QJsonArray ids = value.isArray() ? value.toArray() : QJsonArray{value};
        for (qsizetype i = 0; i < ids.size(); ++i) {
            const QString id = ids.at(i).toString();
            const QString key = value.isArray() ? u"%1[%2]"_s.arg(asked.key).arg(i) : asked.key;
            if (!id.isEmpty() && !m_ids.contains(id))
                add(field + u'.' + key, labelAt(schema, key),
                    say(QT_TRANSLATE_NOOP("Rules", "there is no such rule.")));
        }
    }
}

void RuleCheck::checkTemplates(const Schema &schema, const QJsonObject &json, const QString &field)
{
    forEachText(schema, json, [&](const Field &asked, const QString &key, const QString &text) {
        if (asked.isTemplate)
            checkTemplate(text, field + u'.' + key, labelAt(schema, key));
    });
}

void RuleCheck::checkTemplate(const QString &text, const QString &field, const QString &label)
{
    qsizetype unknown = 0; // to know that it is unknown takes a look at the whole rule
    for (const QString &name : TemplateText(text).variables()) {
        if (unknown == MostUnknown)
            return;
        if (name == "output"_L1 && !m_hasOutput && isKnownVariable(name, m_rule)) {
            add(field, label,
                say(QT_TRANSLATE_NOOP("Rules", "{output} is what an action before this one brings, "
                                               "and none of them does.")));
        } else if (!isKnownVariable(name, m_rule)) {
            ++unknown;
            add(field, label,
                say(QT_TRANSLATE_NOOP("Rules", "there is no variable {%1}. To write just that, "
                                               "double the braces: {{%1}}."))
                    .arg(name));
        }
    }
}

bool RuleCheck::isList(const QJsonValue &json, const QString &field, const QString &label,
                       qsizetype most)
{
    if (!isSet(json))
        return true;
    if (!json.isArray()) {
        add(field, label,
            schemaText(QT_TRANSLATE_NOOP("Schema", "has to be a list in brackets [].")));
        return false;
    }
    if (json.toArray().size() > most) {
        add(field, label,
            schemaText(
                QT_TRANSLATE_NOOP("Schema", "has %1 entries, but %2 are the most it can have."))
                .arg(json.toArray().size())
                .arg(most));
        return false;
    }
    return true;
}

bool RuleCheck::isObject(const QJsonValue &json, const QString &field, const QString &label)
{
    if (json.isObject())
        return true;
    add(field, label, schemaText(QT_TRANSLATE_NOOP("Schema", "has to be an object in braces {}.")));
    return false;
}

void RuleCheck::refuseUnknown(const QJsonObject &json, const QStringList &known,
                              const QString &field)
{
    for (auto it = json.begin(); it != json.end(); ++it) {
        if (known.contains(it.key()))
            continue;
        add(field.isEmpty() ? it.key() : field + u'.' + it.key(), it.key().left(64),
            schemaText(QT_TRANSLATE_NOOP("Schema",
                                         "is not known here: correct its name or leave it out.")));
    }
}

void RuleCheck::add(const QString &field, const QString &sentence)
{
    if (isFull())
        return;
    const QString dot = m_path.isEmpty() || field.isEmpty() ? QString() : u"."_s;
    m_problems.append({.ruleId = m_rule.id,
                       .path = m_path + dot + field,
                       .field = m_path.isEmpty() ? QString() : field,
                       .sentence = sentence});
}

void RuleCheck::add(const QString &field, const QString &label, const QString &sentence)
{
    add(field, say(QT_TRANSLATE_NOOP("Rules", "%1: %2")).arg(label, sentence));
}

void RuleCheck::add(const QString &field, const Schema &schema, const QList<FieldProblem> &problems)
{
    for (const FieldProblem &problem : problems)
        add(field.isEmpty() ? problem.path : field + u'.' + problem.path,
            labelAt(schema, problem.path), problem.sentence);
}

bool RuleCheck::isFull() const
{
    return m_problems.size() >= MostProblems;
}

} // namespace ewc
