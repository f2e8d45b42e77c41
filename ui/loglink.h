// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/workerthread.h"
#include "core/pipeline/pasttrial.h"
#include "core/store/messagereader.h"
#include "core/store/rulefacts.h"
#include "ui/models/membernames.h"
#include "ui/recipients/directoryindex.h"

#include <QObject>
#include <QSet>
#include <QTimer>

#include <functional>

namespace ewc::ui {

class LogReader;

/*!
    The window's side of the log: reads it in a thread of its own, and finds what other programs
    write into it. Lives in the main thread, as long as the application.

    Each question is answered in the main thread, unless its receiver is gone by then.
*/
class LogLink final : public QObject
{
    Q_OBJECT

public:
    template<typename Value>
    using Handler = std::function<void(const Result<Value> &)>;

    explicit LogLink(QObject *parent = nullptr);
    ~LogLink() override;

    /*! Reads the log in \a dataDir from now on; there need not be one yet. */
    void open(const QString &dataDir);

    /*! The \a limit newest rows that \a filter wants with an id below \a before (0: any), oldest
        first. */
    void readBefore(qint64 before, int limit, const MessageFilter &filter, QObject *receiver,
                    Handler<QList<MessageRow>> handler);
    /*! The first \a limit rows that \a filter wants with an id above \a after, oldest first. */
    void readAfter(qint64 after, int limit, const MessageFilter &filter, QObject *receiver,
                   Handler<QList<MessageRow>> handler);
    /*! Gives up searches that are under way: their answers are no longer of interest. */
    void stopSearching();
    void readTrace(qint64 id, QObject *receiver, Handler<std::optional<MessageTrace>> handler);
    /*! The files of message \a id. */
    void readAttachments(qint64 id, QObject *receiver, Handler<QList<Attachment>> handler);
    void countSince(qint64 time, const QString &account, QObject *receiver,
                    Handler<MessageCounts> handler);

    /*! Whom \a account can send to, ready to be searched. */
    void readDirectory(const QString &account, QObject *receiver, Handler<DirectoryIndex> handler);
    /*! What is still in the outbox, oldest first. */
    void readOutbox(QObject *receiver, Handler<QList<OutboxEntry>> handler);

    /*! How rules have done, by id. */
    void readRuleStats(QObject *receiver, Handler<QHash<QString, RuleStats>> handler);
    /*! The rule sets that were in force, newest first. */
    void readRuleVersions(QObject *receiver, Handler<QList<RuleVersion>> handler);
    /*! One of them. Fails with NotFound if there is none of that number. */
    void readRuleVersion(qint64 version, QObject *receiver, Handler<RuleSet> handler);
    /*! To whom persons talk now, those who do so for long first. */
    void readHandOvers(QObject *receiver, Handler<QList<HandOver>> handler);
    /*! Why message \a id was answered, or not; made anew. Fails with NotFound, and with Conflict
        for one that went out. */
    void explain(qint64 id, QObject *receiver, Handler<PastExplanation> handler);
    /*!
        Asks \a rules about the last \a count messages of \a account (empty: all). \a progress is
        called now and then; stopSearching() cuts it off, then it fails with Unavailable.
    */
    void tryOnPast(const RuleSet &rules, const QString &account, int count, QObject *receiver,
                   const std::function<void(int done, int of)> &progress,
                   Handler<PastTrial> handler);

    /*! Who is called how; see namesChanged(). */
    [[nodiscard]] const MemberNames &names() const { return m_names; }
    void reloadNames();

    /*! Looks for what is new in the log, whoever wrote it; see rowStored() and rowChanged(). */
    void lookForNews();
    /*! Says that our own engine has told of \a row: it is no news, unless one before it is. */
    void noteTold(const MessageRow &row);
    /*! Looks by itself, because no engine of ours tells what happens. */
    void setWatching(bool isWatching);

Q_SIGNALS:
    /*! Another log was opened: nothing of the old one is to be seen any longer. */
    void opened();
    void namesChanged();
    void rowStored(const ewc::MessageRow &row);
    void rowChanged(const ewc::MessageRow &row);

private:
    template<typename Value, typename Query>
    void read(Query query, QObject *receiver, Handler<Value> handler);
    template<typename Value, typename Query>
    void readOfRules(Query query, QObject *receiver, Handler<Value> handler);
    void takeNews(const QList<MessageRow> &rows);
    void lookAtUnfinished();
    void noteUnfinished(const MessageRow &row);

    WorkerThread m_thread;
    LogReader *m_reader = nullptr; ///< touched in the reader thread only
    std::stop_source m_search;
    MemberNames m_names;
    QTimer m_watch;
    qint64 m_lastSeen = -1; ///< id; below 0: not known yet
    QSet<qint64> m_unfinished; ///< ids of rows whose verdict is still to come
    quint64 m_generation = 0; ///< counts the logs that were opened
    bool m_looking = false;
};

} // namespace ewc::ui
