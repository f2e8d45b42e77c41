// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sandbox/membermessage.h"

#include "core/sandbox/cardevent.h"
#include "core/sandbox/membermedium.h"
#include "core/sandbox/wirexml.h"
#include "core/wecom/eventkinds.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace ewc::sandbox {
namespace {

constexpr std::array OwnKeys{"user"_L1, "type"_L1, "content"_L1, "file"_L1, "base64"_L1, "name"_L1};
constexpr std::array FrameKeys{"ToUserName"_L1, "FromUserName"_L1, "CreateTime"_L1,
                               "MsgType"_L1,    "MsgId"_L1,        "AgentID"_L1};

tl::unexpected<Error> refused(const QString &why)
{
    return failure(ErrorKind::InvalidInput, why);
}

/*! The fields of \a push that stand in the message beside those that every message has. */
Result<QJsonObject> ownFields(const QJsonObject &push, const QString &type, const QString &userId,
                              Platform &platform)
{
    QJsonObject fields = push;
    for (const auto key : OwnKeys)
        fields.remove(key);

    if (type == "text"_L1) {
        if (push.value("content"_L1).isString())
            fields.insert("Content"_L1, push.value("content"_L1));
        if (fields.value("Content"_L1).toString().isEmpty())
            return refused(u"a text needs content"_s);
    } else if (type == "event"_L1) {
        if (fields.value("Event"_L1).toString().isEmpty())
            return refused(u"an event needs Event"_s);
        if (isCardEvent(fields))
            return cardEvent(fields, userId, platform);
    } else if (carriesMedium(type)) {
        if (const auto added = addMedium(push, type, platform, fields); !added)
            return tl::unexpected(added.error());
    }
    return fields;
}

/*! The fields around those of the message; a push may set them as well. */
QJsonObject frame(Platform &platform, const QString &userId, const QString &type)
{
    const qint64 now = platform.clock.now().time_since_epoch().count(); // milliseconds
    QJsonObject fields{{u"ToUserName"_s, platform.account.corpId},
                       {u"FromUserName"_s, userId},
                       {u"CreateTime"_s, now / 1000},
                       {u"MsgType"_s, type},
                       {u"AgentID"_s, platform.account.agentId.toInt()}};
    if (type != "event"_L1) { // ids rise, over restarts as well, and have 19 digits
        platform.lastMsgId = std::max(platform.lastMsgId + 1, now * 1'000'000);
        fields.insert("MsgId"_L1, platform.lastMsgId);
    }
    return fields;
}

QJsonObject phoneContent(const QString &type, const QJsonObject &fields, const Platform &platform)
{
    if (type == "text"_L1)
        return {{u"content"_s, fields.value("Content"_L1)}};
    QJsonObject content = carriesMedium(type) ? mediumOnPhone(fields, platform) : fields;
    for (const auto key : FrameKeys)
        content.remove(key);
    return content;
}

/*! True for what happens without a member, such as a change of the contacts. */
bool isFromSystem(const QJsonObject &push)
{
    const auto *kind = wecom::eventKind(push.value("Event"_L1).toString());
    return push.value("type"_L1) == "event"_L1 && kind != nullptr && !kind->isFromMember;
}

Result<QString> senderOf(const QJsonObject &push, const Platform &platform)
{
    if (isFromSystem(push))
        return MemberMessage::System;
    const QString user = push.value("user"_L1).toString();
    const Member *member = platform.directory.member(user);
    if (member == nullptr)
        return failure(ErrorKind::NotFound, u"there is no member called \"%1\""_s.arg(user));
    return member->userId;
}

} // namespace

Result<MemberMessage> memberMessage(const QJsonObject &push, Platform &platform)
{
    const auto sender = senderOf(push, platform);
    if (!sender)
        return tl::unexpected(sender.error());
    const QString type = push.value("type"_L1).toString();
    if (type.isEmpty())
        return refused(u"type is missing: text, image, voice, video, file, location, link or "
                       "event"_s);

    const auto own = ownFields(push, type, *sender, platform);
    if (!own)
        return tl::unexpected(own.error());
    QJsonObject fields = frame(platform, *sender, type);
    for (auto field = own->begin(); field != own->end(); ++field)
        fields.insert(field.key(), field.value());

    return toWireXml(fields).map([&](const QByteArray &xml) {
        return MemberMessage{.userId = *sender,
                             .type = type,
                             .msgId = fields.value("MsgId"_L1).toVariant().toString(),
                             .clickedCard =
                                 type == "event"_L1 ? clickedCard(fields, platform) : QString(),
                             .content = phoneContent(type, fields, platform),
                             .xml = xml};
    });
}

} // namespace ewc::sandbox
