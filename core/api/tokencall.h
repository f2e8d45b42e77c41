// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/api/accesstokens.h"
#include "core/base/logging.h"
#include "core/wecom/errorcode.h"

#include <QPointer>

#include <functional>

namespace ewc {

/*! One try of a call, and the token it was made with. */
template<typename T>
struct TokenAttempt
{
    Result<T> result;
    QString token; ///< empty: there was none, the call was not made
};

/*! Makes \a call with a token of \a account other than \a refused; for callWithToken(). */
template<typename T>
[[nodiscard]] QFuture<TokenAttempt<T>>
attemptWithToken(AccessTokens &tokens, const Account &account, const QString &refused,
                 const std::function<QFuture<Result<T>>(const QString &)> &call)
{
    return tokens.token(account, refused)
        .then([call](const Result<QString> &token) {
            if (!token) {
                Error error = token.error();
                // Whatever became of gettoken, the call itself has not been made.
                if (error.kind == ErrorKind::Timeout)
                    error.kind = ErrorKind::Unavailable;
                return QtFuture::makeReadyFuture(TokenAttempt<T>{tl::unexpected(error), {}});
            }
            return call(*token).then([token = *token](const Result<T> &result) {
                return TokenAttempt<T>{result, token};
            });
        })
        .unwrap();
}

/*!
    Makes \a call with a token of \a account, and once more with a fresh one where the platform
    refuses the first (40001, 40014, 42001).

    \a call may be called after its owner is gone. Fails as \a call or AccessTokens::token() do,
    but never with Timeout for want of a token: then nothing was called.
*/
template<typename T>
[[nodiscard]] QFuture<Result<T>>
callWithToken(AccessTokens &tokens, const Account &account,
              const std::function<QFuture<Result<T>>(const QString &token)> &call)
{
    using Attempt = TokenAttempt<T>;
    // No context objects in these chains: one that died first would leave futures unfinished.
    return attemptWithToken<T>(tokens, account, {}, call)
        .then([alive = QPointer(&tokens), account, call](const Attempt &first) {
            const bool isRefused = !first.token.isEmpty() && !first.result
                                   && wecom::isTokenError(first.result.error().code);
            if (!alive || !isRefused)
                return QtFuture::makeReadyFuture(first);
            qCInfo(lcApi) << "access token refused:" << first.result.error().code;
            return attemptWithToken<T>(*alive, account, first.token, call);
        })
        .unwrap()
        .then([](const Attempt &last) { return last.result; });
}

} // namespace ewc
