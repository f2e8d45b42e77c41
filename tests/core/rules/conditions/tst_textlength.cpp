// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/rules/asking.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace ewc;

class TextLengthTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsForWhatItSays_data();
    void holdsForWhatItSays();
    void refusesWhatMakesNoSense_data();
    void refusesWhatMakesNoSense();
};

void TextLengthTest::holdsForWhatItSays_data()
{
    QTest::addColumn<QByteArray>("condition");
    QTest::addColumn<IncomingMessage>("message");
    QTest::addColumn<bool>("holds");

    QTest::newRow("enough") << R"({"type":"textLength","atLeast":3})"_ba
                            << asking::textMessage(u"菜单呢"_s) << true;
    QTest::newRow("too few") << R"({"type":"textLength","atLeast":3})"_ba
                             << asking::textMessage(u"菜单"_s) << false;
    QTest::newRow("few enough") << R"({"type":"textLength","atMost":2})"_ba
                                << asking::textMessage(u"菜单"_s) << true;
    QTest::newRow("too many") << R"({"type":"textLength","atMost":2})"_ba
                              << asking::textMessage(u"菜单呢"_s) << false;
    QTest::newRow("between") << R"({"type":"textLength","atLeast":2,"atMost":2})"_ba
                             << asking::textMessage(u"菜单"_s) << true;
    QTest::newRow("an emoji is one")
        << R"({"type":"textLength","atMost":1})"_ba << asking::textMessage(u"🐒"_s) << true;
    QTest::newRow("spaces around it")
        << R"({"type":"textLength","atMost":2})"_ba << asking::textMessage(u" 菜单 "_s) << true;
    QTest::newRow("no text") << R"({"type":"textLength","atMost":2})"_ba
                             << asking::message(u"image"_s, u"<PicUrl>http://p</PicUrl>"_s)
                             << false;
}

void TextLengthTest::holdsForWhatItSays()
{
    QFETCH(const QByteArray, condition);
    QFETCH(const IncomingMessage, message);
    QFETCH(const bool, holds);
    const asking::Said said = asking::ask(condition, message);
    QCOMPARE(said.problem, QString());
    QCOMPARE(said.holds, holds);
}

void TextLengthTest::refusesWhatMakesNoSense_data()
{
    QTest::addColumn<QByteArray>("condition");

    QTest::newRow("no bound") << R"({"type":"textLength"})"_ba;
    QTest::newRow("nothing between") << R"({"type":"textLength","atLeast":3,"atMost":2})"_ba;
    QTest::newRow("less than nothing") << R"({"type":"textLength","atLeast":-1})"_ba;
}

void TextLengthTest::refusesWhatMakesNoSense()
{
    QFETCH(const QByteArray, condition);
    const asking::Said said = asking::ask(condition, asking::textMessage(u"hello"_s));
    QVERIFY(!said.problem.isEmpty());
    QVERIFY(!said.holds);
}

QTEST_GUILESS_MAIN(TextLengthTest)
#include "tst_textlength.moc"
