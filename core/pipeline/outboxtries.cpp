// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The tries that the outbox makes with a message, and what comes of them.

#include "core/base/logging.h"
#include "core/base/whenfinished.h"
#include "core/pipeline/outbox.h"
#include "core/pipeline/retryplan.h"

#include <QPointer>
#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ewc {
namespace {

constexpr std::chrono::milliseconds TryTimeout = 30s;
constexpr int FrequencyLimit = 45009;
// Of who waits for the verdict: WeCom asks for no more than three repeats. Source: document 90454.
constexpr int MostTriesAtOnce = 4;
constexpr qint64 DiskPause = 1000; // milliseconds until a broken disk is tried again
constexpr qint64 RepeatMargin = 60'000; // milliseconds that a repeat may take to arrive

/*! True if the platform would drop a second one of \a item, sent at \a time. */
bool dropsSecond(const OutboxItem &item, qint64 time)
{
    const wecom::SendOptions &options = item.shipment.message.options;
    const bool isApp =
        item.shipment.recipients.chat.isEmpty() && !item.shipment.recipients.isEmpty();
    return isApp && options.checksDuplicates
           && time
                  < item.firstTry + qint64{options.duplicateInterval.count()} * 1000 - RepeatMargin;
}

} // namespace

/*! False if the disk does not let it. */
bool Outbox::tryToStart(qint64 id)
{
    OutboxItem *found = m_queue.find(id);
    if (found == nullptr)
        return true;
    OutboxItem &item = *found;
    const auto account = senderOf(item);
    if (!account) {
        fail(id, Verdict::Failed, u"there is no account %1"_s.arg(item.account));
        return true;
    }
    if (item.reason == WaitReason::SafeRepeat && !dropsSecond(item, now())) {
        fail(id, Verdict::Unknown, item.errmsg);
        return true;
    }
    const auto recipients = m_budget.recipients(*account, item.shipment.recipients);
    if (const auto delay = m_budget.delay(*account, recipients)) {
        hold(id, *delay);
        return true;
    }
    if (item.isQueued()) {
        const auto claimed = m_journal.claim(id);
        if (!claimed) {
            item.due = now() + DiskPause;
            return false;
        }
        if (!*claimed) {
            m_queue.remove(id); // another process paused or cancelled it; look() knows
            m_known = std::min(m_known, id - 1);
            return true;
        }
    }
    begin(id, *account, recipients);
    return true;
}

void Outbox::begin(qint64 id, const Account &account, const QList<CountedRecipient> &recipients)
{
    OutboxItem &item = *m_queue.find(id);
    const auto spent = m_budget.spend(account, recipients);
    item.isOnWire = true;
    ++m_onWire;
    m_journal.whenKept(
        [self = QPointer(this), id, account, recipients, spent](const Result<> &kept) {
            if (!self)
                return; // nobody called: the next engine says that it is unknown
            if (kept && spent)
                self->call(id, account, recipients, *spent);
            else
                self->putBack(id);
        });
}

/*! The disk did not take what has to be there before the call. */
void Outbox::putBack(qint64 id)
{
    OutboxItem &item = *m_queue.find(id);
    item.isOnWire = false;
    item.due = now() + DiskPause;
    offWire();
    armTimer();
}

void Outbox::call(qint64 id, const Account &account, const QList<CountedRecipient> &recipients,
                  qint64 spent)
{
    OutboxItem &item = *m_queue.find(id);
    ++item.attempts;
    if (item.firstTry == 0)
        item.firstTry = now();
    const auto left = std::chrono::milliseconds(std::max<qint64>(1, item.deadline - now()));
    QElapsedTimer started;
    started.start();
    whenFinished(
        m_delivery.deliver(account, id, item.shipment,
                           item.isQueued() ? TryTimeout : std::min(left, TryTimeout)),
        this, [this, id, account, recipients, spent, started](const QFuture<Answer> &future) {
            const Answer answer = future.resultCount() > 0
                                      ? future.result()
                                      : Answer(failure(ErrorKind::Unavailable, u"stopped"_s));
            using Effect = SendBudget::Effect;
            const bool isRefused = nextStep(answer) == NextStep::WaitOut;
            const bool mayCount = answer || answer.error().kind == ErrorKind::Timeout;
            m_budget.settle(account, recipients, spent,
                            isRefused  ? Effect::Refused
                            : mayCount ? Effect::Possible
                                       : Effect::None);
            const auto wait = isRefused ? m_budget.delay(account, recipients)
                                        : std::optional<SendBudget::Delay>();
            finish(id, answer, wait ? wait->until : 0,
                   static_cast<double>(started.nsecsElapsed()) / 1e6);
        });
}

void Outbox::finish(qint64 id, const Answer &answer, qint64 waitUntil, double ms)
{
    OutboxItem &item = *m_queue.find(id);
    item.isOnWire = false;
    if (item.isCancelled && !answer) {
        const OutboxItem cancelled = item;
        item.errcode = 0;
        fail(id, Verdict::Cancelled, u"cancelled by hand"_s);
        cancelParts(cancelled);
    } else if (!tryAgain(item, answer, waitUntil)) {
        const OutboxItem done = item;
        m_queue.remove(id);
        SendReport report = toReport(id, answer);
        if (!answer && done.reason == WaitReason::SafeRepeat)
            report.verdict = Verdict::Unknown; // an earlier try may have worked
        settle(done, report, ms);
    }
    offWire();
    pumpSoon();
}

/*! True if there will be another try, not before \a waitUntil; it is noted. */
bool Outbox::tryAgain(OutboxItem &item, const Answer &answer, qint64 waitUntil)
{
    if (answer)
        return false;
    item.errcode = answer.error().code;
    item.errmsg = answer.error().detail;
    const double chance = QRandomGenerator::global()->generateDouble();
    const qint64 due = std::max(waitUntil, now() + backOff(item.attempts, chance).count());
    const bool mayBeThere = answer.error().kind == ErrorKind::Timeout;
    if (!mayBeThere && nextStep(answer) == NextStep::Settle)
        return false;
    WaitReason reason = waitUntil > 0 ? WaitReason::Platform : WaitReason::Retry;
    if (mayBeThere || item.reason == WaitReason::SafeRepeat) {
        if (!dropsSecond(item, due))
            return false;
        reason = WaitReason::SafeRepeat;
    }
    if (!item.isQueued() && (due >= item.deadline || item.attempts >= MostTriesAtOnce))
        return false;
    postpone(item, due, reason);
    return true;
}

/*! There is no room for it in the budget. */
void Outbox::hold(qint64 id, const SendBudget::Delay &delay)
{
    OutboxItem &item = *m_queue.find(id);
    const bool isByPlatform = delay.reason == WaitReason::Platform;
    item.errcode = isByPlatform || !item.isQueued() ? FrequencyLimit : 0;
    item.errmsg = delay.detail;
    if (!item.isQueued() && delay.until >= item.deadline)
        fail(id, Verdict::Failed, delay.detail);
    else
        postpone(item, delay.until,
                 item.reason == WaitReason::SafeRepeat ? item.reason : delay.reason);
}

void Outbox::postpone(OutboxItem &item, qint64 due, WaitReason reason)
{
    item.due = due;
    item.reason = reason;
    if (!item.isQueued())
        return; // on disk it stays this process's
    const auto noted = m_journal.postpone(item.id, {.due = due,
                                                    .attempts = item.attempts,
                                                    .reason = reason,
                                                    .errcode = item.errcode,
                                                    .errmsg = item.errmsg});
    if (!noted)
        qCWarning(lcPipeline) << "that message" << item.id
                              << "waits could not be kept:" << noted.error();
}

void Outbox::settle(const OutboxItem &item, const SendReport &report, double ms)
{
    const Outcome outcome{.verdict = report.verdict,
                          .errcode = report.errcode,
                          .errmsg = report.errmsg,
                          .msgId = report.msgId,
                          .ms = ms,
                          .responseCode = report.responseCode};
    if (const auto noted = m_journal.settle(report.id, outcome); !noted)
        qCWarning(lcPipeline) << "the verdict of message" << report.id
                              << "could not be kept:" << noted.error();
    if (report.verdict == Verdict::Rejected || report.verdict == Verdict::Failed)
        cancelParts(item);
    // The verdict stands, whether or not it can be kept.
    if (item.settled)
        m_journal.whenKept([report, settled = item.settled](const Result<> &) { settled(report); });
}

/*! What follows a part that did not arrive would not be understood. */
void Outbox::cancelParts(const OutboxItem &item)
{
    for (const qint64 id : m_queue.partsAfter(item)) {
        m_queue.find(id)->errcode = 0;
        fail(id, Verdict::Cancelled,
             u"part %1 of %2 was not sent"_s.arg(item.shipment.part).arg(item.shipment.parts));
    }
}

/*! Settles what is not on its way with \a verdict, or as unknown if a try may have worked. */
void Outbox::fail(qint64 id, Verdict verdict, QString errmsg) // a copy: it may be the item's
{
    const OutboxItem item = *m_queue.find(id);
    m_queue.remove(id);
    settle(item,
           {.id = id,
            .verdict = item.reason == WaitReason::SafeRepeat ? Verdict::Unknown : verdict,
            .errcode = item.errcode,
            .errmsg = errmsg},
           0);
}

} // namespace ewc
