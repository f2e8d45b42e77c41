// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pipeline/outboxqueue.h"

#include "core/store/sendcounts.h"

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ewc {
namespace {

/*! Whom a message is for, in the words of one account. */
struct Reach
{
    QStringList names; ///< user ids in lower case, or "chat:ID"; of a robot ""
    bool isBroad = false; ///< anybody
};

Reach reachOf(const wecom::Recipients &to)
{
    if (!to.chat.isEmpty())
        return {.names = {u"chat:"_s + to.chat}};
    Reach reach{.isBroad = !to.parties.isEmpty() || !to.tags.isEmpty()};
    for (const QString &user : to.users) {
        reach.names.append(user.toLower());
        reach.isBroad = reach.isBroad || isBroad(user);
    }
    if (to.isEmpty())
        reach.names.append(QString()); // a robot has one group
    return reach;
}

bool isChat(const Reach &reach)
{
    return !reach.names.isEmpty() && reach.names.constFirst().startsWith("chat:"_L1);
}

/*! Whom the messages before are for. */
class Occupied final
{
public:
    [[nodiscard]] bool overlaps(const Reach &reach) const
    {
        const bool hasCommonName =
            std::any_of(reach.names.cbegin(), reach.names.cend(),
                        [this](const QString &name) { return m_names.contains(name); });
        if (hasCommonName || isChat(reach))
            return hasCommonName;
        return m_anybody || (reach.isBroad && m_somebody);
    }

    void add(const Reach &reach)
    {
        m_names.unite(QSet<QString>(reach.names.cbegin(), reach.names.cend()));
        m_anybody = m_anybody || reach.isBroad;
        m_somebody = m_somebody || !isChat(reach);
    }

private:
    QSet<QString> m_names;
    bool m_anybody = false;
    bool m_somebody = false;
};

bool waitsForLater(const OutboxItem &item, qint64 now)
{
    return item.paused || (item.reason == WaitReason::Scheduled && item.due > now);
}

} // namespace

void OutboxQueue::insert(OutboxItem item)
{
    const qint64 id = item.id;
    m_items.insert(id, std::move(item));
}

OutboxItem *OutboxQueue::find(qint64 id)
{
    const auto found = m_items.find(id);
    return found == m_items.end() ? nullptr : &*found;
}

QList<qint64> OutboxQueue::ready(qint64 now, int count) const
{
    QList<qint64> ready;
    QHash<QString, Occupied> occupied; // by account
    for (const OutboxItem &item : m_items) {
        if (ready.size() >= count)
            break;
        if (!item.isOnWire && waitsForLater(item, now))
            continue;
        Occupied &before = occupied[item.account];
        const Reach reach = reachOf(item.shipment.recipients);
        if (!item.isOnWire && item.due <= now && !before.overlaps(reach))
            ready.append(item.id);
        before.add(reach);
    }
    return ready;
}

qint64 OutboxQueue::nextDue(qint64 now) const
{
    qint64 next = 0;
    const auto consider = [&](qint64 time) {
        if (time > now && (next == 0 || time < next))
            next = time;
    };
    for (const OutboxItem &item : m_items) {
        if (item.isOnWire || item.paused)
            continue;
        consider(item.due);
        consider(item.deadline);
    }
    return next;
}

QList<qint64> OutboxQueue::partsAfter(const OutboxItem &item) const
{
    // The parts of a text are put on disk together, so their ids follow each other.
    QList<qint64> ids;
    for (int part = item.shipment.part + 1; part <= item.shipment.parts; ++part) {
        const auto next = m_items.constFind(item.id + part - item.shipment.part);
        if (next != m_items.cend() && next->shipment.part == part
            && next->shipment.parts == item.shipment.parts && next->account == item.account)
            ids.append(next->id);
    }
    return ids;
}

} // namespace ewc
