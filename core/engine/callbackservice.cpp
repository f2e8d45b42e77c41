// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/callbackservice.h"

#include "core/base/logging.h"

using namespace Qt::StringLiterals;

namespace ewc {
namespace {

HttpLimits limitsOf(const SystemSettings &system)
{
    HttpLimits limits;
    limits.connections = system.maxConnections;
    limits.connectionsPerAddress = system.maxPerAddress;
    limits.trustedProxies = system.trustedProxies;
    return limits;
}

} // namespace

CallbackService::CallbackService(MessagePipeline &pipeline, const Clock &clock,
                                 CallbackRoutes::HealthCheck healthCheck, QObject *parent)
    : QObject(parent)
    , m_pipeline(pipeline)
    , m_clock(clock)
    , m_routes(std::move(healthCheck))
{
}

CallbackService::~CallbackService() = default;

Result<> CallbackService::apply(const Settings &settings, const QHostAddress &address, quint16 port)
{
    const auto oldWindow = std::exchange(m_replayWindow, settings.system.replayWindow);
    QList<std::shared_ptr<CallbackHandler>> handlers;
    for (const Account &account : settings.accounts) {
        if (account.transport != Account::Transport::App || account.token.isEmpty())
            continue; // it only sends
        auto handler = handlerFor(account);
        if (!handler) {
            m_replayWindow = oldWindow;
            return tl::unexpected(handler.error());
        }
        handlers.append(*std::move(handler));
    }
    if (!m_server || address != m_address || port != m_wantedPort) {
        if (const auto listening = listen(settings, address, port); !listening) {
            m_replayWindow = oldWindow;
            return listening;
        }
    }
    m_routeName = settings.system.routeName;
    m_routes.replace(m_routeName, handlers);
    return {};
}

Result<std::shared_ptr<CallbackHandler>> CallbackService::handlerFor(const Account &account) const
{
    return CallbackHandler::create(account, m_pipeline, m_clock, m_replayWindow);
}

Result<> CallbackService::listen(const Settings &settings, const QHostAddress &address,
                                 quint16 port)
{
    const auto makeServer = [this, limits = limitsOf(settings.system)] {
        return std::make_unique<HttpServer>(
            [this](const HttpRequest &request, const HttpResponder &responder) {
                m_routes.handle(request, responder);
            },
            limits);
    };
    auto server = makeServer();
    Result<quint16> bound = server->listen(address, port);
    if (!bound && m_server && port == m_port) {
        // It may be ourselves who hold the port, on another address.
        retire(std::exchange(m_server, nullptr));
        bound = server->listen(address, port);
        if (!bound) {
            m_server = makeServer();
            (void)m_server->listen(m_address, m_port);
        }
    }
    if (!bound)
        return tl::unexpected(bound.error());
    if (m_server)
        retire(std::move(m_server));
    m_server = std::move(server);
    connect(m_server.get(), &HttpServer::drained, this, &CallbackService::drained);
    m_address = address;
    m_wantedPort = port;
    m_port = *bound;
    qCInfo(lcServer) << "listening on" << address.toString() << "port" << m_port;
    return {};
}

/*! Lets \a server answer what it has accepted; it is deleted after that. */
void CallbackService::retire(std::unique_ptr<HttpServer> server)
{
    HttpServer *old = server.release();
    old->setParent(this);
    old->disconnect(this);
    connect(old, &HttpServer::drained, old, &QObject::deleteLater);
    old->close();
}

QUrl CallbackService::url() const
{
    QUrl url;
    if (!m_server)
        return url;
    url.setScheme(u"http"_s);
    url.setHost(m_address.toString());
    url.setPort(m_port);
    url.setPath(u'/' + m_routeName);
    return url;
}

QUrl CallbackService::callbackUrl(const QString &account) const
{
    QUrl callback = url();
    callback.setPath(callback.path() + u'/' + account);
    return callback;
}

CallbackHistory CallbackService::history(const QString &account) const
{
    return m_routes.history(account);
}

Result<> CallbackService::beginTrial(const Account &account)
{
    return handlerFor(account).map(
        [this](const std::shared_ptr<CallbackHandler> &handler) { m_routes.setTrial(handler); });
}

void CallbackService::endTrial()
{
    m_routes.setTrial(nullptr);
}

void CallbackService::close()
{
    if (m_server)
        m_server->close();
}

} // namespace ewc
