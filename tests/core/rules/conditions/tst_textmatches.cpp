// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/rules/asking.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace ewc;

class TextMatchesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsForWhatItSays_data();
    void holdsForWhatItSays();
    void findsItsGroups();
    void leavesGroupsEmptyThatFoundNothing();
    void namesItsGroups();
    void cutsOffHostileExpressions_data();
    void cutsOffHostileExpressions();
    void cannotBeToldToTakeItsTime();
    void refusesWhatMakesNoSense_data();
    void refusesWhatMakesNoSense();
};

void TextMatchesTest::holdsForWhatItSays_data()
{
    QTest::addColumn<QByteArray>("condition");
    QTest::addColumn<IncomingMessage>("message");
    QTest::addColumn<bool>("holds");

    QTest::newRow("found inside") << R"({"type":"textMatches","pattern":"[0-9]+"})"_ba
                                  << asking::textMessage(u"订单 12 呢"_s) << true;
    QTest::newRow("not found") << R"({"type":"textMatches","pattern":"[0-9]+"})"_ba
                               << asking::textMessage(u"订单"_s) << false;
    QTest::newRow("ends") << R"({"type":"textMatches","pattern":"^订单$"})"_ba
                          << asking::textMessage(u"订单"_s) << true;
    QTest::newRow("case") << R"({"type":"textMatches","pattern":"vip"})"_ba
                          << asking::textMessage(u"我是VIP"_s) << true;
    QTest::newRow("case that counts")
        << R"({"type":"textMatches","pattern":"vip","ignoreCase":false})"_ba
        << asking::textMessage(u"我是VIP"_s) << false;
    QTest::newRow("width") << R"({"type":"textMatches","pattern":"^[0-9]+\\?$"})"_ba
                           << asking::textMessage(u"１２？"_s) << true;
    QTest::newRow("width in the pattern") << R"({"type":"textMatches","pattern":"^（好）$"})"_ba
                                          << asking::textMessage(u"(好)"_s) << true;
    QTest::newRow("width that counts")
        << R"({"type":"textMatches","pattern":"^[0-9]+$","ignoreWidth":false})"_ba
        << asking::textMessage(u"１２"_s) << false;
    QTest::newRow("spaces") << R"({"type":"textMatches","pattern":"^菜单$","ignoreSpaces":true})"_ba
                            << asking::textMessage(u"菜 单"_s) << true;
    QTest::newRow("script")
        << R"({"type":"textMatches","pattern":"^[菜單]+$","sameScript":true})"_ba
        << asking::textMessage(u"菜单"_s) << true;
    QTest::newRow("letters of all languages") << R"({"type":"textMatches","pattern":"^\\w+$"})"_ba
                                              << asking::textMessage(u"菜单é"_s) << true;
    QTest::newRow("anything, of a picture")
        << R"({"type":"textMatches","pattern":".*"})"_ba
        << asking::message(u"image"_s, u"<PicUrl>http://p</PicUrl>"_s) << false;
}

void TextMatchesTest::holdsForWhatItSays()
{
    QFETCH(const QByteArray, condition);
    QFETCH(const IncomingMessage, message);
    QFETCH(const bool, holds);
    const asking::Said said = asking::ask(condition, message);
    QCOMPARE(said.problem, QString());
    QCOMPARE(said.holds, holds);
}

void TextMatchesTest::findsItsGroups()
{
    const asking::Said said = asking::ask(
        R"json({"type":"textMatches","pattern":"单号 *(?<number>[a-z]+) *([0-9]+)"})json"_ba,
        asking::textMessage(u"我的单号 ＡＢ １２"_s));
    QVERIFY(said.holds);
    QCOMPARE(said.captures.value(u"1"_s), u"ＡＢ"_s); // as it was written
    QCOMPARE(said.captures.value(u"number"_s), u"ＡＢ"_s);
    QCOMPARE(said.captures.value(u"2"_s), u"１２"_s);
    QCOMPARE(said.captures.size(), 3);
}

void TextMatchesTest::leavesGroupsEmptyThatFoundNothing()
{
    const asking::Said said =
        asking::ask(R"json({"type":"textMatches","pattern":"a(?<b>b)?(c)"})json"_ba,
                    asking::textMessage(u"ac"_s));
    QVERIFY(said.holds);
    QCOMPARE(said.captures.value(u"b"_s, u"no"_s), QString());
    QCOMPARE(said.captures.value(u"2"_s), u"c"_s);
}

void TextMatchesTest::namesItsGroups()
{
    const ConditionType *type = conditionType(u"textMatches"_s);
    QCOMPARE(type->variables(asking::json(R"json({"pattern":"(?<day>[0-9])(x)(?<month>a)"})json")),
             (QStringList{u"day"_s, u"month"_s}));
    QCOMPARE(type->variables(asking::json(R"({"pattern":"(?<day"})")), QStringList());
}

void TextMatchesTest::cutsOffHostileExpressions_data()
{
    QTest::addColumn<QByteArray>("pattern");

    QTest::newRow("nested repetitions") << "(a+)+$"_ba;
    QTest::newRow("alternatives that are equal") << "(a|a)*$"_ba;
    QTest::newRow("many wild repetitions") << "(.*a){20}$"_ba;
}

void TextMatchesTest::cutsOffHostileExpressions()
{
    QFETCH(const QByteArray, pattern);
    const asking::Said said =
        asking::ask(R"({"type":"textMatches","pattern":")"_ba + pattern + "\"}",
                    asking::textMessage(QString(600, u'a') + u'b'));
    QVERIFY(!said.holds);
    QVERIFY2(said.problem.contains(QString::fromUtf8(pattern)), qPrintable(said.problem));
}

void TextMatchesTest::cannotBeToldToTakeItsTime()
{
    const asking::Said said =
        asking::ask(R"({"type":"textMatches","pattern":"(*LIMIT_MATCH=4000000000)(a+)+$"})"_ba,
                    asking::textMessage(QString(600, u'a') + u'b'));
    QVERIFY(!said.problem.isEmpty());
}

void TextMatchesTest::refusesWhatMakesNoSense_data()
{
    QTest::addColumn<QByteArray>("condition");

    QTest::newRow("no expression") << R"({"type":"textMatches","pattern":"(a"})"_ba;
    QTest::newRow("nothing") << R"({"type":"textMatches","pattern":""})"_ba;
    QTest::newRow("larger than anything")
        << R"({"type":"textMatches","pattern":"((a{1000}){1000}){1000}"})"_ba;
}

void TextMatchesTest::refusesWhatMakesNoSense()
{
    QFETCH(const QByteArray, condition);
    const asking::Said said = asking::ask(condition, asking::textMessage(u"hello"_s));
    QVERIFY(!said.problem.isEmpty());
    QVERIFY(!said.holds);
}

QTEST_GUILESS_MAIN(TextMatchesTest)
#include "tst_textmatches.moc"
