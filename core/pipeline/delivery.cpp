// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pipeline/delivery.h"

#include "core/api/webhook.h"
#include "core/pipeline/wirerequest.h"

#include <QPointer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ewc {
namespace {

constexpr int UnknownMedia = 40007;
constexpr auto UpdateTimeout = 30s;

/*! Whatever became of an upload, the message itself has not been sent. */
Error beforeTheMessage(Error error)
{
    if (error.kind == ErrorKind::Timeout)
        error.kind = ErrorKind::Unavailable;
    return error;
}

} // namespace

struct Delivery::Try
{
    Account account;
    qint64 id = 0;
    Shipment shipment;
    std::chrono::milliseconds timeout;
};

Delivery::Delivery(HttpClient &client, ApiClient &api, MediaUploads &uploads, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_api(api)
    , m_uploads(uploads)
{
}

QFuture<Result<QJsonObject>> Delivery::deliver(const Account &account, qint64 id,
                                               const Shipment &shipment,
                                               std::chrono::milliseconds timeout)
{
    const Try attempt{.account = account, .id = id, .shipment = shipment, .timeout = timeout};
    // No context objects in these chains: one that died first would leave futures unfinished.
    return run(attempt)
        .then([self = QPointer(this), attempt](const Answer &answer) {
            // The platform may forget a file before its time: it gets it once more.
            const bool isForgotten = !answer && answer.error().code == UnknownMedia;
            return self && isForgotten ? self->run(attempt) : QtFuture::makeReadyFuture(answer);
        })
        .unwrap();
}

QFuture<Result<QJsonObject>> Delivery::updateCard(const Account &account,
                                                  const QJsonObject &request)
{
    return m_api.post(account, "/cgi-bin/message/update_template_card"_ba, request, UpdateTimeout);
}

QFuture<Delivery::Answer> Delivery::run(const Try &attempt)
{
    const bool isInside = attempt.account.transport == Account::Transport::Robot
                          && attempt.shipment.message.type == "image"_L1;
    const auto brought =
        isInside ? QtFuture::makeReadyFuture(m_uploads.withPicture(attempt.shipment.message))
                 : m_uploads.bring(attempt.account, attempt.shipment.message, attempt.id);
    return QFuture(brought)
        .then([self = QPointer(this), attempt](const MediaUploads::Message &message) {
            if (!message)
                return QtFuture::makeReadyFuture(
                    Answer(tl::unexpected(beforeTheMessage(message.error()))));
            if (!self)
                return QtFuture::makeReadyFuture(
                    Answer(failure(ErrorKind::Unavailable, u"the engine was stopped"_s)));
            return self->call(attempt, *message);
        })
        .unwrap();
}

QFuture<Delivery::Answer> Delivery::call(const Try &attempt, const wecom::OutgoingMessage &message)
{
    Shipment ready = attempt.shipment;
    ready.message = message;
    const QJsonObject request = wireRequest(attempt.account, ready);
    const auto send = [&]() -> QFuture<Answer> {
        switch (channelOf(attempt.account, ready.recipients)) {
        case wecom::Channel::Robot:
            return callWebhook(m_client, attempt.account, request, attempt.timeout);
        case wecom::Channel::GroupChat:
            return m_api.post(attempt.account, "/cgi-bin/appchat/send"_ba, request,
                              attempt.timeout);
        case wecom::Channel::App:
            break;
        }
        return m_api.post(attempt.account, "/cgi-bin/message/send"_ba, request, attempt.timeout);
    };
    return send().then([self = QPointer(this), message](const Answer &answer) {
        if (self && !answer && answer.error().code == UnknownMedia)
            self->m_uploads.forget(message);
        return answer;
    });
}

} // namespace ewc
