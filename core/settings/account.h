// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QUrl>

namespace ewc {

/*! One account: a section of config.ini. A value. */
struct Account
{
    enum class Transport { App, Robot };

    QString name;
    Transport transport = Transport::App;
    QString corpId;
    QString secret;
    QString agentId;
    QString token;
    QString encodingAesKey;
    QUrl apiBase{QStringLiteral("https://qyapi.weixin.qq.com")}; ///< without /cgi-bin
    QString proxy;
    QString webhookKey; ///< Transport::Robot
    int dailyQuota = 6000; ///< recipients a day; what the seed assumed: 30 members × 200

    friend bool operator==(const Account &, const Account &) = default;
};

} // namespace ewc
