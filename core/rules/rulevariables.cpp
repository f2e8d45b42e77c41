// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which variables the templates of a rule may use.

#include "core/rules/action.h"
#include "core/rules/templatetext.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ewc {
namespace {

bool isOpen(const QString &name) // any name may follow
{
    for (const auto prefix : {"var."_L1, "message."_L1}) {
        if (name.startsWith(prefix) && name.size() > prefix.size())
            return true;
    }
    return false;
}

QList<RulePart> conditionsOf(const Rule &rule)
{
    QList<RulePart> conditions = rule.when.conditions;
    for (const ConditionGroup &group : rule.when.groups)
        conditions += group.conditions;
    return conditions;
}

/*! How many * there are in the richest pattern of textLike. */
qsizetype starsIn(const QJsonArray &patterns)
{
    qsizetype most = 0;
    for (const QJsonValue pattern : patterns) {
        const QString text = pattern.toString().remove(u"\\*"_s);
        most = std::max(most, text.count(u'*'));
    }
    return most;
}

/*! How many of {1}, {2} … the condition \a part finds. */
qsizetype numbersOf(const RulePart &part)
{
    if (part.type == "textStarts"_L1 || part.type == "textEnds"_L1)
        return 1; // what stands beside the word
    if (part.type == "textLike"_L1)
        return starsIn(part.parameters["words"_L1].toArray());
    if (part.type == "textMatches"_L1) {
        const QRegularExpression pattern(part.parameters["pattern"_L1].toString());
        return std::max(pattern.captureCount(), 0);
    }
    return 0;
}

void addOnce(QStringList &names, const QString &name)
{
    if (!names.contains(name))
        names.append(name);
}

} // namespace

QStringList variablesOf(const Rule &rule)
{
    QStringList names;
    for (const RulePart &part : conditionsOf(rule)) {
        for (qsizetype i = 1; i <= numbersOf(part); ++i)
            addOnce(names, QString::number(i));
        const ConditionType *type = conditionType(part.type);
        if (type == nullptr || type->variables == nullptr)
            continue;
        for (const QString &name : type->variables(part.parameters))
            addOnce(names, name);
    }
    const bool hasOutput = std::ranges::any_of(rule.actions, [](const RulePart &part) {
        const ActionType *type = actionType(part.type);
        return type != nullptr && type->hasOutput;
    });
    if (hasOutput)
        addOnce(names, u"output"_s);
    return names;
}

bool isKnownVariable(const QString &name, const Rule &rule)
{
    const bool isGeneral =
        std::ranges::any_of(templateVariables(), [&](const TemplateVariable &variable) {
            return name == QLatin1StringView(variable.name);
        });
    return isGeneral || isOpen(name) || variablesOf(rule).contains(name);
}

} // namespace ewc
