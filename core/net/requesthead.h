// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>

#include <tl/expected.hpp>

namespace ewc {

struct HttpLimits;

/*! The request line and headers of an HTTP/1.x request, checked as RFC 9112 asks for. */
struct RequestHead
{
    QByteArray method;
    QByteArray path; ///< percent-decoded, starts with a slash
    QByteArray query; ///< as sent
    QList<QPair<QByteArray, QByteArray>> headers; ///< names in lower case, values trimmed
    qint64 contentLength = 0;
    bool isChunked = false;
    bool isHttp10 = false;
    bool keepsAlive = true; ///< the client allows another request on this connection
    bool expectsContinue = false; ///< the client waits for 100 before it sends the body

    /*!
        Parses \a bytes, which end with the empty line that ends a head.

        Strict where leniency would let two readers see different requests. Fails with the HTTP
        status that refuses the request: 400, 413, 431, 501 or 505.
    */
    [[nodiscard]] static tl::expected<RequestHead, int> parse(QByteArrayView bytes,
                                                              const HttpLimits &limits);
};

/*! Says whether \a byte may stand in a method or a header name. */
[[nodiscard]] bool isTokenByte(char byte);

} // namespace ewc
