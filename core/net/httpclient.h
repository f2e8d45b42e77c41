// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

#include <QFuture>
#include <QNetworkProxy>
#include <QObject>
#include <QUrl>

#include <chrono>
#include <memory>

namespace ewc {

/*! An answer of any status; only the lack of an answer is an Error. */
struct HttpAnswer
{
    int status = 0;
    QByteArray contentType;
    QByteArray body;
};

struct HttpCall
{
    QUrl url;
    QByteArray contentType; ///< set: POST of body; empty: GET
    QByteArray body;
    QString proxy; ///< http://… or socks5://…; empty: the system's. Never used for loopback
    std::chrono::milliseconds timeout{15'000}; ///< for the whole call
    qint64 maxAnswerBytes = 4 * 1024 * 1024;
};

/*!
    Calls over QNetworkAccessManager. Redirects are not followed; a request is never repeated
    behind the caller's back, not even when the connection breaks. One thread.
*/
class HttpClient final : public QObject
{
    Q_OBJECT

public:
    explicit HttpClient(QObject *parent = nullptr);
    ~HttpClient() override;

    /*!
        The future fails with Unavailable if the call certainly had no effect (nothing was sent),
        with Timeout if it was sent and may have had one (no answer, a cut or too large one), with
        InvalidInput if the URL or the proxy cannot be used. Error::detail holds neither query nor
        body. Calls under way when the client is destroyed fail then.
    */
    [[nodiscard]] QFuture<Result<HttpAnswer>> call(const HttpCall &call);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace ewc
