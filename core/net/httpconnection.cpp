// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/httpconnection.h"

#include "core/base/logging.h"
#include "core/net/guardedserver.h"
#include "core/net/httpstatus.h"
#include "core/net/qtcompat.h"
#include "core/net/requesthead.h"

#include <QTcpSocket>

#include <sys/socket.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ewc {
namespace {

// How long a client has to notice that we have closed our side.
constexpr auto LingerTime = 1500ms;

} // namespace

HttpConnection::HttpConnection(QTcpSocket *socket, GuardedServer &server, const QHostAddress &peer)
    : QObject(socket)
    , m_socket(socket)
    , m_server(server)
    , m_peer(peer)
{
    m_phaseTime.start();
    // The first slot of this signal: QHttpServer connects its own later, and so runs after ours.
    connect(socket, &QIODevice::readyRead, this, &HttpConnection::read);
}

bool HttpConnection::isIdlerThan(const HttpConnection *other) const
{
    return m_phase != Phase::Reply
           && (other == nullptr || m_phaseTime.msecsTo(other->m_phaseTime) > 0);
}

void HttpConnection::enter(Phase phase)
{
    m_phase = phase;
    m_phaseTime.start();
}

void HttpConnection::read()
{
    m_server.setCurrent(this);
    if (m_phase == Phase::Idle || m_phase == Phase::Head)
        readHead();
}

void HttpConnection::readHead()
{
    // Of an incomplete head QHttpServer has consumed all it has seen, so these bytes are new.
    const qsizetype known = m_head.size();
    const qint64 room = m_server.limits().headBytes - known;
    const qint64 size = qMin(m_socket->bytesAvailable(), room);
    m_head.resize(known + size);
    m_head.resize(known + qMax(m_socket->peek(m_head.data() + known, size), 0));

    qsizetype blank = 0; // line ends between requests are to be ignored
    if (m_phase == Phase::Idle) {
        while (blank < m_head.size() && (m_head[blank] == '\r' || m_head[blank] == '\n'))
            ++blank;
        m_head.remove(0, blank);
        if (m_head.isEmpty())
            return;
        if (!isTokenByte(m_head.front()))
            return refuse(400);
        m_framing.omitsBody = false; // as the reply before may have had to
        enter(Phase::Head);
    }

    for (qsizetype i = m_head.indexOf('\n', known); i >= 0; i = m_head.indexOf('\n', i + 1)) {
        const QByteArrayView line = QByteArrayView(m_head).first(i + 1);
        if (!line.endsWith("\r\n"))
            return refuse(400);
        if (!line.endsWith("\r\n\r\n"))
            continue;
        auto head = RequestHead::parse(line, m_server.limits());
        if (!head)
            return refuse(head.error());
        const qsizetype unread = blank + line.size() - known;
        m_head.clear();
        return takeHead(std::move(*head), unread);
    }
    if (m_head.size() >= m_server.limits().headBytes)
        refuse(431);
}

void HttpConnection::takeHead(RequestHead head, qsizetype unread)
{
    m_framing = {.closes = m_framing.closes || !head.keepsAlive,
                 .isHttp10 = head.isHttp10,
                 .omitsBody = head.method == "HEAD"};
    m_contentLength = head.contentLength;
    m_request = {.method = std::move(head.method),
                 .path = std::move(head.path),
                 .query = std::move(head.query),
                 .headers = std::move(head.headers),
                 .body = {},
                 .peer = m_peer};
    enter(Phase::Body);

    const bool hasBody = head.isChunked || head.contentLength > 0;
    const bool isWaiting = head.expectsContinue && hasBody && m_socket->bytesAvailable() <= unread;
    if (isWaiting && (head.isChunked || !qtcompat::AnswersExpectContinue)) {
        m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
        m_socket->flush();
    }
    if (head.isChunked)
        startReadingChunks(unread);
}

void HttpConnection::startReadingChunks(qsizetype unread)
{
    detachParser();
    m_socket->skip(unread);
    m_framing.closes = true; // there is no parser to go on with
    m_chunks.emplace(m_server.limits().bodyBytes);
    connect(m_socket, &QIODevice::readyRead, this, &HttpConnection::readChunks);
    readChunks();
}

void HttpConnection::readChunks()
{
    if (m_phase != Phase::Body)
        return;
    switch (m_chunks->feed(m_socket->readAll())) {
    case ChunkedBody::State::Incomplete:
        return;
    case ChunkedBody::State::Complete:
        m_contentLength = m_chunks->bytes().size();
        return takeRequest(m_chunks->bytes());
    case ChunkedBody::State::Malformed:
        return refuse(400);
    case ChunkedBody::State::TooLarge:
        return refuse(413);
    }
}

void HttpConnection::takeRequest(const QByteArray &body)
{
    if (m_phase != Phase::Body || body.size() != m_contentLength) {
        qCWarning(lcServer) << "QHttpServer read another request than we did";
        return refuse(400);
    }
    HttpRequest request = std::exchange(m_request, {});
    request.body = body;
    enter(Phase::Reply);
    m_server.handler()(request, HttpResponder(this, ++m_number));
    // The next request has to wait for the reply to this one. With its signals blocked the socket
    // fills its bounded buffer, and QHttpServer does not see it; see catchUp().
    if (m_phase == Phase::Reply)
        m_socket->blockSignals(true);
}

void HttpConnection::reply(quint64 request, const HttpReply &reply)
{
    if (m_phase == Phase::Reply && request == m_number)
        send(reply);
}

void HttpConnection::cut(quint64 request)
{
    if (m_phase != Phase::Reply || request != m_number)
        return;
    enter(Phase::Closing);
    m_socket->blockSignals(false); // its owner has to hear of it
    if (m_socket->state() == QAbstractSocket::UnconnectedState)
        catchUp();
    else
        abort();
}

void HttpConnection::refuse(int status)
{
    m_framing.closes = true;
    detachParser();
    send(HttpReply::plain(status, reasonPhrase(status).toByteArray() + '\n'));
}

void HttpConnection::send(const HttpReply &reply)
{
    const bool wasBlocked = m_socket->blockSignals(false);
    if (m_socket->state() == QAbstractSocket::ConnectedState) {
        if (m_socket->bytesToWrite() > m_server.limits().queuedOutputBytes)
            return abort(); // a client that asks and asks, and never reads
        write(wireFormat(reply, m_framing));
    }
    if (m_framing.closes)
        finish();
    else
        enter(Phase::Idle);
    if (wasBlocked)
        catchUp();
}

void HttpConnection::write(const QByteArray &bytes)
{
    // Straight to the kernel if nothing waits: QTcpSocket would copy the bytes and switch a
    // notifier on and off. What is left, and what fails, is for QTcpSocket to deal with.
    qint64 written = 0;
    if (m_socket->bytesToWrite() == 0)
        written = qMax(ssize_t(0), ::send(int(m_socket->socketDescriptor()), bytes.constData(),
                                          size_t(bytes.size()), MSG_NOSIGNAL | MSG_DONTWAIT));
    if (written < bytes.size())
        m_socket->write(bytes.constData() + written, bytes.size() - written);
}

void HttpConnection::catchUp()
{
    if (m_socket->state() == QAbstractSocket::UnconnectedState)
        Q_EMIT m_socket->disconnected(); // its owner has to know
    else if (m_socket->bytesAvailable() > 0)
        QMetaObject::invokeMethod(m_socket, &QIODevice::readyRead, Qt::QueuedConnection);
}

void HttpConnection::close()
{
    m_framing.closes = true;
    if (m_phase == Phase::Idle || m_phase == Phase::Head)
        finish();
}

void HttpConnection::abort()
{
    m_socket->abort();
}

void HttpConnection::checkDeadline()
{
    if (m_socket->signalsBlocked() && m_socket->state() == QAbstractSocket::UnconnectedState) {
        m_socket->blockSignals(false);
        catchUp();
    } else if (!m_phaseTime.hasExpired(timeAllowed().count())) {
        return;
    } else if (m_phase == Phase::Reply) {
        m_framing.closes = true;
        send(HttpReply::plain(503, "no answer\n"_ba));
    } else {
        abort();
    }
}

std::chrono::milliseconds HttpConnection::timeAllowed() const
{
    const HttpLimits &limits = m_server.limits();
    switch (m_phase) {
    case Phase::Idle:
        return limits.idle;
    case Phase::Head:
        return limits.head;
    case Phase::Body:
        return limits.body;
    case Phase::Reply:
        return limits.reply;
    case Phase::Closing:
        return m_socket->bytesToWrite() > 0 ? limits.idle : LingerTime;
    }
    Q_UNREACHABLE();
}

void HttpConnection::detachParser()
{
    QObject::disconnect(m_socket, &QIODevice::readyRead, nullptr, nullptr);
    if (m_socket->isTransactionStarted())
        m_socket->commitTransaction();
}

void HttpConnection::finish()
{
    detachParser();
    // Input that nobody reads would make the kernel reset the connection, and the client might
    // lose our last reply.
    connect(m_socket, &QIODevice::readyRead, this, &HttpConnection::discardInput);
    discardInput();
    connect(m_socket, &QIODevice::bytesWritten, this, &HttpConnection::closeWriteSide);
    closeWriteSide();
}

void HttpConnection::closeWriteSide()
{
    enter(Phase::Closing); // the client is taking the rest, or has it now: time starts again
    if (m_socket->bytesToWrite() == 0)
        ::shutdown(int(m_socket->socketDescriptor()), SHUT_WR);
}

void HttpConnection::discardInput()
{
    if (m_socket->isTransactionStarted()) // by a QHttpServer that is attached again (Qt 6.8)
        m_socket->commitTransaction();
    m_socket->skip(m_socket->bytesAvailable());
}

} // namespace ewc
