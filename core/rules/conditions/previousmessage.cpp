// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/condition.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace ewc {
namespace {

constexpr qint64 Minute = 60'000; // milliseconds
constexpr int StandardMinutes = 10;

class PreviousMessage final : public Condition
{
public:
    PreviousMessage(int minutes, QString rule)
        : m_minutes(minutes)
        , m_rule(std::move(rule))
    {
    }

    Result<bool> holds(const Question &question, Captures & /*captures*/) const override
    {
        const std::optional<qint64> previous = question.circumstances().previousMessage();
        if (!previous || question.msecs() - *previous > m_minutes * Minute)
            return false;
        return m_rule.isEmpty() || question.circumstances().previousRule() == m_rule;
    }

private:
    qint64 m_minutes;
    QString m_rule; ///< empty: any, or none
};

Result<std::unique_ptr<const Condition>> create(const Parameters &parameters)
{
    return std::make_unique<PreviousMessage>(parameters.value("minutes"_L1).toInt(StandardMinutes),
                                             parameters.value("rule"_L1).toString());
}

} // namespace

ConditionType previousMessage()
{
    return {
        .id = u"previousMessage"_s,
        .group = PartGroup::Conversation,
        .label = QT_TRANSLATE_NOOP("Schema", "Previous message"),
        .help = QT_TRANSLATE_NOOP(
            "Schema", "Holds if the sender wrote a moment ago, and a rule answered: a step of a "
                      "conversation, such as the answer to a question."),
        .sentence = QT_TRANSLATE_NOOP("Rules", "the sender's previous message is at most {minutes} "
                                               "minutes old[ and was answered by {rule}]"),
        .schema = {{.key = u"minutes"_s,
                    .label = QT_TRANSLATE_NOOP("Schema", "At most"),
                    .help = QT_TRANSLATE_NOOP("Schema", "How old the previous message may be."),
                    .kind = Field::Kind::Number,
                    .standard = QString::number(StandardMinutes),
                    .minimum = 1,
                    .maximum = 7 * 24 * 60,
                    .unit = QT_TRANSLATE_NOOP("Schema", "minutes")},
                   {.key = u"rule"_s,
                    .label = QT_TRANSLATE_NOOP("Schema", "Answered by"),
                    .help = QT_TRANSLATE_NOOP(
                        "Schema", "The rule that answered it: the step before this one. Empty: "
                                  "any, or none."),
                    .source = Field::Source::Rules}},
        .create = create,
    };
}

} // namespace ewc
