// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/rules/asking.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace ewc;

class TextContainsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsForWhatItSays_data();
    void holdsForWhatItSays();
};

void TextContainsTest::holdsForWhatItSays_data()
{
    QTest::addColumn<QByteArray>("condition");
    QTest::addColumn<IncomingMessage>("message");
    QTest::addColumn<bool>("holds");

    QTest::newRow("in the middle") << R"({"type":"textContains","words":["菜单"]})"_ba
                                   << asking::textMessage(u"今天的菜单呢"_s) << true;
    QTest::newRow("not there") << R"({"type":"textContains","words":["菜单"]})"_ba
                               << asking::textMessage(u"菜"_s) << false;
    QTest::newRow("any of several") << R"({"type":"textContains","words":["价格","菜单"]})"_ba
                                    << asking::textMessage(u"菜单"_s) << true;
    QTest::newRow("all of several")
        << R"({"type":"textContains","words":["今天","菜单"],"match":"all"})"_ba
        << asking::textMessage(u"菜单，今天的"_s) << true;
    QTest::newRow("one of all is missing")
        << R"({"type":"textContains","words":["今天","菜单"],"match":"all"})"_ba
        << asking::textMessage(u"今天"_s) << false;
    QTest::newRow("across a space")
        << R"({"type":"textContains","words":["菜单"],"ignoreSpaces":true})"_ba
        << asking::textMessage(u"菜 单"_s) << true;
    QTest::newRow("case and width") << R"({"type":"textContains","words":["vip"]})"_ba
                                    << asking::textMessage(u"我是ＶＩＰ"_s) << true;
    QTest::newRow("no text") << R"({"type":"textContains","words":["菜单"]})"_ba
                             << asking::message(u"image"_s, u"<PicUrl>http://p</PicUrl>"_s)
                             << false;
}

void TextContainsTest::holdsForWhatItSays()
{
    QFETCH(const QByteArray, condition);
    QFETCH(const IncomingMessage, message);
    QFETCH(const bool, holds);
    const asking::Said said = asking::ask(condition, message);
    QCOMPARE(said.problem, QString());
    QCOMPARE(said.holds, holds);
}

QTEST_GUILESS_MAIN(TextContainsTest)
#include "tst_textcontains.moc"
