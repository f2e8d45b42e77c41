// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/conditions/textoptions.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace ewc {
namespace {

constexpr qint64 Minute = 60'000; // milliseconds

/*! How often something has to have happened. */
struct Count
{
    int number = 1;
    qint64 minutes = 1;
    bool isExact = false; ///< at this one, and not at those after it
    bool isOfSameText = false;
};

class Rate final : public Condition
{
public:
    explicit Rate(Count count)
        : m_count(count)
    {
    }

    Result<bool> holds(const Question &question, Captures & /*captures*/) const override
    {
        const qint64 since = question.msecs() - m_count.minutes * Minute;
        const Circumstances &past = question.circumstances();
        const int number =
            m_count.isOfSameText ? past.sameTextsSince(since) : past.messagesSince(since);
        return m_count.isExact ? number == m_count.number : number >= m_count.number;
    }

private:
    Count m_count;
};

Result<std::unique_ptr<const Condition>> create(const Parameters &parameters)
{
    const Count count{.number = parameters.value("count"_L1).toInt(),
                      .minutes = parameters.value("minutes"_L1).toInt(),
                      .isExact = parameters.value("which"_L1).toString() == "exactly"_L1,
                      .isOfSameText = isSet(parameters, u"sameText")};
    if (count.number < 1 || count.minutes < 1)
        return failure(
            ErrorKind::InvalidInput,
            schemaText(QT_TRANSLATE_NOOP("Schema", "Say how many messages in how many minutes.")));
    return std::make_unique<Rate>(count);
}

} // namespace

ConditionType rate()
{
    return {
        .id = u"rate"_s,
        .group = PartGroup::Conversation,
        .label = QT_TRANSLATE_NOOP("Schema", "How often somebody writes"),
        .help = QT_TRANSLATE_NOOP(
            "Schema", "Holds from the n-th message of a member within some minutes on."),
        .sentence = QT_TRANSLATE_NOOP("Rules", "it is message number {count}[ {which}] of the "
                                               "sender within {minutes} minutes[ ({sameText})]"),
        .schema = {{.key = u"count"_s,
                    .label = QT_TRANSLATE_NOOP("Schema", "Message number"),
                    .help = QT_TRANSLATE_NOOP("Schema", "This message counts, too."),
                    .kind = Field::Kind::Number,
                    .isRequired = true,
                    .minimum = 1,
                    .maximum = 10'000},
                   {.key = u"minutes"_s,
                    .label = QT_TRANSLATE_NOOP("Schema", "Within"),
                    .kind = Field::Kind::Number,
                    .isRequired = true,
                    .minimum = 1,
                    .maximum = 7 * 24 * 60,
                    .unit = QT_TRANSLATE_NOOP("Schema", "minutes")},
                   {.key = u"which"_s,
                    .label = QT_TRANSLATE_NOOP("Schema", "Which messages"),
                    .kind = Field::Kind::Choice,
                    .standard = u"atLeast"_s,
                    .options = {{u"atLeast"_s, QT_TRANSLATE_NOOP("Schema", "or a later one")},
                                {u"exactly"_s, QT_TRANSLATE_NOOP("Schema", "and no other")}},
                    .isAdvanced = true},
                   {.key = u"sameText"_s,
                    .label = QT_TRANSLATE_NOOP("Schema", "Only equal texts"),
                    .help = QT_TRANSLATE_NOOP(
                        "Schema", "Only messages with the same text as this one are counted."),
                    .kind = Field::Kind::Flag,
                    .standard = u"0"_s,
                    .isAdvanced = true}},
        .create = create,
    };
}

} // namespace ewc
