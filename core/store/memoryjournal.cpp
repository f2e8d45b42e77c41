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

Result<qint64> MemoryJournal::addOutgoing(const MessageRow &row, const QByteArray &request)
{
    Q_UNUSED(row)
    Q_UNUSED(request)
    return ++m_lastId;
}

Result<> MemoryJournal::settle(qint64 id, const Outcome &outcome)
{
    Q_UNUSED(id)
    Q_UNUSED(outcome)
    return {};
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
