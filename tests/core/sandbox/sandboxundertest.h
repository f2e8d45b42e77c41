// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/core/sandbox/controlclient.h"

#include <QJsonArray>

namespace ewc::sandbox {

/*! A sandbox that listens and re-delivers without waiting, and what one does with it. */
struct SandboxUnderTest
{
    Sandbox sandbox{{.callback = {}, .redeliveryInterval = std::chrono::milliseconds(1)}};
    Result<> listening = sandbox.listen(QHostAddress::LocalHost, 0);
    ControlClient client{sandbox};

    [[nodiscard]] quint16 port() const { return static_cast<quint16>(sandbox.apiBase().port()); }

    [[nodiscard]] QByteArray token() const
    {
        const Account account = sandbox.account();
        return client
            .get("/cgi-bin/gettoken?corpid=" + account.corpId.toLatin1()
                 + "&corpsecret=" + account.secret.toLatin1())
            .json()
            .value(QLatin1StringView("access_token"))
            .toString()
            .toLatin1();
    }

    WireAnswer send(const QByteArray &user = "zhangsan") const
    {
        return client.post(
            "/cgi-bin/message/send?access_token=" + token(),
            R"({"touser":")" + user
                + R"(","msgtype":"text","agentid":1000002,"text":{"content":"hi"}})");
    }

    WireAnswer setCallback(const QByteArray &url) const
    {
        return client.post("/sandbox/v1/callback", R"({"url":")" + url + "\"}");
    }

    /*! Lets zhangsan write; \a body is what follows the user in the request. */
    QJsonObject push(const QByteArray &body = R"("type":"text","content":"hello")") const
    {
        return client.post("/sandbox/v1/push", R"({"user":"ZhangSan",)" + body + '}').json();
    }

    [[nodiscard]] QJsonArray phone(const QByteArray &query = "user=zhangsan") const
    {
        return QJsonDocument::fromJson(client.get("/sandbox/v1/phone?" + query).body).array();
    }
};

} // namespace ewc::sandbox
