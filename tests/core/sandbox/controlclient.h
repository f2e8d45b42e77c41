// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sandbox/sandbox.h"
#include "tests/support/rawhttp.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace ewc::sandbox {

/*! An answer over HTTP; status 0 if the connection was cut without one. */
struct WireAnswer
{
    int status = 0;
    QByteArray head;
    QByteArray body;

    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
};

/*! Sends requests to a sandbox as curl would, one connection each. */
class ControlClient final
{
public:
    explicit ControlClient(const Sandbox &sandbox)
        : m_port(static_cast<quint16>(sandbox.apiBase().port()))
    {
    }

    [[nodiscard]] WireAnswer get(const QByteArray &target) const { return call("GET", target); }
    [[nodiscard]] WireAnswer post(const QByteArray &target, const QByteArray &body) const
    {
        return call("POST", target, body);
    }
    [[nodiscard]] WireAnswer call(const QByteArray &method, const QByteArray &target,
                                  const QByteArray &body = {}, const QByteArray &headers = {}) const
    {
        RawHttp http(m_port);
        http.send(request(method, target, body, headers));
        return parse(http.reply());
    }

    [[nodiscard]] QByteArray request(const QByteArray &method, const QByteArray &target,
                                     const QByteArray &body = {},
                                     const QByteArray &headers = {}) const
    {
        return method + ' ' + target + " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(m_port)
               + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n" + headers
               + "\r\n" + body;
    }

    [[nodiscard]] static WireAnswer parse(const QByteArray &reply)
    {
        const qsizetype end = reply.indexOf("\r\n\r\n");
        if (end < 0)
            return {};
        return {.status = reply.mid(9, 3).toInt(),
                .head = reply.first(end + 2),
                .body = reply.sliced(end + 4)};
    }

private:
    quint16 m_port;
};

} // namespace ewc::sandbox
