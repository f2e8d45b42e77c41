// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/pipeline/messagehandler.h"
#include "core/pipeline/rulememory.h"
#include "core/rules/question.h"
#include "core/store/rulereader.h"
#include "core/store/ruletable.h"

#include <QHash>
#include <QList>
#include <QSet>

#include <algorithm>
#include <deque>
#include <optional>
#include <utility>

namespace ewc {

/*!
    What members have said and what rules have done, as rules ask about it: in memory, so that most
    messages cost no question to the database; what is older, or of an earlier life of the program,
    is read when it is first wanted. Same thread as the database.
*/
class MemberHistory final : public RuleMemory
{
public:
    /*! Of what happens now; \a table is null where nothing is kept. */
    MemberHistory(RuleTable *table, const Clock &clock);
    /*! Of what happened in the past: it begins with what was before the first message that
        arrived() tells of, and writes nothing. */
    MemberHistory(const RuleReader &past, const Clock &clock);
    ~MemberHistory() override;

    // What happens.
    /*! A message came: what Circumstances ask about is before it from now on. Only what is said
        counts as a message there, see isSaid(). */
    void arrived(const Received &received);
    /*! \a ruleId answers the message that arrived last from its sender. */
    void answered(const Received &received, const QString &ruleId);
    /*! \a ruleId matched; \a isForMember if it matters for whom. */
    void matched(const Received &received, const QString &ruleId, bool isForMember);
    /*! The answer of \a ruleId was there after so many \a microseconds. */
    void took(const QString &ruleId, qint64 microseconds);
    /*! Something went wrong with \a ruleId; \a sentence says what. */
    void failed(const QString &ruleId, const QString &sentence);
    /*! Writes down what was counted, within the transaction of this turn. */
    void flush();
    /*! Another process wrote into the database: what may be different is read again. */
    void forgetWhatOthersChange();

    // RuleMemory
    Result<> setVariable(const QString &account, const QString &member, const QString &name,
                         const QString &value) override;
    Result<> handOver(const QString &account, const QString &member, qint64 until,
                      const QString &takers) override;
    Result<> liftHandOver(const QString &account, const QString &member);
    [[nodiscard]] QList<Utterance> conversation(const QString &account, const QString &member,
                                                int count, qint64 before) const override;

    // What StoredCircumstances ask, see Circumstances; of messages that arrived() told of.
    [[nodiscard]] Sender sender(const Received &received) const;
    [[nodiscard]] std::optional<qint64> previousMessage(const Received &received) const;
    [[nodiscard]] QString previousRule(const Received &received) const;
    [[nodiscard]] int messagesSince(const Received &received, qint64 time) const;
    [[nodiscard]] int sameTextsSince(const Received &received, qint64 time) const;
    [[nodiscard]] int answersSince(const Received &received, qint64 time) const;
    [[nodiscard]] std::optional<qint64> lastHit(const Received &received, const QString &ruleId,
                                                bool ofThisMember) const;
    [[nodiscard]] qint64 hits(const QString &ruleId) const;
    [[nodiscard]] QString variable(const QString &account, const QString &member,
                                   const QString &name) const;
    [[nodiscard]] std::optional<qint64> handedOverUntil(const Received &received) const;
    [[nodiscard]] std::optional<qint64> fileSize(const Received &received) const;

private:
    using Key = std::pair<QString, QString>; ///< account and member
    using HitKey = std::pair<QString, Key>; ///< rule, and for whom
    using VariableKey = std::pair<Key, QString>; ///< of whom, and its name
    struct Entry
    {
        qint64 time = 0;
        size_t text = 0; ///< a hash; 0: none
        bool isSaid = true; ///< see isSaid()
        bool isAnswered = false;
    };
    struct Member
    {
        std::deque<Entry> recent; ///< oldest first; the last one is the message in question
        std::optional<qint64> previous; ///< when something was said before it …
        QString previousRule; ///< … and what answered that
        std::optional<qint64> last; ///< when something was said last, it included …
        QString lastRule; ///< … and what answered that
    };

    /*! Keeps \a cache from growing with every member of a large company. */
    template<typename Cache>
    static void bound(Cache &cache)
    {
        constexpr qsizetype Most = 20'000; // some 100 bytes and a few messages each
        if (cache.size() > Most)
            cache.clear();
    }
    /*! 0 for no text, and only for that. */
    [[nodiscard]] static size_t hashOf(const QString &text)
    {
        return text.isEmpty() ? 0 : std::max<size_t>(qHash(text, 0), 1);
    }

    [[nodiscard]] static Key keyOf(const Received &received);
    [[nodiscard]] const Member &member(const Received &received) const;
    [[nodiscard]] Member &known(const Received &received) const;
    [[nodiscard]] Member load(const Received &received) const;
    void loadCounts();
    void loadHandOvers(qint64 time) const;
    template<typename Wanted>
    [[nodiscard]] int countSince(const Received &received, qint64 time, Wanted wanted) const;

    RuleTable *m_table = nullptr;
    std::optional<RuleReader> m_own; ///< over the database of \a table
    const RuleReader *m_reader = nullptr; ///< nothing is kept
    const Clock &m_clock;
    bool m_isPast = false;

    mutable QHash<Key, Member> m_members;
    mutable QHash<Key, Sender> m_senders;
    mutable QHash<VariableKey, QString> m_variables; ///< of nobody else
    mutable QHash<HitKey, std::optional<qint64>> m_memberHits;
    mutable QHash<Key, qint64> m_handOvers; ///< until
    QHash<QString, std::pair<qint64, qint64>> m_hits; ///< how often, and when last
    QHash<QString, RuleCount> m_counted; ///< not written down yet
    QList<RuleHit> m_newHits; ///< not written down yet
};

} // namespace ewc
