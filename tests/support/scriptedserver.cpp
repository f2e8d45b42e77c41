// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/scriptedserver.h"

#include <QFile>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QTcpSocket>

using namespace Qt::StringLiterals;

namespace {

QByteArray pem()
{
    QFile file(QStringLiteral(EWC_TEST_DATA "/loopback.pem"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no certificate to serve with");
    return file.readAll();
}

std::unique_ptr<QTcpServer> makeTlsServer()
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setPrivateKey(QSslKey(pem(), QSsl::Ec));
    configuration.setLocalCertificate(ScriptedServer::certificate());
    auto server = std::make_unique<QSslServer>();
    server->setSslConfiguration(configuration);
    return server;
}

} // namespace

ScriptedServer::ScriptedServer(Script script, Transport transport)
    : m_script(std::move(script))
    , m_server(transport == Transport::Tls ? makeTlsServer() : std::make_unique<QTcpServer>())
    , m_scheme(transport == Transport::Tls ? u"https"_s : u"http"_s)
{
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, [this] {
        while (QTcpSocket *socket = m_server->nextPendingConnection()) {
            ++m_connections;
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { take(socket); });
            take(socket);
        }
    });
    if (!m_server->listen(QHostAddress::LocalHost))
        qFatal("no loopback port to listen on");
}

QUrl ScriptedServer::url(const QString &path) const
{
    return QUrl(u"%1://127.0.0.1:%2%3"_s.arg(m_scheme).arg(m_server->serverPort()).arg(path));
}

QSslCertificate ScriptedServer::certificate()
{
    return QSslCertificate(pem());
}

QByteArray ScriptedServer::answer(int status, const QByteArray &body, const QByteArray &contentType)
{
    return "HTTP/1.1 " + QByteArray::number(status) + " Status\r\nContent-Type: " + contentType
           + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

void ScriptedServer::take(QTcpSocket *socket)
{
    while (socket->state() == QAbstractSocket::ConnectedState) {
        const QByteArray buffer = socket->peek(socket->bytesAvailable());
        const qsizetype headEnd = buffer.indexOf("\r\n\r\n");
        if (headEnd < 0)
            return;
        Request request{.head = buffer.first(headEnd)};
        const QByteArray lowerHead = request.head.toLower();
        const qsizetype length = lowerHead.indexOf("\r\ncontent-length:");
        qsizetype bodySize = 0;
        if (length >= 0)
            bodySize = lowerHead.sliced(length + 17).split('\r').first().trimmed().toLongLong();
        if (buffer.size() < headEnd + 4 + bodySize)
            return;
        request.body = buffer.sliced(headEnd + 4, bodySize);
        const auto words = request.head.split('\r').first().split(' ');
        request.method = words.value(0);
        request.target = words.value(1);
        socket->read(headEnd + 4 + bodySize);

        m_requests.append(request);
        const Action action = m_script(request);
        socket->write(action.bytes);
        if (action.close)
            socket->disconnectFromHost();
    }
}
