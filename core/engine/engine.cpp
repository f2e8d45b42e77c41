// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/engine.h"

#include "core/api/apiclient.h"
#include "core/api/memorytokenstore.h"
#include "core/base/clock.h"
#include "core/base/logging.h"
#include "core/engine/storage.h"
#include "core/net/httpclient.h"
#include "core/net/httpserver.h"
#include "core/pipeline/callbackroutes.h"
#include "core/pipeline/messagepipeline.h"
#include "core/pipeline/outbox.h"
#include "core/store/memoryjournal.h"

#include <QPromise>
#include <QTimer>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ewc {
namespace {

// Another process (`send --queue`) writes into the outbox; this is how soon it is noticed.
constexpr auto QueueInterval = 1s;
// What WeCom waits for a callback: nothing in flight can be wanted any longer after that.
constexpr auto StopTimeout = 5s;

HttpLimits limitsOf(const SystemSettings &system)
{
    HttpLimits limits;
    limits.connections = system.maxConnections;
    limits.connectionsPerAddress = system.maxPerAddress;
    limits.trustedProxies = system.trustedProxies;
    return limits;
}

QString routeOf(const SystemSettings &system)
{
    return u'/' + system.routeName;
}

} // namespace

// Members in order of dependence: each may use those above it, and dies before them.
struct Engine::Private
{
    EngineOptions options;
    SystemClock clock;
    std::optional<EngineLock> lock;
    std::unique_ptr<Storage> storage; ///< nothing if nothing is kept
    MemoryJournal memoryJournal;
    MemoryTokenStore memoryTokens;
    HttpClient client;
    std::unique_ptr<AccessTokens> tokens;
    std::unique_ptr<ApiClient> api;
    std::unique_ptr<Outbox> outbox;
    std::unique_ptr<MessagePipeline> pipeline;
    std::unique_ptr<CallbackRoutes> routes;
    std::unique_ptr<HttpServer> server;
    quint16 port = 0;
    QTimer queueTimer;
    bool stopping = false;
    bool drained = false;

    [[nodiscard]] Journal &journal()
    {
        return storage ? static_cast<Journal &>(storage->messages) : memoryJournal;
    }
    [[nodiscard]] Result<> openStorage();
    [[nodiscard]] Result<> addCallbacks();
    [[nodiscard]] Result<> listen();
    void check(const std::function<void(const Result<> &)> &answer);
    void sendQueued();
    [[nodiscard]] bool isIdle() const
    {
        return drained && !pipeline->isBusy() && !outbox->isBusy();
    }
};

Result<> Engine::Private::openStorage()
{
    if (options.dataDir.isEmpty())
        return {};
    // Who only sends is a guest: the lock is for the one who answers and empties the outbox.
    if (options.listen) {
        auto acquired = EngineLock::acquire(options.dataDir);
        if (!acquired)
            return tl::unexpected(acquired.error());
        lock.emplace(std::move(*acquired));
    }
    auto database = Database::open(options.dataDir, options.settings.system.durability);
    if (!database)
        return tl::unexpected(database.error());
    storage = std::make_unique<Storage>(std::move(*database));
    return options.listen ? storage->messages.settleAbandoned() : Result<>();
}

Result<> Engine::Private::addCallbacks()
{
    routes = std::make_unique<CallbackRoutes>(
        options.settings.system.routeName,
        [this](const std::function<void(const Result<> &)> &answer) { check(answer); });
    for (const Account &account : std::as_const(options.settings.accounts)) {
        if (account.transport != Account::Transport::App || account.token.isEmpty())
            continue; // it only sends
        auto handler = CallbackHandler::create(account, *pipeline, clock,
                                               options.settings.system.replayWindow);
        if (!handler)
            return tl::unexpected(handler.error());
        routes->add(account.name, std::move(*handler));
    }
    return {};
}

Result<> Engine::Private::listen()
{
    server = std::make_unique<HttpServer>(
        [this](const HttpRequest &request, const HttpResponder &responder) {
            routes->handle(request, responder);
        },
        limitsOf(options.settings.system));
    return server->listen(options.listenAddress, options.listenPort).map([this](quint16 bound) {
        port = bound;
    });
}

void Engine::Private::check(const std::function<void(const Result<> &)> &answer)
{
    if (stopping) {
        answer(failure(ErrorKind::Unavailable, u"shutting down"_s));
        return;
    }
    if (storage) {
        const auto probed = storage->messages.probe(clock.now().time_since_epoch().count());
        if (!probed) {
            answer(probed);
            return;
        }
    }
    journal().whenKept(answer);
}

void Engine::Private::sendQueued()
{
    const auto waiting = storage->messages.queued();
    for (const QueuedMessage &queued : waiting) {
        const auto account = options.settings.account(queued.account);
        if (!account) {
            (void)storage->messages.settle(
                queued.id, {.verdict = Verdict::Failed, .errmsg = account.error().detail});
            continue;
        }
        const auto claimed = storage->messages.claim(queued.id);
        if (!claimed)
            return; // the disk: later
        if (*claimed)
            outbox->resume(*account, queued.id, Shipment::fromJson(queued.request));
    }
}

Engine::Engine(EngineOptions options, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->options = std::move(options);
}

Engine::~Engine() = default;

Result<> Engine::start()
{
    if (const auto opened = d->openStorage(); !opened)
        return opened;
    TokenStore &tokenStore =
        d->storage ? static_cast<TokenStore &>(d->storage->tokens) : d->memoryTokens;
    d->tokens = std::make_unique<AccessTokens>(d->client, tokenStore, d->clock);
    d->api = std::make_unique<ApiClient>(d->client, *d->tokens);
    d->outbox = std::make_unique<Outbox>(d->journal(), *d->api, d->clock);
    d->pipeline =
        std::make_unique<MessagePipeline>(d->options.handler, d->journal(), *d->outbox, d->clock);
    if (d->options.announce) {
        connect(&d->journal(), &Journal::stored, this, &Engine::messageStored);
        connect(&d->journal(), &Journal::changed, this, &Engine::messageChanged);
    }
    if (d->storage)
        connect(&d->storage->group, &CommitGroup::stateChanged, this, [this] {
            const auto &state = d->storage->group.state();
            Q_EMIT storeStateChanged(state ? QString() : state.error().detail);
        });
    if (!d->options.listen)
        return {};

    const auto listening = d->addCallbacks().and_then([this] { return d->listen(); });
    if (!listening)
        return listening;
    if (d->lock)
        d->lock->publish(url());
    if (d->storage) {
        connect(&d->queueTimer, &QTimer::timeout, this, [this] { d->sendQueued(); });
        d->queueTimer.start(QueueInterval);
        d->sendQueued();
    }
    return {};
}

QUrl Engine::url() const
{
    QUrl url;
    url.setScheme(u"http"_s);
    url.setHost(d->options.listenAddress.toString());
    url.setPort(d->port);
    url.setPath(routeOf(d->options.settings.system));
    return url;
}

QUrl Engine::callbackUrl(const QString &account) const
{
    QUrl callback = url();
    callback.setPath(callback.path() + u'/' + account);
    return callback;
}

void Engine::stop()
{
    if (std::exchange(d->stopping, true))
        return;
    const auto finish = [this] {
        d->queueTimer.stop();
        if (d->storage)
            (void)d->storage->group.commit();
        Q_EMIT stopped();
    };
    const auto finishIfIdle = [this, finish, done = std::make_shared<bool>(false)](bool force) {
        if ((force || d->isIdle()) && !std::exchange(*done, true))
            finish();
    };
    connect(d->pipeline.get(), &MessagePipeline::idle, this, [=] { finishIfIdle(false); });
    connect(d->outbox.get(), &Outbox::idle, this, [=] { finishIfIdle(false); });
    QTimer::singleShot(StopTimeout, this, [=] { finishIfIdle(true); });
    if (!d->server) {
        d->drained = true;
        QMetaObject::invokeMethod(
            this, [=] { finishIfIdle(false); }, Qt::QueuedConnection);
        return;
    }
    connect(d->server.get(), &HttpServer::drained, this, [this, finishIfIdle] {
        d->drained = true;
        finishIfIdle(false);
    });
    d->server->close();
}

QFuture<Result<SendReport>> Engine::send(const QString &account,
                                         const wecom::Recipients &recipients,
                                         const wecom::OutgoingMessage &message,
                                         std::chrono::milliseconds timeout)
{
    const auto promise = std::make_shared<QPromise<Result<SendReport>>>();
    promise->start();
    const Outbox::Settled settle = [promise](const Result<SendReport> &report) {
        promise->addResult(report);
        promise->finish();
    };
    if (const auto sender = check(account, recipients, message))
        d->outbox->send(*sender, {recipients, message}, timeout, settle);
    else
        settle(tl::unexpected(sender.error()));
    return promise->future();
}

Result<SendReport> Engine::enqueue(const QString &account, const wecom::Recipients &recipients,
                                   const wecom::OutgoingMessage &message)
{
    return check(account, recipients, message)
        .and_then([&](const Account &sender) {
            return d->outbox->queue(sender, {recipients, message});
        })
        .and_then([this](const SendReport &report) -> Result<SendReport> {
            if (!d->storage)
                return failure(ErrorKind::Unavailable, u"nothing is kept: no data directory"_s);
            return d->storage->group.commit().map([&] { return report; });
        });
}

Result<Account> Engine::check(const QString &account, const wecom::Recipients &recipients,
                              const wecom::OutgoingMessage &message) const
{
    return d->options.settings.account(account).and_then([&](const Account &sender) {
        return wecom::checkRecipients(recipients)
            .and_then([&] { return message.check(); })
            .and_then([&]() -> Result<Account> {
                if (sender.secret.isEmpty())
                    return failure(ErrorKind::InvalidInput,
                                   u"account %1 has no secret: it cannot send"_s.arg(sender.name));
                return sender;
            });
    });
}

} // namespace ewc
