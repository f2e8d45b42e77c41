// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/wecom/incomingmessageparser.h"
#include "tests/core/sandbox/apicaller.h"
#include "tests/core/sandbox/sandboxundertest.h"
#include "tests/core/sandbox/testapplication.h"
#include "tests/support/qverifyresult.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace ewc::sandbox;

/*! What an application answers in the same connection, and clicks on its cards. */
class PassiveReplyTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void showsMedia_data();
    void showsMedia();
    void ignoresWhatThePlatformWould_data();
    void ignoresWhatThePlatformWould();
    void tellsTheApplicationOfAClick();
    void changesTheButtonsOfTheOneWhoClicked();
    void changesTheCardOfTheOneWhoClicked();
    void letsNobodyClickADeadCard();
    void servesWhatMembersSend_data();
    void servesWhatMembersSend();
    void letsThingsExpire();

private:
    void sendCard();
    QByteArray upload(const QByteArray &type, const QByteArray &data) const;
    QJsonObject click(const QByteArray &more = {}) const;

    std::unique_ptr<SandboxUnderTest> m_sandbox;
    std::unique_ptr<TestApplication> m_app;
};

void PassiveReplyTest::init()
{
    m_sandbox = std::make_unique<SandboxUnderTest>();
    QVERIFY_RESULT(m_sandbox->listening);
    m_app = std::make_unique<TestApplication>(m_sandbox->sandbox.account());
    QCOMPARE(m_sandbox->setCallback(m_app->url).body, R"({"ok":true})"_ba);
}

QByteArray PassiveReplyTest::upload(const QByteArray &type, const QByteArray &data) const
{
    return m_sandbox->client
        .call("POST"_ba,
              "/cgi-bin/media/upload?type=" + type + "&access_token=" + m_sandbox->token(),
              ApiCaller::form(R"(form-data; name="media"; filename="a.bin")"_ba, data),
              "Content-Type: multipart/form-data; boundary=XyZ\r\n"_ba)
        .json()
        .value("media_id"_L1)
        .toString()
        .toLatin1();
}

void PassiveReplyTest::sendCard()
{
    const QByteArray card = R"({"touser":"zhangsan|lisi","agentid":1000002,
        "msgtype":"template_card","template_card":{"card_type":"vote_interaction",
        "main_title":{"title":"Lunch?"},"task_id":"t1","submit_button":{"key":"go"},
        "checkbox":{"question_key":"q","option_list":[{"id":"a","text":"A"}]}}})"_ba;
    const WireAnswer answer =
        m_sandbox->client.post("/cgi-bin/message/send?access_token=" + m_sandbox->token(), card);
    QCOMPARE(answer.json().value("errcode"_L1), 0);
}

QJsonObject PassiveReplyTest::click(const QByteArray &more) const
{
    return m_sandbox->push(R"("type":"event","Event":"template_card_event","EventKey":"go")"
                           + more);
}

void PassiveReplyTest::showsMedia_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<QByteArray>("reply"); // with ID for the medium

    QTest::newRow("image") << "image"_ba << tinyImage()
                           << "<MsgType>image</MsgType><Image><MediaId>ID</MediaId></Image>"_ba;
    QTest::newRow("voice") << "voice"_ba << voiceOf(50)
                           << "<MsgType>voice</MsgType><Voice><MediaId>ID</MediaId></Voice>"_ba;
    QTest::newRow("video") << "video"_ba << tinyVideo()
                           << "<MsgType>video</MsgType><Video><MediaId>ID</MediaId>"
                              "<Title>t</Title><Description>d</Description></Video>"_ba;
}

void PassiveReplyTest::showsMedia()
{
    QFETCH(const QByteArray, type);
    QFETCH(const QByteArray, data);
    QFETCH(QByteArray, reply);

    const QByteArray id = upload(type, data);
    m_app->reply = m_app->seal("<xml>" + reply.replace("ID", id) + "</xml>");
    const QJsonObject answer = m_sandbox->push();
    QCOMPARE(answer["reply"_L1]["MsgType"_L1], QString::fromLatin1(type));
    QVERIFY(!answer.contains("problem"_L1));
    const QJsonValue shown = m_sandbox->phone().at(1)[QLatin1StringView(type)];
    QCOMPARE(shown["media_id"_L1], QString::fromLatin1(id));
    QCOMPARE(shown["size"_L1], data.size());
    if (type == "video")
        QCOMPARE(shown["title"_L1], u"t"_s);

    const WireAnswer file = m_sandbox->client.get("/sandbox/v1/media?id=" + id);
    QCOMPARE(file.status, 200);
    QCOMPARE(file.body, data);
    QVERIFY(file.head.contains("filename=\"a.bin\""));
}

void PassiveReplyTest::ignoresWhatThePlatformWould_data()
{
    QTest::addColumn<QByteArray>("reply");

    QTest::newRow("an unknown medium")
        << "<MsgType>image</MsgType><Image><MediaId>guess</MediaId></Image>"_ba;
    QTest::newRow("no medium") << "<MsgType>voice</MsgType>"_ba;
    QTest::newRow("an empty text") << "<MsgType>text</MsgType><Content></Content>"_ba;
    QTest::newRow("a type that is none") << "<MsgType>file</MsgType>"_ba;
    QTest::newRow("a wrong count") << "<MsgType>news</MsgType><ArticleCount>2</ArticleCount>"
                                      "<Articles><item><Title>a</Title></item></Articles>"_ba;
    QTest::newRow("nine articles") << "<MsgType>news</MsgType><ArticleCount>9</ArticleCount>"
                                      "<Articles>"
                                          + "<item><Title>a</Title></item>"_ba.repeated(9)
                                          + "</Articles>";
    QTest::newRow("buttons, but nobody clicked")
        << "<MsgType>update_button</MsgType><Button><ReplaceName>a</ReplaceName></Button>"_ba;
}

void PassiveReplyTest::ignoresWhatThePlatformWould()
{
    QFETCH(const QByteArray, reply);

    m_app->reply = m_app->seal("<xml>" + reply + "</xml>");
    const QJsonObject answer = m_sandbox->push();
    QVERIFY(answer["reply"_L1].isObject());
    QVERIFY(answer["problem"_L1].toString().startsWith("the reply was ignored: "_L1));
    QCOMPARE(m_sandbox->phone().size(), 1);
}

void PassiveReplyTest::tellsTheApplicationOfAClick()
{
    sendCard();
    click(R"(,"SelectedItems":[{"QuestionKey":"q","OptionIds":["a","b"]}])"_ba);
    const auto event = ewc::wecom::parseIncomingMessage(m_app->messages.at(0));
    QVERIFY_RESULT(event);
    QCOMPARE(event->value(u"EventKey"), u"go"_s);
    QCOMPARE(event->value(u"TaskId"), u"t1"_s);
    QCOMPARE(event->value(u"CardType"), u"vote_interaction"_s);
    QVERIFY(m_app->messages.at(0).contains(
        "<SelectedItems><SelectedItem><OptionIds><OptionId><![CDATA[a]]></OptionId><OptionId>"
        "<![CDATA[b]]></OptionId></OptionIds><QuestionKey><![CDATA[q]]></QuestionKey>"
        "</SelectedItem></SelectedItems>"));

    // Its response code is good for one change.
    const QByteArray update =
        R"({"agentid":1000002,"userids":["zhangsan"],"button":{"replace_name":"Done"},
            "response_code":")"
        + event->value(u"ResponseCode").toLatin1() + "\"}";
    const QByteArray path =
        "/cgi-bin/message/update_template_card?access_token=" + m_sandbox->token();
    QCOMPARE(m_sandbox->client.post(path, update).json().value("errcode"_L1), 0);
    QCOMPARE(m_sandbox->client.post(path, update).json().value("errcode"_L1), 40058);
    QCOMPARE(m_sandbox->phone().at(0)["replace_name"_L1], u"Done"_s);
}

void PassiveReplyTest::changesTheButtonsOfTheOneWhoClicked()
{
    sendCard();
    m_app->reply = m_app->seal("<xml><MsgType>update_button</MsgType><Button><ReplaceName>Done"
                               "</ReplaceName></Button></xml>"_ba);
    const QJsonObject answer = click(R"(,"TaskId":"t1")"_ba);
    QVERIFY(!answer.contains("problem"_L1));
    const QJsonArray phone = m_sandbox->phone();
    QCOMPARE(phone.size(), 1); // nothing new, only changed
    QCOMPARE(phone.at(0)["disabled"_L1], true);
    QCOMPARE(phone.at(0)["replace_name"_L1], u"Done"_s);
    QVERIFY(!m_sandbox->phone("user=lisi"_ba).at(0).toObject().contains("disabled"_L1));
}

void PassiveReplyTest::changesTheCardOfTheOneWhoClicked()
{
    sendCard();
    m_app->reply = m_app->seal(
        "<xml><MsgType>update_template_card</MsgType><TemplateCard>"
        "<CardType>text_notice</CardType><MainTitle><Title>Thanks</Title></MainTitle>"
        "<HorizontalContentList><KeyName>a</KeyName><Keyname>a</Keyname></HorizontalContentList>"
        "<JumpList><Title>x</Title><Type>1</Type><Url>https://a/</Url></JumpList>"
        "<CardAction><Type>1</Type><Url>https://a/</Url></CardAction></TemplateCard></xml>"_ba);
    QVERIFY(!click().contains("problem"_L1));
    const QJsonValue card = m_sandbox->phone().at(0)["template_card"_L1];
    QCOMPARE(card["card_type"_L1], u"text_notice"_s);
    QCOMPARE(card["main_title"_L1]["title"_L1], u"Thanks"_s);
    QCOMPARE(card["card_action"_L1]["type"_L1], 1);
    QCOMPARE(card["jump_list"_L1].toArray().size(), 1); // one element is a list all the same
    QCOMPARE(m_sandbox->phone("user=lisi"_ba).at(0)["template_card"_L1]["card_type"_L1],
             u"vote_interaction"_s);
}

void PassiveReplyTest::letsNobodyClickADeadCard()
{
    sendCard();
    m_app->reply = m_app->seal("<xml><MsgType>update_button</MsgType><Button><ReplaceName>Done"
                               "</ReplaceName></Button></xml>"_ba);
    click();
    QCOMPARE(click().keys(), QStringList{u"error"_s});
    QCOMPARE(m_app->messages.size(), 1);
}

void PassiveReplyTest::servesWhatMembersSend_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value"); // empty: anything

    QTest::newRow("image") << "image"_ba << tinyImage() << u"PicUrl"_s << QString();
    QTest::newRow("AMR") << "voice"_ba << voiceOf(50) << u"Format"_s << u"amr"_s;
    QTest::newRow("another voice") << "voice"_ba
                                   << "OggS speex"_ba << u"Format"_s << u"speex"_s;
    QTest::newRow("video") << "video"_ba << tinyVideo() << u"ThumbMediaId"_s << QString();
    QTest::newRow("file") << "file"_ba
                          << "123456"_ba << u"Title"_s << u"报告.pdf"_s;
}

void PassiveReplyTest::servesWhatMembersSend()
{
    QFETCH(const QByteArray, type);
    QFETCH(const QByteArray, data);
    QFETCH(const QString, field);
    QFETCH(const QString, value);

    m_sandbox->push(R"("type":")" + type + R"(","name":"报告.pdf","base64":")" + data.toBase64()
                    + '"');
    const auto message = ewc::wecom::parseIncomingMessage(m_app->messages.at(0));
    QVERIFY_RESULT(message);
    QVERIFY(!message->value(field).isEmpty());
    if (!value.isEmpty())
        QCOMPARE(message->value(field), value);

    const QByteArray path = "/cgi-bin/media/get?access_token=" + m_sandbox->token() + "&media_id=";
    const QByteArray id = message->value(u"MediaId").toLatin1();
    const WireAnswer whole = m_sandbox->client.get(path + id);
    QCOMPARE(whole.body, data);
    QVERIFY(whole.head.contains("filename=\"报告.pdf\""));
    const WireAnswer part =
        m_sandbox->client.call("GET"_ba, path + id, {}, "Range: bytes=2-3\r\n"_ba);
    QCOMPARE(part.status, 206);
    QCOMPARE(part.body, data.sliced(2, 2));
    if (type == "video")
        QVERIFY(m_sandbox->client.get(path + message->value(u"ThumbMediaId").toLatin1())
                    .head.contains("Content-Type: image/jpeg"));

    const QJsonValue shown = m_sandbox->phone().at(0)[QLatin1StringView(type)];
    QCOMPARE(shown["media_id"_L1], QString::fromLatin1(id));
    QCOMPARE(shown["name"_L1], u"报告.pdf"_s);
    QCOMPARE(shown["size"_L1], data.size());
}

void PassiveReplyTest::letsThingsExpire()
{
    const QByteArray id = upload("file"_ba, "123456"_ba);
    const QByteArray get =
        "/cgi-bin/media/get?access_token=" + m_sandbox->token() + "&media_id=" + id;
    QCOMPARE(m_sandbox->client.get(get).body, "123456"_ba);
    const QByteArray path = "/sandbox/v1/expire"_ba;
    QCOMPARE(m_sandbox->client.post(path, R"({"media_id":")" + id + "\"}").status, 200);
    QCOMPARE(m_sandbox->client.get(get).json().value("errcode"_L1), 40007);
    QCOMPARE(m_sandbox->client.post(path, R"({"media_id":"guess"})"_ba).status, 404);
    QCOMPARE(m_sandbox->client.post(path, R"({"tokens":true})"_ba).status, 200);
    QCOMPARE(m_sandbox->client.get(get).json().value("errcode"_L1), 42001);
}

QTEST_GUILESS_MAIN(PassiveReplyTest)
#include "tst_passivereply.moc"
