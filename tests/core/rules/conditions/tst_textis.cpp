// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/rules/asking.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace ewc;

class TextIsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsForWhatItSays_data();
    void holdsForWhatItSays();
    void needsAWord_data();
    void needsAWord();
};

void TextIsTest::holdsForWhatItSays_data()
{
    QTest::addColumn<QByteArray>("condition");
    QTest::addColumn<IncomingMessage>("message");
    QTest::addColumn<bool>("holds");

    QTest::newRow("the text") << R"({"type":"textIs","words":["菜单"]})"_ba
                              << asking::textMessage(u"菜单"_s) << true;
    QTest::newRow("more") << R"({"type":"textIs","words":["菜单"]})"_ba
                          << asking::textMessage(u"菜单呢"_s) << false;
    QTest::newRow("spaces around it")
        << R"({"type":"textIs","words":["菜单"]})"_ba << asking::textMessage(u" 菜单 "_s) << true;
    QTest::newRow("spaces around the word")
        << R"({"type":"textIs","words":[" 菜单 "]})"_ba << asking::textMessage(u"菜单"_s) << true;
    QTest::newRow("one of several") << R"({"type":"textIs","words":["menu","菜单"]})"_ba
                                    << asking::textMessage(u"菜单"_s) << true;
    QTest::newRow("case, as it comes")
        << R"({"type":"textIs","words":["Menu"]})"_ba << asking::textMessage(u"ＭENU"_s) << true;
    QTest::newRow("case that counts")
        << R"({"type":"textIs","words":["Menu"],"ignoreCase":false})"_ba
        << asking::textMessage(u"MENU"_s) << false;
    QTest::newRow("width that counts")
        << R"({"type":"textIs","words":["菜单!"],"ignoreWidth":false})"_ba
        << asking::textMessage(u"菜单！"_s) << false;
    QTest::newRow("spaces that do not count")
        << R"({"type":"textIs","words":["今天 菜单"],"ignoreSpaces":true})"_ba
        << asking::textMessage(u"今 天菜单"_s) << true;
    QTest::newRow("scripts that do not count")
        << R"({"type":"textIs","words":["菜單"],"sameScript":true})"_ba
        << asking::textMessage(u"菜单"_s) << true;
    QTest::newRow("scripts that count")
        << R"({"type":"textIs","words":["菜單"]})"_ba << asking::textMessage(u"菜单"_s) << false;
    QTest::newRow("no text") << R"({"type":"textIs","words":["菜单"]})"_ba
                             << asking::message(u"image"_s, u"<PicUrl>http://p</PicUrl>"_s)
                             << false;
}

void TextIsTest::holdsForWhatItSays()
{
    QFETCH(const QByteArray, condition);
    QFETCH(const IncomingMessage, message);
    QFETCH(const bool, holds);
    const asking::Said said = asking::ask(condition, message);
    QCOMPARE(said.problem, QString());
    QCOMPARE(said.holds, holds);
}

void TextIsTest::needsAWord_data()
{
    QTest::addColumn<QByteArray>("condition");

    QTest::newRow("none") << R"({"type":"textIs"})"_ba;
    QTest::newRow("empty list") << R"({"type":"textIs","words":[]})"_ba;
    QTest::newRow("empty") << R"({"type":"textIs","words":["", " "]})"_ba;
    QTest::newRow("nothing but what does not count")
        << "{\"type\":\"textIs\",\"words\":[\"\u200b\"],\"ignoreSpaces\":true}"_ba;
}

void TextIsTest::needsAWord()
{
    QFETCH(const QByteArray, condition);
    QVERIFY(!asking::ask(condition, asking::textMessage(u"hello"_s)).problem.isEmpty());
}

QTEST_GUILESS_MAIN(TextIsTest)
#include "tst_textis.moc"
