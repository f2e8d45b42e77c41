// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/workerthread.h"
#include "core/engine/engine.h"
#include "core/store/messagerow.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QUrl>

#include <functional>
#include <optional>

namespace ewc {
class MessageReader;
}

namespace ewc::ui {

class LogReader;

/*! How the engine is doing. A value. */
struct EngineStatus
{
    enum class State {
        Starting,
        Listening,
        ReadOnly, ///< somebody else has the data directory or the port; the log can be read
        Failed,
        Stopped,
    };

    State state = State::Starting;
    QUrl url; ///< Listening: the callback route
    QHash<QString, QUrl> callbackUrls; ///< Listening: by account
    Error error; ///< ReadOnly, Failed
};

/*!
    The window's side of the engine: starts it in a thread of its own, hands on what it tells,
    and reads the log in a second thread. Lives in the main thread, as long as the application.
*/
class EngineLink final : public QObject
{
    Q_OBJECT

public:
    using RowsHandler = std::function<void(const Result<QList<MessageRow>> &)>;
    using RowHandler = std::function<void(const Result<std::optional<MessageRow>> &)>;

    /*! Reads the log in \a dataDir; there need not be one yet. */
    explicit EngineLink(QString dataDir, QObject *parent = nullptr);
    ~EngineLink() override;

    [[nodiscard]] const EngineStatus &status() const { return m_status; }

    /*! Starts an engine on the data directory; statusChanged() tells what became of it. */
    void start(EngineOptions options);
    /*! Says that there will be no engine, because of \a error. */
    void giveUp(const Error &error);
    /*! Lets the engine finish what is in flight, then emits stopped(); also without an engine. */
    void stop();

    // Each answers in the main thread, unless \a receiver is gone by then.
    /*! The \a limit newest rows with an id below \a before (0: any), oldest first. */
    void readBefore(qint64 before, int limit, QObject *receiver, RowsHandler handler);
    /*! The first \a limit rows with an id above \a after, oldest first. */
    void readAfter(qint64 after, int limit, QObject *receiver, RowsHandler handler);
    /*! The whole row with \a id. */
    void readRow(qint64 id, QObject *receiver, RowHandler handler);

Q_SIGNALS:
    void statusChanged(const ewc::ui::EngineStatus &status);
    void messageStored(const ewc::MessageRow &row);
    void messageChanged(const ewc::MessageRow &row);
    /*! Empty: the store works; otherwise what is wrong with it (English, for the log). */
    void storeStateChanged(const QString &problem);
    void stopped();

private:
    template<typename Value, typename Query>
    void read(Query query, QObject *receiver, std::function<void(const Result<Value> &)> handler);
    [[nodiscard]] EngineStatus runEngine(EngineOptions options);
    void setStatus(const EngineStatus &status);

    EngineStatus m_status;
    QString m_dataDir;
    LogReader *m_log = nullptr; ///< touched in the reader thread only
    Engine *m_engine = nullptr; ///< touched in the engine thread only
    WorkerThread m_engineThread;
    WorkerThread m_readerThread; ///< ends first: the writer is to be the last who closes the log
};

} // namespace ewc::ui
