// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pipeline/memberhistory.h"

#include "core/base/logging.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace ewc {
namespace {

constexpr size_t MostEntries = 1024; // of a member: no limit that rules can set is higher
constexpr int LoadedEntries = 64; // what was said before the program was started
constexpr qint64 OldestEntry = 24 * 3'600'000; // milliseconds
constexpr qsizetype MostMembers = 20'000; // some 100 bytes and a few messages each

size_t hashOf(const QString &text)
{
    return text.isEmpty() ? 0 : std::max<size_t>(qHash(text, 0), 1);
}

/*! Keeps \a cache from growing with every member of a large company. */
template<typename Cache>
void bound(Cache &cache)
{
    if (cache.size() > MostMembers)
        cache.clear();
}

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
        if (!member.previous) {
            member.previous = row.time;
            member.rule = row.ruleId;
        }
        if (row.time < received.time - OldestEntry)
            break;
        member.recent.push_front({row.time, hashOf(row.text), !row.ruleId.isEmpty()});
    }
    return member;
}

void MemberHistory::arrived(const Received &received)
{
    if (m_isPast)
        loadHandOvers(received.time);
    Member &sender = known(received);
    if (!sender.recent.empty())
        sender.previous = sender.recent.back().time;
    sender.previousRule = std::exchange(sender.rule, {});
    while (!sender.recent.empty()
           && (sender.recent.size() >= MostEntries
               || sender.recent.front().time < received.time - OldestEntry))
        sender.recent.pop_front();
    sender.recent.push_back({.time = received.time, .text = hashOf(received.message.text())});
}

void MemberHistory::answered(const Received &received, const QString &ruleId)
{
    Member &sender = known(received);
    if (!sender.recent.empty())
        sender.recent.back().isAnswered = true;
    sender.rule = ruleId;
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
    return countSince(received, time, [](const Entry &) { return true; });
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
