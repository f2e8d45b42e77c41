// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sandbox/callbacksealer.h"

#include "core/sandbox/wirexml.h"
#include "core/wecom/callbackurl.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace ewc::sandbox {

CallbackSealer::CallbackSealer(const Account &account, const Clock &clock)
    : m_account(account)
    , m_clock(clock)
    , m_cipher(wecom::CallbackCipher::create(account.encodingAesKey.toLatin1(),
                                             account.corpId.toLatin1())
                   .value())
    , m_crypto(wecom::CallbackCrypto::create(account.token.toLatin1(),
                                             account.encodingAesKey.toLatin1(),
                                             account.corpId.toLatin1())
                   .value())
{
}

QUrl CallbackSealer::signedUrl(const QUrl &url, const QByteArray &encrypted,
                               bool isVerification) const
{
    using std::chrono::seconds;

    const auto now = std::chrono::floor<seconds>(m_clock.now().time_since_epoch());
    return wecom::signedCallbackUrl(
        url,
        {.token = m_account.token.toLatin1(),
         .timestamp = QByteArray::number(qint64{now.count()}),
         .nonce = QByteArray::number(QRandomGenerator::global()->generate())},
        encrypted, isVerification);
}

Result<CallbackRequest> CallbackSealer::sealEcho(const QUrl &url, const QByteArray &echo) const
{
    return m_cipher.encrypt(echo).map([&](const QByteArray &encrypted) {
        return CallbackRequest{.url = signedUrl(url, encrypted, true), .body = {}};
    });
}

Result<CallbackRequest> CallbackSealer::sealMessage(const QUrl &url, const QByteArray &plain) const
{
    return m_cipher.encrypt(plain).map([&](const QByteArray &encrypted) {
        const QByteArray body = "<xml><ToUserName><![CDATA[" + m_account.corpId.toLatin1()
                                + "]]></ToUserName><AgentID><![CDATA["
                                + m_account.agentId.toLatin1() + "]]></AgentID><Encrypt><![CDATA["
                                + encrypted + "]]></Encrypt></xml>";
        return CallbackRequest{.url = signedUrl(url, encrypted, false), .body = body};
    });
}

Result<std::optional<QJsonObject>> CallbackSealer::openReply(const QByteArray &body) const
{
    if (body.isEmpty() || body == "success")
        return std::nullopt;
    const auto envelope = fromWireXml(body);
    if (!envelope)
        return tl::unexpected(envelope.error());
    const auto text = [&envelope](QLatin1StringView name) {
        return envelope->value(name).toString().toUtf8();
    };
    return m_crypto
        .open({.msgSignature = text("MsgSignature"_L1),
               .timestamp = text("TimeStamp"_L1),
               .nonce = text("Nonce"_L1),
               .echostr = {}},
              {.encrypted = text("Encrypt"_L1)})
        .and_then(fromWireXml)
        .map([](const QJsonObject &reply) { return std::optional(reply); });
}

} // namespace ewc::sandbox
