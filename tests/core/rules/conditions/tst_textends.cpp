// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/rules/asking.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace ewc;

class TextEndsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsForWhatItSays_data();
    void holdsForWhatItSays();
    void findsWhatIsBefore_data();
    void findsWhatIsBefore();
};

void TextEndsTest::holdsForWhatItSays_data()
{
    QTest::addColumn<QByteArray>("condition");
    QTest::addColumn<IncomingMessage>("message");
    QTest::addColumn<bool>("holds");

    QTest::newRow("at the end") << R"({"type":"textEnds","words":["吗？"]})"_ba
                                << asking::textMessage(u"在吗?"_s) << true;
    QTest::newRow("elsewhere") << R"({"type":"textEnds","words":["吗"]})"_ba
                               << asking::textMessage(u"吗在"_s) << false;
    QTest::newRow("before a space")
        << R"({"type":"textEnds","words":["吗"]})"_ba << asking::textMessage(u"在吗 "_s) << true;
    QTest::newRow("no text") << R"({"type":"textEnds","words":["吗"]})"_ba
                             << asking::message(u"image"_s, u"<PicUrl>http://p</PicUrl>"_s)
                             << false;
}

void TextEndsTest::holdsForWhatItSays()
{
    QFETCH(const QByteArray, condition);
    QFETCH(const IncomingMessage, message);
    QFETCH(const bool, holds);
    const asking::Said said = asking::ask(condition, message);
    QCOMPARE(said.problem, QString());
    QCOMPARE(said.holds, holds);
}

void TextEndsTest::findsWhatIsBefore_data()
{
    QTest::addColumn<QByteArray>("condition");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("found");

    QTest::newRow("before") << R"({"type":"textEnds","words":["多少钱"]})"_ba << u"苹果 多少钱"_s
                            << u"苹果"_s;
    QTest::newRow("the longest word counts")
        << R"({"type":"textEnds","words":["钱","多少钱"]})"_ba << u"苹果多少钱"_s << u"苹果"_s;
    QTest::newRow("nothing") << R"({"type":"textEnds","words":["多少钱"]})"_ba << u" 多少钱"_s
                             << u""_s;
    QTest::newRow("before spaces that do not count")
        << R"({"type":"textEnds","words":["多少钱"],"ignoreSpaces":true})"_ba
        << u"红 苹果多 少 钱"_s << u"红 苹果"_s;
}

void TextEndsTest::findsWhatIsBefore()
{
    QFETCH(const QByteArray, condition);
    QFETCH(const QString, text);
    QFETCH(const QString, found);
    const asking::Said said = asking::ask(condition, asking::textMessage(text));
    QVERIFY(said.holds);
    QCOMPARE(said.captures.value(u"1"_s), found);
}

QTEST_GUILESS_MAIN(TextEndsTest)
#include "tst_textends.moc"
