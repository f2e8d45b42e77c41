// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/accesstokens.h"

#include "core/api/apiprotocol.h"
#include "core/base/logging.h"

#include <QCryptographicHash>
#include <QPointer>

#include <algorithm>
#include <array>
#include <map>
#include <vector>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ewc {
namespace {

constexpr auto LongestMargin = 5min;
constexpr std::chrono::seconds UsualLifetime = 2h;
constexpr std::chrono::seconds LongestLifetime = 24h; // whatever the answer says

/*! A token is good only where it was issued, so the key holds the server as well. */
QByteArray keyOf(const Account &account)
{
    const QString parts =
        account.apiBase.toString() + '\n'_L1 + account.corpId + '\n'_L1 + account.secret;
    return QCryptographicHash::hash(parts.toUtf8(), QCryptographicHash::Sha256).toHex();
}

/*! True for the errcodes of gettoken that mean wrong ids or secrets. */
bool isBadCredential(int errcode)
{
    constexpr std::array Codes{40001, 40013, 40091, 41002, 41004};
    return std::find(Codes.begin(), Codes.end(), errcode) != Codes.end();
}

/*! The token in \a answer to a question that \a account put at \a asked. */
Result<AccessToken> readToken(const HttpAnswer &answer, const Account &account,
                              Clock::TimePoint asked)
{
    const auto json = readApiAnswer(answer, account.secret);
    if (!json) {
        Error error = json.error();
        if (isBadCredential(error.code))
            error.kind = ErrorKind::Unauthenticated;
        return tl::unexpected(error);
    }
    const QString token = json->value("access_token"_L1).toString();
    if (token.isEmpty())
        return failure(ErrorKind::Timeout, u"gettoken: the answer holds no access_token"_s);
    const std::chrono::seconds lifetime(std::clamp<qint64>(
        json->value("expires_in"_L1).toInteger(UsualLifetime.count()), 0, LongestLifetime.count()));
    // Five minutes would be too much for the short lives of a simulator.
    const auto margin = std::min<std::chrono::seconds>(LongestMargin, lifetime / 10);
    return AccessToken{.token = token, .expires = asked + lifetime - margin};
}

} // namespace

struct AccessTokens::Private
{
    Private(HttpClient &httpClient, TokenStore &tokenStore, const Clock &theClock)
        : client(httpClient)
        , store(tokenStore)
        , clock(theClock)
    {
    }

    /*! Gives \a result to all who wait for the token of \a key. */
    void finish(const QByteArray &key, const Result<QString> &result)
    {
        auto promises = std::move(waiting[key]);
        waiting.erase(key); // before anybody is told: who is may ask again
        for (auto &promise : promises) {
            promise.addResult(result);
            promise.finish();
        }
    }

    void take(const QByteArray &key, const Result<AccessToken> &token)
    {
        if (!token) {
            qCInfo(lcApi) << "no access token:" << token.error();
            return finish(key, tl::unexpected(token.error()));
        }
        store.setToken(key, *token);
        finish(key, token->token);
    }

    HttpClient &client;
    TokenStore &store;
    const Clock &clock;
    std::map<QByteArray, std::vector<QPromise<Result<QString>>>> waiting; ///< by key
    bool closing = false;
};

AccessTokens::AccessTokens(HttpClient &client, TokenStore &store, const Clock &clock,
                           QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(client, store, clock))
{
}

AccessTokens::~AccessTokens()
{
    d->closing = true;
    while (!d->waiting.empty()) {
        d->finish(QByteArray(d->waiting.begin()->first),
                  failure(ErrorKind::Unavailable, u"gettoken: shutting down"_s));
    }
}

std::optional<Clock::TimePoint> AccessTokens::expiry(const Account &account) const
{
    const auto stored = d->store.token(keyOf(account));
    return stored ? std::optional(stored->expires) : std::nullopt;
}

QFuture<Result<QString>> AccessTokens::token(const Account &account, const QString &refused)
{
    const QByteArray key = keyOf(account);
    const auto asked = d->clock.now();
    // The store first, always: another process may have fetched a newer one.
    const auto stored = d->store.token(key);
    if (stored && stored->token != refused && asked < stored->expires)
        return QtFuture::makeReadyFuture(Result<QString>(stored->token));
    if (d->closing) {
        return QtFuture::makeReadyFuture(
            Result<QString>(failure(ErrorKind::Unavailable, u"gettoken: shutting down"_s)));
    }

    auto &waiting = d->waiting[key];
    const bool isFirst = waiting.empty();
    waiting.emplace_back().start();
    const auto future = waiting.back().future();
    if (isFirst) {
        const QUrl url = apiUrl(account.apiBase, "/cgi-bin/gettoken"_ba,
                                {{u"corpid"_s, account.corpId}, {u"corpsecret"_s, account.secret}});
        // No context object: one that died first would leave the futures unfinished.
        d->client.call({.url = url, .proxy = account.proxy})
            .then([self = QPointer(this), key, account, asked](const Result<HttpAnswer> &answer) {
                if (self) {
                    self->d->take(key, answer.and_then([&](const HttpAnswer &got) {
                        return readToken(got, account, asked);
                    }));
                }
            });
    }
    return future;
}

} // namespace ewc
