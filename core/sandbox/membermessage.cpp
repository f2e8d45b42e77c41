// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sandbox/membermessage.h"

#include "core/sandbox/wirexml.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace ewc::sandbox {
namespace {

constexpr qint64 MaxFileBytes = 20 * 1024 * 1024;
constexpr std::array OwnKeys{"user"_L1, "type"_L1, "content"_L1, "file"_L1, "base64"_L1};
constexpr std::array FrameKeys{"ToUserName"_L1, "FromUserName"_L1, "CreateTime"_L1,
                               "MsgType"_L1,    "MsgId"_L1,        "AgentID"_L1};

tl::unexpected<Error> refused(const QString &why)
{
    return failure(ErrorKind::InvalidInput, why);
}

Result<QByteArray> readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refused(u"%1: %2"_s.arg(path, file.errorString()));
    if (file.size() > MaxFileBytes)
        return refused(u"%1 is larger than 20 MiB"_s.arg(path));
    return file.readAll();
}

/*! The bytes that \a push carries; nothing if it carries none. */
Result<QByteArray> attachment(const QJsonObject &push)
{
    if (push.contains("file"_L1))
        return readFile(push.value("file"_L1).toString());
    const auto decoded = QByteArray::fromBase64Encoding(
        push.value("base64"_L1).toString().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        return refused(u"base64 is not valid"_s);
    return *decoded;
}

/*! Takes the image, voice or video of \a push to the platform's media and adds its fields. */
Result<> addMedium(const QJsonObject &push, const QString &type, Platform &platform,
                   QJsonObject &fields)
{
    if (fields.contains("MediaId"_L1))
        return {};
    const auto data = attachment(push);
    if (!data)
        return tl::unexpected(data.error());
    if (data->isEmpty())
        return refused(u"%1 needs a file, base64 or a MediaId that holds something"_s.arg(type));

    const QString name = QFileInfo(push.value("file"_L1).toString()).fileName();
    const QString id = platform.media.add(type, name, *data);
    fields.insert("MediaId"_L1, id);
    if (type == "image"_L1) {
        QUrl url = platform.account.apiBase;
        url.setPath(u"/sandbox/v1/media/"_s + id);
        fields.insert("PicUrl"_L1, url.toString());
    } else if (type == "voice"_L1) {
        fields.insert("Format"_L1, u"amr"_s);
    } else {
        fields.insert("ThumbMediaId"_L1, id); // there is nothing here that could make a picture
    }
    return {};
}

/*! The fields of \a push that stand in the message beside those that every message has. */
Result<QJsonObject> ownFields(const QJsonObject &push, const QString &type, Platform &platform)
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
    } else if (type == "image"_L1 || type == "voice"_L1 || type == "video"_L1) {
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

QJsonObject phoneContent(const QString &type, const QJsonObject &fields)
{
    if (type == "text"_L1)
        return {{u"content"_s, fields.value("Content"_L1)}};
    QJsonObject content = fields;
    for (const auto key : FrameKeys)
        content.remove(key);
    return content;
}

} // namespace

Result<MemberMessage> memberMessage(const QJsonObject &push, Platform &platform)
{
    const QString user = push.value("user"_L1).toString();
    const Member *member = platform.directory.member(user);
    if (member == nullptr)
        return failure(ErrorKind::NotFound, u"there is no member called \"%1\""_s.arg(user));
    const QString type = push.value("type"_L1).toString();
    if (type.isEmpty())
        return refused(u"type is missing: text, image, voice, video, location, link or event"_s);

    const auto own = ownFields(push, type, platform);
    if (!own)
        return tl::unexpected(own.error());
    QJsonObject fields = frame(platform, member->userId, type);
    for (auto field = own->begin(); field != own->end(); ++field)
        fields.insert(field.key(), field.value());

    return toWireXml(fields).map([&](const QByteArray &xml) {
        return MemberMessage{.userId = member->userId,
                             .type = type,
                             .msgId = fields.value("MsgId"_L1).toVariant().toString(),
                             .content = phoneContent(type, fields),
                             .xml = xml};
    });
}

} // namespace ewc::sandbox
