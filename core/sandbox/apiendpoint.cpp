// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sandbox/apiendpoint.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace ewc::sandbox {
namespace {

constexpr int OtherAgent = 1000003; // exists, but the token is not for it

} // namespace

std::function<ApiAnswer(const HttpRequest &)>
takesJson(std::function<ApiAnswer(const QJsonObject &, const HttpRequest &)> answer)
{
    return [answer = std::move(answer)](const HttpRequest &request) {
        if (request.method != "POST")
            return apiFailure(40058);
        const QJsonDocument body = QJsonDocument::fromJson(request.body);
        if (!body.isObject())
            return apiFailure(40058, u"Warning: wrong json format. invalid Request Parameter"_s);
        return answer(body.object(), request);
    };
}

QString queryText(const HttpRequest &request, QByteArrayView name)
{
    return QString::fromUtf8(request.queryValue(name).value_or(QByteArray()));
}

int agentError(const Account &account, const QVariant &agentId)
{
    const QString id = agentId.toString();
    if (id.isEmpty())
        return 41011;
    if (id == account.agentId)
        return 0;
    return id == QString::number(OtherAgent) ? 301002 : 40056;
}

} // namespace ewc::sandbox
