// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/schema.h"

#include "core/base/utf8size.h"

#include <QCoreApplication>
#include <QDate>
#include <QTime>
#include <QUrl>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace ewc {
namespace {

/*! \a number of the last of \a decimals, as people write it: 130 with two of them is 1.3. */
QString pointed(qint64 number, int decimals)
{
    return decimals == 0 ? QString::number(number)
                         : QString::number(static_cast<double>(number) / std::pow(10, decimals));
}

bool isInRange(const Field &field, const QString &value)
{
    bool isNumber = false;
    if (field.decimals == 0) {
        const qint64 number = value.toLongLong(&isNumber);
        return isNumber && number >= field.minimum && number <= field.maximum;
    }
    const double number = value.toDouble(&isNumber) * std::pow(10, field.decimals);
    constexpr double Slack = 1e-6; // 1.3 has no exact double
    return isNumber && number >= static_cast<double>(field.minimum) - Slack
           && number <= static_cast<double>(field.maximum) + Slack;
}

QString problemOfNumber(const Field &field, const QString &value)
{
    if (isInRange(field, value))
        return {};
    return schemaText(QT_TRANSLATE_NOOP("Schema", "has to be a number from %1 to %2."))
        .arg(pointed(field.minimum, field.decimals), pointed(field.maximum, field.decimals));
}

QString problemOfFlag(const QString &value)
{
    return value == "0"_L1 || value == "1"_L1
               ? QString()
               : schemaText(QT_TRANSLATE_NOOP("Schema", "has to be 0 or 1."));
}

QString problemOfChoice(const Field &field, const QString &value)
{
    QStringList values;
    for (const Field::Option &option : field.options)
        values.append(option.value);
    if (values.contains(value))
        return {};
    return schemaText(QT_TRANSLATE_NOOP("Schema", "has to be one of: %1."))
        .arg(values.join(u", "_s));
}

QString problemOfUrl(const Field &field, const QString &value)
{
    const QUrl url(value, QUrl::StrictMode);
    if (field.schemes.contains(url.scheme()) && !url.host().isEmpty() && !url.hasQuery()
        && !url.hasFragment())
        return {};
    QStringList forms;
    for (const QString &scheme : field.schemes)
        forms.append(scheme + "://host"_L1);
    return schemaText(QT_TRANSLATE_NOOP("Schema", "has to be a URL, such as: %1."))
        .arg(forms.join(u", "_s));
}

QString problemOfTime(const QString &value)
{
    return QTime::fromString(value, u"HH:mm"_s).isValid()
               ? QString()
               : schemaText(QT_TRANSLATE_NOOP("Schema", "has to be a time such as 08:30."));
}

QString problemOfDate(const QString &value)
{
    return QDate::fromString(value, Qt::ISODate).isValid()
               ? QString()
               : schemaText(QT_TRANSLATE_NOOP("Schema", "has to be a date such as 2026-11-24."));
}

QString problemOfDays(const QString &value)
{
    QString seen;
    for (const QChar day : value) {
        if (day < u'1' || day > u'7' || seen.contains(day))
            return schemaText(QT_TRANSLATE_NOOP(
                "Schema", "has to be days such as 12345: 1 is Monday, 7 is Sunday."));
        seen += day;
    }
    return {};
}

QString problemOfKind(const Field &field, const QString &value)
{
    switch (field.kind) {
    case Field::Kind::Time:
        return problemOfTime(value);
    case Field::Kind::Date:
        return problemOfDate(value);
    case Field::Kind::Days:
        return problemOfDays(value);
    case Field::Kind::Number:
        return problemOfNumber(field, value);
    case Field::Kind::Choice:
        return problemOfChoice(field, value);
    case Field::Kind::Url:
        return problemOfUrl(field, value);
    case Field::Kind::Flag:
        return problemOfFlag(value);
    case Field::Kind::Text:
    case Field::Kind::LongText:
    case Field::Kind::Secret:
    case Field::Kind::Folder:
    case Field::Kind::File:
    case Field::Kind::List:
        break;
    }
    return {};
}

bool isControl(QChar c)
{
    return c.category() == QChar::Other_Control;
}

bool isBlank(QStringView value)
{
    return std::ranges::all_of(value, [](QChar c) { return c.isSpace(); });
}

bool isLayout(QChar c)
{
    return c == u'\n' || c == u'\r' || c == u'\t';
}

/*! What no text may hold, whatever its kind. */
QString problemOfCharacters(const Field &field, const QString &value)
{
    if (!QStringView(value).isValidUtf16())
        return schemaText(QT_TRANSLATE_NOOP(
            "Schema", "holds half a character, a lone surrogate: take it out or write it anew."));
    if (field.kind != Field::Kind::LongText && std::ranges::any_of(value, isControl))
        return schemaText(
            QT_TRANSLATE_NOOP("Schema", "holds a control character, such as a line break."));
    if (std::ranges::any_of(value, [](QChar c) { return isControl(c) && !isLayout(c); }))
        return schemaText(QT_TRANSLATE_NOOP(
            "Schema", "holds a control character that is no line break: take it out."));
    return {};
}

QString problemOfLength(const Field &field, const QString &value)
{
    if (field.longestBytes > 0) {
        if (const qsizetype bytes = utf8Size(value); bytes > field.longestBytes)
            return schemaText(
                       QT_TRANSLATE_NOOP("Schema",
                                         "has %1 bytes of UTF-8, but %2 are the most it can be."))
                .arg(bytes)
                .arg(field.longestBytes);
        return {};
    }
    // Half a surrogate pair is no character to anybody but Qt; most texts are short enough anyway.
    if (value.size() <= field.longest)
        return {};
    const qsizetype characters = characterCount(value);
    return characters <= field.longest
               ? QString()
               : schemaText(QT_TRANSLATE_NOOP("Schema",
                                              "has %1 characters, but %2 are the most it can be."))
                     .arg(characters)
                     .arg(field.longest);
}

bool isSetBeside(const Field &field, const Schema &schema, const Values &values)
{
    const QString object = field.key.left(field.key.lastIndexOf(u'.') + 1);
    return !object.isEmpty() && std::ranges::any_of(schema, [&](const Field &other) {
        return other.key != field.key && other.key.startsWith(object)
               && !values.value(other.key).isEmpty();
    });
}

Flaw missing(const Field &field, const QString &sentence)
{
    return {.kind = Flaw::Kind::Missing, .sentence = sentence, .code = field.missingCode};
}

Flaw wrong(const Field &field, const QString &sentence)
{
    return {.kind = Flaw::Kind::Wrong, .sentence = sentence, .code = field.wrongCode};
}

} // namespace

QString schemaText(const char *source)
{
    return source == nullptr ? QString() : QCoreApplication::translate("Schema", source);
}

bool isInForce(const Field &field, const Schema &schema, const Values &values)
{
    if (field.onlyWithKey.isEmpty())
        return true;
    const auto other = std::ranges::find(schema, field.onlyWithKey, &Field::key);
    const QString standard = other == schema.end() ? QString() : other->standard;
    const QString value = values.value(field.onlyWithKey);
    return (value.isEmpty() ? standard : value) == field.onlyWithValue;
}

Flaw flawOf(const Field &field, const QString &value)
{
    if (value.isEmpty())
        return field.isRequired
                   ? missing(field, schemaText(QT_TRANSLATE_NOOP("Schema", "is missing.")))
                   : Flaw();
    if (field.isRequired && isBlank(value))
        return missing(field, schemaText(QT_TRANSLATE_NOOP("Schema", "holds nothing but spaces.")));
    if (const QString problem = problemOfLength(field, value); !problem.isEmpty())
        return {.kind = Flaw::Kind::TooLong, .sentence = problem, .code = field.tooLongCode};
    if (const QString problem = problemOfCharacters(field, value); !problem.isEmpty())
        return wrong(field, problem);
    if (field.shortest > 0 && characterCount(value) < field.shortest)
        return wrong(field, schemaText(QT_TRANSLATE_NOOP(
                                           "Schema", "has %1 characters, but needs at least %2."))
                                .arg(characterCount(value))
                                .arg(field.shortest));
    QString problem = problemOfKind(field, value);
    if (problem.isEmpty() && field.check != nullptr)
        problem = field.check(value);
    return problem.isEmpty() ? Flaw() : wrong(field, problem);
}

QString problemOf(const Field &field, const QString &value)
{
    return flawOf(field, value).sentence;
}

Values problemsOf(const Schema &schema, const Values &values)
{
    Values problems;
    for (const Field &field : schema) {
        if (!isInForce(field, schema, values))
            continue;
        Field asked = field;
        asked.isRequired |= field.isRequiredWithin && isSetBeside(field, schema, values);
        if (const QString problem = problemOf(asked, values.value(field.key)); !problem.isEmpty())
            problems.insert(field.key, problem);
    }
    return problems;
}

} // namespace ewc
