// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/wecom/incomingmessageparser.h"
#include "core/wecom/outgoingmessage.h"
#include "core/wecom/replyxml.h"
#include "tests/support/qverifyresult.h"

#include <QTest>

using namespace Qt::StringLiterals;
using ewc::ErrorKind;
using ewc::Reply;
using namespace ewc::wecom;

namespace {

QStringList ids(int count)
{
    return QStringList(count, u"a"_s);
}

} // namespace

class OutgoingMessageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesRequests();
    void leavesStrangeAgentIdsAlone();
    void countsBytesOfUtf8_data();
    void countsBytesOfUtf8();
    void saysWhichLimitIsBroken();
    void checksOnlyWhatItKnows();
    void checksRecipients_data();
    void checksRecipients();
    void summarises();
    void repliesToTheSender();
    void keepsRepliedTextExactly_data();
    void keepsRepliedTextExactly();
};

void OutgoingMessageTest::writesRequests()
{
    const Recipients recipients{
        .users = {u"zhangsan"_s, u"lisi"_s}, .parties = {u"2"_s}, .tags = {}};
    const QJsonObject request{{"touser"_L1, u"zhangsan|lisi"_s},
                              {"toparty"_L1, u"2"_s},
                              {"msgtype"_L1, u"text"_s},
                              {"agentid"_L1, 1000002},
                              {"text"_L1, QJsonObject{{"content"_L1, u"007 你好"_s}}}};
    QCOMPARE(OutgoingMessage::text(u"007 你好"_s).toRequest(recipients, u"1000002"_s), request);

    const QJsonObject markdown =
        OutgoingMessage::markdown(u"**b**"_s)
            .toRequest({.users = {}, .parties = {}, .tags = {u"1"_s, u"2"_s}}, u"7"_s);
    QCOMPARE(markdown["totag"_L1].toString(), u"1|2"_s);
    QCOMPARE(markdown["markdown"_L1]["content"_L1].toString(), u"**b**"_s);
    QVERIFY(!markdown.contains("touser"_L1));
}

void OutgoingMessageTest::leavesStrangeAgentIdsAlone()
{
    const OutgoingMessage message = OutgoingMessage::text(u"a"_s);
    QCOMPARE(message.toRequest({}, u"abc"_s)["agentid"_L1], QJsonValue(u"abc"_s));
    QCOMPARE(message.toRequest({}, {})["agentid"_L1], QJsonValue(QString()));
}

void OutgoingMessageTest::countsBytesOfUtf8_data()
{
    QTest::addColumn<QString>("content");
    QTest::addColumn<int>("code");

    QTest::newRow("nothing") << u""_s << 44004;
    QTest::newRow("one letter") << u"a"_s << 0;
    QTest::newRow("as many letters as fit") << QString(2048, u'a') << 0;
    QTest::newRow("one letter more") << QString(2049, u'a') << 45002;
    QTest::newRow("as many Chinese characters as fit") << QString(682, u'你') << 0;
    QTest::newRow("one Chinese character more") << QString(683, u'你') << 45002;
    QTest::newRow("as many faces as fit") << u"😀"_s.repeated(512) << 0;
    QTest::newRow("one face more") << u"😀"_s.repeated(513) << 45002;
}

void OutgoingMessageTest::countsBytesOfUtf8()
{
    QFETCH(const QString, content);
    QFETCH(const int, code);

    for (const auto &message :
         {OutgoingMessage::text(content), OutgoingMessage::markdown(content)}) {
        const auto checked = message.check();
        QCOMPARE(checked.has_value(), code == 0);
        QCOMPARE(checked ? 0 : checked.error().code, code);
    }
}

void OutgoingMessageTest::saysWhichLimitIsBroken()
{
    const auto checked = OutgoingMessage::text(QString(700, u'你')).check();
    QVERIFY_FAILURE(checked, ErrorKind::InvalidInput);
    QVERIFY(checked.error().detail.contains("content"_L1));
    QVERIFY(checked.error().detail.contains("2100"_L1));
    QVERIFY(checked.error().detail.contains("2048"_L1));
}

void OutgoingMessageTest::checksOnlyWhatItKnows()
{
    const OutgoingMessage image{.type = u"image"_s, .content = {{"media_id"_L1, u"m"_s}}};
    QVERIFY_RESULT(image.check());
}

void OutgoingMessageTest::checksRecipients_data()
{
    QTest::addColumn<QStringList>("users");
    QTest::addColumn<QStringList>("parties");
    QTest::addColumn<QStringList>("tags");
    QTest::addColumn<int>("code");

    QTest::newRow("nobody") << ids(0) << ids(0) << ids(0) << 82001;
    QTest::newRow("everybody") << QStringList{u"@all"_s} << ids(0) << ids(0) << 0;
    QTest::newRow("a tag") << ids(0) << ids(0) << ids(1) << 0;
    QTest::newRow("as many as fit") << ids(1000) << ids(100) << ids(100) << 0;
    QTest::newRow("one user more") << ids(1001) << ids(0) << ids(0) << 40032;
    QTest::newRow("one party more") << ids(1) << ids(101) << ids(0) << 82002;
    QTest::newRow("one tag more") << ids(1) << ids(0) << ids(101) << 82003;
    QTest::newRow("an empty id") << QStringList{u"a"_s, QString()} << ids(0) << ids(0) << 40035;
}

void OutgoingMessageTest::checksRecipients()
{
    QFETCH(const QStringList, users);
    QFETCH(const QStringList, parties);
    QFETCH(const QStringList, tags);
    QFETCH(const int, code);

    const auto checked = checkRecipients({.users = users, .parties = parties, .tags = tags});
    QCOMPARE(checked.has_value(), code == 0);
    QCOMPARE(checked ? 0 : checked.error().code, code);
}

void OutgoingMessageTest::summarises()
{
    QCOMPARE(OutgoingMessage::text(u"hello"_s).summary(), u"hello"_s);
    QCOMPARE(OutgoingMessage::markdown(u"# hello"_s).summary(), u"# hello"_s);
    QCOMPARE((OutgoingMessage{.type = u"image"_s, .content = {}}).summary(), u"[image]"_s);
}

void OutgoingMessageTest::repliesToTheSender()
{
    const auto message = parseIncomingMessage("<xml><ToUserName>ww1</ToUserName>"
                                              "<FromUserName>zhangsan</FromUserName></xml>"_ba);
    QVERIFY_RESULT(message);
    QCOMPARE(toReplyXml(Reply::text(u"007"_s), *message, 1409659813),
             "<xml><ToUserName><![CDATA[zhangsan]]></ToUserName>"
             "<FromUserName><![CDATA[ww1]]></FromUserName><CreateTime>1409659813</CreateTime>"
             "<MsgType><![CDATA[text]]></MsgType><Content><![CDATA[007]]></Content></xml>"_ba);
}

void OutgoingMessageTest::keepsRepliedTextExactly_data()
{
    QTest::addColumn<QString>("said");
    QTest::addColumn<QString>("heard");

    const auto unchanged = [](const char *row, const QString &text) {
        QTest::newRow(row) << text << text;
    };
    unchanged("number with zeros", u"007"_s);
    unchanged("markup", u"<a href=\"x\">&amp;</a>"_s);
    unchanged("end of CDATA", u"a]]>b"_s);
    unchanged("ends of CDATA", u"]]>]]>"_s);
    unchanged("brackets", u"]]]"_s);
    unchanged("lines and tabs", u"a\n\tb\n"_s);
    unchanged("Chinese", u"你好，世界"_s);
    unchanged("four bytes a character", u"😀𠀀"_s);
    unchanged("spaces", u"  a  "_s);
    QTest::newRow("NUL") << u"a\0b"_s << u"ab"_s;
    QTest::newRow("control characters") << u"a\u001B[1mb\u0008"_s << u"a[1mb"_s;
    QTest::newRow("characters that are none") << u"a\uFFFEb\uFFFF"_s << u"ab"_s;
    QTest::newRow("an end of CDATA made of what is left out") << u"]\u0001]\uFFFF>"_s << u"]]>"_s;
}

void OutgoingMessageTest::keepsRepliedTextExactly()
{
    QFETCH(const QString, said);
    QFETCH(const QString, heard);

    const auto reply = parseIncomingMessage(toReplyXml(Reply::text(said), {}, 0));
    QVERIFY_RESULT(reply);
    QCOMPARE(reply->text(), heard);
}

QTEST_GUILESS_MAIN(OutgoingMessageTest)
#include "tst_outgoingmessage.moc"
