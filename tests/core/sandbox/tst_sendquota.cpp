// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sandbox/sendquota.h"
#include "tests/core/sandbox/fakeclock.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace ewc::sandbox;

namespace {

int delivered(SendQuota &quota, const QString &userId, int tries)
{
    int count = 0;
    for (int i = 0; i < tries; ++i)
        count += quota.takeMember(userId) ? 1 : 0;
    return count;
}

} // namespace

class SendQuotaTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allowsThirtyAMinuteToAMember();
    void allowsAThousandAnHourToAMember();
    void countsEachMemberByItself();
    void refusesAMessageThatIsOverTheDay();
    void beginsTheDayAtMidnightInChina();
};

void SendQuotaTest::allowsThirtyAMinuteToAMember()
{
    FakeClock clock;
    SendQuota quota(clock);
    QCOMPARE(delivered(quota, u"zhangsan"_s, 35), 30);
    clock.advance(59s);
    QCOMPARE(delivered(quota, u"zhangsan"_s, 1), 0);
    clock.advance(1s);
    QCOMPARE(delivered(quota, u"zhangsan"_s, 35), 30);
}

void SendQuotaTest::allowsAThousandAnHourToAMember()
{
    FakeClock clock;
    SendQuota quota(clock);
    int count = 0;
    for (int minute = 0; minute < 60; ++minute) {
        count += delivered(quota, u"zhangsan"_s, 30);
        clock.advance(1min);
    }
    QCOMPARE(count, 1000);
    QCOMPARE(delivered(quota, u"zhangsan"_s, 30), 30); // the first ones are an hour old
}

void SendQuotaTest::countsEachMemberByItself()
{
    FakeClock clock;
    SendQuota quota(clock, {.perMemberMinute = 1});
    QCOMPARE(delivered(quota, u"zhangsan"_s, 2), 1);
    QCOMPARE(delivered(quota, u"lisi"_s, 2), 1);
}

void SendQuotaTest::refusesAMessageThatIsOverTheDay()
{
    FakeClock clock;
    SendQuota quota(clock, {.perDay = 10});
    QVERIFY(quota.takeDay(8));
    QVERIFY(!quota.takeDay(3));
    QVERIFY(quota.takeDay(2)); // what was refused does not count
    QVERIFY(!quota.takeDay(1));
}

void SendQuotaTest::beginsTheDayAtMidnightInChina()
{
    FakeClock clock; // midnight UTC is 08:00 in China
    SendQuota quota(clock, {.perDay = 1});
    QVERIFY(quota.takeDay(1));
    clock.advance(16h - 1ms);
    QVERIFY(!quota.takeDay(1));
    clock.advance(1ms);
    QVERIFY(quota.takeDay(1));
}

QTEST_GUILESS_MAIN(SendQuotaTest)
#include "tst_sendquota.moc"
