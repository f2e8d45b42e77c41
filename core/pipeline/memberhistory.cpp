// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pipeline/memberhistory.h"

#include "core/base/logging.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ewc {
namespace {

constexpr size_t MostEntries = 1024; // of a member: no limit that rules can set is higher
constexpr int LoadedEntries = 64; // what was said before the program was started
constexpr qint64 OldestEntry = 24 * 3'600'000; // milliseconds

} // namespace

MemberHistory::MemberHistory(RuleTable *table, const Clock &clock)
    : m_table(table)
    , m_clock(clock)
{
    if (table == nullptr)
        return;
    m_own.emplace(table->database());
    m_reader = &*m_own;
    loadCounts();
    loadHandOvers(m_clock.now().time_since_epoch().count());
}

MemberHistory::MemberHistory(const RuleReader &past, const Clock &clock)
    : m_reader(&past)
    , m_clock(clock)
    , m_isPast(true)
{
}

MemberHistory::~MemberHistory() = default;

void MemberHistory::loadCounts()
{
    const auto stats = m_reader->stats();
    if (!stats) {
        qCWarning(lcPipeline) << "what rules did before is not known:" << stats.error();
        return;
    }
    for (auto [id, counted] : stats->asKeyValueRange())
        m_hits.insert(id, {counted.hits, counted.lastHit});
}

void MemberHistory::loadHandOvers(qint64 time) const
{
    const auto found = m_reader->handOvers(time);
    if (!found) {
        qCWarning(lcPipeline) << "whom persons talk to is not known:" << found.error();
        return;
    }
    m_handOvers.clear();
    for (const HandOver &one : *found)
        m_handOvers.insert({one.account, one.member}, one.until);
}

MemberHistory::Key MemberHistory::keyOf(const Received &received)
{
    return {received.account.name, received.message.fromUserName()};
}

MemberHistory::Member &MemberHistory::known(const Received &received) const
{
    const Key key = keyOf(received);
    const auto found = m_members.find(key);
    if (found != m_members.end())
        return *found;
    bound(m_members);
    return *m_members.insert(key, load(received));
}

const MemberHistory::Member &MemberHistory::member(const Received &received) const
{
    return known(received);
}

/*! What the database knows of the sender of \a received, without that message. */
MemberHistory::Member MemberHistory::load(const Received &received) const
{
    Member member;
    if (m_reader == nullptr)
        return member;
    const auto rows = m_reader->messages(received.account.name, received.message.fromUserName(),
                                         received.id, LoadedEntries);
    for (const PastMessage &row : rows.value_or(QList<PastMessage>())) {
        if (row.time < received.time - OldestEntry)
            break;
        member.recent.push_front({.time = row.time,
                                  .text = hashOf(row.text),
                                  .isSaid = row.isSaid,
                                  .isAnswered = !row.ruleId.isEmpty()});
    }
    const auto last =
        m_reader->lastSaid(received.account.name, received.message.fromUserName(), received.id);
    if (last) {
        member.last = last->time;
        member.lastRule = last->ruleId;
    }
    return member;
}

void MemberHistory::arrived(const Received &received)
{
    if (m_isPast)
        loadHandOvers(received.time);
    Member &sender = known(received);
    sender.previous = sender.last;
    sender.previousRule = sender.lastRule;
    const bool isSaid = ewc::isSaid(received.message.type(), received.message.event());
    if (isSaid) {
        sender.last = received.time;
        sender.lastRule.clear();
    }
    while (!sender.recent.empty()
           && (sender.recent.size() >= MostEntries
               || sender.recent.front().time < received.time - OldestEntry))
        sender.recent.pop_front();
    sender.recent.push_back(
        {.time = received.time, .text = hashOf(received.message.text()), .isSaid = isSaid});
}

void MemberHistory::answered(const Received &received, const QString &ruleId)
{
    Member &sender = known(received);
    if (sender.recent.empty())
        return;
    sender.recent.back().isAnswered = true;
    if (sender.recent.back().isSaid)
        sender.lastRule = ruleId;
}

void MemberHistory::matched(const Received &received, const QString &ruleId, bool isForMember)
{
    auto &[hits, last] = m_hits[ruleId];
    ++hits;
    last = received.time;
    RuleCount &counted = m_counted[ruleId];
    ++counted.hits;
    counted.lastHit = received.time;
    if (!isForMember)
        return;
    const auto [account, member] = keyOf(received);
    bound(m_memberHits);
    m_memberHits.insert({ruleId, {account, member}}, received.time);
    m_newHits.append({ruleId, account, member, received.time});
}

void MemberHistory::took(const QString &ruleId, qint64 microseconds)
{
    RuleCount &counted = m_counted[ruleId];
    ++counted.answers;
    counted.micros += microseconds;
}

void MemberHistory::failed(const QString &ruleId, const QString &sentence)
{
    RuleCount &counted = m_counted[ruleId];
    ++counted.errors;
    counted.lastError = m_clock.now().time_since_epoch().count();
    counted.problem = sentence;
}

void MemberHistory::flush()
{
    const auto counted = std::exchange(m_counted, {});
    const auto hits = std::exchange(m_newHits, {});
    if (m_table == nullptr || (counted.isEmpty() && hits.isEmpty()))
        return;
    if (const auto written = m_table->count(counted, hits); !written)
        qCWarning(lcPipeline) << "what rules did was not written down:" << written.error();
}

void MemberHistory::forgetWhatOthersChange()
{
    m_senders.clear();
    m_variables.clear();
    if (m_reader != nullptr)
        loadHandOvers(m_clock.now().time_since_epoch().count());
}

Result<> MemberHistory::setVariable(const QString &account, const QString &member,
                                    const QString &name, const QString &value)
{
    bound(m_variables);
    m_variables.insert({{account, member}, name}, value);
    return m_table != nullptr ? m_table->setVariable(account, member, name, value) : Result<>();
}

Result<> MemberHistory::handOver(const QString &account, const QString &member, qint64 until,
                                 const QString &takers)
{
    m_handOvers.insert({account, member}, until);
    if (m_table == nullptr)
        return {};
    return m_table->handOver({.account = account,
                              .member = member,
                              .since = m_clock.now().time_since_epoch().count(),
                              .until = until,
                              .takers = takers});
}

Result<> MemberHistory::liftHandOver(const QString &account, const QString &member)
{
    m_handOvers.remove({account, member});
    if (m_table == nullptr)
        return {};
    return m_table->liftHandOver(account, member, m_clock.now().time_since_epoch().count());
}

QList<Utterance> MemberHistory::conversation(const QString &account, const QString &member,
                                             int count, qint64 before) const
{
    QList<Utterance> said;
    if (m_reader == nullptr)
        return said;
    const auto lines = m_reader->conversation(account, member, count, before);
    for (const ConversationLine &line : lines.value_or(QList<ConversationLine>()))
        said.append({.isOurs = !line.isMembers, .text = line.text});
    return said;
}

} // namespace ewc
