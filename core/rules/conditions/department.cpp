// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/conditions/textoptions.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ewc {
namespace {

class IsInDepartment final : public Condition
{
public:
    explicit IsInDepartment(QStringList departments)
        : m_departments(std::move(departments))
    {
    }

    Result<bool> holds(const Question &question, Captures & /*captures*/) const override
    {
        const QStringList actual = question.circumstances().sender().departments;
        return std::ranges::any_of(
            actual, [this](const QString &id) { return m_departments.contains(id); });
    }

private:
    QStringList m_departments;
};

Result<std::unique_ptr<const Condition>> create(const Parameters &parameters)
{
    const QStringList departments = textsOf(parameters, u"departments");
    if (departments.isEmpty())
        return failure(ErrorKind::InvalidInput,
                       schemaText(QT_TRANSLATE_NOOP("Schema", "Choose at least one department.")));
    return std::make_unique<IsInDepartment>(departments);
}

} // namespace

ConditionType department()
{
    return {
        .id = u"department"_s,
        .group = PartGroup::Sender,
        .label = QT_TRANSLATE_NOOP("Schema", "Department"),
        .help = QT_TRANSLATE_NOOP(
            "Schema", "Holds if the sender is in one of these departments, or in one within them."),
        .sentence = QT_TRANSLATE_NOOP("Rules", "the sender is in {departments}"),
        .schema = {{.key = u"departments"_s,
                    .label = QT_TRANSLATE_NOOP("Schema", "Departments"),
                    .help = QT_TRANSLATE_NOOP("Schema",
                                              "Where the sender is; those within them count, too."),
                    .kind = Field::Kind::List,
                    .isRequired = true,
                    .maximum = 1000,
                    .source = Field::Source::Departments}},
        .create = create,
    };
}

} // namespace ewc
