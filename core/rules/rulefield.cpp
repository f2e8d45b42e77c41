// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/rulefield.h"

#include <QList>

using namespace Qt::StringLiterals;

namespace ewc {
namespace {

/*! The index in \a step, "groups[3]", if it is one of \a list and below \a size. */
std::optional<qsizetype> indexIn(QStringView step, QLatin1StringView list, qsizetype size)
{
    if (!step.startsWith(list) || !step.endsWith(u']'))
        return {};
    const QStringView number = step.sliced(list.size()).chopped(1);
    if (!number.startsWith(u'['))
        return {};
    bool isNumber = false;
    const qsizetype index = number.sliced(1).toLongLong(&isNumber);
    if (!isNumber || index < 0 || index >= size)
        return {};
    return index;
}

} // namespace

std::optional<RuleField> ruleField(const Rule &rule, const QString &field)
{
    const QList<QStringView> steps = QStringView(field).split(u'.');
    if (steps.size() < 2 || steps.constFirst() != "when"_L1)
        return {};
    if (const auto condition = indexIn(steps.at(1), "conditions"_L1, rule.when.conditions.size()))
        return RuleField{.group = {}, .condition = condition};
    const auto group = indexIn(steps.at(1), "groups"_L1, rule.when.groups.size());
    if (!group)
        return {};
    if (steps.size() == 2)
        return RuleField{.group = group, .condition = {}};
    const auto condition =
        indexIn(steps.at(2), "conditions"_L1, rule.when.groups.at(*group).conditions.size());
    if (!condition)
        return {};
    return RuleField{.group = group, .condition = condition};
}

} // namespace ewc
