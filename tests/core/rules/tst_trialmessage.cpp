// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/chance.h"
#include "core/rules/trialmessage.h"
#include "core/wecom/messagebody.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace ewc;

class TrialMessageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isAsThePlatformDeliversIt();
    void saysWhatWasTyped_data();
    void saysWhatWasTyped();
    void keepsWhatWouldEndADocument();
    void namesTheButtonOfAnEvent();
    void knowsPlaces();
    void choosesTheSameByChanceForTheSameText();
    void isTheFirstMessageUnlessToldOtherwise();
    void remembersWhatItIsTold();
};

void TrialMessageTest::isAsThePlatformDeliversIt()
{
    const QDateTime time(QDate(2026, 11, 24), QTime(9, 30));
    const auto message = incomingMessage({.from = u"zhangsan"_s, .time = time, .text = u"菜单"_s});
    QCOMPARE(message.type(), u"text"_s);
    QCOMPARE(message.fromUserName(), u"zhangsan"_s);
    QCOMPARE(message.createTime(), time);
    QCOMPARE(message.text(), u"菜单"_s);
    QVERIFY(!message.msgId().isEmpty());
    QCOMPARE(message.event(), QString());
}

void TrialMessageTest::saysWhatWasTyped_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("field");

    QTest::newRow("text") << u"text"_s << u"Content"_s;
    QTest::newRow("what was understood of a voice") << u"voice"_s << u"Recognition"_s;
    QTest::newRow("name of a file") << u"file"_s << u"FileName"_s;
    QTest::newRow("name of a place") << u"location"_s << u"Label"_s;
    QTest::newRow("title of a link") << u"link"_s << u"Title"_s;
}

void TrialMessageTest::saysWhatWasTyped()
{
    QFETCH(const QString, type);
    QFETCH(const QString, field);

    const auto message = incomingMessage({.from = u"a"_s, .type = type, .text = u"报告 1.pdf"_s});
    QCOMPARE(message.type(), type);
    QCOMPARE(message.value(field), u"报告 1.pdf"_s);
}

void TrialMessageTest::keepsWhatWouldEndADocument()
{
    const QString text = u"\"}]]></xml>\n\u0007\\ {text} 😀"_s;
    QCOMPARE(incomingMessage({.from = u"a"_s, .text = text}).text(), text);
}

void TrialMessageTest::namesTheButtonOfAnEvent()
{
    const auto click = incomingMessage(
        {.from = u"a"_s, .type = u"event"_s, .event = u"click"_s, .key = u"MENU_1"_s});
    QCOMPARE(click.event(), u"click"_s);
    QCOMPARE(std::get<wecom::ClickEvent>(wecom::body(click)).key, u"MENU_1"_s);

    const auto scan = incomingMessage({.from = u"a"_s,
                                       .type = u"event"_s,
                                       .event = u"scancode_waitmsg"_s,
                                       .key = u"SCAN"_s,
                                       .text = u"SN-42"_s});
    const auto body = std::get<wecom::ScanCodeEvent>(wecom::body(scan));
    QCOMPARE(body.key, u"SCAN"_s);
    QCOMPARE(body.scanResult, u"SN-42"_s);
}

void TrialMessageTest::knowsPlaces()
{
    const auto place = incomingMessage({.from = u"a"_s,
                                        .type = u"location"_s,
                                        .text = u"天安门"_s,
                                        .latitude = 39.9,
                                        .longitude = 116.4});
    const auto body = std::get<wecom::LocationMessage>(wecom::body(place));
    QCOMPARE(body.latitude, 39.9);
    QCOMPARE(body.longitude, 116.4);

    const auto event = incomingMessage({.from = u"a"_s,
                                        .type = u"event"_s,
                                        .event = u"LOCATION"_s,
                                        .latitude = -33.5,
                                        .longitude = 151.0});
    QCOMPARE(std::get<wecom::LocationEvent>(wecom::body(event)).latitude, -33.5);
}

void TrialMessageTest::choosesTheSameByChanceForTheSameText()
{
    const auto first = incomingMessage({.from = u"a"_s, .text = u"joke"_s});
    const auto again = incomingMessage({.from = u"a"_s, .text = u"joke"_s});
    const auto other = incomingMessage({.from = u"a"_s, .text = u"jokes"_s});
    QCOMPARE(chanceOf(first, u"r1"_s), chanceOf(again, u"r1"_s));
    QVERIFY(chanceOf(first, u"r1"_s) != chanceOf(other, u"r1"_s));
    QVERIFY(chanceOf(first, u"r1"_s) != chanceOf(first, u"r2"_s));
}

void TrialMessageTest::isTheFirstMessageUnlessToldOtherwise()
{
    const TrialCircumstances first;
    QCOMPARE(first.previousMessage(), std::nullopt);
    QCOMPARE(first.previousRule(), QString());
    QCOMPARE(first.messagesSince(0), 1);
    QCOMPARE(first.sameTextsSince(0), 1);
    QCOMPARE(first.answersSince(0), 0);
    QCOMPARE(first.lastHit(u"r1"_s, true), std::nullopt);
    QCOMPARE(first.hits(u"r1"_s), 0);
    QCOMPARE(first.handedOverUntil(), std::nullopt);
    QCOMPARE(first.fileSize(), std::nullopt);
}

void TrialMessageTest::remembersWhatItIsTold()
{
    const TrialCircumstances told({.sender = {.name = u"张三"_s, .departments = {u"2"_s}},
                                   .previousMessage = 1000,
                                   .previousRule = u"r1"_s,
                                   .messages = 3,
                                   .lastHits = {{u"r1"_s, 900}},
                                   .hits = {{u"r1"_s, 7}},
                                   .variables = {{u"room"_s, u"301"_s}},
                                   .fileSize = 4096});
    QCOMPARE(told.sender().name, u"张三"_s);
    QCOMPARE(told.previousMessage(), 1000);
    QCOMPARE(told.previousRule(), u"r1"_s);
    QCOMPARE(told.messagesSince(0), 3);
    QCOMPARE(told.lastHit(u"r1"_s, true), 900);
    QCOMPARE(told.lastHit(u"r2"_s, false), std::nullopt);
    QCOMPARE(told.hits(u"r1"_s), 7);
    QCOMPARE(told.variable(u"room"_s), u"301"_s);
    QCOMPARE(told.variable(u"floor"_s), QString());
    QCOMPARE(told.fileSize(), 4096);
}

QTEST_GUILESS_MAIN(TrialMessageTest)
#include "tst_trialmessage.moc"
