// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/wecom/callbackcrypto.h"

#include "core/wecom/callbacksignature.h"

using namespace Qt::StringLiterals;

namespace ewc::wecom {

Result<CallbackCrypto> CallbackCrypto::create(const QByteArray &token,
                                              const QByteArray &encodingAesKey,
                                              const QByteArray &receiverId)
{
    return CallbackCipher::create(encodingAesKey, receiverId).map([&token](CallbackCipher cipher) {
        return CallbackCrypto(token, std::move(cipher));
    });
}

CallbackCrypto::CallbackCrypto(QByteArray token, CallbackCipher cipher)
    : m_token(std::move(token))
    , m_cipher(std::move(cipher))
{
}

Result<QByteArray> CallbackCrypto::verifyUrl(const CallbackQuery &query) const
{
    return openSigned(query, query.echostr);
}

Result<QByteArray> CallbackCrypto::open(const CallbackQuery &query,
                                        const CallbackEnvelope &envelope) const
{
    return openSigned(query, envelope.encrypted);
}

Result<QByteArray> CallbackCrypto::openSigned(const CallbackQuery &query,
                                              const QByteArray &encrypted) const
{
    const QByteArray expected = callbackSignature(m_token, query.timestamp, query.nonce, encrypted);
    if (!isSameSignature(query.msgSignature, expected))
        return failure(ErrorKind::Unauthenticated, -40001, u"the signature does not match"_s);
    return m_cipher.decrypt(encrypted);
}

Result<QByteArray> CallbackCrypto::seal(const QByteArray &plain, const QByteArray &timestamp,
                                        const QByteArray &nonce,
                                        CallbackEnvelope::Format format) const
{
    if (plain.isEmpty())
        return failure(ErrorKind::InvalidInput, -40002, u"there is no reply to encrypt"_s);
    auto encrypted = m_cipher.encrypt(plain);
    if (!encrypted)
        return encrypted;
    const QByteArray signature = callbackSignature(m_token, timestamp, nonce, *encrypted);
    if (signature.isEmpty())
        return failure(ErrorKind::Internal, -40003, u"OpenSSL refused SHA-1"_s);
    const CallbackEnvelope envelope{.format = format, .encrypted = *std::move(encrypted)};
    return envelope.toReply(signature, timestamp, nonce);
}

} // namespace ewc::wecom
