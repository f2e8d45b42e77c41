// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sandbox/sentmessages.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ewc::sandbox {
namespace {

constexpr qsizetype MaxMessages = 10'000;
constexpr qsizetype MaxDays = 2; // today and yesterday

} // namespace

qint64 chinaDay(Clock::TimePoint time)
{
    return std::chrono::floor<std::chrono::days>(time.time_since_epoch() + 8h).count();
}

SentMessages::SentMessages(const Clock &clock)
    : m_clock(clock)
{
}

void SentMessages::add(SentMessage message)
{
    message.time = m_clock.now();
    ++m_count;
    if (message.channel == "app"_L1) {
        m_delivered[chinaDay(message.time)] += message.users.size();
        while (m_delivered.size() > MaxDays)
            m_delivered.erase(m_delivered.begin());
    }
    if (m_messages.size() == MaxMessages)
        m_messages.removeFirst();
    m_messages.append(std::move(message));
}

SentMessage *SentMessages::find(const QString &msgId)
{
    const auto found =
        std::find_if(m_messages.begin(), m_messages.end(),
                     [&msgId](const SentMessage &message) { return message.msgId == msgId; });
    return found == m_messages.end() ? nullptr : &*found;
}

qint64 SentMessages::delivered(int daysAgo) const
{
    return m_delivered.value(chinaDay(m_clock.now()) - daysAgo);
}

} // namespace ewc::sandbox
