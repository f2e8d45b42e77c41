// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/httpserver.h"
#include "core/settings/account.h"
#include "core/wecom/callbackcrypto.h"

namespace ewc::sandbox {

/*! The application's side of the callback URL, with the crypto that it uses itself. */
class TestApplication final
{
public:
    explicit TestApplication(const Account &account)
        : m_crypto(wecom::CallbackCrypto::create(account.token.toLatin1(),
                                                 account.encodingAesKey.toLatin1(),
                                                 account.corpId.toLatin1())
                       .value())
        , m_server([this](const HttpRequest &request,
                          const HttpResponder &responder) { handle(request, responder); },
                   {})
    {
        url = "http://127.0.0.1:"
              + QByteArray::number(m_server.listen(QHostAddress::LocalHost, 0).value())
              + "/weixin/sandbox";
    }

    QByteArray seal(const QByteArray &xml) const
    {
        return m_crypto.seal(xml, "1700000000", "nonce", wecom::CallbackEnvelope::Format::Xml)
            .value();
    }

    QByteArray url;
    QByteArray aroundEcho; ///< sent after the echo
    QByteArray reply; ///< the body that answers a message
    QList<int> statuses; ///< of the next answers; 200 when they are used up
    bool isMute = false;
    QList<HttpRequest> deliveries;
    QList<QByteArray> messages; ///< decrypted

private:
    void handle(const HttpRequest &request, const HttpResponder &responder)
    {
        if (isMute)
            return;
        const wecom::CallbackQuery query{.msgSignature =
                                             request.queryValue("msg_signature").value(),
                                         .timestamp = request.queryValue("timestamp").value(),
                                         .nonce = request.queryValue("nonce").value(),
                                         .echostr = request.queryValue("echostr").value()};
        const int status = statuses.isEmpty() ? 200 : statuses.takeFirst();
        if (request.method == "GET") {
            const auto echo = m_crypto.verifyUrl(query);
            responder.send(HttpReply::plain(status, echo.value_or("refused") + aroundEcho));
            return;
        }
        deliveries.append(request);
        const auto message = wecom::CallbackEnvelope::parse(request.body)
                                 .and_then([&](const wecom::CallbackEnvelope &envelope) {
                                     return m_crypto.open(query, envelope);
                                 });
        messages.append(message.value_or(""));
        responder.send({.status = status, .contentType = {}, .body = reply, .allow = {}});
    }

    wecom::CallbackCrypto m_crypto;
    HttpServer m_server;
};

} // namespace ewc::sandbox
