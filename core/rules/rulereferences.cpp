// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/rulereferences.h"

#include "core/base/jsonpath.h"
#include "core/rules/action.h"
#include "core/rules/condition.h"

#include <QJsonArray>

#include <functional>

using namespace Qt::StringLiterals;

namespace ewc {
namespace {

/*! Gives the name that takes the place of another. */
using Renaming = std::function<QString(const QString &id)>;

template<typename Type>
void renameIn(RulePart &part, const Type *type, const Renaming &renamed)
{
    if (type == nullptr)
        return;
    for (const Field &field : type->schema) {
        if (field.source != Field::Source::Rules)
            continue;
        const QJsonValue value = valueAt(part.parameters, field.key);
        if (value.isString())
            setValueAt(part.parameters, field.key, renamed(value.toString()));
        if (!value.isArray())
            continue;
        QJsonArray list;
        for (const QJsonValue &entry : value.toArray())
            list.append(renamed(entry.toString()));
        setValueAt(part.parameters, field.key, list);
    }
}

void renameIn(Rule &rule, const Renaming &renamed)
{
    for (RulePart &condition : rule.when.conditions)
        renameIn(condition, conditionType(condition.type), renamed);
    for (ConditionGroup &group : rule.when.groups) {
        for (RulePart &condition : group.conditions)
            renameIn(condition, conditionType(condition.type), renamed);
    }
    for (RulePart &action : rule.actions)
        renameIn(action, actionType(action.type), renamed);
}

} // namespace

void renameRules(Rule &rule, const QHash<QString, QString> &names)
{
    renameIn(rule, [&names](const QString &id) { return names.value(id, id); });
}

QStringList rulesNamedBy(const Rule &rule)
{
    QStringList ids;
    Rule copy = rule;
    renameIn(copy, [&ids](const QString &id) {
        if (!id.isEmpty() && !ids.contains(id))
            ids.append(id);
        return id;
    });
    return ids;
}

} // namespace ewc
