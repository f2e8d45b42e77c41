// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/httpclient.h"

#include "core/base/logging.h"
#include "core/net/onetimebody.h"

#include <QHash>
#include <QHostAddress>
#include <QNetworkAccessManager>
#include <QNetworkProxyFactory>
#include <QNetworkReply>
#include <QPromise>
#include <QTimer>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace ewc {
namespace {

// Shorter than the keep-alive of common servers (nginx: 75 s), so that a request seldom meets a
// connection that the server is just closing: it would have to be reported as "may have arrived".
constexpr int IdleConnectionSeconds = 20;

bool isLoopback(const QString &host)
{
    return host == "localhost"_L1 || host.endsWith(".localhost"_L1)
           || QHostAddress(host).isLoopback();
}

class ProxyFactory final : public QNetworkProxyFactory
{
public:
    explicit ProxyFactory(std::optional<QNetworkProxy> proxy)
        : m_proxy(std::move(proxy))
    {
    }

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        if (isLoopback(query.peerHostName()))
            return {QNetworkProxy(QNetworkProxy::NoProxy)};
        return m_proxy ? QList{*m_proxy} : systemProxyForQuery(query);
    }

private:
    std::optional<QNetworkProxy> m_proxy; ///< nothing: the system's
};

Result<std::optional<QNetworkProxy>> parseProxy(const QString &text)
{
    if (text.isEmpty())
        return std::nullopt;
    const QUrl url(text, QUrl::StrictMode);
    const bool isHttp = url.scheme() == "http"_L1;
    if (url.host().isEmpty() || (!isHttp && url.scheme() != "socks5"_L1))
        return failure(ErrorKind::InvalidInput, u"the proxy is no http:// or socks5:// URL"_s);
    QNetworkProxy proxy(isHttp ? QNetworkProxy::HttpProxy : QNetworkProxy::Socks5Proxy, url.host(),
                        static_cast<quint16>(url.port(isHttp ? 80 : 1080)),
                        url.userName(QUrl::FullyDecoded), url.password(QUrl::FullyDecoded));
    // Logging in takes two attempts. Of http:// these would be two requests, which OneTimeBody
    // forbids; in a tunnel the login comes before them.
    if (isHttp && !url.userName().isEmpty())
        proxy.setCapabilities(QNetworkProxy::TunnelingCapability
                              | QNetworkProxy::HostNameLookupCapability);
    return proxy;
}

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
    return request;
}

/*! One call under way; deletes itself when its future is finished. */
class RunningCall final : public QObject
{
public:
    RunningCall(const HttpCall &call, QNetworkAccessManager &manager, QObject *parent)
        : QObject(parent)
        , m_isPost(!call.contentType.isEmpty())
        , m_maxAnswerBytes(call.maxAnswerBytes)
        , m_body(new OneTimeBody(m_isPost ? call.body : QByteArray()))
        , m_reply(
              manager.sendCustomRequest(toRequest(call), m_isPost ? "POST"_ba : "GET"_ba, m_body))
    {
        m_body->setParent(m_reply);
        m_promise.start();
        connect(m_reply, &QNetworkReply::metaDataChanged, this, &RunningCall::checkSize);
        connect(m_reply, &QNetworkReply::readyRead, this, &RunningCall::checkSize);
        connect(m_reply, &QNetworkReply::finished, this, &RunningCall::finish);
        QTimer::singleShot(call.timeout, this, [this, timeout = call.timeout] {
            stop(u"no complete answer within %1 ms"_s.arg(timeout.count()));
        });
    }

    QFuture<Result<HttpAnswer>> future() const { return m_promise.future(); }

private:
    void stop(const QString &reason)
    {
        m_stopReason = reason;
        m_reply->abort(); // emits finished()
    }

    void checkSize()
    {
        const qint64 announced = m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong();
        if (std::max(announced, m_reply->bytesAvailable()) > m_maxAnswerBytes)
            stop(u"the answer is larger than %1 bytes"_s.arg(m_maxAnswerBytes));
    }

    void finish()
    {
        m_reply->disconnect(this);
        m_reply->deleteLater();
        deleteLater();
        m_promise.addResult(outcome());
        m_promise.finish();
    }

    Result<HttpAnswer> outcome() const
    {
        if (isAnswered()) {
            return HttpAnswer{.status = status(),
                              .contentType = m_reply->rawHeader("Content-Type"_ba),
                              .body = m_reply->readAll()};
        }
        const QString target = m_reply->url().toDisplayString(
            QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
        const auto kind = isUnsent() ? ErrorKind::Unavailable : ErrorKind::Timeout;
        const auto error = failure(kind, u"%1: %2"_s.arg(target, reason()));
        qCInfo(lcClient) << error.value();
        return error;
    }

    int status() const
    {
        return m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    }

    bool isAnswered() const
    {
        if (!m_stopReason.isEmpty())
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

    bool isUnsent() const
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
    QString reason() const
    {
        if (!m_stopReason.isEmpty())
            return m_stopReason;
        if (m_reply->error() == QNetworkReply::ContentReSendError)
            return u"the connection was closed before the answer was complete"_s;
        return status() >= 400 ? u"HTTP status %1"_s.arg(status()) : m_reply->errorString();
    }

    bool m_isPost;
    qint64 m_maxAnswerBytes;
    OneTimeBody *m_body; ///< owned by m_reply
    QNetworkReply *m_reply;
    QPromise<Result<HttpAnswer>> m_promise;
    QString m_stopReason; ///< why we ended the call ourselves
};

QFuture<Result<HttpAnswer>> ready(const Result<HttpAnswer> &result)
{
    return QtFuture::makeReadyFuture(result);
}

} // namespace

struct HttpClient::Private
{
    explicit Private(HttpClient *client)
        : q(client)
    {
    }

    Result<QNetworkAccessManager *> manager(const QString &proxySetting)
    {
        if (auto *known = managers.value(proxySetting))
            return known;
        const auto proxy = parseProxy(proxySetting);
        if (!proxy)
            return tl::unexpected(proxy.error());
        auto *manager = new QNetworkAccessManager(q);
        manager->setProxyFactory(new ProxyFactory(*proxy));
        managers.insert(proxySetting, manager);
        return manager;
    }

    HttpClient *q;
    QHash<QString, QNetworkAccessManager *> managers; ///< by proxy setting; children of q
    bool closing = false;
};

HttpClient::HttpClient(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this))
{
}

HttpClient::~HttpClient()
{
    d->closing = true; // who gets a failure now may want to call again
    const auto replies = findChildren<QNetworkReply *>();
    for (QNetworkReply *reply : replies)
        reply->abort();
}

QFuture<Result<HttpAnswer>> HttpClient::call(const HttpCall &call)
{
    if (d->closing)
        return ready(failure(ErrorKind::Unavailable, u"the client is shutting down"_s));
    const QString scheme = call.url.scheme();
    if (!call.url.isValid() || call.url.host().isEmpty()
        || (scheme != "http"_L1 && scheme != "https"_L1))
        return ready(failure(ErrorKind::InvalidInput, u"no http:// or https:// URL"_s));
    const auto manager = d->manager(call.proxy);
    if (!manager)
        return ready(tl::unexpected(manager.error()));
    return (new RunningCall(call, **manager, this))->future();
}

} // namespace ewc
