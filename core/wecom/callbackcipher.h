// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

#include <QByteArray>

#include <array>

namespace ewc::wecom {

/*!
    Encrypts and decrypts the body of a WeCom callback.

    The scheme is AES-256-CBC with the first 16 bytes of the key as initialisation vector.
    The plain text is framed as

        16 random bytes | message length, 4 bytes big endian | message | receiver id

    and padded to a multiple of 32 bytes as in PKCS #7. Source: WeCom document 91144.

    A value type: cheap to copy, safe to use from any thread.
*/
class CallbackCipher final
{
public:
    /*! What starts a frame, so that equal messages look different. */
    using Nonce = std::array<unsigned char, 16>;

    /*!
        Returns a cipher for the key shown in the WeCom console.

        \a encodingAesKey is 43 characters of base64, without padding; the two bits too many in
        its last character are ignored, as the platform does.
        \a receiverId is what every frame has to end with: the corporation id, nothing for bots.

        Fails with ErrorKind::InvalidInput (-40004) if the key does not decode to 32 bytes.
    */
    [[nodiscard]] static Result<CallbackCipher> create(const QByteArray &encodingAesKey,
                                                       const QByteArray &receiverId);

    /*!
        Returns the message inside \a encrypted, which is base64.

        Fails with ErrorKind::InvalidInput if the text is no base64 (-40010), does not decrypt
        (-40007) or holds no frame (-40008), and with ErrorKind::Unauthenticated (-40005) if the
        frame is meant for another receiver.
    */
    [[nodiscard]] Result<QByteArray> decrypt(const QByteArray &encrypted) const;

    /*!
        Returns \a message as a base64 frame; two calls never return the same text.

        Fails with ErrorKind::Internal (-40006) if OpenSSL has no randomness to give.
    */
    [[nodiscard]] Result<QByteArray> encrypt(const QByteArray &message) const;
    /*! Returns \a message as a base64 frame that starts with \a nonce. */
    [[nodiscard]] Result<QByteArray> encrypt(const QByteArray &message, const Nonce &nonce) const;

private:
    CallbackCipher(QByteArray key, QByteArray receiverId);

    QByteArray m_key; ///< 32 bytes
    QByteArray m_receiverId;
};

} // namespace ewc::wecom
