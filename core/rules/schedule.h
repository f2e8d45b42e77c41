// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/rules/rule.h"

#include <QDateTime>

#include <optional>

namespace ewc {

/*!
    When something is in force: days of the week, a time of the day, a range of dates; see
    scheduleSchema(). A time that ends before it begins goes over midnight and counts to the day on
    which it began. A value.
*/
class Schedule final
{
public:
    Schedule() = default; ///< always

    /*! Fails with InvalidInput if \a parameters name what is no time, date or day. */
    [[nodiscard]] static Result<Schedule> create(const Parameters &parameters);

    /*! True if \a time is within; its own time zone counts. Begin included, end not, but the last
        date is. */
    [[nodiscard]] bool covers(const QDateTime &time) const;

private:
    QString m_days; ///< "12345"; empty: all
    std::optional<QTime> m_from;
    std::optional<QTime> m_to;
    std::optional<QDate> m_first;
    std::optional<QDate> m_last;
};

} // namespace ewc
