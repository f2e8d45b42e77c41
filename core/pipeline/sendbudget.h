// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/pipeline/shipment.h"
#include "core/settings/account.h"
#include "core/store/outboxentry.h"
#include "core/store/sendcounts.h"

#include <QHash>

#include <optional>

namespace ewc {

/*! What the platform takes. Source: WeCom documents 90236, 90248, 90454, 99110. */
struct SendLimits
{
    int perMemberMinute = 30; ///< more is dropped without a word
    int perMemberHour = 1000; ///< more is dropped without a word
    int perChatMinute = 200; ///< to a member, over all group chats; more is dropped
    int perRobotMinute = 20; ///< more is refused: 45009
};

/*! What an account has sent, and may send. A value. */
struct BudgetFigures
{
    qint64 usedToday = 0; ///< members written to; a message to a thousand counts a thousand
    qint64 limitToday = 0; ///< 0: there is none by the day
    int waiting = 0; ///< messages in the outbox that are held back by a limit
    WaitReason reason = WaitReason::None; ///< of the one of them that is due first
    qint64 freeAt = 0; ///< when that one goes on, milliseconds since 1970 UTC

    friend bool operator==(const BudgetFigures &, const BudgetFigures &) = default;
};

/*!
    Counts what is sent and says when there is room for more, before the platform would refuse it
    or, worse, drop it without a word. Several processes on one database share the counts.
*/
class SendBudget final
{
public:
    /*! Until when a message has to wait, and why. A value. */
    struct Delay
    {
        qint64 until = 0; ///< milliseconds since 1970 UTC
        WaitReason reason = WaitReason::None;
        QString detail; ///< English, for the log
    };

    enum class Effect {
        Possible, ///< it counts, or may
        None, ///< it does not count
        Refused, ///< 45009
    };

    SendBudget(SendCounts &counts, const Clock &clock, const SendLimits &limits = {});

    /*! The recipients of \a account as the platform counts them. */
    [[nodiscard]] QList<CountedRecipient> recipients(const Account &account,
                                                     const wecom::Recipients &to) const;
    /*! Nothing if a message to \a recipients may go now. */
    [[nodiscard]] std::optional<Delay> delay(const Account &account,
                                             const QList<CountedRecipient> &recipients) const;
    /*! Counts a call that is about to be made; returns the time that settles it later. */
    [[nodiscard]] Result<qint64> spend(const Account &account,
                                       const QList<CountedRecipient> &recipients);
    /*!
        The call of \a time is over. After 45009 nothing goes this way for a while, for the window
        that is probably full; after several of them for an hour.
    */
    void settle(const Account &account, const QList<CountedRecipient> &recipients, qint64 time,
                Effect effect);

    /*! What \a account has sent today, and may; nothing of what waits. */
    [[nodiscard]] BudgetFigures figures(const Account &account) const;
    /*! Forgets what no limit looks back to. */
    void purge();

private:
    [[nodiscard]] qint64 now() const;
    [[nodiscard]] qint64 startOfDay() const;
    [[nodiscard]] Delay blockAfter(const Account &account,
                                   const QList<CountedRecipient> &recipients, int times) const;
    [[nodiscard]] std::optional<Delay> delayOf(const Account &account, const QString &recipient,
                                               int limit, qint64 window, WaitReason reason) const;

    SendCounts &m_counts;
    const Clock &m_clock;
    SendLimits m_limits;

    /*! What the platform said about a way out of an account. */
    struct Refusal
    {
        Delay delay;
        int times = 0; ///< in a row
    };
    QHash<QString, Refusal> m_refusals; ///< by account and way out
};

} // namespace ewc
