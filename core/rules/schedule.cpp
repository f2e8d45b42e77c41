// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/schedule.h"

#include "core/base/schema.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace ewc {
namespace {

/*! Reads the field \a key into \a value; false if there is something that cannot be read. */
bool read(const Parameters &parameters, QLatin1StringView key, std::optional<QTime> &value)
{
    const QString text = parameters.value(key).toString();
    if (!text.isEmpty())
        value = QTime::fromString(text, u"HH:mm"_s);
    return !value || value->isValid();
}

bool read(const Parameters &parameters, QLatin1StringView key, std::optional<QDate> &value)
{
    const QString text = parameters.value(key).toString();
    if (!text.isEmpty())
        value = QDate::fromString(text, Qt::ISODate);
    return !value || value->isValid();
}

} // namespace

Result<Schedule> Schedule::create(const Parameters &parameters)
{
    Schedule schedule;
    schedule.m_days = parameters.value("days"_L1).toString();
    for (const QChar day : schedule.m_days) {
        if (day < u'1' || day > u'7')
            return failure(
                ErrorKind::InvalidInput,
                schemaText(QT_TRANSLATE_NOOP(
                    "Schema", "has to be days such as 12345: 1 is Monday, 7 is Sunday.")));
    }
    if (!read(parameters, "from"_L1, schedule.m_from) || !read(parameters, "to"_L1, schedule.m_to))
        return failure(ErrorKind::InvalidInput,
                       schemaText(QT_TRANSLATE_NOOP("Schema", "has to be a time such as 08:30.")));
    if (!read(parameters, "first"_L1, schedule.m_first)
        || !read(parameters, "last"_L1, schedule.m_last))
        return failure(
            ErrorKind::InvalidInput,
            schemaText(QT_TRANSLATE_NOOP("Schema", "has to be a date such as 2026-11-24.")));
    return schedule;
}

bool Schedule::covers(const QDateTime &time) const
{
    if (m_days.isEmpty() && !m_from && !m_to && !m_first && !m_last)
        return true; // as nearly all rules
    const QTime clock = time.time();
    QDate day = time.date();
    const QTime from = m_from.value_or(QTime(0, 0));
    if (m_to && *m_to <= from) {
        // Over midnight, or around the clock: what is left of it belongs to the day before.
        if (clock < from) {
            if (clock >= *m_to)
                return false;
            day = day.addDays(-1);
        }
    } else if (clock < from || (m_to && clock >= *m_to)) {
        return false;
    }
    if ((m_first && day < *m_first) || (m_last && day > *m_last))
        return false;
    return m_days.isEmpty() || m_days.contains(QChar(u'0' + day.dayOfWeek()));
}

} // namespace ewc
