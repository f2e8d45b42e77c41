// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/enginelink.h"

#include "core/base/invoke.h"
#include "core/base/whenfinished.h"
#include "core/store/messagereader.h"

using namespace Qt::StringLiterals;

namespace ewc::ui {

/*! Opens the log where and when it is first read. */
class LogReader final : public QObject
{
public:
    LogReader(QString dataDir, QObject *parent)
        : QObject(parent)
        , m_dataDir(std::move(dataDir))
    {
    }

    [[nodiscard]] Result<const MessageReader *> open()
    {
        if (!m_reader) {
            auto opened = MessageReader::open(m_dataDir);
            if (!opened)
                return tl::make_unexpected(opened.error());
            m_reader = std::move(*opened);
        }
        return m_reader.get();
    }

private:
    QString m_dataDir;
    std::unique_ptr<MessageReader> m_reader;
};

EngineLink::EngineLink(QString dataDir, QObject *parent)
    : QObject(parent)
    , m_dataDir(std::move(dataDir))
    , m_engineThread(u"engine"_s)
    , m_readerThread(u"reader"_s)
{
}

EngineLink::~EngineLink() = default;

void EngineLink::start(EngineOptions options)
{
    setStatus({.state = EngineStatus::State::Starting});
    const auto starting =
        invokeOn(m_engineThread.context(), [this, options = std::move(options)]() mutable {
            return runEngine(std::move(options));
        });
    whenFinished(starting, this, [this](const QFuture<EngineStatus> &status) {
        if (status.resultCount() > 0)
            setStatus(status.result());
    });
}

/*! In the engine thread. */
EngineStatus EngineLink::runEngine(EngineOptions options)
{
    const QList<Account> accounts = options.settings.accounts;
    const bool listens = options.listen;
    m_engine = new Engine(std::move(options), m_engineThread.context());
    connect(m_engine, &Engine::messageStored, this, &EngineLink::messageStored);
    connect(m_engine, &Engine::messageChanged, this, &EngineLink::messageChanged);
    connect(m_engine, &Engine::storeStateChanged, this, &EngineLink::storeStateChanged);

    if (const Result<> started = m_engine->start(); !started) {
        delete std::exchange(m_engine, nullptr);
        return {.state = started.error().kind == ErrorKind::Conflict ? EngineStatus::State::ReadOnly
                                                                     : EngineStatus::State::Failed,
                .error = started.error()};
    }
    EngineStatus status{.state = EngineStatus::State::Listening};
    if (listens) {
        status.url = m_engine->url();
        for (const Account &account : accounts)
            status.callbackUrls.insert(account.name, m_engine->callbackUrl(account.name));
    }
    return status;
}

void EngineLink::giveUp(const Error &error)
{
    setStatus({.state = EngineStatus::State::Failed, .error = error});
}

void EngineLink::stop()
{
    const auto stopping = invokeOn(m_engineThread.context(), [this] {
        if (m_engine == nullptr)
            return false;
        connect(m_engine, &Engine::stopped, this, &EngineLink::stopped);
        m_engine->stop();
        return true;
    });
    whenFinished(stopping, this, [this](const QFuture<bool> &running) {
        setStatus({.state = EngineStatus::State::Stopped});
        if (running.resultCount() == 0 || !running.result())
            Q_EMIT stopped();
    });
}

void EngineLink::setStatus(const EngineStatus &status)
{
    m_status = status;
    Q_EMIT statusChanged(m_status);
}

template<typename Value, typename Query>
void EngineLink::read(Query query, QObject *receiver,
                      std::function<void(const Result<Value> &)> handler)
{
    const auto reading = invokeOn(m_readerThread.context(), [this, query]() -> Result<Value> {
        if (m_log == nullptr)
            m_log = new LogReader(m_dataDir, m_readerThread.context());
        return m_log->open().and_then(query);
    });
    whenFinished(reading, receiver, [handler](const QFuture<Result<Value>> &answer) {
        if (answer.resultCount() > 0)
            handler(answer.result());
        else
            handler(failure(ErrorKind::Unavailable, u"the program is being left"_s));
    });
}

void EngineLink::readBefore(qint64 before, int limit, QObject *receiver, RowsHandler handler)
{
    read<QList<MessageRow>>(
        [before, limit](const MessageReader *log) { return log->before(before, limit); }, receiver,
        std::move(handler));
}

void EngineLink::readAfter(qint64 after, int limit, QObject *receiver, RowsHandler handler)
{
    read<QList<MessageRow>>(
        [after, limit](const MessageReader *log) { return log->after(after, limit); }, receiver,
        std::move(handler));
}

void EngineLink::readRow(qint64 id, QObject *receiver, RowHandler handler)
{
    read<std::optional<MessageRow>>([id](const MessageReader *log) { return log->row(id); },
                                    receiver, std::move(handler));
}

} // namespace ewc::ui
