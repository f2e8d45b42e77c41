// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sandbox/robotendpoints.h"

#include "core/sandbox/delivery.h"
#include "core/sandbox/mediacheck.h"
#include "core/sandbox/mediaendpoints.h"
#include "core/sandbox/messagecontent.h"
#include "core/sandbox/recipients.h"
#include "core/sandbox/sendquota.h"

#include <QCryptographicHash>

#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ewc::sandbox {
namespace {

constexpr qsizetype MaxImage = 2 * 1024 * 1024;

/*! 0, or what is wrong with the picture in \a image, whose bytes go to \a data. */
int readImage(const QJsonObject &image, QByteArray &data)
{
    const auto decoded = QByteArray::fromBase64Encoding(
        image.value("base64"_L1).toString().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || decoded.decoded.isEmpty())
        return 40058;
    data = decoded.decoded;
    if (const int errcode = imageError(data, MaxImage))
        return errcode;
    const QByteArray md5 = QCryptographicHash::hash(data, QCryptographicHash::Md5).toHex();
    return image.value("md5"_L1).toString().toLower() == QLatin1StringView(md5) ? 0 : 301019;
}

/*! The one robot there is. */
struct RobotDesk
{
    explicit RobotDesk(Platform &robotPlatform)
        : platform(robotPlatform)
        , messages(robotPlatform.clock, {{20, 1min}})
    {
    }

    [[nodiscard]] bool knows(const HttpRequest &request) const
    {
        return queryText(request, "key") == platform.robot.webhookKey;
    }

    ApiAnswer send(QJsonObject body)
    {
        if (!messages.take({}))
            return apiFailure(45009);
        if (body.value("msgtype"_L1) == "image"_L1) {
            if (const ApiAnswer refusal = shelveImage(body); refusal.errcode != 0)
                return refusal;
        }
        MessageContent message;
        const Sender sender{.kind = Sender::Kind::Robot,
                            .media = platform.media,
                            .owner = platform.robot.webhookKey};
        if (const ApiAnswer refusal = readMessage(body, sender, platform.directory, message);
            refusal.errcode != 0)
            return refusal;
        const QJsonObject group{{u"chatid"_s, u"robotgroup"_s}, {u"name"_s, u"全员群"_s}};
        deliver(platform,
                {.channel = u"robot"_s, .chatId = u"robotgroup"_s, .text = message.text()},
                {.way = PhoneEntry::Way::Robot,
                 .type = message.type,
                 .content = message.content,
                 .msgId = newMsgId(),
                 .more = {{u"chat"_s, group}}},
                everybody(platform.directory).users, [](const QString &) { return true; });
        return {};
    }

    /*! Puts the picture in \a body onto the shelf and its id in its place. */
    ApiAnswer shelveImage(QJsonObject &body)
    {
        QByteArray data;
        if (const int errcode = readImage(body.value("image"_L1).toObject(), data))
            return apiFailure(errcode);
        const bool isPng = data.startsWith('\x89');
        const Medium medium =
            platform.media.add({.id = {},
                                .type = u"image"_s,
                                .fileName = isPng ? u"image.png"_s : u"image.jpg"_s,
                                .data = data,
                                .owner = platform.robot.webhookKey});
        body.insert("image"_L1, QJsonObject{{u"media_id"_s, medium.id}});
        return {};
    }

    Platform &platform;
    RateCounter messages;
};

} // namespace

ApiTable robotEndpoints(Platform &platform)
{
    const auto desk = std::make_shared<RobotDesk>(platform);
    const auto ofRobot = [desk](auto answer) {
        return ApiEndpoint{.answer =
                               [desk, answer](const HttpRequest &request) {
                                   return desk->knows(request) ? answer(request)
                                                               : apiFailure(93000);
                               },
                           .needsToken = false};
    };
    return {
        {"webhook/send"_ba, ofRobot(takesJson([desk](const QJsonObject &body, const HttpRequest &) {
             return desk->send(body);
         }))},
        {"webhook/upload_media"_ba, ofRobot([desk](const HttpRequest &request) {
             return uploadMedium(desk->platform, request, {u"file"_s, u"voice"_s},
                                 desk->platform.robot.webhookKey);
         })},
    };
}

} // namespace ewc::sandbox
