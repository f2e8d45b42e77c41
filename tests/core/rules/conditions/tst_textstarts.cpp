// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/rules/asking.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace ewc;

class TextStartsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsForWhatItSays_data();
    void holdsForWhatItSays();
    void findsTheRest_data();
    void findsTheRest();
};

void TextStartsTest::holdsForWhatItSays_data()
{
    QTest::addColumn<QByteArray>("condition");
    QTest::addColumn<IncomingMessage>("message");
    QTest::addColumn<bool>("holds");

    QTest::newRow("at the beginning") << R"({"type":"textStarts","words":["天气"]})"_ba
                                      << asking::textMessage(u"天气 上海"_s) << true;
    QTest::newRow("elsewhere") << R"({"type":"textStarts","words":["天气"]})"_ba
                               << asking::textMessage(u"上海天气"_s) << false;
    QTest::newRow("behind a space") << R"({"type":"textStarts","words":["天气"]})"_ba
                                    << asking::textMessage(u" 天气"_s) << true;
    QTest::newRow("case that counts")
        << R"({"type":"textStarts","words":["w"],"ignoreCase":false})"_ba
        << asking::textMessage(u"W"_s) << false;
    QTest::newRow("no text") << R"({"type":"textStarts","words":["天气"]})"_ba
                             << asking::message(u"image"_s, u"<PicUrl>http://p</PicUrl>"_s)
                             << false;
}

void TextStartsTest::holdsForWhatItSays()
{
    QFETCH(const QByteArray, condition);
    QFETCH(const IncomingMessage, message);
    QFETCH(const bool, holds);
    const asking::Said said = asking::ask(condition, message);
    QCOMPARE(said.problem, QString());
    QCOMPARE(said.holds, holds);
}

void TextStartsTest::findsTheRest_data()
{
    QTest::addColumn<QByteArray>("condition");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("found");

    QTest::newRow("rest") << R"({"type":"textStarts","words":["天气"]})"_ba << u"天气 上海"_s
                          << u"上海"_s;
    QTest::newRow("exactly as it was written")
        << R"({"type":"textStarts","words":["w"]})"_ba << u"Ｗ ＡＢ"_s << u"ＡＢ"_s;
    QTest::newRow("the longest word counts")
        << R"({"type":"textStarts","words":["天","天气"]})"_ba << u"天气上海"_s << u"上海"_s;
    QTest::newRow("nothing") << R"({"type":"textStarts","words":["天气"]})"_ba << u" 天气 "_s
                             << u""_s;
    QTest::newRow("behind spaces that do not count")
        << R"({"type":"textStarts","words":["天气"],"ignoreSpaces":true})"_ba << u" 天 气 上 海"_s
        << u"上 海"_s;
}

void TextStartsTest::findsTheRest()
{
    QFETCH(const QByteArray, condition);
    QFETCH(const QString, text);
    QFETCH(const QString, found);
    const asking::Said said = asking::ask(condition, asking::textMessage(text));
    QVERIFY(said.holds);
    QCOMPARE(said.captures.value(u"1"_s), found);
}

QTEST_GUILESS_MAIN(TextStartsTest)
#include "tst_textstarts.moc"
