// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pipeline/delivery.h"

#include "core/api/webhook.h"
#include "core/pipeline/wirerequest.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QPointer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ewc {
namespace {

constexpr auto UpdateTimeout = 30s;
constexpr qsizetype MaxRobotPicture = 2 * 1024 * 1024; // bytes; WeCom document 99110

QFuture<Result<wecom::OutgoingMessage>> ready(Result<wecom::OutgoingMessage> message)
{
    return QtFuture::makeReadyFuture(std::move(message));
}

bool wantsFiles(const wecom::OutgoingMessage &message)
{
    return QJsonDocument(message.content).toJson().contains("\"media:");
}

/*! Whatever became of an upload, the message itself has not been sent. */
Error beforeTheMessage(Error error)
{
    if (error.kind == ErrorKind::Timeout)
        error.kind = ErrorKind::Unavailable;
    return error;
}

} // namespace

Delivery::Delivery(HttpClient &client, ApiClient &api, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_api(api)
{
}

QFuture<Result<QJsonObject>> Delivery::deliver(const Account &account, qint64 id,
                                               const Shipment &shipment,
                                               std::chrono::milliseconds timeout)
{
    // No context object: one that died first would leave the future unfinished.
    return upload(account, id, shipment.message)
        .then([self = QPointer(this), account, shipment,
               timeout](const Result<wecom::OutgoingMessage> &message) {
            if (!message)
                return QtFuture::makeReadyFuture(
                    Result<QJsonObject>(tl::unexpected(beforeTheMessage(message.error()))));
            if (!self)
                return QtFuture::makeReadyFuture(
                    Result<QJsonObject>(failure(ErrorKind::Unavailable, u"stopped"_s)));
            Shipment ready = shipment;
            ready.message = *message;
            return self->call(account, ready, timeout);
        })
        .unwrap();
}

QFuture<Result<QJsonObject>> Delivery::updateCard(const Account &account,
                                                  const QJsonObject &request)
{
    return m_api.post(account, "/cgi-bin/message/update_template_card"_ba, request, UpdateTimeout);
}

QFuture<Result<wecom::OutgoingMessage>>
Delivery::upload(const Account &account, qint64 id, const wecom::OutgoingMessage &message) const
{
    if (account.transport == Account::Transport::Robot && message.type == "image"_L1)
        return ready(withPicture(message));
    if (!wantsFiles(message))
        return ready(message);
    if (!m_uploads)
        return ready(
            failure(ErrorKind::InvalidInput, u"nothing is kept here: there are no files"_s));
    return m_uploads(account, message, id);
}

/*! A robot takes a picture inside the message. Source: WeCom document 99110. */
Result<wecom::OutgoingMessage> Delivery::withPicture(const wecom::OutgoingMessage &message) const
{
    if (message.content.contains("base64"_L1))
        return message;
    const QString reference = message.content.value("media_id"_L1).toString();
    if (!reference.startsWith("media:"_L1) || !m_storedBytes)
        return failure(ErrorKind::InvalidInput, 40007,
                       u"a robot's picture has to be a file, not a media_id"_s);
    return m_storedBytes(reference.sliced(6).section(u'/', 0, 0).toLatin1())
        .and_then([&](const QByteArray &bytes) -> Result<wecom::OutgoingMessage> {
            if (bytes.size() > MaxRobotPicture)
                return failure(ErrorKind::InvalidInput, 45001,
                               u"the picture has %1 bytes, a robot takes %2"_s.arg(bytes.size())
                                   .arg(MaxRobotPicture));
            wecom::OutgoingMessage picture = message;
            const QByteArray md5 = QCryptographicHash::hash(bytes, QCryptographicHash::Md5);
            picture.content = {{"base64"_L1, QString::fromLatin1(bytes.toBase64())},
                               {"md5"_L1, QString::fromLatin1(md5.toHex())}};
            return picture;
        });
}

QFuture<Result<QJsonObject>> Delivery::call(const Account &account, const Shipment &shipment,
                                            std::chrono::milliseconds timeout) const
{
    const QJsonObject request = wireRequest(account, shipment);
    switch (channelOf(account, shipment.recipients)) {
    case wecom::Channel::Robot:
        return callWebhook(m_client, account, request, timeout);
    case wecom::Channel::GroupChat:
        return m_api.post(account, "/cgi-bin/appchat/send"_ba, request, timeout);
    case wecom::Channel::App:
        break;
    }
    return m_api.post(account, "/cgi-bin/message/send"_ba, request, timeout);
}

} // namespace ewc
