// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/jsonschema.h"
#include "core/rules/condition.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ewc {

// All conditions, in the order of the menus. To add one: write conditions/<name>.cpp with the
// function that describes it, and name the function here.
// clang-format off
#define EWC_CONDITIONS(X) \
    X(textIs) \
    X(textContains) \
    X(textStarts) \
    X(textEnds) \
    X(textLike) \
    X(textMatches) \
    X(textLength) \
    X(messageType) \
    X(event) \
    X(fileName) \
    X(fileSize) \
    X(location) \
    X(account) \
    X(sender) \
    X(department) \
    X(tag) \
    X(time) \
    X(firstMessage) \
    X(previousMessage) \
    X(rate) \
    X(variable)
// clang-format on

#define EWC_DECLARE(name) ConditionType name();
EWC_CONDITIONS(EWC_DECLARE)

const QList<ConditionType> &conditionTypes()
{
#define EWC_CALL(name) name(),
    static const QList<ConditionType> types{EWC_CONDITIONS(EWC_CALL)};
    return types;
}

const ConditionType *conditionType(const QString &id)
{
    const QList<ConditionType> &types = conditionTypes();
    const auto found = std::ranges::find(types, id, &ConditionType::id);
    return found == types.end() ? nullptr : &*found;
}

Result<std::unique_ptr<const Condition>> createCondition(const RulePart &part)
{
    const ConditionType *type = conditionType(part.type);
    if (type == nullptr)
        return failure(ErrorKind::InvalidInput,
                       QCoreApplication::translate("Rules", "There is no condition “%1”.")
                           .arg(part.type.left(100)));
    const QList<FieldProblem> problems = problemsOf(type->schema, part.parameters);
    if (!problems.isEmpty()) {
        const QString key = problems.front().path.section(u'[', 0, 0);
        const auto field = std::ranges::find(type->schema, key, &Field::key);
        const QString label = field == type->schema.end() ? key : schemaText(field->label);
        return failure(ErrorKind::InvalidInput, u"%1: %2"_s.arg(label, problems.front().sentence));
    }
    return type->create(part.parameters);
}

} // namespace ewc
