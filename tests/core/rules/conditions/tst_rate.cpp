// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/rules/asking.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace ewc;

class RateTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsMessages_data();
    void countsMessages();
    void refusesWhatMakesNoSense_data();
    void refusesWhatMakesNoSense();
};

void RateTest::countsMessages_data()
{
    QTest::addColumn<QByteArray>("condition");
    QTest::addColumn<int>("messages"); // within the last minute, this one included
    QTest::addColumn<bool>("holds");

    const QByteArray third = R"({"type":"rate","count":3,"minutes":1})"_ba;
    QTest::newRow("not yet") << third << 2 << false;
    QTest::newRow("now") << third << 3 << true;
    QTest::newRow("still") << third << 4 << true;
    const QByteArray exact = R"({"type":"rate","count":3,"minutes":1,"which":"exactly"})"_ba;
    QTest::newRow("now, exactly") << exact << 3 << true;
    QTest::newRow("no longer, exactly") << exact << 4 << false;
    const QByteArray equal = R"({"type":"rate","count":3,"minutes":1,"sameText":true})"_ba;
    QTest::newRow("others do not count") << equal << 5 << false;
    QTest::newRow("equal ones do") << equal << 6 << true;
    QTest::newRow("older ones, too") << R"({"type":"rate","count":3,"minutes":60})"_ba << 1 << true;
}

void RateTest::countsMessages()
{
    QFETCH(const QByteArray, condition);
    QFETCH(const int, messages);
    QFETCH(const bool, holds);
    asking::Past past;
    const qint64 now = asking::noon().toMSecsSinceEpoch();
    past.messageTimes = {now - 1'800'000, now - 900'000};
    for (int i = 0; i < messages; ++i)
        past.messageTimes.append(now - i * 1000);
    past.sameTextTimes = past.messageTimes.mid(2, messages / 2); // every other one
    const asking::Said said = asking::ask(condition, asking::textMessage(u"hello"_s), past);
    QCOMPARE(said.problem, QString());
    QCOMPARE(said.holds, holds);
}

void RateTest::refusesWhatMakesNoSense_data()
{
    QTest::addColumn<QByteArray>("condition");

    QTest::newRow("no number") << R"({"type":"rate","minutes":1})"_ba;
    QTest::newRow("none") << R"({"type":"rate","count":0,"minutes":1})"_ba;
    QTest::newRow("no time") << R"({"type":"rate","count":1})"_ba;
}

void RateTest::refusesWhatMakesNoSense()
{
    QFETCH(const QByteArray, condition);
    const asking::Said said = asking::ask(condition, asking::textMessage(u"hello"_s));
    QVERIFY(!said.problem.isEmpty());
    QVERIFY(!said.holds);
}

QTEST_GUILESS_MAIN(RateTest)
#include "tst_rate.moc"
