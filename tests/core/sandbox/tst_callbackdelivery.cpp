// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sandbox/callbackdelivery.h"
#include "core/sandbox/sandboxaccount.h"
#include "tests/core/sandbox/sandboxundertest.h"
#include "tests/core/sandbox/testapplication.h"
#include "tests/support/qverifyresult.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ewc::sandbox;
using ewc::HttpRequest;

class CallbackDeliveryTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void takesAnEncryptedReply();
    void takesNestedReplies();
    void takesSilenceForAnAnswer_data();
    void takesSilenceForAnAnswer();
    void ignoresABadReply_data();
    void ignoresABadReply();
    void deliversAgainUntilAccepted();
    void givesUpAfterThreeRedeliveries();
    void givesADeliveryFiveSeconds();
    void losesDeliveriesAsAsked_data();
    void losesDeliveriesAsAsked();
    void goesAwayInTheMiddleOfADelivery();

private:
    std::unique_ptr<SandboxUnderTest> m_sandbox;
    std::unique_ptr<TestApplication> m_app;
};

void CallbackDeliveryTest::init()
{
    m_sandbox = std::make_unique<SandboxUnderTest>();
    QVERIFY_RESULT(m_sandbox->listening);
    m_app = std::make_unique<TestApplication>(m_sandbox->sandbox.account());
    QCOMPARE(m_sandbox->setCallback(m_app->url).body, R"({"ok":true})"_ba);
}

void CallbackDeliveryTest::takesAnEncryptedReply()
{
    m_app->reply = m_app->seal("<xml><ToUserName><![CDATA[zhangsan]]></ToUserName><FromUserName>"
                               "<![CDATA[ww5and0b0x00000001]]></FromUserName><CreateTime>17"
                               "</CreateTime><MsgType><![CDATA[text]]></MsgType><Content>"
                               "<![CDATA[你好]]></Content></xml>"_ba);
    QCOMPARE(m_sandbox->push()["reply"_L1],
             (QJsonObject{{u"ToUserName"_s, u"zhangsan"_s},
                          {u"FromUserName"_s, u"ww5and0b0x00000001"_s},
                          {u"CreateTime"_s, u"17"_s},
                          {u"MsgType"_s, u"text"_s},
                          {u"Content"_s, u"你好"_s}}));
    QCOMPARE(m_sandbox->phone().size(), 2);
    QCOMPARE(m_sandbox->phone().at(1)["from"_L1], u"app"_s);
    QCOMPARE(m_sandbox->phone().at(1)["via"_L1], u"reply"_s);
    QCOMPARE(m_sandbox->phone().at(1)["text"_L1]["content"_L1], u"你好"_s);
}

void CallbackDeliveryTest::takesNestedReplies()
{
    m_app->reply =
        m_app->seal("<xml><MsgType>news</MsgType><ArticleCount>2</ArticleCount><Articles>"
                    "<item><Title>a</Title></item><item><Title>b</Title></item>"
                    "</Articles></xml>"_ba);
    const QJsonObject articles{{u"item"_s, QJsonArray{QJsonObject{{u"Title"_s, u"a"_s}},
                                                      QJsonObject{{u"Title"_s, u"b"_s}}}}};
    QCOMPARE(m_sandbox->push()["reply"_L1]["Articles"_L1], articles);
    // The phone shows it as if it had been sent.
    QCOMPARE(m_sandbox->phone().at(1)["news"_L1]["articles"_L1],
             (QJsonArray{QJsonObject{{u"title"_s, u"a"_s}}, QJsonObject{{u"title"_s, u"b"_s}}}));
}

void CallbackDeliveryTest::takesSilenceForAnAnswer_data()
{
    QTest::addColumn<QByteArray>("reply");
    QTest::newRow("empty") << ""_ba;
    QTest::newRow("success") << "success"_ba;
}

void CallbackDeliveryTest::takesSilenceForAnAnswer()
{
    QFETCH(const QByteArray, reply);

    m_app->reply = reply;
    const QJsonObject answer = m_sandbox->push();
    QVERIFY(answer["reply"_L1].isNull());
    QVERIFY(!answer.contains("problem"_L1));
    QCOMPARE(m_app->deliveries.size(), 1);
}

void CallbackDeliveryTest::ignoresABadReply_data()
{
    QTest::addColumn<QByteArray>("reply");

    ewc::Account account = sandboxAccount(1);
    const TestApplication app(account);
    account.corpId = u"ww0"_s;
    const TestApplication other(account);
    const QByteArray sealed = app.seal("<xml><MsgType>text</MsgType></xml>"_ba);
    QTest::newRow("not encrypted") << "<xml><Content>hello</Content></xml>"_ba;
    QTest::newRow("not XML") << "hello"_ba;
    QTest::newRow("signature of something else") << QByteArray(sealed).replace("nonce", "other");
    QTest::newRow("another receiver") << other.seal("<xml><MsgType>text</MsgType></xml>"_ba);
    QTest::newRow("no XML inside") << app.seal("hello"_ba);
    QTest::newRow("a DTD inside") << app.seal("<!DOCTYPE x []><xml><a>1</a></xml>"_ba);
}

void CallbackDeliveryTest::ignoresABadReply()
{
    QFETCH(const QByteArray, reply);

    m_app->reply = reply;
    const QJsonObject answer = m_sandbox->push();
    QCOMPARE(answer["deliveries"_L1].toArray().size(), 1);
    QVERIFY(answer["reply"_L1].isNull());
    QVERIFY(answer["problem"_L1].toString().startsWith("the reply was ignored: "_L1));
    QCOMPARE(m_sandbox->phone().size(), 1);
}

void CallbackDeliveryTest::deliversAgainUntilAccepted()
{
    m_app->statuses = {500, 204};
    const QJsonObject answer = m_sandbox->push();
    QCOMPARE(answer["deliveries"_L1].toArray().size(), 3);
    QCOMPARE(answer["deliveries"_L1][0]["status"_L1], 500);
    QCOMPARE(answer["deliveries"_L1][1]["status"_L1], 204);
    QCOMPARE(answer["deliveries"_L1][2]["status"_L1], 200);
    QCOMPARE(QSet<QByteArray>(m_app->messages.cbegin(), m_app->messages.cend()).size(), 1);
    QSet<QByteArray> bodies;
    for (const HttpRequest &delivery : std::as_const(m_app->deliveries))
        bodies.insert(delivery.body);
    QCOMPARE(bodies.size(), 3); // encrypted anew each time
    QCOMPARE(m_sandbox->phone().size(), 1);
}

void CallbackDeliveryTest::givesUpAfterThreeRedeliveries()
{
    m_app->statuses = {500, 500, 500, 500};
    const QJsonObject answer = m_sandbox->push();
    QCOMPARE(answer["deliveries"_L1].toArray().size(), 4);
    QVERIFY(answer["reply"_L1].isNull());
    QCOMPARE(m_app->deliveries.size(), 4);
}

void CallbackDeliveryTest::givesADeliveryFiveSeconds()
{
    m_app->isMute = true;
    const ewc::SystemClock clock;
    const ewc::Account account = sandboxAccount(1);
    const CallbackSealer sealer(account, clock);
    FaultTable faults(1);
    QJsonArray attempts;
    ewc::HttpClient client;
    auto *delivery = new CallbackDelivery("<xml/>"_ba,
                                          {.url = QUrl(QString::fromLatin1(m_app->url)),
                                           .sealer = sealer,
                                           .client = client,
                                           .faults = faults},
                                          {.redeliveries = 0}, this);
    connect(delivery, &CallbackDelivery::failed, this,
            [&attempts, delivery] { attempts = delivery->attempts(); });
    QTRY_COMPARE_WITH_TIMEOUT(attempts.size(), 1, 30'000);
    QCOMPARE(attempts.at(0)["status"_L1], 0);
    QVERIFY(attempts.at(0)["ms"_L1].toInt() > 4500); // a coarse timer may be 5 % early
}

void CallbackDeliveryTest::losesDeliveriesAsAsked_data()
{
    QTest::addColumn<QByteArray>("fault");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("arrived");

    QTest::newRow("before they arrive") << R"("drop":"before")"_ba << 0 << 1;
    QTest::newRow("the answer") << R"("drop":"after")"_ba << 0 << 2;
    QTest::newRow("a gateway answers") << R"("status":502)"_ba << 502 << 1;
    QTest::newRow("only late") << R"("delay_ms":20)"_ba << 200 << 1;
}

void CallbackDeliveryTest::losesDeliveriesAsAsked()
{
    QFETCH(const QByteArray, fault);
    QFETCH(const int, status);
    QFETCH(const int, arrived);

    QCOMPARE(
        m_sandbox->client.post("/sandbox/v1/faults"_ba, R"({"target":"callback",)" + fault + '}')
            .status,
        200);
    const QJsonObject answer = m_sandbox->push();
    QCOMPARE(answer["deliveries"_L1][0]["status"_L1], status);
    QCOMPARE(answer["deliveries"_L1].toArray().last()["status"_L1], 200);
    QCOMPARE(m_app->deliveries.size(), arrived);
}

void CallbackDeliveryTest::goesAwayInTheMiddleOfADelivery()
{
    m_app->isMute = true;
    RawHttp client(m_sandbox->port());
    client.send(m_sandbox->client.request("POST"_ba, "/sandbox/v1/push"_ba,
                                          R"({"user":"lisi","type":"text","content":"a"})"_ba));
    QTest::qWait(50);
    m_sandbox.reset();
    QVERIFY(client.waitForClosed());
}

QTEST_GUILESS_MAIN(CallbackDeliveryTest)
#include "tst_callbackdelivery.moc"
