// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QList>
#include <QPair>

#include <optional>

namespace ewc {

/*! A complete request as the server took it. A value. */
struct HttpRequest
{
    QByteArray method; ///< upper case, as sent
    QByteArray path; ///< percent-decoded UTF-8 bytes, starts with a slash
    QByteArray query; ///< as sent, without the question mark
    QList<QPair<QByteArray, QByteArray>> headers; ///< names in lower case
    QByteArray body;
    QHostAddress peer;

    /*! The header \a name (lower case), empty if there is none. */
    [[nodiscard]] QByteArray header(QByteArrayView name) const;
    /*!
        The percent-decoded value of \a name in the query, empty if there is none; nothing if it
        is there but not decodable. A plus sign stays a plus sign: base64 depends on it.
    */
    [[nodiscard]] std::optional<QByteArray> queryValue(QByteArrayView name) const;
};

/*! What to answer. The server adds Content-Length and Connection itself. */
struct HttpReply
{
    int status = 200;
    QByteArray contentType; ///< left out where empty
    QByteArray body;
    QByteArray allow; ///< the Allow header of a 405
    QList<QPair<QByteArray, QByteArray>> headers; ///< further ones, written as they are

    [[nodiscard]] static HttpReply plain(int status, const QByteArray &text);
    [[nodiscard]] static HttpReply json(int status, const QByteArray &json);
    [[nodiscard]] static HttpReply methodNotAllowed(const QByteArray &allow);
};

} // namespace ewc
