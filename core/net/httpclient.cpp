// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/httpclient.h"

#include "core/net/runningcall.h"

#include <QHash>
#include <QHostAddress>
#include <QNetworkAccessManager>
#include <QNetworkProxyFactory>
#include <QNetworkReply>

#include <optional>

using namespace Qt::StringLiterals;

namespace ewc {
namespace {

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
    if (call.stop.stop_requested())
        return ready(failure(ErrorKind::Unavailable, u"it was cancelled"_s));
    if (!call.openBody) {
        const bool isPost = !call.contentType.isEmpty();
        auto body = std::make_unique<OneTimeBody>(isPost ? call.body : QByteArray());
        return (new RunningCall(call, std::move(body), **manager, this))->future();
    }
    auto source = call.openBody();
    if (!source)
        return ready(tl::unexpected(source.error()));
    auto body = std::make_unique<OneTimeBody>(std::move(*source));
    return (new RunningCall(call, std::move(body), **manager, this))->future();
}

} // namespace ewc
