// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/engine.h"

#include "core/base/logging.h"
#include "core/engine/enginedata.h"

#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ewc {
namespace {

// What WeCom waits for a callback: nothing in flight can be wanted any longer after that.
constexpr auto StopTimeout = 5s;

} // namespace

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
    storage = std::make_unique<Storage>(std::move(*database), options.dataDir);
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

/*! What members send is fetched by the owner of the data directory alone. */
void Engine::fetchMedia()
{
    d->mediaFetch = std::make_unique<MediaFetch>(
        d->sending->mediaClient(), d->storage->media, d->storage->messages.attachments(), d->clock,
        [this](const QString &name) { return d->options.settings.account(name); });
    if (d->options.announce)
        connect(d->mediaFetch.get(), &MediaFetch::changed, this, [this](qint64 id) {
            if (const auto row = d->storage->messages.row(id))
                Q_EMIT messageChanged(*row);
        });
    d->mediaFetch->start();
}

/*! Whom one can send to, for a window, or for rules that ask to whom a member belongs. */
void Engine::startDirectory()
{
    if (!d->storage || d->directory)
        return;
    d->directory = std::make_unique<Directory>(*d->api, d->storage->directory, d->clock);
    connect(d->directory.get(), &Directory::changed, this, [this] {
        d->storage->group.afterCommit([this](const Result<> &) {
            if (d->history)
                d->history->forgetWhatOthersChange();
            Q_EMIT namesChanged();
        });
    });
    d->directory->setAccounts(d->options.settings.accounts);
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
    d->sending = std::make_unique<Sending>(d->journal(), d->storage.get(), d->client, *d->tokens,
                                           *d->api, d->clock);
    connect(d->sending.get(), &Sending::uploadProgressed, this, &Engine::uploadProgressed);
    d->sending->setSettings(d->options.settings);
    readRules();
    d->pipeline = std::make_unique<MessagePipeline>(
        [this](const Received &received) { return d->answer(received); }, d->journal(),
        d->sending->outbox(), d->clock);
    d->pipeline->setPrepare([this](const Account &account, const Draft &draft) {
        return d->sending->preparation().prepare(account, draft);
    });
    if (d->options.announce) {
        connect(&d->journal(), &Journal::stored, this, &Engine::messageStored);
        connect(&d->journal(), &Journal::changed, this, &Engine::messageChanged);
    }
    if (d->storage)
        connect(&d->storage->group, &CommitGroup::stateChanged, this, [this] {
            const auto &state = d->storage->group.state();
            Q_EMIT storeStateChanged(state ? QString() : state.error().detail);
        });
    if (d->options.readDirectory)
        startDirectory();
    if (!d->storage)
        d->sending->outbox().start(); // nobody else can know of it
    if (!d->options.listen)
        return {};
    answerByRules();

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
        Outbox &outbox = d->sending->outbox();
        connect(d->housekeeping.get(), &Housekeeping::changedByOthers, &outbox, &Outbox::look);
        connect(d->housekeeping.get(), &Housekeeping::changedByOthers, this, [this] {
            if (d->history)
                d->history->forgetWhatOthersChange();
            Q_EMIT changedByOthers();
        });
        connect(d->housekeeping.get(), &Housekeeping::purged, d->sending.get(), &Sending::purge);
        d->housekeeping->start();
        outbox.start();
        fetchMedia();
        answerPending();
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
    d->sending->setSettings(settings);
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
             .callbacks = d->callbacks ? d->callbacks->history(account.name) : CallbackHistory(),
             .budget = d->sending->outbox().figures(account)});
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
        if (d->rules)
            d->rules->flush();
        if (d->storage)
            (void)d->storage->group.commit();
        Q_EMIT stopped();
    };
    const auto finishIfIdle = [this, finish, done = std::make_shared<bool>(false)](bool force) {
        if ((force || d->isIdle()) && !std::exchange(*done, true))
            finish();
    };
    connect(d->pipeline.get(), &MessagePipeline::idle, this, [=] { finishIfIdle(false); });
    d->sending->outbox().stop();
    if (d->mediaFetch)
        d->mediaFetch->stop();
    connect(&d->sending->outbox(), &Outbox::idle, this, [=] { finishIfIdle(false); });
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

} // namespace ewc
