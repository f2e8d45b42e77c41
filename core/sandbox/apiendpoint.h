// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/httpmessage.h"
#include "core/sandbox/apianswer.h"
#include "core/settings/account.h"

#include <QHash>

#include <functional>

namespace ewc::sandbox {

/*! One call of the platform's API. */
struct ApiEndpoint
{
    std::function<ApiAnswer(const HttpRequest &)> answer;
    bool needsToken = true;
};

/*! Calls by the name that follows /cgi-bin/. */
using ApiTable = QHash<QByteArray, ApiEndpoint>;

/*! What answers a JSON object that was posted; anything else is refused with 40058. */
[[nodiscard]] std::function<ApiAnswer(const HttpRequest &)>
takesJson(std::function<ApiAnswer(const QJsonObject &, const HttpRequest &)> answer);

/*! The value of \a name in the query, empty if there is none. */
[[nodiscard]] QString queryText(const HttpRequest &request, QByteArrayView name);

/*! 0, or what is wrong with \a agentId, a number or digits: 41011, 40056, 301002. */
[[nodiscard]] int agentError(const Account &account, const QVariant &agentId);

} // namespace ewc::sandbox
