// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/rules/asking.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace ewc;

class VariableTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void compares_data();
    void compares();
    void refusesWhatMakesNoSense_data();
    void refusesWhatMakesNoSense();
};

void VariableTest::compares_data()
{
    QTest::addColumn<QString>("comparison");
    QTest::addColumn<QString>("actual");
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("holds");

    QTest::newRow("is") << u"is"_s << u"a"_s << u"a"_s << true;
    QTest::newRow("is another") << u"is"_s << u"a"_s << u"A"_s << false;
    QTest::newRow("is not") << u"isNot"_s << u"a"_s << u"b"_s << true;
    QTest::newRow("is not, but is") << u"isNot"_s << u"a"_s << u"a"_s << false;
    QTest::newRow("contains") << u"contains"_s << u"abc"_s << u"b"_s << true;
    QTest::newRow("contains nothing") << u"contains"_s << u"abc"_s << QString() << false;
    QTest::newRow("more, as numbers") << u"more"_s << u"10"_s << u"9.5"_s << true;
    QTest::newRow("not more") << u"more"_s << u"9"_s << u"9"_s << false;
    QTest::newRow("less") << u"less"_s << u"-1"_s << u"0"_s << true;
    QTest::newRow("less than a word") << u"less"_s << u"1"_s << u"z"_s << false;
    QTest::newRow("less, but not set") << u"less"_s << QString() << u"5"_s << false;
    QTest::newRow("set") << u"isSet"_s << u"0"_s << QString() << true;
    QTest::newRow("not set") << u"isNotSet"_s << QString() << QString() << true;
    QTest::newRow("not set, but is") << u"isNotSet"_s << u"0"_s << QString() << false;
}

void VariableTest::compares()
{
    QFETCH(const QString, comparison);
    QFETCH(const QString, actual);
    QFETCH(const QString, value);
    QFETCH(const bool, holds);
    asking::Past past;
    past.variables.insert(u"step"_s, actual);
    const QString condition =
        uR"({"type":"variable","name":"step","comparison":"%1","value":"%2"})"_s.arg(comparison,
                                                                                     value);
    const asking::Said said =
        asking::ask(condition.toUtf8(), asking::textMessage(u"hello"_s), past);
    QCOMPARE(said.problem, QString());
    QCOMPARE(said.holds, holds);
}

void VariableTest::refusesWhatMakesNoSense_data()
{
    QTest::addColumn<QByteArray>("condition");

    QTest::newRow("no name") << R"({"type":"variable","comparison":"isSet"})"_ba;
    QTest::newRow("no comparison") << R"({"type":"variable","name":"a"})"_ba;
    QTest::newRow("an unknown comparison")
        << R"({"type":"variable","name":"a","comparison":"likes","value":"b"})"_ba;
}

void VariableTest::refusesWhatMakesNoSense()
{
    QFETCH(const QByteArray, condition);
    const asking::Said said = asking::ask(condition, asking::textMessage(u"hello"_s));
    QVERIFY(!said.problem.isEmpty());
    QVERIFY(!said.holds);
}

QTEST_GUILESS_MAIN(VariableTest)
#include "tst_variable.moc"
