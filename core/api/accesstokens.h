// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/net/httpclient.h"
#include "core/settings/account.h"

#include <QFuture>
#include <QHash>
#include <QObject>
#include <QPromise>

#include <functional>
#include <memory>
#include <optional>

namespace ewc {

/*! An access token and when it stops being good. */
struct AccessToken
{
    QString token;
    Clock::TimePoint expires;
};

/*! Where tokens are kept between calls and between processes. */
class TokenStore
{
    Q_DISABLE_COPY_MOVE(TokenStore)

public:
    virtual ~TokenStore() = default;
    [[nodiscard]] virtual std::optional<AccessToken> token(const QByteArray &key) = 0;
    virtual void setToken(const QByteArray &key, const AccessToken &token) = 0;

protected:
    TokenStore() = default;
};

/*!
    Access tokens, one per corporation and secret: fetched once for all callers that wait,
    renewed five minutes before they expire. Source: WeCom document 91039. One thread.
*/
class AccessTokens final : public QObject
{
    Q_OBJECT

public:
    AccessTokens(HttpClient &client, TokenStore &store, const Clock &clock,
                 QObject *parent = nullptr);
    ~AccessTokens() override;

    /*!
        A good token for \a account. A token equal to \a refused (one the platform just refused)
        is not given again: it is fetched anew, unless somebody else already has.

        Fails with Unauthenticated (errcode in Error::code) for wrong ids or secrets, with
        Rejected for any other errcode, or as HttpClient::call() does.
    */
    [[nodiscard]] QFuture<Result<QString>> token(const Account &account,
                                                 const QString &refused = {});

    /*! When the token that is kept for \a account stops being used; nothing if there is none. */
    [[nodiscard]] std::optional<Clock::TimePoint> expiry(const Account &account) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace ewc
