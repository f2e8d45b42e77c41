// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sandbox/messagecontent.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace ewc::sandbox {
namespace {

// What may be read but not passed on.
constexpr std::array SafeFiles{"txt"_L1,  "pdf"_L1, "doc"_L1,  "docx"_L1, "ppt"_L1,
                               "pptx"_L1, "xls"_L1, "xlsx"_L1, "xml"_L1,  "jpg"_L1,
                               "jpeg"_L1, "png"_L1, "bmp"_L1,  "gif"_L1};
constexpr std::array TranslatedTypes{"text"_L1,   "textcard"_L1,      "news"_L1,
                                     "mpnews"_L1, "template_card"_L1, "miniprogram_notice"_L1};

bool isOneOf(const auto &list, const QString &text)
{
    return std::find(list.begin(), list.end(), text) != list.end();
}

/*! The number or number in quotes at \a key, as the old Enterprise Account wrote; 0 without. */
std::optional<int> flag(const QJsonObject &request, QLatin1StringView key)
{
    const QVariant value = request.value(key).toVariant();
    bool isNumber = false;
    const int number = value.toInt(&isNumber);
    if (!value.isValid())
        return 0;
    return isNumber ? std::optional(number) : std::nullopt;
}

int safeError(const QJsonObject &request, const MessageContent &message)
{
    const auto safe = flag(request, "safe"_L1);
    if (safe == 0)
        return 0;
    if (message.type == "news"_L1)
        return 40074;
    if (message.type == "file"_L1
        && !isOneOf(SafeFiles,
                    QFileInfo(message.content.value("name"_L1).toString()).suffix().toLower()))
        return 40058;
    const bool allowed = safe == 1 || (safe == 2 && message.type == "mpnews"_L1);
    return allowed ? 0 : 40058;
}

QString translated(QString text, const Directory &directory)
{
    static const QRegularExpression pattern(u"\\$(userName|departmentName)=([^$]+)\\$"_s);
    qsizetype from = 0;
    for (auto match = pattern.match(text, from); match.hasMatch();
         match = pattern.match(text, from)) {
        QString name;
        if (match.captured(1) == "userName"_L1) {
            if (const Member *member = directory.member(match.captured(2)))
                name = member->name;
        } else if (const Department *department = directory.department(match.captured(2).toInt())) {
            name = department->name;
        }
        from = match.capturedEnd();
        if (name.isEmpty())
            continue;
        text.replace(match.capturedStart(), match.capturedLength(), name);
        from = match.capturedStart() + name.size();
    }
    return text;
}

QJsonValue translated(const QJsonValue &value, const Directory &directory)
{
    if (value.isString())
        return translated(value.toString(), directory);
    if (value.isArray()) {
        QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i)
            array[i] = translated(QJsonValue(array.at(i)), directory);
        return array;
    }
    if (value.isObject()) {
        QJsonObject object = value.toObject();
        for (auto field = object.begin(); field != object.end(); ++field)
            field.value() = translated(QJsonValue(field.value()), directory);
        return object;
    }
    return value;
}

} // namespace

QString MessageContent::text() const
{
    const bool isText = type == "text"_L1 || type.startsWith("markdown"_L1);
    return isText ? content.value("content"_L1).toString() : QString();
}

ApiAnswer readMessage(const QJsonObject &request, const Sender &sender, const Directory &directory,
                      MessageContent &message)
{
    message.type = request.value("msgtype"_L1).toString();
    if (!takesType(sender.kind, message.type))
        return apiFailure(40008);
    message.content = request.value(message.type).toObject();
    const bool isText = message.type == "text"_L1 || message.type.startsWith("markdown"_L1);
    if (message.content.isEmpty() && !isText)
        return apiFailure(40063);
    if (const ApiAnswer refusal = judgeMessage(message.type, message.content, sender);
        refusal.errcode != 0)
        return refusal;
    if (const int errcode = safeError(request, message))
        return apiFailure(errcode);

    const auto translates = flag(request, "enable_id_trans"_L1);
    if (translates != 0 && translates != 1)
        return apiFailure(40058);
    if (translates == 1 && isOneOf(TranslatedTypes, message.type))
        message.content = translated(QJsonValue(message.content), directory).toObject();
    return {};
}

} // namespace ewc::sandbox
