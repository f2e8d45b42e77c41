// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/webhook.h"

#include "core/api/apiprotocol.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace ewc {

QFuture<Result<QJsonObject>> callWebhook(HttpClient &client, const Account &account,
                                         const QJsonObject &body, std::chrono::milliseconds timeout)
{
    return client
        .call({.url = apiUrl(account.apiBase, "/cgi-bin/webhook/send"_ba,
                             {{u"key"_s, account.webhookKey}}),
               .contentType = "application/json"_ba,
               .body = QJsonDocument(body).toJson(QJsonDocument::Compact),
               .proxy = account.proxy,
               .timeout = timeout})
        .then([key = account.webhookKey](const Result<HttpAnswer> &answer) {
            return answer.and_then([&](const HttpAnswer &got) { return readApiAnswer(got, key); })
                .and_then([](const QJsonObject &json) -> Result<QJsonObject> {
                    if (!json.contains("errcode"_L1))
                        return failure(ErrorKind::Timeout, u"the answer holds no errcode"_s);
                    return json;
                });
        });
}

} // namespace ewc
