// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/apiclient.h"

#include "core/api/apiprotocol.h"
#include "core/api/tokencall.h"

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
    return post(account, path, {}, body, timeout);
}

QFuture<Result<QJsonObject>> ApiClient::post(const Account &account, const QByteArray &path,
                                             const QList<QPair<QString, QString>> &query,
                                             const QJsonObject &body,
                                             std::chrono::milliseconds timeout)
{
    return run({.account = account,
                .path = path,
                .query = query,
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
    return callWithToken<QJsonObject>(
        m_tokens, call.account, [self = QPointer(this), call](const QString &token) {
            if (!self || call.deadline.hasExpired()) {
                return QtFuture::makeReadyFuture<Result<QJsonObject>>(
                    failure(ErrorKind::Unavailable, u"no time was left for the call"_s));
            }
            return self->send(call, token);
        });
}

QFuture<Result<QJsonObject>> ApiClient::send(const Call &call, const QString &token)
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
            return isPost ? result.and_then(requireErrcode) : result;
        });
}

} // namespace ewc
