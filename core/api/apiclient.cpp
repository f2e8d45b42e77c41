// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/apiclient.h"

#include "core/api/apiprotocol.h"
#include "core/base/logging.h"
#include "core/wecom/errorcode.h"

#include <QDeadlineTimer>
#include <QJsonDocument>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace ewc {

struct ApiClient::Call
{
    Account account;
    QByteArray path;
    ApiQuery query;
    QByteArray body; ///< empty: GET
    QDeadlineTimer deadline;
};

/*! One try of a call, and the token it was made with. */
struct ApiClient::Attempt
{
    Result<QJsonObject> result;
    QString token;
};

namespace {

/*! The outcome of a POST has to be told; without an errcode somebody else answered. */
Result<QJsonObject> requireErrcode(const QJsonObject &answer)
{
    if (!answer.contains("errcode"_L1))
        return failure(ErrorKind::Timeout, u"the answer holds no errcode"_s);
    return answer;
}

} // namespace

ApiClient::ApiClient(HttpClient &client, AccessTokens &tokens, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_tokens(tokens)
{
}

QFuture<Result<QJsonObject>> ApiClient::post(const Account &account, const QByteArray &path,
                                             const QJsonObject &body,
                                             std::chrono::milliseconds timeout)
{
    return run({.account = account,
                .path = path,
                .query = {},
                .body = QJsonDocument(body).toJson(QJsonDocument::Compact),
                .deadline = QDeadlineTimer(timeout)});
}

QFuture<Result<QJsonObject>> ApiClient::get(const Account &account, const QByteArray &path,
                                            const QList<QPair<QString, QString>> &query,
                                            std::chrono::milliseconds timeout)
{
    return run({.account = account,
                .path = path,
                .query = query,
                .body = {},
                .deadline = QDeadlineTimer(timeout)});
}

QFuture<Result<QJsonObject>> ApiClient::run(const Call &call)
{
    // No context objects in these chains: one that died first would leave futures unfinished.
    return attempt(call, {})
        .then([self = QPointer(this), call](const Attempt &first) {
            const bool isRefused = !first.token.isEmpty() && !first.result
                                   && wecom::isTokenError(first.result.error().code);
            if (!self || !isRefused)
                return QtFuture::makeReadyFuture(first);
            qCInfo(lcApi) << "access token refused:" << first.result.error().code;
            return self->attempt(call, first.token);
        })
        .unwrap()
        .then([](const Attempt &last) { return last.result; });
}

QFuture<ApiClient::Attempt> ApiClient::attempt(const Call &call, const QString &refused)
{
    return m_tokens.token(call.account, refused)
        .then([self = QPointer(this), call](const Result<QString> &token) {
            if (!token) {
                Error error = token.error();
                // Whatever became of gettoken, the call itself has not been made.
                if (error.kind == ErrorKind::Timeout)
                    error.kind = ErrorKind::Unavailable;
                return QtFuture::makeReadyFuture(Attempt{tl::unexpected(error), {}});
            }
            if (!self || call.deadline.hasExpired()) {
                return QtFuture::makeReadyFuture(Attempt{
                    failure(ErrorKind::Unavailable, u"no time was left for the call"_s), {}});
            }
            return self->send(call, *token);
        })
        .unwrap();
}

QFuture<ApiClient::Attempt> ApiClient::send(const Call &call, const QString &token)
{
    const ApiQuery query = ApiQuery{{u"access_token"_s, token}} + call.query;
    const bool isPost = !call.body.isEmpty();
    return m_client
        .call({.url = apiUrl(call.account.apiBase, call.path, query),
               .contentType = isPost ? "application/json"_ba : QByteArray(),
               .body = call.body,
               .proxy = call.account.proxy,
               .timeout = std::chrono::milliseconds(call.deadline.remainingTime())})
        .then([token, isPost](const Result<HttpAnswer> &answer) {
            auto result =
                answer.and_then([&](const HttpAnswer &got) { return readApiAnswer(got, token); });
            return Attempt{isPost ? result.and_then(requireErrcode) : result, token};
        });
}

} // namespace ewc
