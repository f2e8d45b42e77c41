// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/net/httpmessage.h"

#include <QObject>
#include <QPointer>

#include <chrono>
#include <functional>
#include <memory>

namespace ewc {

class HttpConnection;

/*! What one client may cost. Times are those between first and last byte of a phase. */
struct HttpLimits
{
    int connections = 512;
    int connectionsPerAddress = 64; ///< loopback and trusted proxies are exempt
    qsizetype headBytes = 16 * 1024;
    int headers = 100;
    qsizetype bodyBytes = 256 * 1024;
    qint64 queuedOutputBytes = 1024 * 1024; ///< replies the client does not read
    std::chrono::milliseconds head{10'000};
    std::chrono::milliseconds body{10'000};
    std::chrono::milliseconds idle{30'000};
    std::chrono::milliseconds reply{30'000}; ///< a handler that never answers
    QList<QHostAddress> trustedProxies = {};
};

/*!
    The right to answer one request, once. Copies share it; a second answer is ignored, and so is
    one after the client went away. Lives in the server's thread.
*/
class HttpResponder final
{
public:
    HttpResponder(HttpConnection *connection, quint64 request);

    void send(const HttpReply &reply) const;
    /*! Cuts the connection without an answer. */
    void abort() const;

private:
    QPointer<HttpConnection> m_connection;
    quint64 m_request;
};

using HttpHandler = std::function<void(const HttpRequest &, const HttpResponder &)>;

/*!
    An HTTP/1.1 server for small requests: QHttpServer behind a guard that bounds what a client
    can cost (connections, head, body, time, unread replies) and answers malformed requests
    itself. It knows nothing about what the requests mean.

    Handlers run in the server's thread and may answer at once or later. Replies of one
    connection leave in the order of its requests.
*/
class HttpServer final : public QObject
{
    Q_OBJECT

public:
    HttpServer(HttpHandler handler, const HttpLimits &limits, QObject *parent = nullptr);
    ~HttpServer() override;

    /*!
        Listens on \a address and \a port (0: any free one) and returns the port.

        Fails with Conflict if the port is taken, Unavailable for any other reason.
    */
    [[nodiscard]] Result<quint16> listen(const QHostAddress &address, quint16 port);

    /*! Stops accepting, closes idle connections, lets running requests finish; see drained(). */
    void close();

Q_SIGNALS:
    /*! close() was called and no connection is left. */
    void drained();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace ewc
