// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sandbox/messagecontent.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace ewc::sandbox {
namespace {

constexpr qsizetype MaxTextBytes = 2048;
constexpr std::array Types{"text"_L1,          "image"_L1,
                           "voice"_L1,         "video"_L1,
                           "file"_L1,          "textcard"_L1,
                           "news"_L1,          "mpnews"_L1,
                           "markdown"_L1,      "miniprogram_notice"_L1,
                           "template_card"_L1, "interactive_taskcard"_L1};

int safeError(const QJsonObject &request, const QString &type)
{
    const QVariant value = request.value("safe"_L1).toVariant();
    bool isNumber = false;
    const int safe = value.toInt(&isNumber); // the old Enterprise Account wrote "0" with quotes
    if (!value.isValid() || (isNumber && safe == 0))
        return 0;
    if (type == "news"_L1)
        return 40074;
    const bool allowed = safe == 1 || (safe == 2 && type == "mpnews"_L1);
    return allowed ? 0 : 40058;
}

} // namespace

QString cutText(const QString &text)
{
    QByteArray utf8 = text.toUtf8();
    if (utf8.size() <= MaxTextBytes)
        return text;
    qsizetype end = MaxTextBytes;
    while ((utf8.at(end) & 0xC0) == 0x80) // inside a character
        --end;
    utf8.truncate(end);
    return QString::fromUtf8(utf8);
}

ApiAnswer readMessage(const QJsonObject &request, MessageContent &message)
{
    const QString type = request.value("msgtype"_L1).toString();
    if (std::find(Types.begin(), Types.end(), type) == Types.end())
        return apiFailure(40008);
    if (const int errcode = safeError(request, type))
        return apiFailure(errcode);

    QJsonObject content = request.value(type).toObject();
    if (type == "text"_L1 || type == "markdown"_L1) {
        const QString text = content.value("content"_L1).toString();
        if (text.isEmpty())
            return apiFailure(44004);
        if (type == "text"_L1)
            content.insert("content"_L1, cutText(text));
        else if (text.toUtf8().size() > MaxTextBytes)
            return apiFailure(40058, u"markdown.content exceed max length 2048. Invalid input"_s);
    } else if (content.isEmpty()) {
        return apiFailure(40063);
    }
    message = {.type = type, .content = content};
    return {};
}

} // namespace ewc::sandbox
