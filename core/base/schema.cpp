// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/schema.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ewc {
namespace {

QString problemOfNumber(const Field &field, const QString &value)
{
    bool isNumber = false;
    const qint64 number = value.toLongLong(&isNumber);
    if (isNumber && number >= field.minimum && number <= field.maximum)
        return {};
    return schemaText(QT_TRANSLATE_NOOP("Schema", "has to be a number from %1 to %2."))
        .arg(field.minimum)
        .arg(field.maximum);
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

QString problemOfKind(const Field &field, const QString &value)
{
    switch (field.kind) {
    case Field::Kind::Number:
        return problemOfNumber(field, value);
    case Field::Kind::Choice:
        return problemOfChoice(field, value);
    case Field::Kind::Url:
        return problemOfUrl(field, value);
    case Field::Kind::Text:
    case Field::Kind::LongText:
    case Field::Kind::Secret:
    case Field::Kind::Flag:
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

QString problemOf(const Field &field, const QString &value)
{
    if (value.isEmpty())
        return field.isRequired ? schemaText(QT_TRANSLATE_NOOP("Schema", "is missing."))
                                : QString();
    if (value.size() > field.longest)
        return schemaText(
                   QT_TRANSLATE_NOOP("Schema", "has %1 characters, but %2 are the most it can be."))
            .arg(value.size())
            .arg(field.longest);
    if (std::ranges::any_of(value, isControl))
        return schemaText(
            QT_TRANSLATE_NOOP("Schema", "holds a control character, such as a line break."));
    const QString problem = problemOfKind(field, value);
    return problem.isEmpty() && field.check != nullptr ? field.check(value) : problem;
}

Values problemsOf(const Schema &schema, const Values &values)
{
    Values problems;
    for (const Field &field : schema) {
        if (!isInForce(field, schema, values))
            continue;
        if (const QString problem = problemOf(field, values.value(field.key)); !problem.isEmpty())
            problems.insert(field.key, problem);
    }
    return problems;
}

} // namespace ewc
