// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/httpserver.h"
#include "core/sandbox/sandboxaccount.h"
#include "core/wecom/callbackcrypto.h"
#include "core/wecom/incomingmessageparser.h"
#include "tests/core/sandbox/controlclient.h"
#include "tests/support/qverifyresult.h"

#include <QJsonArray>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace ewc::sandbox;
using ewc::HttpReply;
using ewc::HttpRequest;
using ewc::HttpResponder;
using ewc::Sandbox;
using ewc::wecom::CallbackCrypto;
using ewc::wecom::CallbackEnvelope;

namespace {

/*! The application's side of the callback URL, with the crypto that it uses itself. */
class Application final
{
public:
    explicit Application(const ewc::Account &account)
        : m_crypto(CallbackCrypto::create(account.token.toLatin1(),
                                          account.encodingAesKey.toLatin1(),
                                          account.corpId.toLatin1())
                       .value())
        , m_server([this](const HttpRequest &request,
                          const HttpResponder &responder) { handle(request, responder); },
                   {})
    {
        url = "http://127.0.0.1:"
              + QByteArray::number(m_server.listen(QHostAddress::LocalHost, 0).value())
              + "/weixin/sandbox";
    }

    QByteArray seal(const QByteArray &xml) const
    {
        return m_crypto.seal(xml, "1700000000"_ba, "nonce"_ba, CallbackEnvelope::Format::Xml)
            .value();
    }

    QByteArray url;
    QByteArray aroundEcho; ///< sent after the echo
    QByteArray reply; ///< the body that answers a message
    QList<int> statuses; ///< of the next answers; 200 when they are used up
    bool isMute = false;
    QList<HttpRequest> deliveries;
    QList<QByteArray> messages; ///< decrypted

private:
    void handle(const HttpRequest &request, const HttpResponder &responder)
    {
        if (isMute)
            return;
        const ewc::wecom::CallbackQuery query{.msgSignature =
                                                  request.queryValue("msg_signature").value(),
                                              .timestamp = request.queryValue("timestamp").value(),
                                              .nonce = request.queryValue("nonce").value(),
                                              .echostr = request.queryValue("echostr").value()};
        const int status = statuses.isEmpty() ? 200 : statuses.takeFirst();
        if (request.method == "GET") {
            const auto echo = m_crypto.verifyUrl(query);
            responder.send(HttpReply::plain(status, echo.value_or("refused"_ba) + aroundEcho));
            return;
        }
        deliveries.append(request);
        const auto message =
            CallbackEnvelope::parse(request.body).and_then([&](const CallbackEnvelope &envelope) {
                return m_crypto.open(query, envelope);
            });
        messages.append(message.value_or(""_ba));
        responder.send({.status = status, .contentType = {}, .body = reply, .allow = {}});
    }

    CallbackCrypto m_crypto;
    ewc::HttpServer m_server;
};

} // namespace

class SandboxCallbackTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void verifiesTheUrl();
    void explainsAFailedVerification_data();
    void explainsAFailedVerification();
    void givesAVerificationOneSecond();
    void keepsTheUrlThatWorked();
    void verifiesUntilTheUrlAnswers();
    void deliversAText();
    void deliversEveryType_data();
    void deliversEveryType();
    void keepsWhatMembersSend();
    void takesAnEncryptedReply();
    void takesNestedReplies();
    void takesSilenceForAnAnswer_data();
    void takesSilenceForAnAnswer();
    void ignoresABadReply_data();
    void ignoresABadReply();
    void deliversAgainUntilAccepted();
    void givesUpAfterThreeRedeliveries();
    void losesDeliveriesAsAsked_data();
    void losesDeliveriesAsAsked();
    void refusesBadPushes_data();
    void refusesBadPushes();
    void goesAwayInTheMiddleOfADelivery();

private:
    WireAnswer setCallback(const QByteArray &url) const;
    QJsonObject push(const QByteArray &body = R"("type":"text","content":"hello")"_ba) const;
    QJsonArray phone() const;

    std::unique_ptr<Sandbox> m_sandbox;
    std::unique_ptr<ControlClient> m_client;
    std::unique_ptr<Application> m_app;
};

void SandboxCallbackTest::init()
{
    m_sandbox = std::make_unique<Sandbox>(ewc::SandboxOptions{.redeliveryInterval = 1ms});
    QVERIFY_RESULT(m_sandbox->listen(QHostAddress::LocalHost, 0));
    m_client = std::make_unique<ControlClient>(*m_sandbox);
    m_app = std::make_unique<Application>(m_sandbox->account());
    QCOMPARE(setCallback(m_app->url).body, R"({"ok":true})"_ba);
}

WireAnswer SandboxCallbackTest::setCallback(const QByteArray &url) const
{
    return m_client->post("/sandbox/v1/callback"_ba, R"({"url":")" + url + "\"}");
}

QJsonObject SandboxCallbackTest::push(const QByteArray &body) const
{
    return m_client->post("/sandbox/v1/push"_ba, R"({"user":"ZhangSan",)" + body + '}').json();
}

QJsonArray SandboxCallbackTest::phone() const
{
    return QJsonDocument::fromJson(m_client->get("/sandbox/v1/phone?user=zhangsan"_ba).body)
        .array();
}

void SandboxCallbackTest::verifiesTheUrl()
{
    const QSignalSpy verified(m_sandbox.get(), &Sandbox::callbackVerified);
    QCOMPARE(setCallback(m_app->url + "?key=a%20b").body, R"({"ok":true})"_ba);
    QCOMPARE(verified.size(), 1);
    QCOMPARE(verified.at(0).at(1).toString(), QString());

    push();
    QCOMPARE(m_app->deliveries.at(0).queryValue("key").value(), "a b"_ba);
}

void SandboxCallbackTest::explainsAFailedVerification_data()
{
    QTest::addColumn<QByteArray>("aroundEcho");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("url");
    QTest::addColumn<QString>("reason");

    QTest::newRow("line break") << "\n"_ba << 200 << ""_ba << u"more than"_s;
    QTest::newRow("status") << ""_ba << 403 << ""_ba << u"status 403"_s;
    QTest::newRow("redirect") << ""_ba << 302 << ""_ba << u"status 302"_s;
    QTest::newRow("nobody there") << ""_ba << 200 << "http://127.0.0.1:1/"_ba << u"refused"_s;
}

void SandboxCallbackTest::explainsAFailedVerification()
{
    QFETCH(const QByteArray, aroundEcho);
    QFETCH(const int, status);
    QFETCH(const QByteArray, url);
    QFETCH(const QString, reason);

    m_app->aroundEcho = aroundEcho;
    m_app->statuses = {status};
    const WireAnswer answer = setCallback(url.isEmpty() ? m_app->url : url);
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.json().value("ok"_L1), false);
    const QString said = answer.json().value("reason"_L1).toString();
    QVERIFY2(said.contains(reason), qPrintable(said));
    QVERIFY(!said.contains("echostr="_L1)); // the query stays out of it
}

void SandboxCallbackTest::givesAVerificationOneSecond()
{
    m_app->isMute = true;
    QVERIFY(setCallback(m_app->url).json()["reason"_L1].toString().contains("1 second"_L1));
}

void SandboxCallbackTest::keepsTheUrlThatWorked()
{
    QCOMPARE(setCallback("http://127.0.0.1:1/"_ba).json().value("ok"_L1), false);
    QCOMPARE(push()["deliveries"_L1][0]["status"_L1], 200);
}

void SandboxCallbackTest::verifiesUntilTheUrlAnswers()
{
    m_app->statuses = {503};
    Sandbox sandbox({.callback = QUrl(QString::fromLatin1(m_app->url))});
    const QSignalSpy verified(&sandbox, &Sandbox::callbackVerified);
    QTRY_COMPARE(verified.size(), 2);
    QVERIFY(!verified.at(0).at(1).toString().isEmpty());
    QVERIFY(verified.at(1).at(1).toString().isEmpty());
}

void SandboxCallbackTest::deliversAText()
{
    const QJsonObject answer = push(R"("type":"text","content":"你好 ]]> <b>&amp;")"_ba);
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

    QCOMPARE(phone().at(0)["from"_L1], u"member"_s);
    QCOMPARE(phone().at(0)["via"_L1], u"callback"_s);
    QCOMPARE(phone().at(0)["text"_L1]["content"_L1], u"你好 ]]> <b>&amp;"_s);
}

void SandboxCallbackTest::deliversEveryType_data()
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

void SandboxCallbackTest::deliversEveryType()
{
    QFETCH(const QByteArray, body);
    QFETCH(const QString, field);
    QFETCH(const QString, value);
    QFETCH(const int, onPhone);

    const QJsonObject answer = push(body);
    QCOMPARE(answer["deliveries"_L1][0]["status"_L1], 200);
    QCOMPARE(answer["msgid"_L1].isNull(), onPhone == 0); // events have none
    const auto message = ewc::wecom::parseIncomingMessage(m_app->messages.at(0));
    QVERIFY_RESULT(message);
    QCOMPARE(message->value(field), value);
    QCOMPARE(phone().size(), onPhone);
}

void SandboxCallbackTest::keepsWhatMembersSend()
{
    push(R"("type":"image","base64":"R0lGODlhAQABAAAAACwAAAAAAQABAAA=")"_ba);
    const auto message = ewc::wecom::parseIncomingMessage(m_app->messages.at(0));
    QVERIFY_RESULT(message);
    const QJsonObject state = m_client->get("/sandbox/v1/state"_ba).json();
    QCOMPARE(state["media"_L1][0]["media_id"_L1], message->value(u"MediaId"));
    QCOMPARE(state["media"_L1][0]["type"_L1], u"image"_s);

    const WireAnswer picture = m_client->get(QUrl(message->value(u"PicUrl")).path().toLatin1());
    QCOMPARE(picture.status, 200);
    QVERIFY(picture.head.contains("Content-Type: image/gif"));
    QVERIFY(picture.body.startsWith("GIF89a"));
}

void SandboxCallbackTest::takesAnEncryptedReply()
{
    m_app->reply = m_app->seal("<xml><ToUserName><![CDATA[zhangsan]]></ToUserName><FromUserName>"
                               "<![CDATA[ww5and0b0x00000001]]></FromUserName><CreateTime>17"
                               "</CreateTime><MsgType><![CDATA[text]]></MsgType><Content>"
                               "<![CDATA[你好]]></Content></xml>"_ba);
    QCOMPARE(push()["reply"_L1], (QJsonObject{{u"ToUserName"_s, u"zhangsan"_s},
                                              {u"FromUserName"_s, u"ww5and0b0x00000001"_s},
                                              {u"CreateTime"_s, u"17"_s},
                                              {u"MsgType"_s, u"text"_s},
                                              {u"Content"_s, u"你好"_s}}));
    QCOMPARE(phone().size(), 2);
    QCOMPARE(phone().at(1)["from"_L1], u"app"_s);
    QCOMPARE(phone().at(1)["via"_L1], u"reply"_s);
    QCOMPARE(phone().at(1)["text"_L1]["content"_L1], u"你好"_s);
}

void SandboxCallbackTest::takesNestedReplies()
{
    m_app->reply =
        m_app->seal("<xml><MsgType>news</MsgType><ArticleCount>2</ArticleCount><Articles>"
                    "<item><Title>a</Title></item><item><Title>b</Title></item>"
                    "</Articles></xml>"_ba);
    const QJsonObject articles{{u"item"_s, QJsonArray{QJsonObject{{u"Title"_s, u"a"_s}},
                                                      QJsonObject{{u"Title"_s, u"b"_s}}}}};
    QCOMPARE(push()["reply"_L1]["Articles"_L1], articles);
    QCOMPARE(phone().at(1)["news"_L1]["Articles"_L1], articles);
}

void SandboxCallbackTest::takesSilenceForAnAnswer_data()
{
    QTest::addColumn<QByteArray>("reply");
    QTest::newRow("empty") << ""_ba;
    QTest::newRow("success") << "success"_ba;
}

void SandboxCallbackTest::takesSilenceForAnAnswer()
{
    QFETCH(const QByteArray, reply);

    m_app->reply = reply;
    const QJsonObject answer = push();
    QVERIFY(answer["reply"_L1].isNull());
    QVERIFY(!answer.contains("problem"_L1));
    QCOMPARE(m_app->deliveries.size(), 1);
}

void SandboxCallbackTest::ignoresABadReply_data()
{
    QTest::addColumn<QByteArray>("reply");

    ewc::Account account = sandboxAccount(1);
    const Application app(account);
    account.corpId = u"ww0"_s;
    const Application other(account);
    const QByteArray sealed = app.seal("<xml><MsgType>text</MsgType></xml>"_ba);
    QTest::newRow("not encrypted") << "<xml><Content>hello</Content></xml>"_ba;
    QTest::newRow("not XML") << "hello"_ba;
    QTest::newRow("signature of something else") << QByteArray(sealed).replace("nonce", "other");
    QTest::newRow("another receiver") << other.seal("<xml><MsgType>text</MsgType></xml>"_ba);
    QTest::newRow("no XML inside") << app.seal("hello"_ba);
    QTest::newRow("a DTD inside") << app.seal("<!DOCTYPE x []><xml><a>1</a></xml>"_ba);
}

void SandboxCallbackTest::ignoresABadReply()
{
    QFETCH(const QByteArray, reply);

    m_app->reply = reply;
    const QJsonObject answer = push();
    QCOMPARE(answer["deliveries"_L1].toArray().size(), 1);
    QVERIFY(answer["reply"_L1].isNull());
    QVERIFY(answer["problem"_L1].toString().startsWith("the reply was ignored: "_L1));
    QCOMPARE(phone().size(), 1);
}

void SandboxCallbackTest::deliversAgainUntilAccepted()
{
    m_app->statuses = {500, 204};
    const QJsonObject answer = push();
    QCOMPARE(answer["deliveries"_L1].toArray().size(), 3);
    QCOMPARE(answer["deliveries"_L1][0]["status"_L1], 500);
    QCOMPARE(answer["deliveries"_L1][1]["status"_L1], 204);
    QCOMPARE(answer["deliveries"_L1][2]["status"_L1], 200);
    QCOMPARE(QSet<QByteArray>(m_app->messages.cbegin(), m_app->messages.cend()).size(), 1);
    QSet<QByteArray> bodies;
    for (const HttpRequest &delivery : std::as_const(m_app->deliveries))
        bodies.insert(delivery.body);
    QCOMPARE(bodies.size(), 3); // encrypted anew each time
    QCOMPARE(phone().size(), 1);
}

void SandboxCallbackTest::givesUpAfterThreeRedeliveries()
{
    m_app->statuses = {500, 500, 500, 500};
    const QJsonObject answer = push();
    QCOMPARE(answer["deliveries"_L1].toArray().size(), 4);
    QVERIFY(answer["reply"_L1].isNull());
    QCOMPARE(m_app->deliveries.size(), 4);
}

void SandboxCallbackTest::losesDeliveriesAsAsked_data()
{
    QTest::addColumn<QByteArray>("fault");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("arrived");

    QTest::newRow("before they arrive") << R"("drop":"before")"_ba << 0 << 1;
    QTest::newRow("the answer") << R"("drop":"after")"_ba << 0 << 2;
    QTest::newRow("a gateway answers") << R"("status":502)"_ba << 502 << 1;
    QTest::newRow("only late") << R"("delay_ms":20)"_ba << 200 << 1;
}

void SandboxCallbackTest::losesDeliveriesAsAsked()
{
    QFETCH(const QByteArray, fault);
    QFETCH(const int, status);
    QFETCH(const int, arrived);

    QCOMPARE(
        m_client->post("/sandbox/v1/faults"_ba, R"({"target":"callback",)" + fault + '}').status,
        200);
    const QJsonObject answer = push();
    QCOMPARE(answer["deliveries"_L1][0]["status"_L1], status);
    QCOMPARE(answer["deliveries"_L1].toArray().last()["status"_L1], 200);
    QCOMPARE(m_app->deliveries.size(), arrived);
}

void SandboxCallbackTest::refusesBadPushes_data()
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

void SandboxCallbackTest::refusesBadPushes()
{
    QFETCH(const QByteArray, body);
    QFETCH(const int, status);

    const WireAnswer answer = m_client->post("/sandbox/v1/push"_ba, body);
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.json().keys(), QStringList{u"error"_s});
    QVERIFY(m_app->deliveries.isEmpty());
}

void SandboxCallbackTest::goesAwayInTheMiddleOfADelivery()
{
    m_app->isMute = true;
    RawHttp client(static_cast<quint16>(m_sandbox->apiBase().port()));
    client.send(m_client->request("POST"_ba, "/sandbox/v1/push"_ba,
                                  R"({"user":"lisi","type":"text","content":"a"})"_ba));
    QTest::qWait(50);
    m_sandbox.reset();
    QVERIFY(client.waitForClosed());
}

QTEST_GUILESS_MAIN(SandboxCallbackTest)
#include "tst_sandboxcallback.moc"
