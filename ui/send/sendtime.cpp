// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/send/sendtime.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace ewc::ui {
namespace {

constexpr int Morning = 9; // o'clock
constexpr int Evening = 18;
constexpr qint64 Hour = 3600; // seconds

QString text(const char *source)
{
    return QCoreApplication::translate("SendTime", source);
}

} // namespace

QList<SendTime> sendTimes(const QDateTime &now)
{
    const QDate today = now.date();
    QList<SendTime> times;
    const auto add = [&](const char *name, const QDateTime &time) {
        times.append({.name = text(name).arg(sayTime(time, now)), .time = time});
    };
    const QDateTime inAnHour = now.addSecs(Hour);
    add(QT_TRANSLATE_NOOP("SendTime", "In an hour: %1"),
        QDateTime(inAnHour.date(), QTime(inAnHour.time().hour(), inAnHour.time().minute())));
    const QDateTime evening(today, QTime(Evening, 0));
    if (evening > inAnHour)
        add(QT_TRANSLATE_NOOP("SendTime", "This evening: %1"), evening);
    add(QT_TRANSLATE_NOOP("SendTime", "In the morning: %1"),
        QDateTime(today.addDays(1), QTime(Morning, 0)));
    const QDate monday = today.addDays(8 - today.dayOfWeek());
    if (monday != today.addDays(1))
        add(QT_TRANSLATE_NOOP("SendTime", "On Monday: %1"), QDateTime(monday, QTime(Morning, 0)));
    return times;
}

QString sayTime(const QDateTime &time, const QDateTime &now)
{
    const QString clock = time.toString(u"HH:mm"_s);
    if (time.date() == now.date())
        return clock;
    if (time.date() == now.date().addDays(1))
        return text(QT_TRANSLATE_NOOP("SendTime", "tomorrow %1")).arg(clock);
    const QString day =
        QLocale().toString(time.date(), text(QT_TRANSLATE_NOOP("SendTime", "ddd d MMM")));
    return day + u' ' + clock;
}

} // namespace ewc::ui
