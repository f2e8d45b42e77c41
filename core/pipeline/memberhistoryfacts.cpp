// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What rules ask MemberHistory.

#include "core/pipeline/memberhistory.h"

namespace ewc {

Sender MemberHistory::sender(const Received &received) const
{
    if (m_reader == nullptr)
        return {};
    const Key key = keyOf(received);
    const auto found = m_senders.constFind(key);
    if (found != m_senders.cend())
        return *found;
    const KnownMember known = m_reader->member(key.first, key.second);
    bound(m_senders);
    return *m_senders.insert(
        key, {.name = known.name, .departments = known.departments, .tags = known.tags});
}

std::optional<qint64> MemberHistory::previousMessage(const Received &received) const
{
    return member(received).previous;
}

QString MemberHistory::previousRule(const Received &received) const
{
    return member(received).previousRule;
}

template<typename Wanted>
int MemberHistory::countSince(const Received &received, qint64 time, Wanted wanted) const
{
    const auto &recent = member(received).recent;
    int count = 0;
    for (auto entry = recent.crbegin(); entry != recent.crend() && entry->time >= time; ++entry)
        count += wanted(*entry) ? 1 : 0;
    return count;
}

int MemberHistory::messagesSince(const Received &received, qint64 time) const
{
    return countSince(received, time, [](const Entry &entry) { return entry.isSaid; });
}

int MemberHistory::sameTextsSince(const Received &received, qint64 time) const
{
    const size_t text = hashOf(received.message.text());
    if (text == 0)
        return 0;
    return countSince(received, time, [text](const Entry &entry) { return entry.text == text; });
}

int MemberHistory::answersSince(const Received &received, qint64 time) const
{
    return countSince(received, time, [](const Entry &entry) { return entry.isAnswered; });
}

std::optional<qint64> MemberHistory::lastHit(const Received &received, const QString &ruleId,
                                             bool ofThisMember) const
{
    const auto [account, member] = keyOf(received);
    if (!ofThisMember) {
        const auto found = m_hits.constFind(ruleId);
        if (found != m_hits.cend())
            return found->second > 0 ? std::optional(found->second) : std::nullopt;
        return m_isPast ? m_reader->lastAnswer(ruleId, account, {}, received.id) : std::nullopt;
    }
    const HitKey key(ruleId, {account, member});
    const auto found = m_memberHits.constFind(key);
    if (found != m_memberHits.cend())
        return *found;
    std::optional<qint64> last;
    if (m_isPast)
        last = m_reader->lastAnswer(ruleId, account, member, received.id);
    else if (m_reader != nullptr)
        last = m_reader->lastHit(ruleId, account, member);
    bound(m_memberHits);
    m_memberHits.insert(key, last);
    return last;
}

qint64 MemberHistory::hits(const QString &ruleId) const
{
    return m_hits.value(ruleId).first;
}

QString MemberHistory::variable(const QString &account, const QString &member,
                                const QString &name) const
{
    const auto of = [&](const QString &whose) {
        const VariableKey key({account, whose}, name);
        const auto found = m_variables.constFind(key);
        if (found != m_variables.cend())
            return *found;
        bound(m_variables);
        return *m_variables.insert(
            key, m_reader != nullptr ? m_reader->variable(account, whose, name) : QString());
    };
    const QString own = of(member);
    return own.isEmpty() ? of({}) : own;
}

std::optional<qint64> MemberHistory::handedOverUntil(const Received &received) const
{
    if (m_handOvers.isEmpty())
        return std::nullopt;
    const auto found = m_handOvers.constFind(keyOf(received));
    return found != m_handOvers.cend() && *found > received.time ? std::optional(*found)
                                                                 : std::nullopt;
}

std::optional<qint64> MemberHistory::fileSize(const Received &received) const
{
    return m_reader != nullptr ? m_reader->fileSize(received.id) : std::nullopt;
}

} // namespace ewc
