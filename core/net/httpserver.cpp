// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/httpserver.h"

#include "core/net/guardedserver.h"
#include "core/net/httpconnection.h"
#include "core/net/qtcompat.h"

using namespace Qt::StringLiterals;

namespace ewc {

struct HttpServer::Private
{
    Private(HttpHandler handler, const HttpLimits &limits)
        : guard(new GuardedServer(std::move(handler), limits, &parser))
    {
    }

    QHttpServer parser;
    GuardedServer *guard; ///< owned by the parser
};

HttpServer::HttpServer(HttpHandler handler, const HttpLimits &limits, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(std::move(handler), limits))
{
    // There are no routes: matching them costs a regular expression each, and we only want to be
    // told that a request is complete.
    GuardedServer *guard = d->guard;
    qtcompat::setMissingHandler(d->parser, [guard](const QHttpServerRequest &request) {
        guard->current()->takeRequest(request.body());
    });
    connect(guard, &GuardedServer::drained, this, &HttpServer::drained);
}

HttpServer::~HttpServer() = default;

Result<quint16> HttpServer::listen(const QHostAddress &address, quint16 port)
{
    if (!d->guard->listen(address, port)) {
        const bool isTaken = d->guard->serverError() == QAbstractSocket::AddressInUseError;
        return failure(
            isTaken ? ErrorKind::Conflict : ErrorKind::Unavailable,
            u"%1 port %2: %3"_s.arg(address.toString()).arg(port).arg(d->guard->errorString()));
    }
    d->parser.bind(d->guard);
    return d->guard->serverPort();
}

void HttpServer::close()
{
    d->guard->stop();
}

HttpResponder::HttpResponder(HttpConnection *connection, quint64 request)
    : m_connection(connection)
    , m_request(request)
{
}

void HttpResponder::send(const HttpReply &reply) const
{
    if (m_connection)
        m_connection->reply(m_request, reply);
}

void HttpResponder::abort() const
{
    if (m_connection)
        m_connection->cut(m_request);
}

} // namespace ewc
