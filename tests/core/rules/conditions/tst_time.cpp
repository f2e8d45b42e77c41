// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/rules/asking.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace ewc;

class TimeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsAtItsTime_data();
    void holdsAtItsTime();
    void needsToSayWhen();
};

void TimeTest::holdsAtItsTime_data()
{
    QTest::addColumn<QByteArray>("condition");
    QTest::addColumn<bool>("holds"); // on Tuesday, at noon

    QTest::newRow("now") << R"({"type":"time","days":"2","from":"12:00"})"_ba << true;
    QTest::newRow("another day") << R"({"type":"time","days":"1"})"_ba << false;
    QTest::newRow("another time") << R"({"type":"time","to":"12:00"})"_ba << false;
}

void TimeTest::holdsAtItsTime()
{
    QFETCH(const QByteArray, condition);
    QFETCH(const bool, holds);
    const asking::Said said = asking::ask(condition, asking::textMessage(u"hello"_s));
    QCOMPARE(said.problem, QString());
    QCOMPARE(said.holds, holds);
}

void TimeTest::needsToSayWhen()
{
    QVERIFY(!asking::ask(R"({"type":"time"})"_ba, asking::textMessage(u"a"_s)).problem.isEmpty());
}

QTEST_GUILESS_MAIN(TimeTest)
#include "tst_time.moc"
