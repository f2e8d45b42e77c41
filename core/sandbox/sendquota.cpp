// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sandbox/sendquota.h"

#include "core/sandbox/sentmessages.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace ewc::sandbox {

RateCounter::RateCounter(const Clock &clock, const QList<RateLimit> &limits)
    : m_clock(clock)
    , m_limits(limits)
{
}

bool RateCounter::take(const QString &name)
{
    const Clock::TimePoint now = m_clock.now();
    const auto longest = std::max_element(
        m_limits.cbegin(), m_limits.cend(),
        [](const RateLimit &one, const RateLimit &other) { return one.within < other.within; });
    QList<Clock::TimePoint> &taken = m_taken[name];
    const auto isWithin = [now](std::chrono::seconds within) {
        return [now, within](Clock::TimePoint at) { return at + within > now; };
    };
    taken.erase(taken.begin(), std::find_if(taken.begin(), taken.end(), isWithin(longest->within)));

    const bool isFull =
        std::any_of(m_limits.cbegin(), m_limits.cend(), [&](const RateLimit &limit) {
            const auto first = std::find_if(taken.cbegin(), taken.cend(), isWithin(limit.within));
            return taken.cend() - first >= limit.count;
        });
    if (isFull)
        return false;
    taken.append(now);
    return true;
}

SendQuota::SendQuota(const Clock &clock, const SendLimits &limits)
    : m_clock(clock)
    , m_perDay(limits.perDay)
    , m_members(clock, {{limits.perMemberMinute, 1min}, {limits.perMemberHour, 1h}})
{
}

bool SendQuota::takeDay(qsizetype members)
{
    const qint64 day = chinaDay(m_clock.now());
    if (day != m_day) {
        m_day = day;
        m_today = 0;
    }
    if (m_today + members > m_perDay)
        return false;
    m_today += members;
    return true;
}

} // namespace ewc::sandbox
