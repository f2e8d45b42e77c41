// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace ewc::wecom {

/*!
    Returns the signature of a callback: 40 lower-case hex digits, or nothing if OpenSSL refused.

    SHA-1 over the four texts, joined in the order of their bytes. Source: WeCom document 90968.
    Safe from any thread.
*/
[[nodiscard]] QByteArray callbackSignature(QByteArrayView token, QByteArrayView timestamp,
                                           QByteArrayView nonce, QByteArrayView encrypted);

/*! True if \a signature is \a expected; how long it takes tells nothing about where they differ. */
[[nodiscard]] bool isSameSignature(QByteArrayView signature, QByteArrayView expected);

} // namespace ewc::wecom
