// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/runningcall.h"

#include "core/base/logging.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ewc {
namespace {

// Shorter than the keep-alive of common servers (nginx: 75 s), so that a request seldom meets a
// connection that the server is just closing: it would have to be reported as "may have arrived".
constexpr int IdleConnectionSeconds = 20;
constexpr qint64 PieceSize = 64 * 1024; // what a sink is given at once

QNetworkRequest toRequest(const HttpCall &call)
{
    QNetworkRequest request(call.url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::ConnectionCacheExpiryTimeoutSecondsAttribute,
                         IdleConnectionSeconds);
    // Answers are small, and what is not compressed cannot be a bomb.
    request.setRawHeader("Accept-Encoding"_ba, "identity"_ba);
    request.setRawHeader("User-Agent"_ba, "EasyWeChat"_ba);
    if (!call.contentType.isEmpty())
        request.setRawHeader("Content-Type"_ba, call.contentType);
    for (const auto &[name, value] : call.headers)
        request.setRawHeader(name, value);
    return request;
}

QByteArray verbOf(const HttpCall &call)
{
    if (call.contentType.isEmpty())
        return "GET"_ba;
    return call.method.isEmpty() ? "POST"_ba : call.method;
}

} // namespace

RunningCall::RunningCall(const HttpCall &call, std::unique_ptr<OneTimeBody> body,
                         QNetworkAccessManager &manager, QObject *parent)
    : QObject(parent)
    , m_call(call)
    , m_isPost(!call.contentType.isEmpty())
    , m_body(body.release())
    , m_reply(manager.sendCustomRequest(toRequest(call), verbOf(call), m_body))
{
    m_body->setParent(m_reply);
    m_promise.start();
    watch();
}

void RunningCall::watch()
{
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &RunningCall::takeHead);
    connect(m_reply, &QNetworkReply::readyRead, this, &RunningCall::takePieces);
    connect(m_reply, &QNetworkReply::uploadProgress, this, [this](qint64 sent, qint64 total) {
        moved();
        if (m_isPost && m_call.progress && total > 0)
            m_call.progress(sent, total);
    });
    connect(m_reply, &QNetworkReply::finished, this, &RunningCall::finish);

    const bool isIdleTimeout = m_call.idleTimeout.count() > 0;
    const auto limit = isIdleTimeout ? m_call.idleTimeout : m_call.timeout;
    m_timeout.setSingleShot(true);
    connect(&m_timeout, &QTimer::timeout, this, [this, limit, isIdleTimeout] {
        end((isIdleTimeout ? u"nothing moved for %1 ms"_s : u"no complete answer within %1 ms"_s)
                .arg(limit.count()));
    });
    m_timeout.start(limit);

    // The reply fails by itself then, without saying why.
    m_body->whenBroken([this] { m_endReason = u"the body could not be read to its end"_s; });
    m_stop.emplace(m_call.stop, [this] { // perhaps in another thread
        QMetaObject::invokeMethod(
            this, [this] { end(u"it was cancelled"_s); }, Qt::QueuedConnection);
    });
}

void RunningCall::moved()
{
    if (m_call.idleTimeout.count() > 0)
        m_timeout.start(m_call.idleTimeout);
}

void RunningCall::end(const QString &reason)
{
    m_endReason = reason;
    m_reply->abort(); // emits finished()
}

void RunningCall::takeHead()
{
    moved();
    if (!m_hasHead && m_call.sink && status() > 0) {
        m_hasHead = true;
        m_sink = m_call.sink(head());
        if (m_sink == nullptr)
            m_call.maxAnswerBytes = std::min(m_call.maxAnswerBytes, HttpCall().maxAnswerBytes);
    }
    checkSize();
}

void RunningCall::takePieces()
{
    moved();
    checkSize();
    while (m_sink && m_endReason.isEmpty() && m_reply->bytesAvailable() > 0) {
        const QByteArray piece = m_reply->read(PieceSize);
        m_taken += piece.size();
        if (m_sink->write(piece) != piece.size())
            end(u"the answer could not be written: %1"_s.arg(m_sink->errorString()));
    }
    const qint64 received = m_taken + m_reply->bytesAvailable();
    if (!m_isPost && m_call.progress && received > 0) {
        const QVariant total = m_reply->header(QNetworkRequest::ContentLengthHeader);
        m_call.progress(received, total.isValid() ? total.toLongLong() : -1);
    }
}

void RunningCall::checkSize()
{
    if (!m_endReason.isEmpty())
        return;
    const qint64 announced = m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong();
    const qint64 received = m_taken + m_reply->bytesAvailable();
    if (std::max(announced, received) > m_call.maxAnswerBytes)
        end(u"the answer is larger than %1 bytes"_s.arg(m_call.maxAnswerBytes));
}

void RunningCall::finish()
{
    m_reply->disconnect(this);
    takeHead();
    takePieces(); // what is left
    m_reply->deleteLater();
    deleteLater();
    m_promise.addResult(outcome());
    m_promise.finish();
}

HttpAnswer RunningCall::head() const
{
    return {.status = status(),
            .contentType = m_reply->rawHeader("Content-Type"_ba),
            .headers = m_reply->rawHeaderPairs()};
}

Result<HttpAnswer> RunningCall::outcome() const
{
    if (isAnswered()) {
        HttpAnswer answer = head();
        answer.body = m_reply->readAll();
        return answer;
    }
    const QString target = m_reply->url().toDisplayString(QUrl::RemoveUserInfo | QUrl::RemoveQuery
                                                          | QUrl::RemoveFragment);
    const auto kind = isUnsent() ? ErrorKind::Unavailable : ErrorKind::Timeout;
    const auto error = failure(kind, u"%1: %2"_s.arg(target, reason()));
    qCInfo(lcClient) << error.value();
    return error;
}

int RunningCall::status() const
{
    return m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

bool RunningCall::isAnswered() const
{
    if (!m_endReason.isEmpty())
        return false;
    switch (m_reply->error()) {
    case QNetworkReply::NoError:
        return true;
    case QNetworkReply::ContentReSendError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return false;
    default: // from here on a complete answer with a status of 400 or more
        return status() >= 400 && m_reply->error() >= QNetworkReply::ContentAccessDenied;
    }
}

bool RunningCall::isUnsent() const
{
    if (m_body->isUntouched())
        return true;
    switch (m_reply->error()) {
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::SslHandshakeFailedError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return true;
    default:
        return false;
    }
}

// Not errorString() where there is a status: it would quote the URL with its query.
QString RunningCall::reason() const
{
    if (!m_endReason.isEmpty())
        return m_endReason;
    if (m_reply->error() == QNetworkReply::ContentReSendError)
        return u"the connection was closed before the answer was complete"_s;
    return status() >= 400 ? u"HTTP status %1"_s.arg(status()) : m_reply->errorString();
}

} // namespace ewc
