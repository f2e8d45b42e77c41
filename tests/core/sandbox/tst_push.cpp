// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/wecom/incomingmessageparser.h"
#include "tests/core/sandbox/sandboxundertest.h"
#include "tests/core/sandbox/testapplication.h"
#include "tests/support/qverifyresult.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace ewc::sandbox;

class PushTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void deliversAText();
    void deliversEveryType_data();
    void deliversEveryType();
    void tellsOfWhatNobodySent_data();
    void tellsOfWhatNobodySent();
    void keepsWhatMembersSend();
    void refusesBadPushes_data();
    void refusesBadPushes();

private:
    std::unique_ptr<SandboxUnderTest> m_sandbox;
    std::unique_ptr<TestApplication> m_app;
};

void PushTest::init()
{
    m_sandbox = std::make_unique<SandboxUnderTest>();
    QVERIFY_RESULT(m_sandbox->listening);
    m_app = std::make_unique<TestApplication>(m_sandbox->sandbox.account());
    QCOMPARE(m_sandbox->setCallback(m_app->url).body, R"({"ok":true})"_ba);
}

void PushTest::deliversAText()
{
    const QJsonObject answer = m_sandbox->push(R"("type":"text","content":"你好 ]]> <b>&amp;")"_ba);
    QCOMPARE(answer["deliveries"_L1].toArray().size(), 1);
    QCOMPARE(answer["deliveries"_L1][0]["status"_L1], 200);
    QVERIFY(answer["deliveries"_L1][0]["ms"_L1].isDouble());
    QVERIFY(answer.contains("reply"_L1));
    QVERIFY(answer["reply"_L1].isNull());

    QVERIFY(m_app->deliveries.at(0).body.startsWith(
        "<xml><ToUserName><![CDATA[ww5and0b0x00000001]]></ToUserName>"
        "<AgentID><![CDATA[1000002]]></AgentID><Encrypt><![CDATA["));
    const auto message = ewc::wecom::parseIncomingMessage(m_app->messages.at(0));
    QVERIFY_RESULT(message);
    QCOMPARE(message->toUserName(), u"ww5and0b0x00000001"_s);
    QCOMPARE(message->fromUserName(), u"zhangsan"_s);
    QCOMPARE(message->type(), u"text"_s);
    QCOMPARE(message->text(), u"你好 ]]> <b>&amp;"_s);
    QCOMPARE(message->agentId(), u"1000002"_s);
    QCOMPARE(message->msgId(), answer["msgid"_L1].toString());
    QVERIFY(message->msgId().toULongLong() > 0xFFFFFFFFULL);
    QVERIFY(qAbs(message->createTime().secsTo(QDateTime::currentDateTime())) < 60);

    QCOMPARE(m_sandbox->phone().at(0)["from"_L1], u"member"_s);
    QCOMPARE(m_sandbox->phone().at(0)["via"_L1], u"callback"_s);
    QCOMPARE(m_sandbox->phone().at(0)["text"_L1]["content"_L1], u"你好 ]]> <b>&amp;"_s);
}

void PushTest::deliversEveryType_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::addColumn<int>("onPhone");

    QTest::newRow("location") << R"("type":"location","Location_X":23.134521,"Scale":20)"_ba
                              << u"Location_X"_s << u"23.134521"_s << 1;
    QTest::newRow("link") << R"("type":"link","Title":"T","Url":"http://a/?b&c")"_ba << u"Url"_s
                          << u"http://a/?b&c"_s << 1;
    QTest::newRow("event") << R"("type":"event","Event":"click","EventKey":"photo")"_ba
                           << u"EventKey"_s << u"photo"_s << 0;
    QTest::newRow("nested event")
        << R"("type":"event","Event":"scancode_push","ScanCodeInfo":{"ScanResult":"x"})"_ba
        << u"ScanCodeInfo.ScanResult"_s << u"x"_s << 0;
    QTest::newRow("repeated fields")
        << R"("type":"event","Event":"pic_weixin","SendPicsInfo":{"Count":1,"PicList":{"item":[{"PicMd5Sum":"m"},{}]}})"_ba
        << u"SendPicsInfo.PicList.item.PicMd5Sum"_s << u"m"_s << 0;
    QTest::newRow("a type that nobody knows")
        << R"("type":"hologram","Depth":3)"_ba << u"Depth"_s << u"3"_s << 1;
    QTest::newRow("a field of the frame") << R"("type":"event","Event":"x","FromUserName":"sys")"_ba
                                          << u"FromUserName"_s << u"sys"_s << 0;
    QTest::newRow("image by id") << R"("type":"image","MediaId":"m1")"_ba << u"MediaId"_s << u"m1"_s
                                 << 1;
}

void PushTest::deliversEveryType()
{
    QFETCH(const QByteArray, body);
    QFETCH(const QString, field);
    QFETCH(const QString, value);
    QFETCH(const int, onPhone);

    const QJsonObject answer = m_sandbox->push(body);
    QCOMPARE(answer["deliveries"_L1][0]["status"_L1], 200);
    QCOMPARE(answer["msgid"_L1].isNull(), onPhone == 0); // events have none
    const auto message = ewc::wecom::parseIncomingMessage(m_app->messages.at(0));
    QVERIFY_RESULT(message);
    QCOMPARE(message->value(field), value);
    QCOMPARE(m_sandbox->phone().size(), onPhone);
}

void PushTest::tellsOfWhatNobodySent_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("summary");

    QTest::newRow("approval in WeCom")
        << R"("type":"event","Event":"sys_approval_change","ApprovalInfo":{"SpNo":1,"SpName":"请假","SpStatus":2,"Applyer":{"UserId":"lisi"}}})"_ba
        << u"[sys_approval_change] 请假 lisi passed"_s;
    QTest::newRow("approval of one's own")
        << R"("type":"event","Event":"open_approval_change","ApprovalInfo":{"ThirdNo":"1","OpenSpName":"付款","OpenSpStatus":1,"ApplyUserName":"张三","ApprovalNodes":{"ApprovalNode":[{"Items":{"Item":[{"ItemUserId":"lisi"},{"ItemUserId":"boss"}]}}]}}})"_ba
        << u"[open_approval_change] 付款 张三 running"_s;
    QTest::newRow("member")
        << R"("type":"event","Event":"change_contact","ChangeType":"create_user","UserID":"new"})"_ba
        << u"[change_contact] create_user new"_s;
    QTest::newRow("department, by a member")
        << R"("user":"zhangsan","type":"event","Event":"change_contact","ChangeType":"delete_party","Id":3})"_ba
        << u"[change_contact] delete_party 3"_s;
}

void PushTest::tellsOfWhatNobodySent()
{
    QFETCH(const QByteArray, body);
    QFETCH(const QString, summary);

    m_app->reply = m_app->seal("<xml><MsgType>text</MsgType><Content>hi</Content></xml>"_ba);
    const QJsonObject answer = m_sandbox->client.post("/sandbox/v1/push"_ba, '{' + body).json();
    QCOMPARE(answer["deliveries"_L1][0]["status"_L1], 200);
    QVERIFY(answer["problem"_L1].toString().contains("nobody"_L1));
    const auto message = ewc::wecom::parseIncomingMessage(m_app->messages.at(0));
    QVERIFY_RESULT(message);
    QCOMPARE(message->fromUserName(), u"sys"_s);
    QCOMPARE(message->summary(), summary);
    QVERIFY(m_sandbox->phone().isEmpty());
}

void PushTest::keepsWhatMembersSend()
{
    m_sandbox->push(R"("type":"image","base64":"R0lGODlhAQABAAAAACwAAAAAAQABAAA=")"_ba);
    const auto message = ewc::wecom::parseIncomingMessage(m_app->messages.at(0));
    QVERIFY_RESULT(message);
    const QJsonObject state = m_sandbox->client.get("/sandbox/v1/state"_ba).json();
    QCOMPARE(state["media"_L1][0]["media_id"_L1], message->value(u"MediaId"));
    QCOMPARE(state["media"_L1][0]["type"_L1], u"image"_s);

    const WireAnswer picture =
        m_sandbox->client.get(QUrl(message->value(u"PicUrl")).path().toLatin1());
    QCOMPARE(picture.status, 200);
    QVERIFY(picture.head.contains("Content-Type: image/gif"));
    QVERIFY(picture.body.startsWith("GIF89a"));
}

void PushTest::refusesBadPushes_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");

    QTest::newRow("nobody") << R"({"type":"text","content":"a"})"_ba << 404;
    QTest::newRow("unknown") << R"({"user":"ghost","type":"text","content":"a"})"_ba << 404;
    QTest::newRow("no type") << R"({"user":"lisi","content":"a"})"_ba << 400;
    QTest::newRow("no text") << R"({"user":"lisi","type":"text"})"_ba << 400;
    QTest::newRow("no event") << R"({"user":"lisi","type":"event"})"_ba << 400;
    QTest::newRow("image of nothing") << R"({"user":"lisi","type":"image"})"_ba << 400;
    QTest::newRow("no such file")
        << R"({"user":"lisi","type":"image","file":"/nonexistent.jpg"})"_ba << 400;
    QTest::newRow("a folder") << R"({"user":"lisi","type":"image","file":"/"})"_ba << 400;
    QTest::newRow("bad base64") << R"({"user":"lisi","type":"voice","base64":"a*"})"_ba << 400;
    QTest::newRow("a name that no element has")
        << R"({"user":"lisi","type":"link","a><b":"x"})"_ba << 400;
}

void PushTest::refusesBadPushes()
{
    QFETCH(const QByteArray, body);
    QFETCH(const int, status);

    const WireAnswer answer = m_sandbox->client.post("/sandbox/v1/push"_ba, body);
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.json().keys(), QStringList{u"error"_s});
    QVERIFY(m_app->deliveries.isEmpty());
}

QTEST_GUILESS_MAIN(PushTest)
#include "tst_push.moc"
