// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/httpcall.h"

#include <QFuture>
#include <QObject>

#include <memory>

namespace ewc {

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
        body. Calls under way when the client is destroyed fail then. What HttpCall::openBody fails
        with is passed on.
    */
    [[nodiscard]] QFuture<Result<HttpAnswer>> call(const HttpCall &call);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace ewc
