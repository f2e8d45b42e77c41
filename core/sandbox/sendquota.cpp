// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sandbox/sendquota.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace ewc::sandbox {

SendQuota::SendQuota(const Clock &clock, const SendLimits &limits)
    : m_clock(clock)
    , m_limits(limits)
{
}

bool SendQuota::takeDay(qsizetype members)
{
    const auto chinaTime = m_clock.now().time_since_epoch() + 8h;
    const qint64 day = std::chrono::floor<std::chrono::days>(chinaTime).count();
    if (day != m_day) {
        m_day = day;
        m_today = 0;
    }
    if (m_today + members > m_limits.perDay)
        return false;
    m_today += members;
    return true;
}

bool SendQuota::takeMember(const QString &userId)
{
    const Clock::TimePoint now = m_clock.now();
    QList<Clock::TimePoint> &delivered = m_delivered[userId];
    delivered.removeIf([now](Clock::TimePoint at) { return at + 1h <= now; });
    const auto lastMinute = std::count_if(delivered.cbegin(), delivered.cend(),
                                          [now](Clock::TimePoint at) { return at + 1min > now; });
    if (lastMinute >= m_limits.perMemberMinute || delivered.size() >= m_limits.perMemberHour)
        return false;
    delivered.append(now);
    return true;
}

} // namespace ewc::sandbox
