// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/wecom/incomingmessageparser.h"
#include "tests/support/qverifyresult.h"

#include <QTest>

using namespace Qt::StringLiterals;
using ewc::ErrorKind;
using ewc::wecom::IncomingMessage;
using ewc::wecom::parseIncomingMessage;

namespace {

IncomingMessage parsed(const QByteArray &xml)
{
    return parseIncomingMessage(xml).value_or(IncomingMessage());
}

QByteArray textMessage(const QByteArray &content)
{
    return "<xml><MsgType>text</MsgType><Content>" + content + "</Content></xml>";
}

QByteArray eventMessage(const QByteArray &fields)
{
    return "<xml><FromUserName>zhangsan</FromUserName><CreateTime>1</CreateTime>"
           "<MsgType>event</MsgType>"
           + fields + "</xml>";
}

} // namespace

class IncomingMessageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheExampleOfTheDocuments();
    void keepsTextExactly_data();
    void keepsTextExactly();
    void findsInnerFieldsByPath();
    void readsJson();
    void keepsTypesNobodyKnows();
    void refusesWhatIsNoMessage_data();
    void refusesWhatIsNoMessage();
    void readsLongTexts();
    void recognisesReDeliveries();
    void tellsEventsOfOneSecondApart_data();
    void tellsEventsOfOneSecondApart();
    void tellsApartWhatTheSystemTellsInOneSecond_data();
    void tellsApartWhatTheSystemTellsInOneSecond();
    void tellsNamelessMessagesApart();
    void isEmptyByDefault();
};

void IncomingMessageTest::readsTheExampleOfTheDocuments()
{
    const QByteArray xml =
        "<xml><ToUserName><![CDATA[wx5823bf96d3bd56c7]]></ToUserName>\n"
        "<FromUserName><![CDATA[mycreate]]></FromUserName>\n"
        "<CreateTime>1409659813</CreateTime>\n<MsgType><![CDATA[text]]></MsgType>\n"
        "<Content><![CDATA[hello]]></Content>\n<MsgId>4561255354251345929</MsgId>\n"
        "<AgentID>218</AgentID>\n</xml>";
    const auto message = parseIncomingMessage(xml);
    QVERIFY_RESULT(message);
    QCOMPARE(message->toUserName(), u"wx5823bf96d3bd56c7"_s);
    QCOMPARE(message->fromUserName(), u"mycreate"_s);
    QCOMPARE(message->createTime().toSecsSinceEpoch(), 1409659813);
    QCOMPARE(message->type(), u"text"_s);
    QCOMPARE(message->text(), u"hello"_s);
    QCOMPARE(message->msgId(), u"4561255354251345929"_s);
    QCOMPARE(message->agentId(), u"218"_s);
    QCOMPARE(message->event(), QString());
    QCOMPARE(message->key(), "4561255354251345929"_ba);
    QCOMPARE(message->raw(), xml);
    QCOMPARE(message->fields().size(), 7);
    QCOMPARE(message->fields().at(1).first, u"FromUserName"_s);
}

void IncomingMessageTest::keepsTextExactly_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("text");

    QTest::newRow("number with zeros") << "007"_ba << u"007"_s;
    QTest::newRow("spaces") << "<![CDATA[  a  b ]]>"_ba << u"  a  b "_s;
    QTest::newRow("only spaces") << "  "_ba << u"  "_s;
    QTest::newRow("lines") << "<![CDATA[a\n\tb\n]]>"_ba << u"a\n\tb\n"_s;
    QTest::newRow("lines of Windows, which XML makes one kind")
        << "<![CDATA[a\r\nb]]>"_ba << u"a\nb"_s;
    QTest::newRow("markup") << "<![CDATA[<b>&amp;</b>]]>"_ba << u"<b>&amp;</b>"_s;
    QTest::newRow("entities") << "&lt;b&gt; &amp; &#x4f60;&#22909;"_ba << u"<b> & 你好"_s;
    QTest::newRow("end of CDATA") << "<![CDATA[a]]]]><![CDATA[>b]]>"_ba << u"a]]>b"_s;
    QTest::newRow("half an end of CDATA") << "<![CDATA[a]]b]]]]>"_ba << u"a]]b]]"_s;
    QTest::newRow("text and CDATA") << "a<![CDATA[<]]>b"_ba << u"a<b"_s;
    QTest::newRow("brackets") << "[a] ]b]"_ba << u"[a] ]b]"_s;
    QTest::newRow("Chinese") << "<![CDATA[你好，世界]]>"_ba << u"你好，世界"_s;
    QTest::newRow("four bytes a character") << "<![CDATA[😀𠀀]]>"_ba << u"😀𠀀"_s;
    QTest::newRow("a tag of its own") << "<![CDATA[</Content></xml>]]>"_ba << u"</Content></xml>"_s;
    QTest::newRow("nothing") << ""_ba << u""_s;
    QTest::newRow("nothing in CDATA") << "<![CDATA[]]>"_ba << u""_s;
    QTest::newRow("a comment") << "a<!-- = < -->b"_ba << u"ab"_s;
}

void IncomingMessageTest::keepsTextExactly()
{
    QFETCH(const QByteArray, content);
    QFETCH(const QString, text);

    const auto message = parseIncomingMessage(textMessage(content));
    QVERIFY_RESULT(message);
    QCOMPARE(message->text(), text);
    QCOMPARE(message->summary(), text);
}

void IncomingMessageTest::findsInnerFieldsByPath()
{
    const auto message =
        parseIncomingMessage("<xml><MsgType>event</MsgType><A><B>first</B><C><B>inner</B></C></A>"
                             "<A><B>second</B></A><Empty/></xml>"_ba);
    QVERIFY_RESULT(message);
    const IncomingMessage::Fields fields{{u"MsgType"_s, u"event"_s},
                                         {u"A.B"_s, u"first"_s},
                                         {u"A.C.B"_s, u"inner"_s},
                                         {u"A.B"_s, u"second"_s},
                                         {u"Empty"_s, u""_s}};
    QCOMPARE(message->fields(), fields);
    QCOMPARE(message->value(u"A.B"), u"first"_s);
    QCOMPARE(message->value(u"a.b"), QString());
}

void IncomingMessageTest::readsJson()
{
    const auto message = parseIncomingMessage(
        R"({"msgid":"M1","from":{"userid":"zhangsan"},"MsgId":4561255354251345929,"list":[1,"b"],"yes":true,"text":{"content":"你好"}})"_ba);
    QVERIFY_RESULT(message);
    QCOMPARE(message->value(u"msgid"), u"M1"_s);
    QCOMPARE(message->value(u"from.userid"), u"zhangsan"_s);
    QCOMPARE(message->value(u"text.content"), u"你好"_s);
    QCOMPARE(message->value(u"list"), u"1"_s);
    QCOMPARE(message->value(u"yes"), u"true"_s);
    QCOMPARE(message->msgId(), u"4561255354251345929"_s);
    QCOMPARE(message->fields().size(), 7);
}

void IncomingMessageTest::keepsTypesNobodyKnows()
{
    const IncomingMessage message =
        parsed("<xml><MsgType>hologram</MsgType><Depth>3</Depth><MsgId>5</MsgId></xml>"_ba);
    QCOMPARE(message.type(), u"hologram"_s);
    QCOMPARE(message.value(u"Depth"), u"3"_s);
    QCOMPARE(message.text(), QString());
    QCOMPARE(message.summary(), u"[hologram]"_s);
}

void IncomingMessageTest::refusesWhatIsNoMessage_data()
{
    QTest::addColumn<QByteArray>("plain");

    QTest::newRow("nothing") << ""_ba;
    QTest::newRow("no XML") << "1616140317555161061"_ba;
    QTest::newRow("cut off") << "<xml><MsgType>text</MsgType><Content>he"_ba;
    QTest::newRow("a NUL") << textMessage(QByteArray("a\0b", 3));
    QTest::newRow("a NUL in CDATA") << textMessage(QByteArray("<![CDATA[a\0b]]>", 15));
    QTest::newRow("a NUL by number") << textMessage("&#0;"_ba);
    QTest::newRow("a NUL after the end") << textMessage("a"_ba) + '\0';
    QTest::newRow("a control character") << textMessage("a\x1B[1m"_ba);
    QTest::newRow("a byte that is no UTF-8") << textMessage("a\xFF"_ba);
    QTest::newRow("GBK") << textMessage("\xC4\xE3\xBA\xC3"_ba);
    QTest::newRow("half a character") << textMessage("\xE4\xBD"_ba);
    QTest::newRow("half of a surrogate pair") << textMessage("\xED\xA0\xBD"_ba);
    QTest::newRow("a character that is none") << textMessage("\xEF\xBF\xBF"_ba);
    QTest::newRow("UTF-16") << QByteArray("<\0x\0/\0>\0", 8);
    QTest::newRow("a DTD") << "<!DOCTYPE xml>" + textMessage("a"_ba);
    QTest::newRow("entities that grow")
        << "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>"
               + textMessage("&b;"_ba);
    QTest::newRow("an external entity")
        << "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>" + textMessage("&a;"_ba);
    QTest::newRow("a style sheet") << "<?xml-stylesheet href='x'?>" + textMessage("a"_ba);
    QTest::newRow("too deep") << QByteArray("<a>").repeated(17) + QByteArray("</a>").repeated(17);
    QTest::newRow("very deep") << QByteArray("<a>").repeated(300'000);
    QTest::newRow("a name that is too long") << "<xml><" + QByteArray(200, 'a') + "/></xml>";
    QTest::newRow("too many fields") << "<xml>" + QByteArray("<a/>").repeated(5000) + "</xml>";
    QTest::newRow("too many fields of the simple kind")
        << "<xml>" + QByteArray("<a></a>").repeated(5000) + "</xml>";
    QTest::newRow("JSON that is no object") << "[1]"_ba;
    QTest::newRow("JSON cut off") << R"({"a":{"b":1)"_ba;
    QTest::newRow("JSON, deep") << QByteArray(R"({"a":)").repeated(900) + '1'
                                       + QByteArray(900, '}');
    QTest::newRow("JSON, long name") << "{\"" + QByteArray(2000, 'a') + "\":1}";
    QTest::newRow("JSON, many values") << "{\"a\":[" + QByteArray("1,").repeated(5000) + "1]}";
}

void IncomingMessageTest::refusesWhatIsNoMessage()
{
    QFETCH(const QByteArray, plain);

    const auto message = parseIncomingMessage(plain);
    QVERIFY_FAILURE(message, ErrorKind::InvalidInput);
    QCOMPARE(message.error().code, -40002);
}

void IncomingMessageTest::readsLongTexts()
{
    const QByteArray megabyte(1 << 20, 'a');
    QCOMPARE(parsed(textMessage(megabyte)).text().size(), megabyte.size());
    QCOMPARE(parsed(textMessage(megabyte + "&amp;")).text().size(), megabyte.size() + 1);
}

void IncomingMessageTest::recognisesReDeliveries()
{
    const QByteArray click = "<Event>click</Event><EventKey>k</EventKey>"_ba;
    QCOMPARE(parsed(eventMessage(click)).key(),
             parsed(eventMessage(click + "<AgentID>1</AgentID>")).key());
    QCOMPARE(parsed(eventMessage("<Event>CLICK</Event><EventKey>k</EventKey>"_ba)).key(),
             parsed(eventMessage(click)).key());
}

void IncomingMessageTest::tellsEventsOfOneSecondApart_data()
{
    QTest::addColumn<QByteArray>("fields");

    QTest::newRow("another event") << "<Event>view</Event><EventKey>k</EventKey>"_ba;
    QTest::newRow("another button") << "<Event>click</Event><EventKey>l</EventKey>"_ba;
    QTest::newRow("another change")
        << "<Event>click</Event><EventKey>k</EventKey><ChangeType>x</ChangeType>"_ba;
}

void IncomingMessageTest::tellsEventsOfOneSecondApart()
{
    QFETCH(const QByteArray, fields);

    QVERIFY(parsed(eventMessage(fields)).key()
            != parsed(eventMessage("<Event>click</Event><EventKey>k</EventKey>"_ba)).key());
}

void IncomingMessageTest::tellsApartWhatTheSystemTellsInOneSecond_data()
{
    QTest::addColumn<QByteArray>("one");
    QTest::addColumn<QByteArray>("other");

    const auto contact = [](const QByteArray &fields) {
        return "<Event>change_contact</Event><ChangeType>x</ChangeType>" + fields;
    };
    QTest::newRow("members") << contact("<UserID>a</UserID>") << contact("<UserID>b</UserID>");
    QTest::newRow("departments") << contact("<Id>1</Id>") << contact("<Id>2</Id>");
    QTest::newRow("tags") << contact("<TagId>1</TagId>") << contact("<TagId>2</TagId>");
    const auto approval = [](const QByteArray &fields) {
        return "<Event>sys_approval_change</Event><ApprovalInfo>" + fields + "</ApprovalInfo>";
    };
    QTest::newRow("approvals") << approval("<SpNo>1</SpNo>") << approval("<SpNo>2</SpNo>");
    QTest::newRow("steps of an approval") << approval("<SpNo>1</SpNo><SpStatus>1</SpStatus>")
                                          << approval("<SpNo>1</SpNo><SpStatus>2</SpStatus>");
    QTest::newRow("cards") << "<Event>template_card_event</Event><TaskId>1</TaskId>"_ba
                           << "<Event>template_card_event</Event><TaskId>2</TaskId>"_ba;
}

void IncomingMessageTest::tellsApartWhatTheSystemTellsInOneSecond()
{
    QFETCH(const QByteArray, one);
    QFETCH(const QByteArray, other);

    QCOMPARE(parsed(eventMessage(one)).key(), parsed(eventMessage(one)).key());
    QVERIFY(parsed(eventMessage(one)).key() != parsed(eventMessage(other)).key());
}

void IncomingMessageTest::tellsNamelessMessagesApart()
{
    QCOMPARE(parsed(textMessage("a"_ba)).key(), parsed(textMessage("a"_ba)).key());
    QVERIFY(parsed(textMessage("a"_ba)).key() != parsed(textMessage("b"_ba)).key());
}

void IncomingMessageTest::isEmptyByDefault()
{
    const IncomingMessage message;
    QCOMPARE(message.type(), QString());
    QVERIFY(message.fields().isEmpty());
    QVERIFY(!message.createTime().isValid());
    QVERIFY(!parsed("<xml><CreateTime>soon</CreateTime></xml>"_ba).createTime().isValid());
}

QTEST_GUILESS_MAIN(IncomingMessageTest)
#include "tst_incomingmessage.moc"
