// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/wecom/outgoing/commonfields.h"

#include "core/base/jsonpath.h"

#include <QJsonArray>
#include <QSet>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace ewc::wecom {
namespace {

constexpr int LongestAddress = 2048; // bytes
constexpr int LongestMediaId = 16 * 1024; // a file's address in the meantime, percent-encoded

/*! Field::Kind::Url is for addresses to build upon; this may have a query and a fragment. */
QString problemOfWebAddress(const QString &value)
{
    const QUrl url(value);
    const bool isWeb = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
    if (isWeb && !url.host().isEmpty())
        return {};
    return schemaText(QT_TRANSLATE_NOOP("Schema", "has to begin with http:// or https://."));
}

} // namespace

Field webAddress(const QString &key, const char *label, const char *help)
{
    return {.key = key,
            .label = label,
            .help = help,
            .longestBytes = LongestAddress,
            .check = problemOfWebAddress,
            .tooLongCode = InvalidArgument,
            .wrongCode = 45034};
}

Field shortText(const QString &key, const char *label, int bytes)
{
    return {.key = key,
            .label = label,
            .longestBytes = bytes,
            .tooLongCode = InvalidArgument,
            .wrongCode = InvalidArgument};
}

Field advisedText(const QString &key, const char *label, int advised)
{
    return {.key = key,
            .label = label,
            .advised = advised,
            .tooLongCode = InvalidArgument,
            .wrongCode = InvalidArgument};
}

Field mediaFile(const QString &key, const char *label)
{
    return {.key = key,
            .label = label,
            .kind = Field::Kind::File,
            .longest = LongestMediaId,
            .missingCode = NoMediaId,
            .tooLongCode = 40007,
            .wrongCode = 40007};
}

Field needed(Field field, int missingCode)
{
    field.isRequired = true;
    if (missingCode != 0)
        field.missingCode = missingCode;
    else if (field.missingCode == 0)
        field.missingCode = InvalidArgument;
    return field;
}

Field neededWithin(Field field)
{
    field.isRequiredWithin = true;
    if (field.missingCode == 0)
        field.missingCode = InvalidArgument;
    return field;
}

Field onlyWith(Field field, const QString &key, const QString &value)
{
    field.onlyWithKey = key;
    field.onlyWithValue = value;
    return field;
}

Field listOf(const QString &key, const char *label, const Schema &items, int most, int least)
{
    return {.key = key,
            .label = label,
            .kind = Field::Kind::List,
            .isRequired = least > 0,
            .minimum = least,
            .maximum = most,
            .items = items,
            .missingCode = InvalidArgument,
            .tooLongCode = InvalidArgument,
            .wrongCode = InvalidArgument};
}

FieldProblem problemAt(const QString &path, const char *sentence, int code, Flaw::Kind kind)
{
    return {.path = path, .sentence = schemaText(sentence), .code = code, .kind = kind};
}

QList<FieldProblem> repeatedKeys(const QJsonObject &content, const QString &path,
                                 const QString &key)
{
    QList<FieldProblem> problems;
    QSet<QString> seen;
    const QJsonArray entries = valueAt(content, path).toArray();
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const QString value = entries.at(i)[key].toString();
        if (!value.isEmpty() && seen.contains(value))
            problems.append(problemAt(
                u"%1[%2].%3"_s.arg(path).arg(i).arg(key),
                QT_TRANSLATE_NOOP("Schema", "is there twice: each entry needs one of its own.")));
        seen.insert(value);
    }
    return problems;
}

} // namespace ewc::wecom
