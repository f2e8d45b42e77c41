// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/rules/asking.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace ewc;

class PreviousMessageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsShortlyAfterIt_data();
    void holdsShortlyAfterIt();
    void refusesWhatMakesNoSense_data();
    void refusesWhatMakesNoSense();
};

void PreviousMessageTest::holdsShortlyAfterIt_data()
{
    QTest::addColumn<QByteArray>("condition");
    QTest::addColumn<int>("seconds"); // that it is old; -1: there was none
    QTest::addColumn<bool>("holds");

    const QByteArray any = R"({"type":"previousMessage","minutes":5})"_ba;
    QTest::newRow("just now") << any << 0 << true;
    QTest::newRow("at last") << any << 300 << true;
    QTest::newRow("too late") << any << 301 << false;
    QTest::newRow("never") << any << -1 << false;
    QTest::newRow("ten minutes, if nothing is said")
        << R"({"type":"previousMessage"})"_ba << 600 << true;
    QTest::newRow("and no more") << R"({"type":"previousMessage"})"_ba << 601 << false;
    QTest::newRow("the step before")
        << R"({"type":"previousMessage","minutes":5,"rule":"ask"})"_ba << 10 << true;
    QTest::newRow("another step") << R"({"type":"previousMessage","minutes":5,"rule":"other"})"_ba
                                  << 10 << false;
}

void PreviousMessageTest::holdsShortlyAfterIt()
{
    QFETCH(const QByteArray, condition);
    QFETCH(const int, seconds);
    QFETCH(const bool, holds);
    asking::Past past;
    past.previousRuleId = u"ask"_s;
    if (seconds >= 0)
        past.previousTime = asking::noon().addSecs(-seconds).toMSecsSinceEpoch();
    const asking::Said said = asking::ask(condition, asking::textMessage(u"hello"_s), past);
    QCOMPARE(said.problem, QString());
    QCOMPARE(said.holds, holds);
}

void PreviousMessageTest::refusesWhatMakesNoSense_data()
{
    QTest::addColumn<QByteArray>("condition");

    QTest::newRow("no time at all") << R"({"type":"previousMessage","minutes":0})"_ba;
}

void PreviousMessageTest::refusesWhatMakesNoSense()
{
    QFETCH(const QByteArray, condition);
    const asking::Said said = asking::ask(condition, asking::textMessage(u"hello"_s));
    QVERIFY(!said.problem.isEmpty());
    QVERIFY(!said.holds);
}

QTEST_GUILESS_MAIN(PreviousMessageTest)
#include "tst_previousmessage.moc"
