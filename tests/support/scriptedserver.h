// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QSslCertificate>
#include <QTcpServer>
#include <QUrl>

#include <functional>
#include <memory>

/*!
    A loopback server that answers each request with exactly the bytes that the test says, and
    then keeps or closes the connection: what no honest HTTP server can be talked into.
*/
class ScriptedServer final : public QObject
{
    Q_OBJECT

public:
    struct Request
    {
        QByteArray method;
        QByteArray target; ///< as it stands in the request line
        QByteArray head; ///< request line and headers
        QByteArray body;
    };
    struct Action
    {
        QByteArray bytes; ///< sent as they are
        bool close = false; ///< close the connection after them
    };
    using Script = std::function<Action(const Request &)>;

    enum class Transport { Plain, Tls };

    explicit ScriptedServer(Script script, Transport transport = Transport::Plain);

    /*! The address of \a path on this server. */
    [[nodiscard]] QUrl url(const QString &path = {}) const;
    [[nodiscard]] const QList<Request> &requests() const { return m_requests; }
    [[nodiscard]] int connections() const { return m_connections; }

    /*! The certificate of a server over TLS, signed by itself. */
    [[nodiscard]] static QSslCertificate certificate();
    /*! A whole answer of \a status with \a body. */
    [[nodiscard]] static QByteArray answer(int status, const QByteArray &body,
                                           const QByteArray &contentType = "application/json");

private:
    void take(QTcpSocket *socket);

    Script m_script;
    std::unique_ptr<QTcpServer> m_server;
    QString m_scheme;
    QList<Request> m_requests;
    int m_connections = 0;
};
