// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/pipeline/latereplies.h"
#include "core/pipeline/messagehandler.h"
#include "core/settings/account.h"
#include "core/store/journal.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>

#include <chrono>
#include <memory>
#include <utility>
#include <vector>

namespace ewc {

/*!
    Takes each message once, has it answered, and sees to it that the platform hears within its
    five seconds: an answer that is not there by the deadline leaves as a message of its own.

    Same thread as journal and outbox.
*/
class MessagePipeline final : public QObject
{
    Q_OBJECT

public:
    /*! The passive reply, empty for none; an Error means "not taken, send it again". */
    using Answered = std::function<void(const Result<Reply> &)>;

    /*! WeCom waits 5 s (document 91116); half a second is left for the way. */
    static constexpr std::chrono::milliseconds DefaultDeadline{4500};

    MessagePipeline(MessageHandler handler, Journal &journal, Outbox &outbox, const Clock &clock,
                    std::chrono::milliseconds deadline = DefaultDeadline,
                    QObject *parent = nullptr);
    ~MessagePipeline() override;

    /*! How replies with files, and long ones, are made fit to be sent: they need it. */
    void setPrepare(LateReplies::Prepare prepare) { m_replies.setPrepare(std::move(prepare)); }

    /*!
        Takes \a message for \a account, which came by \a arrival; its time is set here.
        \a answered is called once, when what it says is safe on disk.
    */
    void accept(const Account &account, const IncomingMessage &message, Arrival arrival,
                Answered answered);
    /*! Keeps authentic bytes that are no message, and answers with nothing. */
    void acceptRaw(const Account &account, const QByteArray &raw, Arrival arrival,
                   Answered answered);

    /*!
        Answers \a message, row \a id, which came for \a account at \a time (ms since 1970 UTC), to
        an earlier run of the program that ended before it was answered.
    */
    void recover(const Account &account, const IncomingMessage &message, qint64 id, qint64 time);
    /*! Sends \a draft, for the rule \a ruleId that is called \a rule, without waiting for the rest
        of its answer. */
    void sendNow(const Account &account, const Draft &draft, const QString &ruleId,
                 const QString &rule);

    /*! True while an answer is awaited. */
    [[nodiscard]] bool isBusy() const { return !m_pending.empty(); }

Q_SIGNALS:
    /*! The last awaited answer arrived. */
    void idle();
    /*! Something that \a ruleId wants to be said cannot be sent; \a sentence is for the user. */
    void failed(const QString &ruleId, const QString &sentence);

private:
    using Key = std::pair<QString, QByteArray>; ///< account and message key
    struct Pending;
    enum class When { InTime, Late }; ///< a late reply cannot go back with the answer

    [[nodiscard]] Answer answerTo(const Received &received) const;
    [[nodiscard]] std::shared_ptr<Pending> ask(const Received &received, Answer &answer) const;
    void park(const Key &key, const std::shared_ptr<Pending> &pending);
    void await(const Key &key, const Answer &answer);
    void drop(const Key &key, const Error &error);
    void wait(const Key &key, Answered answered);
    void expire(const Key &key, quint64 waiter);
    void arrive(const Key &key, const Said &said);
    void finish(const Key &key);
    void conclude(const Pending &pending, When when, Answered answered);
    [[nodiscard]] qint64 now() const;

    MessageHandler m_handler;
    Journal &m_journal;
    LateReplies m_replies;
    const Clock &m_clock;
    std::chrono::milliseconds m_deadline;
    QHash<Key, std::shared_ptr<Pending>> m_pending;
    quint64 m_lastWaiter = 0;
};

} // namespace ewc
