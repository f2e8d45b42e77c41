// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/engine.h"

#include "core/api/apiclient.h"
#include "core/api/memorytokenstore.h"
#include "core/base/clock.h"
#include "core/base/logging.h"
#include "core/engine/callbackservice.h"
#include "core/engine/directory.h"
#include "core/engine/housekeeping.h"
#include "core/engine/storage.h"
#include "core/net/httpclient.h"
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

// What WeCom waits for a callback: nothing in flight can be wanted any longer after that.
constexpr auto StopTimeout = 5s;

Shipment toShipment(const Draft &draft)
{
    return {.recipients = draft.recipients,
            .message = draft.message,
            .notBefore = draft.notBefore,
            .inReplyTo = draft.inReplyTo};
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
    std::unique_ptr<CallbackService> callbacks; ///< nothing if it does not listen
    std::unique_ptr<Directory> directory;
    std::unique_ptr<AccountCheck> accountCheck;
    std::unique_ptr<Housekeeping> housekeeping; ///< nothing if nothing is kept
    bool stopping = false;
    bool drained = false;

    [[nodiscard]] Journal &journal()
    {
        return storage ? static_cast<Journal &>(storage->messages) : memoryJournal;
    }
    [[nodiscard]] Result<> openStorage();
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
    if (d->storage && d->options.readDirectory) {
        d->directory = std::make_unique<Directory>(*d->api, d->storage->directory, d->clock);
        connect(d->directory.get(), &Directory::changed, this, [this] {
            d->storage->group.afterCommit([this](const Result<> &) { Q_EMIT namesChanged(); });
        });
        d->directory->setAccounts(d->options.settings.accounts);
    }
    if (!d->options.listen)
        return {};

    auto callbacks = std::make_unique<CallbackService>(
        *d->pipeline, d->clock,
        [this](const std::function<void(const Result<> &)> &answer) { d->check(answer); });
    if (const auto listening =
            callbacks->apply(d->options.settings, d->options.listenAddress, d->options.listenPort);
        !listening)
        return listening;
    d->callbacks = std::move(callbacks);
    if (d->lock)
        d->lock->publish(url());
    if (d->storage) {
        d->housekeeping = std::make_unique<Housekeeping>(*d->storage, d->clock);
        connect(d->housekeeping.get(), &Housekeeping::outboxDue, this, [this] { d->sendQueued(); });
        connect(d->housekeeping.get(), &Housekeeping::changedByOthers, this,
                &Engine::changedByOthers);
        d->housekeeping->start();
        d->sendQueued();
    }
    return {};
}

Result<> Engine::apply(const Settings &settings, const QHostAddress &address, quint16 port)
{
    if (d->callbacks) {
        if (const auto applied = d->callbacks->apply(settings, address, port); !applied)
            return applied;
        if (d->lock)
            d->lock->publish(url());
    }
    d->options.settings = settings;
    qCInfo(lcEngine) << "goes on with other settings," << settings.accounts.size() << "accounts";
    if (d->directory)
        d->directory->setAccounts(settings.accounts);
    return {};
}

QUrl Engine::url() const
{
    return d->callbacks ? d->callbacks->url() : QUrl();
}

QUrl Engine::callbackUrl(const QString &account) const
{
    return d->callbacks ? d->callbacks->callbackUrl(account) : QUrl();
}

void Engine::checkAccount(const Account &account, const QUrl &callbackUrl, CheckScope scope,
                          AccountCheck::Report report)
{
    d->accountCheck = std::make_unique<AccountCheck>(account, callbackUrl, scope, d->client,
                                                     d->clock, std::move(report));
    if (d->callbacks && scope == CheckScope::All) {
        // An unusable key is found by the check itself, which reports it.
        if (!account.token.isEmpty())
            (void)d->callbacks->beginTrial(account);
        connect(d->accountCheck.get(), &AccountCheck::finished, d->callbacks.get(),
                &CallbackService::endTrial);
    }
    d->accountCheck->start();
}

QFuture<Result<>> Engine::refreshDirectory(const QString &account)
{
    if (!d->directory)
        return QtFuture::makeReadyFuture(
            Result<>(failure(ErrorKind::Unavailable, u"this engine reads no directory"_s)));
    return d->directory->refresh(account);
}

QHash<QString, AccountHealth> Engine::health() const
{
    QHash<QString, AccountHealth> health;
    for (const Account &account : std::as_const(d->options.settings.accounts)) {
        const auto expires = d->tokens->expiry(account);
        health.insert(
            account.name,
            {.tokenExpires = expires ? qint64{expires->time_since_epoch().count()} : 0,
             .callbacks = d->callbacks ? d->callbacks->history(account.name) : CallbackHistory()});
    }
    return health;
}

void Engine::stop()
{
    if (std::exchange(d->stopping, true))
        return;
    const auto finish = [this] {
        qCInfo(lcEngine) << "stopped";
        if (d->housekeeping)
            d->housekeeping->stop();
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
    if (!d->callbacks) {
        d->drained = true;
        QMetaObject::invokeMethod(
            this, [=] { finishIfIdle(false); }, Qt::QueuedConnection);
        return;
    }
    connect(d->callbacks.get(), &CallbackService::drained, this, [this, finishIfIdle] {
        d->drained = true;
        finishIfIdle(false);
    });
    d->callbacks->close();
}

QFuture<Result<QList<SendReport>>> Engine::send(const QString &account, const Draft &draft,
                                                std::chrono::milliseconds timeout)
{
    const auto promise = std::make_shared<QPromise<Result<QList<SendReport>>>>();
    promise->start();
    const Outbox::Settled settle = [promise](const Result<SendReport> &report) {
        promise->addResult(report.map([](const SendReport &part) { return QList{part}; }));
        promise->finish();
    };
    if (const auto sender = check(account, draft))
        d->outbox->send(*sender, toShipment(draft), timeout, settle);
    else
        settle(tl::unexpected(sender.error()));
    return promise->future();
}

QFuture<Result<QList<SendReport>>> Engine::enqueue(const QString &account, const Draft &draft)
{
    return QtFuture::makeReadyFuture(
        check(account, draft)
            .and_then(
                [&](const Account &sender) { return d->outbox->queue(sender, toShipment(draft)); })
            .and_then([this](const SendReport &report) -> Result<QList<SendReport>> {
                if (!d->storage)
                    return failure(ErrorKind::Unavailable, u"nothing is kept: no data directory"_s);
                return d->storage->group.commit().map([&] { return QList{report}; });
            }));
}

Result<Account> Engine::check(const QString &account, const Draft &draft) const
{
    return d->options.settings.account(account).and_then([&](const Account &sender) {
        return wecom::checkRecipients(draft.recipients)
            .and_then([&] { return draft.message.check(); })
            .and_then([&]() -> Result<Account> {
                if (sender.secret.isEmpty())
                    return failure(ErrorKind::InvalidInput,
                                   u"account %1 has no secret: it cannot send"_s.arg(sender.name));
                return sender;
            });
    });
}

} // namespace ewc
