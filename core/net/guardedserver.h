// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/httpserver.h"

#include <QTcpServer>
#include <QTimer>

namespace ewc {

/*!
    What stands between the network and QHttpServer: takes connections up to the caps, gives each
    an HttpConnection that reads along, and ends those that let their time pass.
*/
class GuardedServer final : public QTcpServer
{
    Q_OBJECT

public:
    GuardedServer(HttpHandler handler, const HttpLimits &limits, QObject *parent);

    [[nodiscard]] const HttpLimits &limits() const { return m_limits; }
    [[nodiscard]] const HttpHandler &handler() const { return m_handler; }

    /*! The connection whose bytes QHttpServer is reading. Valid while it does, not longer. */
    [[nodiscard]] HttpConnection *current() const { return m_current; }
    void setCurrent(HttpConnection *connection) { m_current = connection; }

    /*! Stops accepting; each connection is closed once it owes no reply. */
    void stop();

Q_SIGNALS:
    /*! stop() was called and no connection is left. */
    void drained();

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    [[nodiscard]] bool makeRoomFor(const QHostAddress &peer);
    [[nodiscard]] bool isExempt(const QHostAddress &peer) const;
    void forget(HttpConnection *connection);
    void sweep();

    HttpHandler m_handler;
    HttpLimits m_limits;
    QList<HttpConnection *> m_connections;
    HttpConnection *m_current = nullptr;
    QTimer m_sweep;
    bool m_isStopping = false;
};

} // namespace ewc
