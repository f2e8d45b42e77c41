// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/guardedserver.h"

#include "core/base/logging.h"
#include "core/net/httpconnection.h"

#include <QTcpSocket>

#include <chrono>
#include <limits>
#include <sys/resource.h>
#include <unistd.h>

using namespace std::chrono_literals;

namespace ewc {
namespace {

// How late a deadline may be noticed.
constexpr auto SweepInterval = 250ms;
// Connections that wait to be accepted: the default of 50 makes a burst of 900 take 15 s.
constexpr int Backlog = 1024;
// Descriptors left to the rest of the program: database, log, outgoing calls.
constexpr rlim_t ReservedDescriptors = 64;

/*! Raises the limit of open files to what the system allows; returns how many may be sockets. */
int availableDescriptors()
{
    rlimit limit{};
    if (getrlimit(RLIMIT_NOFILE, &limit) != 0)
        return std::numeric_limits<int>::max();
    if (limit.rlim_cur < limit.rlim_max) {
        rlimit raised{.rlim_cur = limit.rlim_max, .rlim_max = limit.rlim_max};
        if (setrlimit(RLIMIT_NOFILE, &raised) == 0)
            limit = raised;
    }
    if (limit.rlim_cur <= ReservedDescriptors)
        return 1;
    return int(qMin(limit.rlim_cur - ReservedDescriptors, rlim_t(std::numeric_limits<int>::max())));
}

/*! An IPv4 client of a socket that listens on both is an IPv4 address. */
QHostAddress plainAddress(const QHostAddress &address)
{
    bool isIPv4 = false;
    const quint32 ipv4 = address.toIPv4Address(&isIPv4);
    return isIPv4 ? QHostAddress(ipv4) : address;
}

} // namespace

GuardedServer::GuardedServer(HttpHandler handler, const HttpLimits &limits, QObject *parent)
    : QTcpServer(parent)
    , m_handler(std::move(handler))
    , m_limits(limits)
{
    m_limits.connections = qMin(m_limits.connections, availableDescriptors());
    setListenBacklogSize(Backlog);
    m_sweep.setInterval(SweepInterval);
    connect(&m_sweep, &QTimer::timeout, this, &GuardedServer::sweep);
    // Qt stops accepting then, which saves us from spinning; the sweep tries again.
    connect(this, &QTcpServer::acceptError, this, [this] {
        qCWarning(lcServer, "cannot accept a connection: %ls", qUtf16Printable(errorString()));
        m_sweep.start();
    });
}

void GuardedServer::stop()
{
    m_isStopping = true;
    close();
    const auto connections = m_connections;
    for (HttpConnection *connection : connections)
        connection->close();
    if (m_connections.isEmpty())
        QMetaObject::invokeMethod(this, &GuardedServer::drained, Qt::QueuedConnection);
}

void GuardedServer::incomingConnection(qintptr descriptor)
{
    auto *socket = new QTcpSocket(this);
    if (!socket->setSocketDescriptor(descriptor)) {
        ::close(int(descriptor));
        delete socket;
        return;
    }
    const QHostAddress peer = plainAddress(socket->peerAddress());
    if (!makeRoomFor(peer)) {
        delete socket;
        return;
    }
    // QHttpServer reads within a transaction: what it has read of a request stays in the socket's
    // buffer, and this bounds both.
    socket->setReadBufferSize(m_limits.headBytes + m_limits.bodyBytes + 4096);
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);

    auto *connection = new HttpConnection(socket, *this, peer);
    m_connections.append(connection);
    connect(socket, &QAbstractSocket::disconnected, this,
            [this, connection] { forget(connection); });
    if (!m_sweep.isActive())
        m_sweep.start();
    addPendingConnection(socket); // QHttpServer takes it from here, and owns it
}

bool GuardedServer::makeRoomFor(const QHostAddress &peer)
{
    const bool isExempt = this->isExempt(peer);
    qsizetype ofPeer = 0;
    HttpConnection *idlest = nullptr;
    HttpConnection *idlestOfPeer = nullptr;
    for (HttpConnection *connection : std::as_const(m_connections)) {
        if (connection->isIdlerThan(idlest))
            idlest = connection;
        if (isExempt || connection->peer() != peer)
            continue;
        ++ofPeer;
        if (connection->isIdlerThan(idlestOfPeer))
            idlestOfPeer = connection;
    }
    HttpConnection *victim = nullptr;
    if (ofPeer >= m_limits.connectionsPerAddress)
        victim = idlestOfPeer;
    else if (m_connections.size() >= m_limits.connections)
        victim = idlest;
    else
        return true;
    if (victim == nullptr)
        return false; // we owe a reply on each of them
    victim->abort();
    return true;
}

bool GuardedServer::isExempt(const QHostAddress &peer) const
{
    return peer.isLoopback() || m_limits.trustedProxies.contains(peer);
}

void GuardedServer::forget(HttpConnection *connection)
{
    m_connections.removeOne(connection);
    if (m_isStopping && m_connections.isEmpty())
        Q_EMIT drained();
}

void GuardedServer::sweep()
{
    if (isListening())
        resumeAccepting(); // no effect unless accepting has failed
    const auto connections = m_connections;
    for (HttpConnection *connection : connections)
        connection->checkDeadline();
    if (m_connections.isEmpty())
        m_sweep.stop();
}

} // namespace ewc
