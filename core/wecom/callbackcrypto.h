// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/wecom/callbackcipher.h"
#include "core/wecom/callbackenvelope.h"

namespace ewc::wecom {

/*! The query of a callback, URL-decoded. */
struct CallbackQuery
{
    QByteArray msgSignature;
    QByteArray timestamp;
    QByteArray nonce;
    QByteArray echostr; ///< URL verification only
};

/*!
    Opens and seals what travels over the callback URL of one account: signature, cipher and
    envelope in the order of the official library, with its codes (-40001 … -40011) in
    Error::code. Source: WeCom documents 90307, 91144, 91116; WXBizMsgCrypt samples.

    A value: cheap to copy, safe to use from any thread.
*/
class CallbackCrypto final
{
public:
    /*! Fails with ErrorKind::InvalidInput (-40004) if \a encodingAesKey is no key. */
    [[nodiscard]] static Result<CallbackCrypto>
    create(const QByteArray &token, const QByteArray &encodingAesKey, const QByteArray &receiverId);

    /*!
        Returns the plain echo of a URL verification.

        Fails with Unauthenticated (-40001, -40005) or InvalidInput (-40007, -40008, -40010).
    */
    [[nodiscard]] Result<QByteArray> verifyUrl(const CallbackQuery &query) const;

    /*! Returns the plain message in \a envelope. Fails as verifyUrl() does. */
    [[nodiscard]] Result<QByteArray> open(const CallbackQuery &query,
                                          const CallbackEnvelope &envelope) const;

    /*!
        Returns \a plain sealed as the body of a reply in \a format, signed with \a timestamp
        (decimal seconds) and \a nonce.

        Fails with InvalidInput (-40002) if there is nothing to seal, and with Internal (-40003,
        -40006) if OpenSSL refuses.
    */
    [[nodiscard]] Result<QByteArray> seal(const QByteArray &plain, const QByteArray &timestamp,
                                          const QByteArray &nonce,
                                          CallbackEnvelope::Format format) const;

private:
    [[nodiscard]] Result<QByteArray> openSigned(const CallbackQuery &query,
                                                const QByteArray &encrypted) const;
    CallbackCrypto(QByteArray token, CallbackCipher cipher);

    QByteArray m_token;
    CallbackCipher m_cipher;
};

} // namespace ewc::wecom
