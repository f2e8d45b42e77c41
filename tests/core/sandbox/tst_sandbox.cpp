// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/sandbox/sandboxundertest.h"
#include "tests/support/qverifyresult.h"

#include <QTcpServer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ewc::sandbox;
using ewc::ErrorKind;
using ewc::Sandbox;

class SandboxTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void listensOnLoopbackOnly();
    void reportsAPortInUse();
    void offersItsAccount();
    void sendsAMessageToThePhone();
    void repeatsTheCodeInHeaders();
    void answersUnknownPathsAndMethods_data();
    void answersUnknownPathsAndMethods();
    void refusesBadControls_data();
    void refusesBadControls();
    void refusesControlsFromBrowsers_data();
    void refusesControlsFromBrowsers();
    void answersAWaitingPhoneWhenSomethingComes();
    void answersAWaitingPhoneWhenNothingComes();
    void showsItsState();

private:
    std::unique_ptr<SandboxUnderTest> m_sandbox;
};

void SandboxTest::init()
{
    m_sandbox = std::make_unique<SandboxUnderTest>();
    QVERIFY_RESULT(m_sandbox->listening);
}

void SandboxTest::listensOnLoopbackOnly()
{
    Sandbox sandbox({});
    QVERIFY_FAILURE(sandbox.listen(QHostAddress::Any, 0), ErrorKind::InvalidInput);
}

void SandboxTest::reportsAPortInUse()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    Sandbox sandbox({});
    QVERIFY_FAILURE(sandbox.listen(QHostAddress::LocalHost, other.serverPort()),
                    ErrorKind::Conflict);
}

void SandboxTest::offersItsAccount()
{
    const ewc::Account account = m_sandbox->sandbox.account();
    QCOMPARE(account.name, u"sandbox"_s);
    QCOMPARE(account.apiBase, m_sandbox->sandbox.apiBase());
    QVERIFY(account.apiBase.toString().startsWith("http://127.0.0.1:"_L1));
}

void SandboxTest::sendsAMessageToThePhone()
{
    const WireAnswer answer = m_sandbox->send("ZhangSan|ghost"_ba);
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.json().value("errcode"_L1), 0);
    QCOMPARE(answer.json().value("errmsg"_L1), u"ok"_s);
    QCOMPARE(answer.json().value("invaliduser"_L1), u"ghost"_s);
    QVERIFY(!answer.json().value("msgid"_L1).toString().isEmpty());

    const QJsonArray entries = m_sandbox->phone();
    QCOMPARE(entries.size(), 1);
    QCOMPARE(entries.at(0)["from"_L1], u"app"_s);
    QCOMPARE(entries.at(0)["via"_L1], u"send"_s);
    QCOMPARE(entries.at(0)["msgtype"_L1], u"text"_s);
    QCOMPARE(entries.at(0)["text"_L1]["content"_L1], u"hi"_s);
}

void SandboxTest::repeatsTheCodeInHeaders()
{
    QVERIFY(m_sandbox->send().head.contains("\r\nerror-code: 0\r\nerror-msg: ok\r\n"));
    const WireAnswer failed = m_sandbox->client.get("/cgi-bin/getcallbackip?access_token=x"_ba);
    QCOMPARE(failed.status, 200);
    QVERIFY(failed.head.contains("\r\nerror-code: 40014\r\nerror-msg: invalid access_token\r\n"));
}

void SandboxTest::answersUnknownPathsAndMethods_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<int>("status");

    QTest::newRow("root") << "GET"_ba
                          << "/"_ba << 404;
    QTest::newRow("unknown call") << "GET"_ba
                                  << "/cgi-bin/nothing"_ba << 404;
    QTest::newRow("unknown control") << "GET"_ba
                                     << "/sandbox/v1/nothing"_ba << 404;
    QTest::newRow("PUT of a call") << "PUT"_ba
                                   << "/cgi-bin/gettoken"_ba << 405;
    QTest::newRow("GET of a push") << "GET"_ba
                                   << "/sandbox/v1/push"_ba << 405;
    QTest::newRow("GET of faults") << "GET"_ba
                                   << "/sandbox/v1/faults"_ba << 405;
    QTest::newRow("POST of the phone") << "POST"_ba
                                       << "/sandbox/v1/phone"_ba << 405;
    QTest::newRow("POST of the state") << "POST"_ba
                                       << "/sandbox/v1/state"_ba << 405;
    QTest::newRow("unknown medium") << "GET"_ba
                                    << "/sandbox/v1/media/x"_ba << 404;
}

void SandboxTest::answersUnknownPathsAndMethods()
{
    QFETCH(const QByteArray, method);
    QFETCH(const QByteArray, path);
    QFETCH(const int, status);

    const WireAnswer answer = m_sandbox->client.call(method, path);
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.head.contains("\r\nAllow: "), status == 405);
    if (path.startsWith("/sandbox/"))
        QVERIFY(!answer.json().value("error"_L1).toString().isEmpty());
}

void SandboxTest::refusesBadControls_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");

    QTest::newRow("no JSON") << "push"_ba
                             << "{"_ba << 400;
    QTest::newRow("a JSON list") << "faults"_ba
                                 << "[]"_ba << 400;
    QTest::newRow("no URL") << "callback"_ba
                            << "{}"_ba << 400;
    QTest::newRow("no HTTP") << "callback"_ba
                             << R"({"url":"ftp://127.0.0.1/"})"_ba << 400;
    QTest::newRow("no callback yet")
        << "push"_ba
        << R"({"user":"zhangsan","type":"text","content":"a"})"_ba << 409;
    QTest::newRow("a fault of nothing") << "faults"_ba
                                        << "{}"_ba << 400;
    QTest::newRow("nobody's phone") << "phone"_ba
                                    << ""_ba << 404;
    QTest::newRow("an unknown phone") << "phone?user=ghost"_ba
                                      << ""_ba << 404;
    QTest::newRow("after what?") << "phone?user=lisi&after=x"_ba
                                 << ""_ba << 400;
    QTest::newRow("wait for what?") << "phone?user=lisi&wait=soon"_ba
                                    << ""_ba << 400;
    QTest::newRow("wait for ever") << "phone?user=lisi&wait=inf"_ba
                                   << ""_ba << 400;
}

void SandboxTest::refusesBadControls()
{
    QFETCH(const QByteArray, path);
    QFETCH(const QByteArray, body);
    QFETCH(const int, status);

    const WireAnswer answer = m_sandbox->client.call(
        path.startsWith("phone") ? "GET"_ba : "POST"_ba, "/sandbox/v1/" + path, body);
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.json().keys(), QStringList{u"error"_s});
}

void SandboxTest::refusesControlsFromBrowsers_data()
{
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<int>("status");

    QTest::newRow("curl") << ""_ba << 200;
    QTest::newRow("typed into the address bar") << "Sec-Fetch-Site: none\r\n"_ba << 200;
    QTest::newRow("a page elsewhere") << "Origin: https://example.com\r\n"_ba << 403;
    QTest::newRow("a page from a file") << "Origin: null\r\n"_ba << 403;
    QTest::newRow("a page of another server here") << "Origin: http://127.0.0.1:1\r\n"_ba << 403;
    QTest::newRow("an image in a page") << "Sec-Fetch-Site: cross-site\r\n"_ba << 403;
}

void SandboxTest::refusesControlsFromBrowsers()
{
    QFETCH(const QByteArray, headers);
    QFETCH(const int, status);

    QCOMPARE(m_sandbox->client.call("GET"_ba, "/sandbox/v1/state"_ba, {}, headers).status, status);
}

void SandboxTest::answersAWaitingPhoneWhenSomethingComes()
{
    m_sandbox->send();
    RawHttp waiting(m_sandbox->port());
    waiting.send(
        m_sandbox->client.request("GET"_ba, "/sandbox/v1/phone?user=zhangsan&after=1&wait=25"_ba));
    m_sandbox->send("lisi"_ba);
    QVERIFY(waiting.received().isEmpty());
    m_sandbox->send("zhangsan"_ba);
    const QJsonArray entries =
        QJsonDocument::fromJson(ControlClient::parse(waiting.reply()).body).array();
    QCOMPARE(entries.size(), 1);
    QCOMPARE(entries.at(0)["id"_L1], u"3"_s);

    QCOMPARE(m_sandbox->phone("user=zhangsan&wait=25"_ba).size(),
             2); // there is something: no waiting
}

void SandboxTest::answersAWaitingPhoneWhenNothingComes()
{
    const WireAnswer answer = m_sandbox->client.get("/sandbox/v1/phone?user=zhangsan&wait=0.1"_ba);
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.body, "[]"_ba);
}

void SandboxTest::showsItsState()
{
    m_sandbox->send();
    QCOMPARE(m_sandbox->client.get("/cgi-bin/nothing"_ba).status, 404); // not counted
    const QJsonObject state = m_sandbox->client.get("/sandbox/v1/state"_ba).json();
    QCOMPARE(state.keys(), (QStringList{u"counters"_s, u"departments"_s, u"media"_s, u"members"_s,
                                        u"messages"_s, u"sent"_s, u"tags"_s, u"tokens"_s}));
    QCOMPARE(state.value("members"_L1).toArray().size(), 12);
    QCOMPARE(state["members"_L1][0], (QJsonObject{{u"userid"_s, u"zhangsan"_s},
                                                  {u"name"_s, u"张三"_s},
                                                  {u"department"_s, QJsonArray{2}}}));
    QCOMPARE(state.value("tokens"_L1).toArray().size(), 1);
    QCOMPARE(state.value("counters"_L1), (QJsonObject{{u"gettoken"_s, 1}, {u"message/send"_s, 1}}));
}

QTEST_GUILESS_MAIN(SandboxTest)
#include "tst_sandbox.moc"
