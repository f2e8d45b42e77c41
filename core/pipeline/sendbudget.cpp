// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pipeline/sendbudget.h"

#include "core/base/logging.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ewc {
namespace {

constexpr qint64 toMs(std::chrono::milliseconds time)
{
    return time.count();
}

// A second more than the platform's: its clock and the way to it are not ours.
constexpr qint64 Minute = toMs(61s);
constexpr qint64 Hour = toMs(1h + 1s);
constexpr qint64 Day = toMs(24h);
constexpr qint64 ChinaTime = toMs(8h); // the platform's days begin at midnight there
// From this part of a limit on it is what a 45009 is probably about: others may have sent, too.
constexpr double Probable = 0.8;

const QString Chat = u"chat:"_s;
const QString Robot = u"robot:"_s;

/*! The platform counts the ways out apart from each other. */
QString wayOf(const Account &account, const QList<CountedRecipient> &recipients)
{
    const bool isPlain = recipients.isEmpty() || !isApart(recipients.constFirst().name);
    return account.name + u'/' + (isPlain ? QString() : recipients.constFirst().name);
}

} // namespace

SendBudget::SendBudget(SendCounts &counts, const Clock &clock, const SendLimits &limits)
    : m_counts(counts)
    , m_clock(clock)
    , m_limits(limits)
{
}

QList<CountedRecipient> SendBudget::recipients(const Account &account,
                                               const wecom::Recipients &to) const
{
    if (account.transport == Account::Transport::Robot)
        return {{.name = Robot}};
    if (!to.chat.isEmpty())
        return {{.name = Chat}};
    QStringList names;
    const bool isEverybody = to.users.contains("@all"_L1);
    if (isEverybody) {
        names.append(u"@all"_s);
    } else {
        for (const QString &user : to.users)
            names.append(user.toLower());
        for (const QString &party : to.parties)
            names.append(u"party:"_s + party);
        for (const QString &tag : to.tags)
            names.append(u"tag:"_s + tag);
    }
    names.removeDuplicates();
    QList<CountedRecipient> counted;
    for (const QString &name : std::as_const(names))
        counted.append({.name = name, .people = m_counts.headcount(account.name, name)});
    return counted;
}

std::optional<SendBudget::Delay> SendBudget::delay(const Account &account,
                                                   const QList<CountedRecipient> &recipients) const
{
    std::optional<Delay> longest;
    const auto consider = [&longest](const std::optional<Delay> &delay) {
        if (delay && (!longest || delay->until > longest->until))
            longest = delay;
    };
    if (const auto refusal = m_refusals.constFind(wayOf(account, recipients));
        refusal != m_refusals.cend() && refusal->delay.until > now())
        consider(refusal->delay);
    qint64 people = 0;
    for (const CountedRecipient &recipient : recipients) {
        const QString &name = recipient.name;
        if (isApart(name)) {
            const int limit = name == Robot ? m_limits.perRobotMinute : m_limits.perChatMinute;
            consider(delayOf(account, name, limit, Minute, WaitReason::MinuteLimit));
            continue;
        }
        people += recipient.people;
        consider(delayOf(account, name, m_limits.perMemberMinute, Minute, WaitReason::MinuteLimit));
        consider(delayOf(account, name, m_limits.perMemberHour, Hour, WaitReason::HourLimit));
    }
    const qint64 start = startOfDay();
    // A message to more people than a day's quota is the platform's to judge, on a fresh day.
    const qint64 used = people > 0 ? m_counts.people(account.name, start) : 0;
    if (used > 0 && used + people > account.dailyQuota)
        consider(Delay{.until = start + Day,
                       .reason = WaitReason::DayLimit,
                       .detail = u"%1 of %2 recipients of today are used"_s.arg(used).arg(
                           account.dailyQuota)});
    return longest;
}

std::optional<SendBudget::Delay> SendBudget::delayOf(const Account &account,
                                                     const QString &recipient, int limit,
                                                     qint64 window, WaitReason reason) const
{
    const qint64 oldest = m_counts.nth(account.name, recipient, limit, now() - window);
    if (oldest == 0)
        return std::nullopt;
    return Delay{.until = oldest + window,
                 .reason = reason,
                 .detail = u"%1 messages to %2 in %3"_s.arg(limit).arg(
                     recipient, window == Minute ? u"a minute"_s : u"an hour"_s)};
}

Result<qint64> SendBudget::spend(const Account &account, const QList<CountedRecipient> &recipients)
{
    const qint64 time = now();
    return m_counts.add(account.name, recipients, time).map([time] { return time; });
}

void SendBudget::settle(const Account &account, const QList<CountedRecipient> &recipients,
                        qint64 time, Effect effect)
{
    const QString way = wayOf(account, recipients);
    if (effect == Effect::Refused) {
        Refusal &refusal = m_refusals[way];
        refusal.delay = blockAfter(account, recipients, ++refusal.times);
    } else if (effect == Effect::Possible) {
        m_refusals.remove(way);
    }
    const auto settled = effect == Effect::Possible
                             ? m_counts.move(account.name, recipients, time, now())
                             : m_counts.remove(account.name, recipients, time);
    if (!settled)
        qCWarning(lcPipeline) << "what was sent could not be counted:" << settled.error();
}

SendBudget::Delay SendBudget::blockAfter(const Account &account,
                                         const QList<CountedRecipient> &recipients, int times) const
{
    constexpr int MinutesAreNoHelp = 3;
    const auto share = [](qint64 limit) {
        return std::max(1, static_cast<int>(static_cast<double>(limit) * Probable));
    };
    const bool isApp = !recipients.isEmpty() && !isApart(recipients.constFirst().name);
    const qint64 start = startOfDay();
    if (isApp && m_counts.people(account.name, start) >= share(account.dailyQuota))
        return {.until = start + Day,
                .reason = WaitReason::Platform,
                .detail = u"the platform refuses more until midnight"_s};
    const bool isHour =
        times >= MinutesAreNoHelp
        || std::any_of(recipients.cbegin(), recipients.cend(), [&](const CountedRecipient &one) {
               return !isApart(one.name)
                      && m_counts.nth(account.name, one.name, share(m_limits.perMemberHour),
                                      now() - Hour)
                             > 0;
           });
    return {.until = now() + (isHour ? Hour : Minute),
            .reason = WaitReason::Platform,
            .detail = isHour ? u"the platform refuses more for an hour"_s
                             : u"the platform refuses more for a minute"_s};
}

BudgetFigures SendBudget::figures(const Account &account) const
{
    if (account.transport == Account::Transport::Robot)
        return {};
    return {.usedToday = m_counts.people(account.name, startOfDay()),
            .limitToday = account.dailyQuota};
}

void SendBudget::purge()
{
    const auto purged = m_counts.purge(now() - Day - Hour);
    if (!purged)
        qCWarning(lcPipeline) << "old counts could not be removed:" << purged.error();
}

qint64 SendBudget::now() const
{
    return m_clock.now().time_since_epoch().count();
}

qint64 SendBudget::startOfDay() const
{
    return (now() + ChinaTime) / Day * Day - ChinaTime;
}

} // namespace ewc
