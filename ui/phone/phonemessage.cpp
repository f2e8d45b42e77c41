// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/phone/phonemessage.h"

using namespace Qt::StringLiterals;

namespace ewc::ui {
namespace {

PhoneMessage::Way wayOf(const QJsonObject &entry)
{
    using Way = PhoneMessage::Way;

    const QString via = entry.value("via"_L1).toString();
    if (entry.value("recalled"_L1).toBool())
        return Way::Note;
    if (via == "reply"_L1)
        return Way::Reply;
    if (via == "groupchat"_L1)
        return Way::GroupChat;
    if (via == "robot"_L1)
        return Way::Robot;
    return via == "send"_L1 ? Way::Sent : Way::Typed;
}

QString chatOf(const QJsonObject &entry)
{
    const QJsonObject chat = entry.value("chat"_L1).toObject();
    const QString name = chat.value("name"_L1).toString();
    return name.isEmpty() ? chat.value("chatid"_L1).toString() : name;
}

QJsonObject contentOf(const QJsonObject &entry, const QString &type)
{
    const QJsonObject content = entry.value(type).toObject();
    // A passive reply of <Image>, <Voice> or <Video> is one level deeper.
    const QString wrapper = type.left(1).toUpper() + type.mid(1);
    return content.value(wrapper).isObject() ? content.value(wrapper).toObject() : content;
}

} // namespace

PhoneMessage phoneMessage(const QJsonObject &entry)
{
    const bool isRecalled = entry.value("recalled"_L1).toBool();
    const QString type = entry.value("msgtype"_L1).toString();
    const bool isChange = entry.contains("replaces"_L1);
    const QJsonValue id = entry.value(isChange ? "replaces"_L1 : "id"_L1);
    return {.id = id.toVariant().toString(),
            .time = entry.value("time"_L1).toInteger(),
            .way = wayOf(entry),
            .type = isRecalled ? QString(PhoneMessage::Recalled) : type,
            .content = isRecalled ? QJsonObject() : contentOf(entry, type),
            .chat = chatOf(entry),
            .isDisabled = entry.value("disabled"_L1).toBool(),
            .replacement = entry.value("replace_name"_L1).toString(),
            .isChange = isChange};
}

} // namespace ewc::ui
