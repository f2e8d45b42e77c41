// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pipeline/outbox.h"

#include "core/base/logging.h"
#include "core/base/whenfinished.h"
#include "core/pipeline/outgoingrow.h"

#include <QPointer>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ewc {
namespace {

constexpr int MostOnWire = 8; // calls at a time: the platform refuses many at once (45033)
constexpr std::chrono::milliseconds LongestSleep = 30s; // clocks are set, computers suspended
constexpr qint64 LongestBackOff = 6 * 60'000; // milliseconds, jitter included

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
        const OutboxItem *item = m_queue.find(id); // a part before may have taken it along
        if (item != nullptr && !item->isOnWire && !item->isQueued())
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
    m_journal.whenKept([self = QPointer(this),
                        item = OutboxItem{.id = *id,
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
        if (!self)
            return; // the next engine finds it on disk
        self->m_queue.insert(item);
        self->pump();
    });
}

Result<SendReport> Outbox::queue(const Account &account, const Shipment &shipment)
{
    const OutgoingRow row = outgoingRow(account, shipment, Verdict::Queued, now());
    return m_journal.addOutgoing(row).map([&](qint64 id) {
        if (m_isOwner)
            m_journal.whenKept([self = QPointer(this),
                                item = OutboxItem{.id = id,
                                                  .account = account.name,
                                                  .shipment = shipment,
                                                  .due = row.due,
                                                  .reason = row.reason}](const Result<> &kept) {
                if (!self)
                    return; // the next engine finds it on disk
                if (kept && self->m_queue.find(item.id) == nullptr)
                    self->m_queue.insert(item);
                self->pumpSoon();
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
    if (item && item->isOnWire && m_delivery.stopUpload(id)) {
        m_queue.find(id)->isCancelled = true;
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

void Outbox::armTimer()
{
    const qint64 next = m_queue.nextDue(now());
    if (next > 0)
        m_timer.start(std::min(std::chrono::milliseconds(next - now()), LongestSleep));
    else
        m_timer.stop();
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
