// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QUrl>

namespace ewc::wecom {

/*! What signs a request to a callback URL. */
struct CallbackStamp
{
    QByteArray token;
    QByteArray timestamp; ///< decimal seconds since 1970 UTC
    QByteArray nonce;
};

/*!
    Returns \a url as the platform calls it: with msg_signature, timestamp and nonce for
    \a encrypted, and with echostr where it \a isVerification. Source: WeCom document 90930.
*/
[[nodiscard]] QUrl signedCallbackUrl(const QUrl &url, const CallbackStamp &stamp,
                                     const QByteArray &encrypted, bool isVerification);

} // namespace ewc::wecom
