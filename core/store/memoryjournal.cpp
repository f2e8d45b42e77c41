// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/memoryjournal.h"

#include <utility>

namespace ewc {
namespace {

// WeCom re-delivers within seconds; this is minutes of a very busy bot and about 1 MiB.
constexpr qsizetype Window = 4096;

} // namespace

Result<TakenMessage> MemoryJournal::take(const QString &account, const IncomingMessage &message,
                                         const Arrival &arrival)
{
    Q_UNUSED(arrival)
    const Key key(account, message.key());
    if (const auto known = m_ids.constFind(key); known != m_ids.cend())
        return m_taken.value(*known);

    const TakenMessage taken{.id = ++m_lastId};
    m_ids.insert(key, taken.id);
    m_taken.insert(taken.id, {.id = taken.id, .again = true});
    m_order.enqueue(key);
    if (m_order.size() > Window)
        m_taken.remove(m_ids.take(m_order.dequeue()));
    return taken;
}

Result<> MemoryJournal::takeRaw(const QString &account, const QByteArray &raw,
                                const Arrival &arrival)
{
    Q_UNUSED(account)
    Q_UNUSED(raw)
    Q_UNUSED(arrival)
    return {};
}

Result<> MemoryJournal::conclude(const Conclusion &conclusion)
{
    if (const auto taken = m_taken.find(conclusion.id); taken != m_taken.end()) {
        taken->reply = conclusion.reply;
        taken->verdict = conclusion.reply.isEmpty() ? Verdict::Empty : Verdict::Answered;
    }
    return {};
}

Result<qint64> MemoryJournal::addOutgoing(const OutgoingRow &outgoing)
{
    const QueuedMessage message{.id = ++m_lastId,
                                .account = outgoing.row.account,
                                .request = outgoing.request,
                                .due = outgoing.due,
                                .reason = outgoing.reason};
    if (outgoing.row.verdict == Verdict::Queued)
        m_queued.insert(message.id, message);
    else
        m_sending.insert(message.id, message);
    return message.id;
}

Result<bool> MemoryJournal::claim(qint64 id)
{
    const auto found = m_queued.constFind(id);
    if (found == m_queued.cend() || found->paused)
        return false;
    m_sending.insert(id, *found);
    m_queued.erase(found);
    return true;
}

Result<> MemoryJournal::postpone(qint64 id, const Postponement &postponement)
{
    if (const auto sending = m_sending.constFind(id); sending != m_sending.cend()) {
        m_queued.insert(id, *sending);
        m_sending.erase(sending);
    }
    if (const auto found = m_queued.find(id); found != m_queued.end()) {
        found->due = postponement.due;
        found->attempts = postponement.attempts;
        found->reason = postponement.reason;
    }
    return {};
}

Result<> MemoryJournal::settle(qint64 id, const Outcome &outcome)
{
    Q_UNUSED(outcome)
    m_queued.remove(id);
    m_sending.remove(id);
    return {};
}

QList<QueuedMessage> MemoryJournal::queued(qint64 known)
{
    Q_UNUSED(known)
    return m_queued.values();
}

Result<bool> MemoryJournal::setPaused(qint64 id, bool paused)
{
    const auto found = m_queued.find(id);
    if (found == m_queued.end())
        return false;
    found->paused = paused;
    return true;
}

Result<bool> MemoryJournal::hurry(qint64 id)
{
    const auto found = m_queued.find(id);
    if (found == m_queued.end())
        return false;
    found->due = 0;
    found->paused = false;
    found->reason = WaitReason::None;
    return true;
}

Result<bool> MemoryJournal::cancel(qint64 id, const QString &errmsg)
{
    Q_UNUSED(errmsg)
    return m_queued.remove(id) > 0;
}

void MemoryJournal::whenKept(Kept kept)
{
    // Once a turn of the event loop, as after a commit: replies that leave together wake up who
    // reads them once, and that is a good part of what a reply costs.
    if (m_waiting.empty())
        QMetaObject::invokeMethod(this, &MemoryJournal::release, Qt::QueuedConnection);
    m_waiting.push_back(std::move(kept));
}

void MemoryJournal::release()
{
    const auto waiting = std::exchange(m_waiting, {});
    for (const Kept &kept : waiting)
        kept({});
}

} // namespace ewc
