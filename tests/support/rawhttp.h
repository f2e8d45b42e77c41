// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QTcpSocket>
#include <QTest>

#include <sys/socket.h>

/*!
    A client that sends exactly the bytes it is told to, over loopback, and sees exactly what comes
    back. Runs the event loop while it waits, so that the server may live in the same thread.
*/
class RawHttp final
{
public:
    explicit RawHttp(quint16 port)
    {
        m_socket.connectToHost(QHostAddress::LocalHost, port);
        QObject::connect(&m_socket, &QIODevice::readyRead, &m_socket,
                         [this] { m_received += m_socket.readAll(); });
    }

    void send(const QByteArray &bytes) { m_socket.write(bytes); }

    /*! Ends the connection as a crash does: with a reset. */
    void reset()
    {
        const linger atOnce{.l_onoff = 1, .l_linger = 0};
        setsockopt(int(m_socket.socketDescriptor()), SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
        m_socket.abort();
    }

    /*! The next reply, head and body, as it came; what came so far if it is not complete in time.
     */
    [[nodiscard]] QByteArray reply()
    {
        (void)QTest::qWaitFor([this] { return replySize() > 0 || isClosed(); });
        return take(replySize() > 0 ? replySize() : m_received.size());
    }

    /*! The status of the next reply, 0 if there is none. */
    [[nodiscard]] int status() { return reply().mid(9, 3).toInt(); }

    /*! All that comes until the server closes; fails softly if it does not close in time. */
    [[nodiscard]] QByteArray all()
    {
        (void)QTest::qWaitFor([this] { return isClosed(); });
        return take(m_received.size());
    }

    /*! Waits for the server to close the connection. */
    [[nodiscard]] bool waitForClosed()
    {
        return QTest::qWaitFor([this] { return isClosed(); });
    }

    [[nodiscard]] bool isClosed() const
    {
        return m_socket.state() == QAbstractSocket::UnconnectedState;
    }

    /*! What has come and was not taken yet. */
    [[nodiscard]] const QByteArray &received() const { return m_received; }

    [[nodiscard]] QTcpSocket &socket() { return m_socket; }

private:
    [[nodiscard]] qsizetype replySize() const
    {
        const qsizetype headEnd = m_received.indexOf("\r\n\r\n");
        if (headEnd < 0)
            return -1;
        const QByteArray name("\r\nContent-Length: ");
        const qsizetype length = m_received.first(headEnd + 2).indexOf(name);
        if (length < 0)
            return headEnd + 4; // an interim reply, such as 100
        const qsizetype start = length + name.size();
        const qsizetype end = m_received.indexOf("\r\n", start);
        const qsizetype size = headEnd + 4 + m_received.sliced(start, end - start).toLongLong();
        return m_received.size() >= size ? size : -1;
    }

    [[nodiscard]] QByteArray take(qsizetype size)
    {
        const QByteArray taken = m_received.first(size);
        m_received.remove(0, size);
        return taken;
    }

    QTcpSocket m_socket;
    QByteArray m_received;
};
