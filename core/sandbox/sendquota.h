// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"

#include <QHash>
#include <QList>
#include <QString>

namespace ewc::sandbox {

/*! How many may come within a time. */
struct RateLimit
{
    int count = 0;
    std::chrono::seconds within{0};
};

/*! How often an application may write. Source: WeCom documents 90236 and 90454. */
struct SendLimits
{
    int perMemberMinute = 30;
    int perMemberHour = 1000;
    int perDay = 30 * 200; ///< member-messages: accounts × 200
};

/*! Counts what comes under a name against its limits. */
class RateCounter final
{
public:
    RateCounter(const Clock &clock, const QList<RateLimit> &limits);

    /*! Counts one more under \a name; false, and it is not counted, if it is one too many. */
    [[nodiscard]] bool take(const QString &name);

private:
    const Clock &m_clock;
    QList<RateLimit> m_limits;
    QHash<QString, QList<Clock::TimePoint>> m_taken; ///< within the longest limit, oldest first
};

/*! Counts what an application sent against its limits. */
class SendQuota final
{
public:
    explicit SendQuota(const Clock &clock, const SendLimits &limits = {});

    /*!
        Counts a message to \a members members; false, and nothing is counted, if that would be
        more than today's limit. A day is one of China Standard Time.
    */
    [[nodiscard]] bool takeDay(qsizetype members);
    /*! Counts a message to \a userId; false if it is one too many and silently dropped. */
    [[nodiscard]] bool takeMember(const QString &userId) { return m_members.take(userId); }

private:
    const Clock &m_clock;
    int m_perDay;
    qint64 m_day = 0;
    qsizetype m_today = 0;
    RateCounter m_members;
};

} // namespace ewc::sandbox
