// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace ewc::sandbox {

/*! What the platform accepted, and who got it. */
struct SentMessage
{
    QString msgId = {}; ///< the platform tells it of message/send only
    QString channel = {}; ///< app, groupchat or robot
    QString chatId = {}; ///< of the group
    QString type = {}; ///< msgtype
    QString text = {}; ///< of text and markdown; the last change included
    QStringList users = {}; ///< whose phones show it
    QStringList dropped = {}; ///< who got nothing, without a word: over their limit
    bool isRecalled = false;
    Clock::TimePoint time = {};
};

/*! The last 10,000 messages that were accepted. */
class SentMessages final
{
public:
    explicit SentMessages(const Clock &clock);

    /*! Notes \a message as sent now. */
    void add(SentMessage message);
    /*! The one called \a msgId, to be changed; null if there is none, or no more. */
    [[nodiscard]] SentMessage *find(const QString &msgId);
    /*! Oldest first. */
    [[nodiscard]] const QList<SentMessage> &all() const { return m_messages; }
    /*! How many were accepted in all. */
    [[nodiscard]] quint64 count() const { return m_count; }
    /*! To how many members the application wrote \a daysAgo, a message to five is five. */
    [[nodiscard]] qint64 delivered(int daysAgo) const;

private:
    const Clock &m_clock;
    QList<SentMessage> m_messages;
    QMap<qint64, qint64> m_delivered; ///< by the day, as chinaDay() counts
    quint64 m_count = 0;
};

/*! The day of \a time in China, which is the platform's, counted from 1970. */
[[nodiscard]] qint64 chinaDay(Clock::TimePoint time);

} // namespace ewc::sandbox
