// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/schedule.h"
#include "tests/core/rules/asking.h"
#include "tests/support/qverifyresult.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace ewc;

class ScheduleTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void coversWhatItSays_data();
    void coversWhatItSays();
    void refusesWhatIsNoTime_data();
    void refusesWhatIsNoTime();
};

void ScheduleTest::coversWhatItSays_data()
{
    QTest::addColumn<QByteArray>("schedule");
    QTest::addColumn<QString>("time"); // 2026-11-24 is a Tuesday
    QTest::addColumn<bool>("covers");

    QTest::newRow("always") << "{}"_ba << u"2026-11-24T00:00:00"_s << true;
    const QByteArray work = R"({"days":"12345","from":"08:30","to":"18:00"})"_ba;
    QTest::newRow("on its first minute") << work << u"2026-11-24T08:30:00"_s << true;
    QTest::newRow("a second before") << work << u"2026-11-24T08:29:59"_s << false;
    QTest::newRow("in its last second") << work << u"2026-11-24T17:59:59"_s << true;
    QTest::newRow("at its end") << work << u"2026-11-24T18:00:00"_s << false;
    QTest::newRow("on Sunday") << work << u"2026-11-29T12:00:00"_s << false;
    const QByteArray night = R"({"days":"5","from":"22:00","to":"06:00"})"_ba;
    QTest::newRow("Friday night") << night << u"2026-11-27T23:00:00"_s << true;
    QTest::newRow("the morning after") << night << u"2026-11-28T05:59:59"_s << true;
    QTest::newRow("the end of the night") << night << u"2026-11-28T06:00:00"_s << false;
    QTest::newRow("the morning before") << night << u"2026-11-27T05:00:00"_s << false;
    QTest::newRow("the night after") << night << u"2026-11-28T23:00:00"_s << false;
    QTest::newRow("until midnight")
        << R"({"from":"18:00","to":"00:00"})"_ba << u"2026-11-24T23:59:59"_s << true;
    QTest::newRow("from midnight")
        << R"({"from":"00:00","to":"10:00"})"_ba << u"2026-11-24T00:00:00"_s << true;
    QTest::newRow("around the clock, before")
        << R"({"days":"1","from":"08:00","to":"08:00"})"_ba << u"2026-11-24T07:00:00"_s << true;
    QTest::newRow("around the clock, after")
        << R"({"days":"1","from":"08:00","to":"08:00"})"_ba << u"2026-11-24T09:00:00"_s << false;
    QTest::newRow("only an end") << R"({"to":"10:00"})"_ba << u"2026-11-24T09:59:00"_s << true;
    QTest::newRow("after only an end")
        << R"({"to":"10:00"})"_ba << u"2026-11-24T10:00:00"_s << false;
    QTest::newRow("only a beginning")
        << R"({"from":"10:00"})"_ba << u"2026-11-24T23:59:59"_s << true;
    const QByteArray dates = R"({"first":"2026-11-24","last":"2026-11-25"})"_ba;
    QTest::newRow("first day") << dates << u"2026-11-24T00:00:00"_s << true;
    QTest::newRow("last day") << dates << u"2026-11-25T23:59:59"_s << true;
    QTest::newRow("too early") << dates << u"2026-11-23T23:59:59"_s << false;
    QTest::newRow("too late") << dates << u"2026-11-26T00:00:00"_s << false;
    QTest::newRow("the night of the last day")
        << R"({"last":"2026-11-25","from":"22:00","to":"02:00"})"_ba << u"2026-11-26T01:00:00"_s
        << true;
}

void ScheduleTest::coversWhatItSays()
{
    QFETCH(const QByteArray, schedule);
    QFETCH(const QString, time);
    QFETCH(const bool, covers);
    const auto made = Schedule::create(asking::json(schedule));
    QVERIFY_RESULT(made);
    QCOMPARE(made->covers(QDateTime::fromString(time, Qt::ISODate)), covers);
}

void ScheduleTest::refusesWhatIsNoTime_data()
{
    QTest::addColumn<QByteArray>("schedule");

    QTest::newRow("day") << R"({"days":"8"})"_ba;
    QTest::newRow("time") << R"({"from":"25:00"})"_ba;
    QTest::newRow("end") << R"({"to":"noon"})"_ba;
    QTest::newRow("date") << R"({"first":"2026-02-30"})"_ba;
    QTest::newRow("last date") << R"({"last":"tomorrow"})"_ba;
}

void ScheduleTest::refusesWhatIsNoTime()
{
    QFETCH(const QByteArray, schedule);
    QVERIFY_FAILURE(Schedule::create(asking::json(schedule)), ErrorKind::InvalidInput);
}

QTEST_GUILESS_MAIN(ScheduleTest)
#include "tst_schedule.moc"
