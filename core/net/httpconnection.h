// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/chunkedbody.h"
#include "core/net/httpmessage.h"
#include "core/net/replyformat.h"

#include <QElapsedTimer>
#include <QObject>

#include <chrono>
#include <optional>

class QTcpSocket;

namespace ewc {

class GuardedServer;
struct RequestHead;

/*!
    One client. Sees each byte before QHttpServer does, and stops it from reading what is malformed
    or too large; hands complete requests to the handler and writes the replies.

    A child of its socket.
*/
class HttpConnection final : public QObject
{
    Q_OBJECT

public:
    HttpConnection(QTcpSocket *socket, GuardedServer &server, const QHostAddress &peer);

    [[nodiscard]] const QHostAddress &peer() const { return m_peer; }

    /*! Says whether this waits for its client, and longer than \a other, which may be null. */
    [[nodiscard]] bool isIdlerThan(const HttpConnection *other) const;

    /*! QHttpServer has read a request to its end. */
    void takeRequest(const QByteArray &body);
    /*! Answers \a request; ignored if it is answered already or the client is gone. */
    void reply(quint64 request, const HttpReply &reply);
    /*! Ends the connection instead of answering \a request; ignored as in reply(). */
    void cut(quint64 request);

    /*! Ends the connection, if a reply is owed or a body underway only after that. */
    void close();
    /*! Ends the connection at once, whatever is underway. */
    void abort();
    /*! Ends the connection if its phase has lasted too long. */
    void checkDeadline();

private:
    enum class Phase {
        Idle, ///< nothing of the next request is here
        Head,
        Body,
        Reply, ///< we owe one
        Closing, ///< all is said; waiting for the client to close
    };

    void enter(Phase phase);
    void read();
    void readHead();
    void takeHead(RequestHead head, qsizetype unread);
    void startReadingChunks(qsizetype unread);
    void readChunks();
    void refuse(int status);
    void send(const HttpReply &reply);
    void write(const QByteArray &bytes);
    void catchUp();
    void detachParser();
    void finish();
    void closeWriteSide();
    void discardInput();
    [[nodiscard]] std::chrono::milliseconds timeAllowed() const;

    QTcpSocket *m_socket;
    GuardedServer &m_server;
    QHostAddress m_peer;
    Phase m_phase = Phase::Idle;
    QElapsedTimer m_phaseTime;
    QByteArray m_head; ///< of the next request, as far as it has arrived
    HttpRequest m_request; ///< whose body is underway
    qint64 m_contentLength = 0;
    std::optional<ChunkedBody> m_chunks;
    quint64 m_number = 0; ///< of the latest request
    ReplyFraming m_framing; ///< of the reply to the latest request
};

} // namespace ewc
