// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/httpclient.h"
#include "core/settings/account.h"

#include <QFuture>
#include <QJsonObject>

namespace ewc {

/*!
    Sends \a body to the group of the robot \a account, which needs no access token.
    Source: WeCom document 99110. Fails as ApiClient::post() does.
*/
[[nodiscard]] QFuture<Result<QJsonObject>> callWebhook(HttpClient &client, const Account &account,
                                                       const QJsonObject &body,
                                                       std::chrono::milliseconds timeout);

} // namespace ewc
