// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/database.h"

#include <QElapsedTimer>
#include <QObject>

#include <functional>
#include <vector>

namespace ewc {

/*!
    Gathers the writes of one turn of the event loop in one transaction, so that thirty messages
    which arrived together cost one commit.

    Whoever promises something to the outside waits for the commit: afterCommit(). If the commit
    fails, everything in it is undone and everybody who waits is told. While the disk is full or
    the database locked, join() fails at once for half a second before it tries again, so that the
    thread is not spent on waiting. Same thread as the database.
*/
class CommitGroup final : public QObject
{
    Q_OBJECT

public:
    using Callback = std::function<void(const Result<> &)>;

    explicit CommitGroup(Database &database, QObject *parent = nullptr);
    ~CommitGroup() override;

    /*! Enters the transaction, begun if need be; every write is preceded by this. */
    [[nodiscard]] Result<> join();
    /*! Undoes the transaction: a write in it failed with \a error. Returns \a error. */
    Error abandon(const Error &error);
    /*!
        Calls \a callback when what was written so far is committed or lost; never from inside
        this function, except if nothing is to be committed.
    */
    void afterCommit(Callback callback);
    /*! Commits now, and calls who waits. */
    Result<> commit();

    /*! What is wrong with writing at the moment; nothing if the last attempt worked. */
    [[nodiscard]] const Result<> &state() const { return m_state; }

Q_SIGNALS:
    /*! state() changed between working and not working. */
    void stateChanged();

private:
    void settle(const Result<> &outcome);

    Database &m_database;
    std::vector<Callback> m_callbacks;
    Result<> m_state;
    QElapsedTimer m_sinceFailure;
    bool m_open = false;
};

} // namespace ewc
