// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/httpserver.h"
#include "tests/support/qverifyresult.h"
#include "tests/support/rawhttp.h"

#include <QTest>

using namespace Qt::StringLiterals;
using ewc::HttpReply;
using ewc::HttpRequest;
using ewc::HttpResponder;
using ewc::HttpServer;

namespace {

const QByteArray Next = "GET /next HTTP/1.1\r\nHost: a\r\n\r\n"_ba;
const QByteArray Chunked = "POST /c HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n"_ba;

} // namespace

/*! What is malformed is refused once, the connection ends, and nothing behind it is served. */
class HttpServerMalformedTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void refuses_data();
    void refuses();
    void refusesTheSecondRequest_data() { refuses_data(); }
    void refusesTheSecondRequest();
    void servesOddButValidRequests_data();
    void servesOddButValidRequests();
    void servesNothingBehindChunks();
    void sendsABodyWithARefusalAfterHead();

private:
    std::unique_ptr<HttpServer> m_server;
    quint16 m_port = 0;
    QList<HttpRequest> m_requests;
};

void HttpServerMalformedTest::init()
{
    m_requests.clear();
    m_server = std::make_unique<HttpServer>(
        [this](const HttpRequest &request, const HttpResponder &responder) {
            m_requests.append(request);
            responder.send(HttpReply::plain(200, request.path + request.body));
        },
        ewc::HttpLimits());
    const auto port = m_server->listen(QHostAddress::LocalHost, 0);
    QVERIFY_RESULT(port);
    m_port = *port;
}

void HttpServerMalformedTest::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");

    const auto row = [](const char *name, const QByteArray &bytes, int status) {
        QTest::newRow(name) << bytes << status;
    };
    const auto post = [](const QByteArray &headers) {
        return "POST /c HTTP/1.1\r\nHost: a\r\n" + headers + "\r\n";
    };
    row("TLS on the plain port", "\x16\x03\x01\x02"_ba, 400);
    row("noise", "\xff\xfe"_ba, 400);
    row("line ends without CR", "GET / HTTP/1.1\nHost: a\n\n", 400);
    row("one line end without CR", "GET / HTTP/1.1\r\nHost: a\n\r\n" + Next, 400);
    row("CR within a head", "GET / HTTP/1.1\r\nX: y\r\rHost: a\r\n\r\n" + Next, 400);
    row("HTTP/2", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 505);
    row("version 9.9", "GET / HTTP/9.9\r\nHost: a\r\n\r\n" + Next, 505);
    row("no version", "GET /\r\n\r\n" + Next, 400);
    row("no host", "GET / HTTP/1.1\r\n\r\n" + Next, 400);
    row("WebSocket",
        "GET / HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n", 501);
    row("length abc", post("Content-Length: abc\r\n") + Next, 400);
    row("length -5", post("Content-Length: -5\r\n") + Next, 400);
    row("length 2^64 - 1", post("Content-Length: 18446744073709551615\r\n") + Next, 413);
    row("two lengths", post("Content-Length: 5\r\nContent-Length: 0\r\n") + Next, 400);
    row("length and chunks", post("Content-Length: 0\r\nTransfer-Encoding: chunked\r\n") + Next,
        400);
    row("gzip", post("Transfer-Encoding: gzip\r\n") + Next, 501);
    row("chunk size zz", Chunked + "zz\r\nhello\r\n0\r\n\r\n" + Next, 400);
    row("chunk size -2", Chunked + "-2\r\nhello\r\n0\r\n\r\n" + Next, 400);
    row("chunk size without CR", Chunked + "5\nhello\r\n0\r\n\r\n" + Next, 400);
    row("chunk longer than its size", Chunked + "2\r\nhello\r\n0\r\n\r\n" + Next, 400);
    row("chunk of 2 GiB", Chunked + "7fffffff\r\n" + Next, 413);
}

void HttpServerMalformedTest::refuses()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, status);

    RawHttp client(m_port);
    client.send(bytes);
    const QByteArray reply = client.all();
    QVERIFY(client.isClosed());
    QCOMPARE(reply.mid(9, 3).toInt(), status);
    QCOMPARE(reply.count("HTTP/1.1 "), 1);
    QVERIFY(reply.contains("\r\nConnection: close\r\n"));
    QVERIFY(m_requests.isEmpty());
}

void HttpServerMalformedTest::refusesTheSecondRequest()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, status);

    RawHttp client(m_port);
    client.send(Next + bytes);
    const QByteArray first = client.reply();
    QVERIFY(first.endsWith("/next"));
    QCOMPARE(client.status(), status);
    QVERIFY(client.waitForClosed());
    QCOMPARE(m_requests.size(), 1);
}

void HttpServerMalformedTest::servesOddButValidRequests_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("answer");

    QTest::newRow("unknown method") << "BREW /pot HTTP/1.1\r\nHost: a\r\n\r\n"_ba
                                    << "/pot"_ba;
    QTest::newRow("whole URL") << "GET http://a:1/x?y HTTP/1.1\r\nHost: a\r\n\r\n"_ba
                               << "/x"_ba;
    QTest::newRow("no host in HTTP/1.0") << "GET /old HTTP/1.0\r\n\r\n"_ba
                                         << "/old"_ba;
    QTest::newRow("GET with a body")
        << "GET /b HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\n\r\nhi"_ba
        << "/bhi"_ba;
    QTest::newRow("upgrade to HTTP/2 is not taken up")
        << "GET /h2c HTTP/1.1\r\nHost: a\r\nConnection: Upgrade, HTTP2-Settings\r\n"
           "Upgrade: h2c\r\nHTTP2-Settings: AAMAAABk\r\n\r\n"_ba
        << "/h2c"_ba;
    QTest::newRow("100 headers") << "GET /many HTTP/1.1\r\nHost: a\r\n"
                                        + QByteArray("X: y\r\n").repeated(99) + "\r\n"
                                 << "/many"_ba;
    QTest::newRow("header of 12 KiB before a body")
        << "POST /long HTTP/1.1\r\nHost: a\r\nX: " + QByteArray(12 * 1024, 'x')
               + "\r\nContent-Length: 2\r\n\r\nhi"
        << "/longhi"_ba;
    QTest::newRow("chunks") << Chunked + "5\r\nhello\r\n6;x=y\r\n world\r\n0\r\nX: y\r\n\r\n"
                            << "/chello world"_ba;
    QTest::newRow("largest body") << "POST /l HTTP/1.1\r\nHost: a\r\nContent-Length: 262144\r\n\r\n"
                                         + QByteArray(262144, 'x')
                                  << "/l" + QByteArray(262144, 'x');
}

void HttpServerMalformedTest::servesOddButValidRequests()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QByteArray, answer);

    RawHttp client(m_port);
    client.send(bytes);
    const QByteArray reply = client.reply();
    QVERIFY(reply.startsWith("HTTP/1.1 200 OK\r\n"));
    QVERIFY(reply.endsWith("\r\n\r\n" + answer));
}

void HttpServerMalformedTest::servesNothingBehindChunks()
{
    RawHttp client(m_port);
    client.send(Chunked + "0\r\n\r\n" + Next);
    const QByteArray reply = client.all();
    QCOMPARE(reply.count("HTTP/1.1 "), 1);
    QVERIFY(reply.contains("\r\nConnection: close\r\n"));
    QCOMPARE(m_requests.size(), 1);
}

void HttpServerMalformedTest::sendsABodyWithARefusalAfterHead()
{
    RawHttp client(m_port);
    client.send("HEAD / HTTP/1.1\r\nHost: a\r\n\r\n" + "GET / HTTP/1.1\r\n\r\n"_ba);
    QVERIFY(client.all().endsWith("\r\n\r\nBad Request\n"));
}

QTEST_GUILESS_MAIN(HttpServerMalformedTest)
#include "tst_httpserver_malformed.moc"
