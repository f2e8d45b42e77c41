// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/enginelink.h"

#include <QPointer>
#include <QPromise>

#include <chrono>

using namespace Qt::StringLiterals;

namespace ewc::ui {
namespace {

constexpr std::chrono::seconds LookAroundInterval{2}; // tokens age, another engine ends
constexpr std::chrono::seconds SendTimeout{30};

} // namespace

EngineLink::EngineLink(QObject *parent)
    : QObject(parent)
    , m_engineThread(u"engine"_s)
{
    m_lookAround.setInterval(LookAroundInterval);
    connect(&m_lookAround, &QTimer::timeout, this, &EngineLink::lookAround);
}

EngineLink::~EngineLink() = default;

void EngineLink::start(const EngineOptions &options)
{
    m_options = options;
    setStatus({.state = EngineStatus::State::Starting});
    Q_EMIT storeStateChanged({}); // what was wrong with the one before is its own affair
    endEngine([this, run = ++m_run] {
        if (run != m_run)
            return; // somebody asked for yet another one
        const auto starting = invokeOn(m_engineThread.context(),
                                       [this, options = m_options] { return runEngine(options); });
        whenFinished(starting, this, [this, run](const QFuture<EngineStatus> &status) {
            if (status.resultCount() == 0 || run != m_run)
                return;
            setStatus(status.result());
            lookAround();
            m_lookAround.start();
        });
    });
}

void EngineLink::restart()
{
    start(EngineOptions(m_options));
}

/*! Calls \a ended when no engine runs any longer; at once if there is none. */
void EngineLink::endEngine(const std::function<void()> &ended)
{
    m_lookAround.stop();
    const auto tell = [ended](const QFuture<void> &) { ended(); };
    if (!m_ending.isFinished()) { // it keeps port and data directory until it has ended
        whenFinished(m_ending, this, tell);
        return;
    }
    auto promise = std::make_shared<QPromise<void>>();
    promise->start();
    m_ending = promise->future();
    (void)invokeOn(m_engineThread.context(), [this, promise] {
        Engine *engine = std::exchange(m_engine, nullptr);
        if (engine == nullptr) {
            promise->finish();
            return;
        }
        connect(engine, &Engine::stopped, engine, [this, engine, promise] {
            engine->deleteLater();
            // After its destruction: the next one may want its port and its data directory.
            connect(engine, &QObject::destroyed, m_engineThread.context(),
                    [promise] { promise->finish(); });
        });
        engine->stop();
    });
    whenFinished(m_ending, this, tell);
}

/*! In the engine thread. */
EngineStatus EngineLink::runEngine(EngineOptions options)
{
    const QList<Account> accounts = options.settings.accounts;
    const QString dataDir = options.dataDir;
    const Result<> started = startEngine(options);
    EngineStatus status{.state = EngineStatus::State::Listening};
    if (started && options.listen) {
        status.url = m_engine->url();
        for (const Account &account : accounts)
            status.callbackUrls.insert(account.name, m_engine->callbackUrl(account.name));
    }
    if (started)
        return status;

    const auto owner = runningEngine(dataDir);
    status.state = owner ? EngineStatus::State::Guest : EngineStatus::State::Failed;
    status.owner = owner.value_or(EngineOwner());
    status.url = status.owner.url;
    status.error = started.error();
    // Sending needs nobody who listens.
    options.listen = false;
    (void)startEngine(std::move(options));
    return status;
}

/*! In the engine thread. */
Result<> EngineLink::startEngine(EngineOptions options)
{
    m_engine = new Engine(std::move(options), m_engineThread.context());
    connect(m_engine, &Engine::messageStored, this, &EngineLink::messageStored);
    connect(m_engine, &Engine::messageChanged, this, &EngineLink::messageChanged);
    connect(m_engine, &Engine::namesChanged, this, &EngineLink::namesChanged);
    connect(m_engine, &Engine::uploadProgressed, this, &EngineLink::uploadProgressed);
    connect(m_engine, &Engine::rulesChanged, this, &EngineLink::rulesChanged);
    connect(m_engine, &Engine::notificationWanted, this, &EngineLink::notificationWanted);
    connect(m_engine, &Engine::changedByOthers, this, &EngineLink::changedByOthers);
    connect(m_engine, &Engine::storeStateChanged, this, &EngineLink::storeStateChanged);
    const Result<> started = m_engine->start();
    if (!started)
        delete std::exchange(m_engine, nullptr);
    return started;
}

void EngineLink::giveUp(const Error &error)
{
    m_options = {};
    m_options.listen = false;
    ++m_run;
    setStatus({.state = EngineStatus::State::Failed, .error = error});
    // One without accounts and data can still try those that are being put right.
    endEngine([this, run = m_run] {
        if (run != m_run)
            return;
        (void)invokeOn(m_engineThread.context(),
                       [this, options = m_options] { (void)startEngine(options); });
    });
}

void EngineLink::apply(const Settings &settings, QObject *receiver,
                       const std::function<void(const Result<> &)> &handler)
{
    m_options.settings = settings;
    m_options.listenAddress = settings.system.listenAddress;
    m_options.listenPort = settings.system.listenPort;
    if (m_status.state == EngineStatus::State::Failed) { // perhaps this was what it needed
        restart();
        handler({});
        return;
    }
    using Applied = std::pair<Result<>, EngineStatus>;
    const auto applying = invokeOn(m_engineThread.context(), [this, options = m_options] {
        Applied applied{Result<>(), {.state = EngineStatus::State::Listening}};
        if (m_engine == nullptr)
            return applied;
        applied.first =
            m_engine->apply(options.settings, options.listenAddress, options.listenPort);
        applied.second.url = m_engine->url();
        for (const Account &account : options.settings.accounts)
            applied.second.callbackUrls.insert(account.name, m_engine->callbackUrl(account.name));
        return applied;
    });
    const QPointer guard(receiver);
    whenFinished(applying, this,
                 [this, guard, handler, run = m_run](const QFuture<Applied> &applied) {
                     if (applied.resultCount() == 0 || run != m_run)
                         return;
                     const auto &[result, status] = applied.resultAt(0);
                     if (result && m_status.state == EngineStatus::State::Listening)
                         setStatus(status);
                     if (guard)
                         handler(result);
                     lookAround();
                 });
}

void EngineLink::stop()
{
    ++m_run;
    endEngine([this] {
        setStatus({.state = EngineStatus::State::Stopped});
        Q_EMIT stopped();
    });
}

void EngineLink::setStatus(const EngineStatus &status)
{
    m_status = status;
    Q_EMIT statusChanged(m_status);
}

/*! What nobody tells: how old tokens are, and whether the engine whose guest we are still runs. */
void EngineLink::lookAround()
{
    if (m_status.state == EngineStatus::State::Guest) {
        EngineStatus status = m_status;
        status.owner = runningEngine(m_options.dataDir).value_or(EngineOwner());
        if (!status.owner.url.isEmpty())
            status.url = status.owner.url;
        if (status != m_status)
            setStatus(status);
    }
    using Health = QHash<QString, AccountHealth>;
    const auto asking = invokeOn(m_engineThread.context(), [this] {
        return m_engine == nullptr ? Health() : m_engine->health();
    });
    whenFinished(asking, this, [this](const QFuture<Health> &health) {
        if (health.resultCount() > 0)
            Q_EMIT healthChanged(health.result());
    });
}

void EngineLink::send(const QString &account, const Draft &draft, QObject *receiver,
                      const SendHandler &handler)
{
    const bool hasOwner = m_status.isAnswering();
    ask<QList<SendReport>>(
        [account, draft, hasOwner](Engine &engine) {
            return hasOwner ? engine.enqueue(account, draft)
                            : engine.send(account, draft, SendTimeout);
        },
        receiver, handler);
}

void EngineLink::checkAccount(const Account &account, const QUrl &callbackUrl, CheckScope scope,
                              QObject *receiver, const std::function<void(const CheckStep &)> &step)
{
    // Steps come from the engine thread; the link lives longer than any receiver.
    const auto report = [this, guard = QPointer(receiver), step](const CheckStep &told) {
        QMetaObject::invokeMethod(
            this,
            [guard, step, told] {
                if (guard)
                    step(told);
            },
            Qt::QueuedConnection);
    };
    const auto asked = invokeOn(m_engineThread.context(), [=, this] {
        if (m_engine != nullptr)
            m_engine->checkAccount(account, callbackUrl, scope, report);
        return m_engine != nullptr;
    });
    whenFinished(asked, receiver, [step](const QFuture<bool> &started) {
        if (started.resultCount() == 0 || !started.result())
            step({.state = CheckStep::State::Failed,
                  .error = {.kind = ErrorKind::Unavailable, .detail = u"no engine is running"_s}});
    });
}

void EngineLink::refreshDirectory(const QString &account, QObject *receiver,
                                  const std::function<void(const Result<> &)> &handler)
{
    auto asked = invokeOn(m_engineThread.context(), [this, account]() -> QFuture<Result<>> {
        if (m_engine == nullptr)
            return QtFuture::makeReadyFuture(
                Result<>(failure(ErrorKind::Unavailable, u"no engine is running"_s)));
        return m_engine->refreshDirectory(account);
    });
    whenFinished(asked.unwrap(), receiver, [handler](const QFuture<Result<>> &answer) {
        if (answer.resultCount() > 0)
            handler(answer.result());
        else
            handler(failure(ErrorKind::Unavailable, u"the engine was stopped"_s));
    });
}

} // namespace ewc::ui
