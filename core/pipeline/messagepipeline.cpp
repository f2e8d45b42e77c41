// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pipeline/messagepipeline.h"

#include "core/base/logging.h"
#include "core/base/whenfinished.h"
#include "core/wecom/replyxml.h"

#include <QTimer>

#include <algorithm>
#include <exception>

namespace ewc {

struct MessagePipeline::Pending
{
    struct Waiter
    {
        quint64 id;
        Answered answered;
    };

    qint64 id = 0; ///< in the journal
    Account account; ///< as it was when the message came
    IncomingMessage message;
    QString rule;
    QString ruleId;
    qint64 rulesVersion = 0;
    QElapsedTimer arrived;
    std::vector<Waiter> waiters; ///< deliveries that have not been answered yet
    Said said; ///< once it is known
    QList<Shipment> shipments; ///< what of it had to be prepared

    [[nodiscard]] double elapsedMs() const
    {
        return static_cast<double>(arrived.nsecsElapsed()) / 1e6;
    }
};

MessagePipeline::MessagePipeline(MessageHandler handler, Journal &journal, Outbox &outbox,
                                 const Clock &clock, std::chrono::milliseconds deadline,
                                 QObject *parent)
    : QObject(parent)
    , m_handler(std::move(handler))
    , m_journal(journal)
    , m_replies(outbox)
    , m_clock(clock)
    , m_deadline(deadline)
{
    connect(&m_replies, &LateReplies::failed, this, &MessagePipeline::failed);
}

MessagePipeline::~MessagePipeline() = default;

void MessagePipeline::accept(const Account &account, const IncomingMessage &message,
                             Arrival arrival, Answered answered)
{
    QElapsedTimer arrived;
    arrived.start();
    arrival.time = now();
    const auto taken = m_journal.take(account.name, message, arrival);
    if (!taken) {
        answered(tl::unexpected(taken.error()));
        return;
    }
    const Key key(account.name, message.key());
    if (m_pending.contains(key)) {
        wait(key, std::move(answered));
        return;
    }
    // Known but never answered: the program ended in between, so it is answered now.
    if (taken->again && taken->verdict != Verdict::Pending) {
        m_journal.whenKept(
            [reply = taken->reply, answered = std::move(answered)](const Result<> &kept) {
                answered(kept.map([&] { return reply; }));
            });
        return;
    }

    Answer answer;
    const auto pending = ask(
        {.account = account, .message = message, .id = taken->id, .time = arrival.time}, answer);
    pending->arrived = arrived;
    if (!answer.later.isValid()
        && LateReplies::drafts(account, message, taken->id, answer.said).isEmpty()) {
        pending->said = answer.said;
        conclude(*pending, When::InTime, std::move(answered));
        return;
    }
    park(key, pending);
    wait(key, std::move(answered));
    await(key, answer);
}

void MessagePipeline::recover(const Account &account, const IncomingMessage &message, qint64 id,
                              qint64 time)
{
    const Key key(account.name, message.key());
    if (m_pending.contains(key))
        return; // the platform was faster
    Answer answer;
    const auto pending =
        ask({.account = account, .message = message, .id = id, .time = time}, answer);
    pending->arrived.start();
    park(key, pending); // nobody waits for it, so what is said follows as a message
    await(key, answer);
}

void MessagePipeline::sendNow(const Account &account, const Draft &draft, const QString &ruleId,
                              const QString &rule)
{
    m_replies.prepare(account, {draft}, ruleId,
                      [this, account, rule](const QList<Shipment> &shipments) {
                          m_replies.queue(account, shipments, rule);
                      });
}

void MessagePipeline::acceptRaw(const Account &account, const QByteArray &raw, Arrival arrival,
                                Answered answered)
{
    arrival.time = now();
    if (const auto taken = m_journal.takeRaw(account.name, raw, arrival); !taken) {
        answered(tl::unexpected(taken.error()));
        return;
    }
    m_journal.whenKept([answered = std::move(answered)](const Result<> &kept) {
        answered(kept.map([] { return Reply(); }));
    });
}

/*! Has \a received answered; what is awaited then is in \a answer. */
std::shared_ptr<MessagePipeline::Pending> MessagePipeline::ask(const Received &received,
                                                               Answer &answer) const
{
    answer = answerTo(received);
    auto pending = std::make_shared<Pending>();
    pending->id = received.id;
    pending->account = received.account;
    pending->message = received.message;
    pending->rule = answer.rule;
    pending->ruleId = answer.ruleId;
    pending->rulesVersion = answer.rulesVersion;
    return pending;
}

Answer MessagePipeline::answerTo(const Received &received) const
{
    // The handler may be a user's: what it throws must not cross the event loop.
    try {
        return m_handler(received);
    } catch (const std::exception &exception) {
        qCWarning(lcPipeline) << "the message handler threw:" << exception.what();
    } catch (...) {
        qCWarning(lcPipeline) << "the message handler threw something";
    }
    return {};
}

void MessagePipeline::park(const Key &key, const std::shared_ptr<Pending> &pending)
{
    m_pending.insert(key, pending);
    m_journal.whenKept([this, key](const Result<> &kept) {
        if (!kept)
            drop(key, kept.error());
    });
}

void MessagePipeline::await(const Key &key, const Answer &answer)
{
    if (!answer.later.isValid()) {
        arrive(key, answer.said);
        return;
    }
    whenFinished(answer.later, this, [this, key](const QFuture<Said> &later) {
        // A cancelled or failed future says nothing; asking it for its result would throw.
        arrive(key, later.resultCount() > 0 ? later.resultAt(0) : Said());
    });
}

/*! The message could not be kept, so nobody may hear that it was: it will come again. */
void MessagePipeline::drop(const Key &key, const Error &error)
{
    const auto pending = m_pending.take(key);
    if (!pending)
        return;
    for (const Pending::Waiter &waiter : pending->waiters)
        waiter.answered(tl::unexpected(error));
    if (m_pending.isEmpty())
        Q_EMIT idle();
}

void MessagePipeline::wait(const Key &key, Answered answered)
{
    const quint64 waiter = ++m_lastWaiter;
    m_pending.value(key)->waiters.push_back({waiter, std::move(answered)});
    QTimer::singleShot(m_deadline, this, [this, key, waiter] { expire(key, waiter); });
}

void MessagePipeline::expire(const Key &key, quint64 waiter)
{
    const auto pending = m_pending.value(key);
    if (!pending)
        return;
    const auto found = std::ranges::find(pending->waiters, waiter, &Pending::Waiter::id);
    if (found == pending->waiters.end())
        return;
    const Answered answered = std::move(found->answered);
    pending->waiters.erase(found);
    answered(Reply()); // the message itself was committed long ago, see park()
}

/*! The answer is there: what has to be prepared is so before anything is concluded. */
void MessagePipeline::arrive(const Key &key, const Said &said)
{
    const auto pending = m_pending.value(key);
    if (!pending)
        return; // dropped in the meantime
    pending->said = said;
    m_replies.prepare(pending->account,
                      LateReplies::drafts(pending->account, pending->message, pending->id, said),
                      pending->ruleId, [this, key, pending](const QList<Shipment> &shipments) {
                          pending->shipments = shipments;
                          if (m_pending.value(key) == pending)
                              finish(key);
                      });
}

void MessagePipeline::finish(const Key &key)
{
    const auto pending = m_pending.take(key);
    const When when = pending->waiters.empty() ? When::Late : When::InTime;
    conclude(*pending, when, [waiters = std::move(pending->waiters)](const Result<Reply> &answer) {
        for (const Pending::Waiter &waiter : waiters)
            waiter.answered(answer);
    });
    if (m_pending.isEmpty())
        Q_EMIT idle();
}

/*! Notes the answer, and what is to be sent: all of it in one transaction. */
void MessagePipeline::conclude(const Pending &pending, When when, Answered answered)
{
    const Reply &reply = pending.said.reply;
    if (const auto checked = wecom::checkReply(reply); !checked)
        qCWarning(lcPipeline) << "the reply" << reply.type() << "to message" << pending.id
                              << "will not be shown:" << checked.error();
    const bool isPassive = when == When::InTime && LateReplies::goesBack(pending.account, reply);
    const Reply passive = isPassive ? reply : Reply();
    const Conclusion conclusion{.id = pending.id,
                                .account = pending.account.name,
                                .from = pending.account.agentId,
                                .to = pending.message.fromUserName(),
                                .time = now(),
                                .ms = pending.elapsedMs(),
                                .reply = passive,
                                .rule = pending.rule,
                                .ruleId = pending.ruleId,
                                .rulesVersion = pending.rulesVersion};
    if (const auto concluded = m_journal.conclude(conclusion); !concluded) {
        answered(tl::unexpected(concluded.error()));
        return;
    }
    // Written together with the conclusion, so that neither is kept without the other.
    if (when == When::Late && !reply.isEmpty() && LateReplies::goesBack(pending.account, reply))
        m_replies.send(pending.account, pending.message, pending.id, reply, pending.rule);
    m_replies.queue(pending.account, pending.shipments, pending.rule);
    m_journal.whenKept([passive, answered = std::move(answered)](const Result<> &kept) {
        answered(kept.map([&] { return passive; }));
    });
}

qint64 MessagePipeline::now() const
{
    return m_clock.now().time_since_epoch().count();
}

} // namespace ewc
