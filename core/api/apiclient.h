// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/api/accesstokens.h"

#include <QJsonObject>

namespace ewc {

/*!
    Calls the server API of WeCom for an account: adds the token, repeats once with a fresh one
    where the platform refuses it (40001, 40014, 42001), and tells errcodes from answers that are
    none. One thread.
*/
class ApiClient final : public QObject
{
    Q_OBJECT

public:
    ApiClient(HttpClient &client, AccessTokens &tokens, QObject *parent = nullptr);

    /*!
        POSTs \a body to \a path ("/cgi-bin/message/send") and returns the answer whose errcode
        is 0.

        Fails with Rejected, RateLimited (45009) or Unauthenticated with the errcode in
        Error::code and errmsg in detail; with Unavailable where the call had no effect (not
        reachable, 5xx, errcode -1); with Timeout where it may have had one (no answer, cut or
        unreadable answer).
    */
    [[nodiscard]] QFuture<Result<QJsonObject>> post(const Account &account, const QByteArray &path,
                                                    const QJsonObject &body,
                                                    std::chrono::milliseconds timeout);
    /*! The same with a \a query beside the token. */
    [[nodiscard]] QFuture<Result<QJsonObject>> post(const Account &account, const QByteArray &path,
                                                    const QList<QPair<QString, QString>> &query,
                                                    const QJsonObject &body,
                                                    std::chrono::milliseconds timeout);
    /*! GETs \a path with \a query; fails as post() does. */
    [[nodiscard]] QFuture<Result<QJsonObject>> get(const Account &account, const QByteArray &path,
                                                   const QList<QPair<QString, QString>> &query,
                                                   std::chrono::milliseconds timeout);

private:
    struct Call;
    [[nodiscard]] QFuture<Result<QJsonObject>> run(const Call &call);
    [[nodiscard]] QFuture<Result<QJsonObject>> send(const Call &call, const QString &token);

    HttpClient &m_client;
    AccessTokens &m_tokens;
};

} // namespace ewc
