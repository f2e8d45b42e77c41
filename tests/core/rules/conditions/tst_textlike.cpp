// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/rules/asking.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace ewc;

class TextLikeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsForWhatItSays_data();
    void holdsForWhatItSays();
    void findsWhatTheStarsStandFor_data();
    void findsWhatTheStarsStandFor();
};

void TextLikeTest::holdsForWhatItSays_data()
{
    QTest::addColumn<QByteArray>("condition");
    QTest::addColumn<IncomingMessage>("message");
    QTest::addColumn<bool>("holds");

    QTest::newRow("the text itself")
        << R"({"type":"textLike","words":["菜单"]})"_ba << asking::textMessage(u"菜单"_s) << true;
    QTest::newRow("anything behind") << R"({"type":"textLike","words":["菜单*"]})"_ba
                                     << asking::textMessage(u"菜单呢"_s) << true;
    QTest::newRow("nothing behind")
        << R"({"type":"textLike","words":["菜单*"]})"_ba << asking::textMessage(u"菜单"_s) << true;
    QTest::newRow("something before") << R"({"type":"textLike","words":["菜单*"]})"_ba
                                      << asking::textMessage(u"看菜单"_s) << false;
    QTest::newRow("one character")
        << R"({"type":"textLike","words":["第?天"]})"_ba << asking::textMessage(u"第3天"_s) << true;
    QTest::newRow("an emoji is one character")
        << R"({"type":"textLike","words":["第?天"]})"_ba << asking::textMessage(u"第🐒天"_s) << true;
    QTest::newRow("two characters") << R"({"type":"textLike","words":["第?天"]})"_ba
                                    << asking::textMessage(u"第10天"_s) << false;
    QTest::newRow("another of several")
        << R"({"type":"textLike","words":["a*","b*"]})"_ba << asking::textMessage(u"bc"_s) << true;
    QTest::newRow("spaces around it")
        << R"({"type":"textLike","words":["菜单"]})"_ba << asking::textMessage(u" 菜单 "_s) << true;
    QTest::newRow("a full-width question mark is no sign")
        << R"({"type":"textLike","words":["在吗？"]})"_ba << asking::textMessage(u"在吗呢"_s)
        << false;
    QTest::newRow("but itself") << R"({"type":"textLike","words":["在吗？"]})"_ba
                                << asking::textMessage(u"在吗?"_s) << true;
    QTest::newRow("a sign that was taken back")
        << R"({"type":"textLike","words":["5\\*3"]})"_ba << asking::textMessage(u"5*3"_s) << true;
    QTest::newRow("stands for itself only")
        << R"({"type":"textLike","words":["5\\*3"]})"_ba << asking::textMessage(u"513"_s) << false;
    QTest::newRow("no text") << R"({"type":"textLike","words":["*"]})"_ba
                             << asking::message(u"image"_s, u"<PicUrl>http://p</PicUrl>"_s)
                             << false;
}

void TextLikeTest::holdsForWhatItSays()
{
    QFETCH(const QByteArray, condition);
    QFETCH(const IncomingMessage, message);
    QFETCH(const bool, holds);
    const asking::Said said = asking::ask(condition, message);
    QCOMPARE(said.problem, QString());
    QCOMPARE(said.holds, holds);
}

void TextLikeTest::findsWhatTheStarsStandFor_data()
{
    QTest::addColumn<QByteArray>("condition");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");

    QTest::newRow("two") << R"({"type":"textLike","words":["*天气*"]})"_ba << u"上海 天气 明天"_s
                         << u"上海"_s << u"明天"_s;
    QTest::newRow("as it was written")
        << R"({"type":"textLike","words":["a * b *"]})"_ba << u"Ａ Ｘ B Y"_s << u"Ｘ"_s << u"Y"_s;
    QTest::newRow("nothing") << R"({"type":"textLike","words":["天气*"]})"_ba << u"天气"_s
                             << QString() << QString();
    QTest::newRow("spaces that do not count")
        << R"({"type":"textLike","words":["天气*明*"],"ignoreSpaces":true})"_ba
        << u" 天 气 上 海 明 天"_s << u"上 海"_s << u"天"_s;
}

void TextLikeTest::findsWhatTheStarsStandFor()
{
    QFETCH(const QByteArray, condition);
    QFETCH(const QString, text);
    QFETCH(const QString, first);
    QFETCH(const QString, second);
    const asking::Said said = asking::ask(condition, asking::textMessage(text));
    QVERIFY(said.holds);
    QCOMPARE(said.captures.value(u"1"_s), first);
    QCOMPARE(said.captures.value(u"2"_s), second);
}

QTEST_GUILESS_MAIN(TextLikeTest)
#include "tst_textlike.moc"
