// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/condition.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace ewc {
namespace {

using Compare = bool (*)(const QString &actual, const QString &wanted);

/*! True if both are numbers and \a holds for them. */
template<typename Holds>
bool asNumbers(const QString &actual, const QString &wanted, Holds holds)
{
    bool isNumber = false;
    bool isWantedNumber = false;
    const double one = actual.toDouble(&isNumber);
    const double other = wanted.toDouble(&isWantedNumber);
    return isNumber && isWantedNumber && holds(one, other);
}

struct Comparison
{
    QString id;
    const char *label;
    Compare holds;
};

const std::array<Comparison, 7> &comparisons()
{
    static const std::array<Comparison, 7> all{{
        {u"is"_s, QT_TRANSLATE_NOOP("Schema", "is"),
         [](const QString &actual, const QString &wanted) { return actual == wanted; }},
        {u"isNot"_s, QT_TRANSLATE_NOOP("Schema", "is not"),
         [](const QString &actual, const QString &wanted) { return actual != wanted; }},
        {u"contains"_s, QT_TRANSLATE_NOOP("Schema", "contains"),
         [](const QString &actual, const QString &wanted) {
             return !wanted.isEmpty() && actual.contains(wanted);
         }},
        {u"more"_s, QT_TRANSLATE_NOOP("Schema", "is more than"),
         [](const QString &actual, const QString &wanted) {
             return asNumbers(actual, wanted, std::greater<double>());
         }},
        {u"less"_s, QT_TRANSLATE_NOOP("Schema", "is less than"),
         [](const QString &actual, const QString &wanted) {
             return asNumbers(actual, wanted, std::less<double>());
         }},
        {u"isSet"_s, QT_TRANSLATE_NOOP("Schema", "is set"),
         [](const QString &actual, const QString &) { return !actual.isEmpty(); }},
        {u"isNotSet"_s, QT_TRANSLATE_NOOP("Schema", "is not set"),
         [](const QString &actual, const QString &) { return actual.isEmpty(); }},
    }};
    return all;
}

class HasValue final : public Condition
{
public:
    HasValue(QString name, Compare compare, QString value)
        : m_name(std::move(name))
        , m_compare(compare)
        , m_value(std::move(value))
    {
    }

    Result<bool> holds(const Question &question, Captures & /*captures*/) const override
    {
        return m_compare(question.circumstances().variable(m_name), m_value);
    }

private:
    QString m_name;
    Compare m_compare;
    QString m_value;
};

Result<std::unique_ptr<const Condition>> create(const Parameters &parameters)
{
    const QString name = parameters.value("name"_L1).toString();
    if (name.isEmpty())
        return failure(ErrorKind::InvalidInput,
                       schemaText(QT_TRANSLATE_NOOP("Schema", "Say the name of a variable.")));
    const QString id = parameters.value("comparison"_L1).toString();
    const auto comparison = std::ranges::find(comparisons(), id, &Comparison::id);
    if (comparison == comparisons().end())
        return failure(ErrorKind::InvalidInput,
                       schemaText(QT_TRANSLATE_NOOP("Schema", "Choose a comparison.")));
    return std::make_unique<HasValue>(name, comparison->holds,
                                      parameters.value("value"_L1).toString());
}

QList<Field::Option> comparisonOptions()
{
    QList<Field::Option> options;
    for (const Comparison &comparison : comparisons())
        options.append({comparison.id, comparison.label});
    return options;
}

} // namespace

ConditionType variable()
{
    return {
        .id = u"variable"_s,
        .group = PartGroup::Conversation,
        .label = QT_TRANSLATE_NOOP("Schema", "Variable"),
        .help = QT_TRANSLATE_NOOP(
            "Schema", "Holds if a variable that an action has set has some value, for this member "
                      "or for all."),
        .sentence = QT_TRANSLATE_NOOP("Rules", "the variable {name} {comparison}[ {value}]"),
        .schema = {{.key = u"name"_s,
                    .label = QT_TRANSLATE_NOOP("Schema", "Variable"),
                    .help = QT_TRANSLATE_NOOP("Schema", "Its name, without “var.”"),
                    .isRequired = true,
                    .longest = 64,
                    .source = Field::Source::Variables},
                   {.key = u"comparison"_s,
                    .label = QT_TRANSLATE_NOOP("Schema", "Comparison"),
                    .kind = Field::Kind::Choice,
                    .isRequired = true,
                    .options = comparisonOptions()},
                   {.key = u"value"_s,
                    .label = QT_TRANSLATE_NOOP("Schema", "Value"),
                    .help = QT_TRANSLATE_NOOP("Schema",
                                              "What it is compared with; “is set” needs none.")}},
        .create = create,
    };
}

} // namespace ewc
