// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

namespace ewc::ui {

/*! A time to send at that is often wanted. A value. */
struct SendTime
{
    QString name; ///< in the user's language, with the time
    QDateTime time;
};

/*! What to offer at \a now: soon, this evening, tomorrow, next Monday; each only if it is ahead. */
[[nodiscard]] QList<SendTime> sendTimes(const QDateTime &now);

/*! \a time as people say it at \a now: "15:32", "tomorrow 09:00", "Mon 30 Nov 09:00". */
[[nodiscard]] QString sayTime(const QDateTime &time, const QDateTime &now);

} // namespace ewc::ui
