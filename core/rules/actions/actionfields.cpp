// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/actions/actionfields.h"

#include "core/base/jsonpath.h"
#include "core/base/jsonschema.h"

#include <QDir>
#include <QJsonArray>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ewc {
namespace {

constexpr int LongestText = 20'000; // characters: ten messages of what the platform takes

Field recipients(const QString &key, const char *label, Field::Source source, int most)
{
    return {.key = key,
            .label = label,
            .kind = Field::Kind::List,
            .maximum = most,
            .longest = 64,
            .source = source};
}

} // namespace

Field templateText(const QString &key, const char *label, const char *help)
{
    return {.key = key,
            .label = label,
            .help = help,
            .kind = Field::Kind::LongText,
            .longest = LongestText,
            .isTemplate = true};
}

Field templateLine(const QString &key, const char *label, const char *help)
{
    return {.key = key, .label = label, .help = help, .isTemplate = true};
}

Field required(Field field)
{
    field.isRequired = true;
    return field;
}

Field advanced(Field field)
{
    field.isAdvanced = true;
    return field;
}

Field secondsField(const char *label, int standard, int most)
{
    return {.key = u"seconds"_s,
            .label = label,
            .kind = Field::Kind::Number,
            .standard = QString::number(standard),
            .minimum = 1,
            .maximum = most,
            .unit = QT_TRANSLATE_NOOP("Schema", "seconds")};
}

Field onFlag(const QString &key, const char *label, const char *help)
{
    return {
        .key = key, .label = label, .help = help, .kind = Field::Kind::Flag, .standard = u"1"_s};
}

Schema recipientFields()
{
    // The limits of one message, see wecom::checkRecipients().
    return {recipients(u"members"_s, QT_TRANSLATE_NOOP("Schema", "Members"), Field::Source::Members,
                       1000),
            recipients(u"departments"_s, QT_TRANSLATE_NOOP("Schema", "Departments"),
                       Field::Source::Departments, 100),
            recipients(u"tags"_s, QT_TRANSLATE_NOOP("Schema", "Tags"), Field::Source::Tags, 100)};
}

wecom::Recipients recipientsOf(const Parameters &parameters)
{
    return {.users = textsOf(parameters["members"_L1]),
            .parties = textsOf(parameters["departments"_L1]),
            .tags = textsOf(parameters["tags"_L1])};
}

QStringList textsOf(const QJsonValue &list)
{
    QStringList texts;
    const QJsonArray entries = list.toArray();
    for (const QJsonValue entry : entries)
        texts.append(entry.toString());
    return texts;
}

QString textOf(const ActionType &type, const Parameters &parameters, const QString &key)
{
    const QJsonValue value = valueAt(parameters, key);
    if (!value.isUndefined() && !value.isNull())
        return toFieldText(value);
    const auto field = std::ranges::find(type.schema, key, &Field::key);
    return field == type.schema.end() ? QString() : field->standard;
}

int numberOf(const ActionType &type, const Parameters &parameters, const QString &key)
{
    return textOf(type, parameters, key).toInt();
}

bool flagOf(const ActionType &type, const Parameters &parameters, const QString &key)
{
    const QString value = textOf(type, parameters, key);
    return value == "1"_L1 || value == "true"_L1;
}

TemplateText templateOf(const ActionType &type, const Parameters &parameters, const QString &key)
{
    return TemplateText(textOf(type, parameters, key));
}

FileTemplate::FileTemplate(const QString &source)
{
    QString path = source;
    const TemplateText whole(source);
    // A program that has made a file says where it is.
    const bool isOutput = source == "{output}"_L1;
    if (source.startsWith("file:"_L1))
        path = QUrl(source).toLocalFile();
    else if (source.startsWith("~/"_L1))
        path = QDir::homePath() + source.sliced(1);
    m_isFile = isOutput || path.startsWith(u'/');
    m_format = isOutput ? TemplateFormat::Plain : TemplateFormat::Path;
    m_path = m_isFile ? TemplateText(path) : whole;
}

QString FileTemplate::rendered(const VariableValue &value) const
{
    return m_path.rendered(value, m_format).trimmed();
}

} // namespace ewc
