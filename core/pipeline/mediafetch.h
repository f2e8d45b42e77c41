// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/api/mediaclient.h"
#include "core/base/clock.h"
#include "core/store/attachmenttable.h"
#include "core/store/mediastore.h"

#include <QObject>
#include <QSet>
#include <QThreadPool>
#include <QTimer>

#include <functional>
#include <stop_token>
#include <utility>

namespace ewc {

/*!
    Fetches what members send, at once, since the platform keeps it for three days only: a few
    files at a time, in the order of their messages, again and again with growing pauses, across
    restarts, until the three days are over. Only for the owner of a data directory. One thread.
*/
class MediaFetch final : public QObject
{
    Q_OBJECT

public:
    /*! The account of a name, as it is configured now. */
    using Accounts = std::function<Result<Account>(const QString &name)>;

    MediaFetch(MediaClient &client, MediaStore &store, AttachmentTable &table, const Clock &clock,
               Accounts accounts, QObject *parent = nullptr);
    ~MediaFetch() override;

    /*! Begins with what is due, and goes on with what comes in. */
    void start();
    /*! Gives up what is under way; it is gone on with after the next start(). */
    void stop();

Q_SIGNALS:
    /*! A file of message \a id is here now, or given up; what it says is safe. */
    void changed(qint64 id);

private:
    using Key = std::pair<qint64, QString>; ///< message and slot

    void look();
    void fetch(const DueAttachment &attachment);
    void keep(const DueAttachment &attachment, const QString &path, const QString &name);
    void fail(const DueAttachment &attachment, const Error &error);
    void finish(const DueAttachment &attachment, const Result<> &noted);
    [[nodiscard]] qint64 now() const;

    MediaClient &m_client;
    MediaStore &m_store;
    AttachmentTable &m_table;
    const Clock &m_clock;
    Accounts m_accounts;
    QTimer m_timer; ///< until the next one is due
    QSet<Key> m_underWay;
    std::stop_source m_stop;
    QThreadPool m_pool; ///< for hashing
    bool m_isRunning = false;
};

} // namespace ewc
