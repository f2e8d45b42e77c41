// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/condition.h"
#include "core/rules/ruleset.h"
#include "core/rules/schedule.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace ewc {
namespace {

class IsTime final : public Condition
{
public:
    explicit IsTime(Schedule schedule)
        : m_schedule(std::move(schedule))
    {
    }

    Result<bool> holds(const Question &question, Captures & /*captures*/) const override
    {
        return m_schedule.covers(question.time());
    }

private:
    Schedule m_schedule;
};

Result<std::unique_ptr<const Condition>> create(const Parameters &parameters)
{
    if (parameters.isEmpty())
        return failure(ErrorKind::InvalidInput,
                       schemaText(QT_TRANSLATE_NOOP("Schema", "Say days, times or dates.")));
    return Schedule::create(parameters)
        .map([](const Schedule &schedule) -> std::unique_ptr<const Condition> {
            return std::make_unique<IsTime>(schedule);
        });
}

} // namespace

ConditionType time()
{
    return {
        .id = u"time"_s,
        .group = PartGroup::Time,
        .label = QT_TRANSLATE_NOOP("Schema", "Time"),
        .help = QT_TRANSLATE_NOOP("Schema",
                                  "Holds at some times: working hours, weekends, until a date. A "
                                  "time that ends before it begins goes over midnight."),
        .sentence = QT_TRANSLATE_NOOP(
            "Rules", "it is[ {days}][ from {from}][ until {to}][ since {first}][ up to {last}]"),
        .schema = scheduleSchema(),
        .create = create,
    };
}

} // namespace ewc
