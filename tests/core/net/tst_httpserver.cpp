// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/httpserver.h"
#include "tests/support/qverifyresult.h"
#include "tests/support/rawhttp.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using ewc::HttpReply;
using ewc::HttpRequest;
using ewc::HttpResponder;
using ewc::HttpServer;

namespace {

QByteArray get(const QByteArray &target, const QByteArray &headers = {})
{
    return "GET " + target + " HTTP/1.1\r\nHost: a\r\n" + headers + "\r\n";
}

QByteArray post(const QByteArray &target, const QByteArray &body)
{
    return "POST " + target + " HTTP/1.1\r\nHost: a\r\nContent-Length: "
           + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

} // namespace

class HttpServerTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void handsOverTheWholeRequest();
    void answersAtOnce();
    void answersLater();
    void answersOnceOnly();
    void sendsFurtherHeaders();
    void cutsTheConnectionWhenToldTo();
    void ignoresAnAnswerToAClientThatIsGone();
    void keepsTheOrderOfPipelinedRequests();
    void readsRequestsThatArriveByteByByte();
    void ignoresLineEndsBetweenRequests();
    void sendsNoBodyToHead();
    void asksForABodyThatIsHeldBack_data();
    void asksForABodyThatIsHeldBack();

private:
    std::unique_ptr<HttpServer> m_server;
    quint16 m_port = 0;
    QList<HttpRequest> m_requests;
    QList<HttpResponder> m_parked; ///< of requests for /later
};

void HttpServerTest::init()
{
    m_server = std::make_unique<HttpServer>(
        [this](const HttpRequest &request, const HttpResponder &responder) {
            m_requests.append(request);
            if (request.path == "/later")
                m_parked.append(responder);
            else if (request.path == "/abort")
                responder.abort();
            else
                responder.send(HttpReply::plain(200, request.path + request.body));
        },
        ewc::HttpLimits());
    const auto port = m_server->listen(QHostAddress::LocalHost, 0);
    QVERIFY_RESULT(port);
    m_port = *port;
}

void HttpServerTest::cleanup()
{
    m_server.reset();
    m_requests.clear();
    m_parked.clear();
}

void HttpServerTest::handsOverTheWholeRequest()
{
    RawHttp client(m_port);
    client.send("POST /a%20b/%E4%BD%A0?x=1%2B2+3&y HTTP/1.1\r\nHost: example\r\n"
                "X-Mixed-Case:  value \r\nContent-Length: 5\r\n\r\nhello");
    QCOMPARE(client.status(), 200);

    QCOMPARE(m_requests.size(), 1);
    const HttpRequest &request = m_requests.constFirst();
    QCOMPARE(request.method, "POST"_ba);
    QCOMPARE(request.path, "/a b/你"_ba);
    QCOMPARE(request.query, "x=1%2B2+3&y"_ba);
    QCOMPARE(request.queryValue("x").value(), "1+2+3"_ba);
    QCOMPARE(request.header("x-mixed-case"), "value"_ba);
    QCOMPARE(request.body, "hello"_ba);
    QVERIFY(request.peer.isLoopback());
}

void HttpServerTest::answersAtOnce()
{
    RawHttp client(m_port);
    client.send(post("/echo", "x"));
    QCOMPARE(client.reply(), "HTTP/1.1 200 OK\r\nContent-Type: text/plain; charset=utf-8\r\n"
                             "Content-Length: 6\r\n\r\n/echox"_ba);
    client.send(get("/again"));
    QVERIFY(client.reply().endsWith("/again"));
}

void HttpServerTest::answersLater()
{
    RawHttp client(m_port);
    client.send(get("/later"));
    QTRY_COMPARE(m_parked.size(), 1);
    QVERIFY(client.received().isEmpty());
    m_parked.constFirst().send(HttpReply::json(202, "{}"));
    QVERIFY(client.reply().endsWith("\r\n\r\n{}"));
    client.send(get("/again"));
    QVERIFY(client.reply().endsWith("/again"));
}

void HttpServerTest::answersOnceOnly()
{
    RawHttp client(m_port);
    client.send(get("/later") + get("/later"));
    QTRY_COMPARE(m_parked.size(), 1);
    m_parked.constFirst().send(HttpReply::plain(200, "first"));
    m_parked.constFirst().send(HttpReply::plain(200, "twice"));
    QTRY_COMPARE(m_parked.size(), 2);
    m_parked.constFirst().send(HttpReply::plain(200, "thrice"));
    m_parked.constLast().send(HttpReply::plain(200, "second"));
    QVERIFY(client.reply().endsWith("first"));
    QVERIFY(client.reply().endsWith("second"));
}

void HttpServerTest::sendsFurtherHeaders()
{
    RawHttp client(m_port);
    client.send(get("/later"));
    QTRY_COMPARE(m_parked.size(), 1);
    HttpReply reply = HttpReply::plain(200, "x");
    reply.headers = {{"error-code"_ba, "0"_ba}, {"error-msg"_ba, "ok"_ba}};
    m_parked.constFirst().send(reply);
    QVERIFY(client.reply().contains("\r\nerror-code: 0\r\nerror-msg: ok\r\n"));
}

void HttpServerTest::cutsTheConnectionWhenToldTo()
{
    RawHttp later(m_port);
    later.send(get("/later") + get("/pipelined"));
    QTRY_COMPARE(m_parked.size(), 1);
    m_parked.constFirst().abort();
    QVERIFY(later.waitForClosed());
    QVERIFY(later.received().isEmpty());

    RawHttp atOnce(m_port);
    atOnce.send(post("/abort", "x"));
    QVERIFY(atOnce.waitForClosed());
    QVERIFY(atOnce.received().isEmpty());

    m_parked.constFirst().abort(); // once is enough
    RawHttp client(m_port);
    client.send(get("/alive"));
    QCOMPARE(client.status(), 200);
    QCOMPARE(m_requests.size(), 3); // the pipelined one went with its connection
}

void HttpServerTest::ignoresAnAnswerToAClientThatIsGone()
{
    for (int i = 0; i < 20; ++i) {
        RawHttp client(m_port);
        client.send(get("/later"));
        QTRY_COMPARE(m_parked.size(), i + 1);
        client.reset();
        if (i % 2 == 0) // the server has noticed, or not
            QCoreApplication::processEvents();
        if (i % 4 < 2)
            m_parked.constLast().send(HttpReply::plain(200, "late"));
        else
            m_parked.constLast().abort();
    }
    RawHttp client(m_port);
    client.send(get("/alive"));
    QCOMPARE(client.status(), 200);

    QSignalSpy drained(m_server.get(), &HttpServer::drained);
    m_server->close();
    QTRY_COMPARE(drained.size(), 1); // none of the dead is kept
}

void HttpServerTest::keepsTheOrderOfPipelinedRequests()
{
    constexpr int Count = 60;
    RawHttp client(m_port);
    QByteArray requests;
    for (int i = 0; i < Count; ++i)
        requests += i % 3 == 0 ? get("/at-once") : post("/later", QByteArray::number(i));
    client.send(requests);
    for (int i = 0; i < Count; ++i) {
        if (i % 3 == 0) {
            QVERIFY(client.reply().endsWith("/at-once"));
            continue;
        }
        QTRY_COMPARE(m_parked.size(), 1);
        m_parked.takeFirst().send(HttpReply::plain(200, "later " + m_requests.constLast().body));
        QVERIFY(client.reply().endsWith("later " + QByteArray::number(i)));
    }
}

void HttpServerTest::readsRequestsThatArriveByteByByte()
{
    RawHttp client(m_port);
    client.socket().setSocketOption(QAbstractSocket::LowDelayOption, 1);
    const QByteArray request = post("/slow", "body") + get("/next");
    for (const char byte : request) {
        client.send(QByteArray(1, byte));
        QTRY_COMPARE(client.socket().bytesToWrite(), 0);
        QCoreApplication::processEvents();
    }
    QVERIFY(client.reply().endsWith("/slowbody"));
    QVERIFY(client.reply().endsWith("/next"));
}

void HttpServerTest::ignoresLineEndsBetweenRequests()
{
    RawHttp client(m_port);
    client.send("\r\n\r\n" + get("/a") + "\r\n" + get("/b"));
    QVERIFY(client.reply().endsWith("/a"));
    QVERIFY(client.reply().endsWith("/b"));
}

void HttpServerTest::sendsNoBodyToHead()
{
    RawHttp client(m_port);
    client.send("HEAD /length HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
    const QByteArray reply = client.all();
    QVERIFY(reply.contains("Content-Length: 7\r\n"));
    QVERIFY(reply.endsWith("\r\n\r\n"));
}

void HttpServerTest::asksForABodyThatIsHeldBack_data()
{
    QTest::addColumn<QByteArray>("framing");
    QTest::addColumn<QByteArray>("body");

    QTest::newRow("of known length") << "Content-Length: 5\r\n"_ba
                                     << "hello"_ba;
    QTest::newRow("chunked") << "Transfer-Encoding: chunked\r\n"_ba
                             << "5\r\nhello\r\n0\r\n\r\n"_ba;
}

void HttpServerTest::asksForABodyThatIsHeldBack()
{
    QFETCH(const QByteArray, framing);
    QFETCH(const QByteArray, body);

    RawHttp client(m_port);
    client.send("POST /p HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\n" + framing + "\r\n");
    QCOMPARE(client.reply(), "HTTP/1.1 100 Continue\r\n\r\n"_ba);
    client.send(body);
    QVERIFY(client.reply().endsWith("/phello"));
}

QTEST_GUILESS_MAIN(HttpServerTest)
#include "tst_httpserver.moc"
