// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pipeline/outbox.h"

#include "core/base/logging.h"
#include "core/base/whenfinished.h"
#include "core/pipeline/outgoingrow.h"
#include "core/pipeline/retryplan.h"

#include <QRandomGenerator>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ewc {
namespace {

constexpr int MostOnWire = 8; // calls at a time: the platform refuses many at once (45033)
constexpr std::chrono::milliseconds TryTimeout = 30s;
constexpr std::chrono::milliseconds LongestSleep = 30s; // clocks are set, computers suspended
constexpr int FrequencyLimit = 45009;
constexpr qint64 DiskPause = 1000; // milliseconds until a broken disk is tried again
constexpr qint64 RepeatMargin = 60'000; // milliseconds that a repeat may take to arrive
constexpr qint64 LongestBackOff = 6 * 60'000; // milliseconds, jitter included

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

Outbox::Outbox(Journal &journal, Delivery &delivery, SendBudget &budget, const Clock &clock,
               QObject *parent)
    : QObject(parent)
    , m_journal(journal)
    , m_delivery(delivery)
    , m_budget(budget)
    , m_clock(clock)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Outbox::pump);
}

void Outbox::setAccounts(const QList<Account> &accounts)
{
    m_accounts.clear();
    for (const Account &account : accounts)
        m_accounts.insert(account.name, account);
    pumpSoon();
}

void Outbox::start()
{
    m_isOwner = true;
    look();
}

void Outbox::look()
{
    if (!m_isOwner)
        return;
    const auto queued = m_journal.queued(m_known);
    QSet<qint64> there;
    for (const QueuedMessage &message : queued) {
        there.insert(message.id);
        take(message);
    }
    for (const qint64 id : m_queue.ids()) {
        const OutboxItem *item = m_queue.find(id);
        if (item->isQueued() && !item->isOnWire && !there.contains(id))
            m_queue.remove(id); // another process cancelled it
    }
    pumpSoon();
}

void Outbox::take(const QueuedMessage &queued)
{
    m_known = std::max(m_known, queued.id);
    if (OutboxItem *known = m_queue.find(queued.id)) {
        if (known->isOnWire)
            return;
        // Somebody may have done something to it.
        known->paused = queued.paused;
        if (known->reason != queued.reason || queued.due < known->due) {
            known->due = queued.due;
            known->reason = queued.reason;
        }
        return;
    }
    OutboxItem item{.id = queued.id,
                    .account = queued.account,
                    .shipment = Shipment::fromJson(queued.request),
                    .due = queued.due,
                    .attempts = queued.attempts,
                    .paused = queued.paused,
                    .reason = queued.reason};
    if (item.reason == WaitReason::SafeRepeat)
        item.firstTry = item.due - LongestBackOff; // or later: this errs to the safe side
    m_queue.insert(std::move(item));
}

void Outbox::stop()
{
    m_isStopped = true;
    m_timer.stop();
    for (const qint64 id : m_queue.ids()) {
        const OutboxItem &item = *m_queue.find(id);
        if (!item.isOnWire && !item.isQueued())
            fail(id, Verdict::Failed, u"the program was ended"_s);
    }
}

void Outbox::send(const Account &account, const Shipment &shipment,
                  std::chrono::milliseconds timeout, Settled settled)
{
    const OutgoingRow row = outgoingRow(account, shipment, Verdict::Sending, now());
    const auto id = m_journal.addOutgoing(row);
    if (!id) {
        settled(tl::unexpected(id.error()));
        return;
    }
    m_journal.whenKept(
        [this, item = OutboxItem{.id = *id,
                                 .account = account.name,
                                 .shipment = shipment,
                                 .due = row.due,
                                 .reason = row.reason,
                                 .sender = account,
                                 .deadline = now() + timeout.count(),
                                 .settled = std::move(settled)}](const Result<> &kept) {
            if (!kept) {
                item.settled(tl::unexpected(kept.error()));
                return;
            }
            m_queue.insert(item);
            pump();
        });
}

Result<SendReport> Outbox::queue(const Account &account, const Shipment &shipment)
{
    const OutgoingRow row = outgoingRow(account, shipment, Verdict::Queued, now());
    return m_journal.addOutgoing(row).map([&](qint64 id) {
        if (m_isOwner)
            m_journal.whenKept(
                [this, item = OutboxItem{.id = id,
                                         .account = account.name,
                                         .shipment = shipment,
                                         .due = row.due,
                                         .reason = row.reason}](const Result<> &kept) {
                    if (kept && m_queue.find(item.id) == nullptr)
                        m_queue.insert(item);
                    pumpSoon();
                });
        return SendReport{.id = id};
    });
}

void Outbox::updateCard(const Account &account, const QJsonObject &request)
{
    ++m_onWire;
    whenFinished(m_delivery.updateCard(account, request), this,
                 [this](const QFuture<Result<QJsonObject>> &answer) {
                     if (const auto updated = answer.result(); !updated)
                         qCWarning(lcPipeline) << "a card could not be updated:" << updated.error();
                     offWire();
                 });
}

Result<> Outbox::pause(qint64 id)
{
    return done(id, m_journal.setPaused(id, true));
}

Result<> Outbox::resume(qint64 id)
{
    return done(id, m_journal.setPaused(id, false));
}

Result<> Outbox::sendNow(qint64 id)
{
    return done(id, m_journal.hurry(id));
}

Result<> Outbox::cancel(qint64 id)
{
    const OutboxItem *found = m_queue.find(id);
    const std::optional<OutboxItem> item = found ? std::optional(*found) : std::nullopt;
    if (item && item->isQueued() && !item->isOnWire && item->reason == WaitReason::SafeRepeat) {
        fail(id, Verdict::Unknown, item->errmsg); // a try of it may have worked
        return {};
    }
    const auto cancelled = done(id, m_journal.cancel(id, u"cancelled by hand"_s));
    if (cancelled && item)
        cancelParts(*item);
    return cancelled;
}

Result<> Outbox::done(qint64 id, const Result<bool> &byHand)
{
    return byHand.and_then([&](bool isDone) -> Result<> {
        if (!isDone)
            return failure(ErrorKind::Conflict, u"message %1 is on its way, or settled"_s.arg(id));
        look();
        return {};
    });
}

BudgetFigures Outbox::figures(const Account &account) const
{
    BudgetFigures figures = m_budget.figures(account);
    for (const OutboxItem &item : m_queue.items()) {
        const bool isHeld =
            item.reason == WaitReason::Platform || item.reason == WaitReason::MinuteLimit
            || item.reason == WaitReason::HourLimit || item.reason == WaitReason::DayLimit;
        if (item.account != account.name || item.isOnWire || item.paused || !isHeld
            || item.due <= now())
            continue;
        ++figures.waiting;
        if (figures.freeAt == 0 || item.due < figures.freeAt) {
            figures.freeAt = item.due;
            figures.reason = item.reason;
        }
    }
    return figures;
}

std::optional<Account> Outbox::senderOf(const OutboxItem &item) const
{
    if (item.sender)
        return item.sender;
    const auto found = m_accounts.constFind(item.account);
    return found == m_accounts.cend() ? std::nullopt : std::optional(*found);
}

void Outbox::pumpSoon()
{
    if (!std::exchange(m_isPumpDue, true))
        QMetaObject::invokeMethod(this, &Outbox::pump, Qt::QueuedConnection);
}

void Outbox::pump()
{
    m_isPumpDue = false;
    if (m_isStopped)
        return;
    expire();
    while (m_onWire < MostOnWire) {
        const QList<qint64> ready = m_queue.ready(now(), MostOnWire - m_onWire);
        bool isDiskBroken = false;
        for (const qint64 id : ready)
            isDiskBroken = !tryToStart(id) || isDiskBroken;
        if (ready.isEmpty() || isDiskBroken)
            break;
    }
    armTimer();
}

/*! Gives up what this process could not send in time. */
void Outbox::expire()
{
    for (const qint64 id : m_queue.ids()) {
        const OutboxItem *item = m_queue.find(id); // another may have taken it along
        if (item == nullptr || item->isQueued() || item->isOnWire || item->deadline > now())
            continue;
        fail(id, Verdict::Failed,
             item->errmsg.isEmpty() ? u"there was no time to send it"_s : item->errmsg);
    }
}

/*! Settles what is not on its way with \a verdict, or as unknown if a try may have worked. */
void Outbox::fail(qint64 id, Verdict verdict, const QString &errmsg)
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

void Outbox::armTimer()
{
    const qint64 next = m_queue.nextDue(now());
    if (next > 0)
        m_timer.start(std::min(std::chrono::milliseconds(next - now()), LongestSleep));
    else
        m_timer.stop();
}

/*! False if the disk does not let it. */
bool Outbox::tryToStart(qint64 id)
{
    OutboxItem &item = *m_queue.find(id);
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
    m_journal.whenKept([this, id, account, recipients, spent](const Result<> &kept) {
        if (kept && spent)
            call(id, account, recipients, *spent);
        else
            putBack(id);
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
    if (!tryAgain(item, answer, waitUntil)) {
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
    WaitReason reason = waitUntil > 0 ? WaitReason::Platform : WaitReason::Retry;
    if (answer.error().kind == ErrorKind::Timeout || item.reason == WaitReason::SafeRepeat) {
        if (!dropsSecond(item, due))
            return false;
        reason = WaitReason::SafeRepeat;
    } else if (nextStep(answer) == NextStep::Settle) {
        return false;
    }
    if (!item.isQueued() && due >= item.deadline)
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

void Outbox::offWire()
{
    if (--m_onWire == 0)
        QMetaObject::invokeMethod(this, &Outbox::idle, Qt::QueuedConnection);
}

qint64 Outbox::now() const
{
    return m_clock.now().time_since_epoch().count();
}

} // namespace ewc
