// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/httpclient.h"
#include "tests/support/qverifyresult.h"
#include "tests/support/scriptedserver.h"
#include "tests/support/waitfor.h"

#include <QSslConfiguration>
#include <QTcpSocket>
#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using ewc::ErrorKind;
using ewc::HttpAnswer;
using ewc::HttpCall;
using ewc::HttpClient;
using ewc::Result;

namespace {

const QByteArray Json = "application/json"_ba;

HttpCall get(const QUrl &url)
{
    return {.url = url};
}

HttpCall post(const QUrl &url, const QByteArray &body = "{\"n\":1}"_ba)
{
    return {.url = url, .contentType = Json, .body = body};
}

} // namespace

class HttpClientTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void sendsWhatItIsTold_data();
    void sendsWhatItIsTold();
    void returnsAnswersOfAnyStatus_data();
    void returnsAnswersOfAnyStatus();
    void readsAnswersOfAnyFraming_data();
    void readsAnswersOfAnyFraming();
    void keepsNoCookies();
    void neverSendsARequestTwice_data();
    void neverSendsARequestTwice();
    void tellsWhenNothingWasSent_data();
    void tellsWhenNothingWasSent();
    void limitsTheWholeCallInTime_data();
    void limitsTheWholeCallInTime();
    void refusesHugeAnswers_data();
    void refusesHugeAnswers();
    void refusesUnusableCalls_data();
    void refusesUnusableCalls();
    void refusesCertificatesThatNobodySigned();
    void goesThroughAnHttpProxy();
    void logsInToAnHttpProxy_data();
    void logsInToAnHttpProxy();
    void goesThroughASocksProxy();
    void neverUsesAProxyForLoopback_data();
    void neverUsesAProxyForLoopback();
    void finishesItsFuturesWhenDestroyed_data();
    void finishesItsFuturesWhenDestroyed();

private:
    const QSslConfiguration m_withoutTestCertificate = QSslConfiguration::defaultConfiguration();
};

void HttpClientTest::initTestCase()
{
    QSslConfiguration configuration = m_withoutTestCertificate;
    configuration.addCaCertificate(ScriptedServer::certificate());
    QSslConfiguration::setDefaultConfiguration(configuration);
}

void HttpClientTest::sendsWhatItIsTold_data()
{
    QTest::addColumn<bool>("isPost");
    QTest::addColumn<QByteArray>("body");

    QTest::newRow("GET") << false << ""_ba;
    QTest::newRow("POST") << true << "{\"text\":\"你好\"}"_ba;
    QTest::newRow("POST of nothing") << true << ""_ba;
    QTest::newRow("POST of more than fits a socket") << true << QByteArray(3'000'000, 'x');
}

void HttpClientTest::sendsWhatItIsTold()
{
    QFETCH(const bool, isPost);
    QFETCH(const QByteArray, body);

    ScriptedServer server([](const auto &) -> ScriptedServer::Action {
        return {ScriptedServer::answer(200, "ok", "text/plain")};
    });
    QUrl url = server.url(u"/a/b"_s);
    url.setQuery(u"secret=a%2Bb%26c%3D%20d"_s);
    HttpClient client;
    const auto answer = waitFor(client.call(isPost ? post(url, body) : get(url)));

    QVERIFY_RESULT(answer);
    QCOMPARE(answer->status, 200);
    QCOMPARE(answer->contentType, "text/plain"_ba);
    QCOMPARE(answer->body, "ok"_ba);
    QCOMPARE(server.requests().size(), 1);
    const auto &request = server.requests().constFirst();
    QCOMPARE(request.method, isPost ? "POST"_ba : "GET"_ba);
    QCOMPARE(request.target, "/a/b?secret=a%2Bb%26c%3D%20d"_ba);
    QCOMPARE(request.body, body);
    QCOMPARE(request.head.contains("\r\nContent-Type: application/json\r\n"), isPost);
}

void HttpClientTest::returnsAnswersOfAnyStatus_data()
{
    QTest::addColumn<int>("status");

    for (const int status : {200, 201, 302, 400, 401, 403, 404, 418, 429, 500, 502, 503, 504})
        QTest::addRow("%d", status) << status;
}

void HttpClientTest::returnsAnswersOfAnyStatus()
{
    QFETCH(const int, status);

    ScriptedServer server([status](const auto &) -> ScriptedServer::Action {
        QByteArray bytes = ScriptedServer::answer(status, "<html>", "text/html");
        return {bytes.replace("\r\n\r\n", "\r\nLocation: /elsewhere\r\n\r\n")};
    });
    HttpClient client;
    for (const auto &call : {get(server.url()), post(server.url())}) {
        const auto answer = waitFor(client.call(call));
        QVERIFY_RESULT(answer);
        QCOMPARE(answer->status, status);
        QCOMPARE(answer->contentType, "text/html"_ba);
        QCOMPARE(answer->body, "<html>"_ba);
    }
    QCOMPARE(server.requests().size(), 2);
}

void HttpClientTest::readsAnswersOfAnyFraming_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("body");

    QTest::newRow("length") << ScriptedServer::answer(200, "{}") << "{}"_ba;
    QTest::newRow("chunks")
        << "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1\r\n{\r\n1\r\n}\r\n0\r\n\r\n"_ba
        << "{}"_ba;
    QTest::newRow("to the end") << "HTTP/1.0 200 OK\r\n\r\n{}"_ba
                                << "{}"_ba;
    QTest::newRow("no content") << "HTTP/1.1 204 No Content\r\n\r\n"_ba
                                << ""_ba;
    QTest::newRow("after 100") << "HTTP/1.1 100 Continue\r\n\r\n"
                                      + ScriptedServer::answer(200, "{}")
                               << "{}"_ba;
}

void HttpClientTest::readsAnswersOfAnyFraming()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QByteArray, body);

    ScriptedServer server([&bytes](const auto &) -> ScriptedServer::Action {
        return {bytes, true};
    });
    HttpClient client;
    const auto answer = waitFor(client.call(post(server.url())));

    QVERIFY_RESULT(answer);
    QCOMPARE(answer->body, body);
}

void HttpClientTest::keepsNoCookies()
{
    ScriptedServer server([](const auto &) -> ScriptedServer::Action {
        return {"HTTP/1.1 200 OK\r\nSet-Cookie: a=b; Path=/\r\nContent-Length: 0\r\n\r\n"_ba};
    });
    HttpClient client;
    for (int call = 0; call < 2; ++call) {
        const auto answer = waitFor(client.call(get(server.url())));
        QVERIFY_RESULT(answer);
    }
    QVERIFY(!server.requests().constLast().head.toLower().contains("cookie"));
    QCOMPARE(server.connections(), 1);
}

void HttpClientTest::neverSendsARequestTwice_data()
{
    QTest::addColumn<ScriptedServer::Transport>("transport");
    QTest::addColumn<bool>("isPost");
    QTest::addColumn<bool>("reused");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("size");

    const QList<QPair<const char *, QByteArray>> answers{
        {"no answer", ""_ba},
        {"half a status line", "HTTP/1.1 2"_ba},
        {"half a head", "HTTP/1.1 200 OK\r\nContent-Type: te"_ba},
        {"half a body", "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhalf"_ba},
        {"half a chunk", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\na\r\nhalf"_ba},
    };
    const auto addRows = [&answers](ScriptedServer::Transport transport, const char *scheme) {
        for (const auto &[name, bytes] : answers) {
            for (const bool reused : {false, true}) {
                const char *connection = reused ? "used" : "fresh";
                QTest::addRow("%s to a GET, %s %s", name, connection, scheme)
                    << transport << false << reused << bytes << 0;
                for (const int size : {0, 10, 200'000}) {
                    QTest::addRow("%s to a POST of %d, %s %s", name, size, connection, scheme)
                        << transport << true << reused << bytes << size;
                }
            }
        }
    };
    addRows(ScriptedServer::Transport::Plain, "http");
    addRows(ScriptedServer::Transport::Tls, "https");
}

void HttpClientTest::neverSendsARequestTwice()
{
    QFETCH(const ScriptedServer::Transport, transport);
    QFETCH(const bool, isPost);
    QFETCH(const bool, reused);
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, size);

    ScriptedServer server(
        [&bytes](const ScriptedServer::Request &request) -> ScriptedServer::Action {
            if (request.target == "/first")
                return {ScriptedServer::answer(200, "{}")};
            return {bytes, true};
        },
        transport);
    HttpClient client;
    if (reused) {
        const auto first = waitFor(client.call(get(server.url(u"/first"_s))));
        QVERIFY_RESULT(first);
    }

    const QUrl url = server.url(u"/second"_s);
    const auto answer = waitFor(client.call(isPost ? post(url, QByteArray(size, 'x')) : get(url)));

    QVERIFY_FAILURE(answer, ErrorKind::Timeout);
    QTest::qWait(20); // for a second request to come
    QCOMPARE(server.requests().size(), reused ? 2 : 1);
    QCOMPARE(server.connections(), 1);
}

void HttpClientTest::tellsWhenNothingWasSent_data()
{
    QTest::addColumn<QByteArray>("firstBytes");
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("proxy");

    // %1 is the port of a server that answers anything with firstBytes, %2 one that nobody has.
    const QString direct = u"http://127.0.0.1:%2/x?secret=hidden"_s;
    const QString tls = u"https://127.0.0.1:%1/x?secret=hidden"_s;
    const QString far = u"http://example.invalid/x?secret=hidden"_s;
    const QString farTls = u"https://example.invalid/x?secret=hidden"_s;
    const QString proxy = u"http://u:hidden@127.0.0.1:%1"_s;

    QTest::newRow("refused") << ""_ba << direct << QString();
    QTest::newRow("TLS to a server without") << "HTTP/1.1 400 Bad\r\n\r\n"_ba << tls << QString();
    QTest::newRow("TLS never answered") << ""_ba << tls << QString();
    QTest::newRow("proxy refused") << ""_ba << far << u"http://u:hidden@127.0.0.1:%2"_s;
    QTest::newRow("proxy of TLS refused") << ""_ba << farTls << u"http://u:hidden@127.0.0.1:%2"_s;
    QTest::newRow("SOCKS proxy refused") << ""_ba << far << u"socks5://u:hidden@127.0.0.1:%2"_s;
    QTest::newRow("proxy without the host")
        << "HTTP/1.1 502 Bad\r\nContent-Length: 0\r\n\r\n"_ba << farTls << proxy;
    QTest::newRow("proxy that forbids")
        << "HTTP/1.1 403 No\r\nContent-Length: 0\r\n\r\n"_ba << farTls << proxy;
    QTest::newRow("proxy that wants a login")
        << "HTTP/1.1 407 Who\r\nProxy-Authenticate: Basic realm=\"x\"\r\nContent-Length: 0\r\n\r\n"_ba
        << farTls << proxy;
    QTest::newRow("proxy that says nothing") << ""_ba << farTls << proxy;
    QTest::newRow("no SOCKS proxy")
        << "HTTP/1.1 400 Bad\r\n\r\n"_ba << far << u"socks5://127.0.0.1:%1"_s;
}

void HttpClientTest::tellsWhenNothingWasSent()
{
    QFETCH(const QByteArray, firstBytes);
    QFETCH(const QString, url);
    QFETCH(const QString, proxy);

    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    connect(&server, &QTcpServer::newConnection, this, [&server, &firstBytes] {
        QTcpSocket *socket = server.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket,
                [socket, &firstBytes] { socket->write(firstBytes); });
    });
    QTcpServer closed;
    QVERIFY(closed.listen(QHostAddress::LocalHost));
    const auto fill = [&server, port = closed.serverPort()](QString text) {
        return text.replace("%1"_L1, QString::number(server.serverPort()))
            .replace("%2"_L1, QString::number(port));
    };
    closed.close();

    HttpClient client;
    HttpCall call = post(QUrl(fill(url)), "hidden"_ba);
    call.proxy = fill(proxy);
    call.timeout = 300ms;
    const auto answer = waitFor(client.call(call));

    QVERIFY_FAILURE(answer, ErrorKind::Unavailable);
    QVERIFY2(answer.error().detail.contains(call.url.host()), qPrintable(answer.error().detail));
    QVERIFY2(!answer.error().detail.contains("hidden"_L1), qPrintable(answer.error().detail));
}

void HttpClientTest::limitsTheWholeCallInTime_data()
{
    QTest::addColumn<QByteArray>("bytes");

    QTest::newRow("never answers") << ""_ba;
    QTest::newRow("stops in the head") << "HTTP/1.1 200 OK\r\n"_ba;
    QTest::newRow("stops in the body") << "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{"_ba;
}

void HttpClientTest::limitsTheWholeCallInTime()
{
    QFETCH(const QByteArray, bytes);

    ScriptedServer server([&bytes](const auto &) -> ScriptedServer::Action { return {bytes}; });
    HttpClient client;
    QList<QFuture<Result<HttpAnswer>>> futures;
    for (auto call : {get(server.url(u"/x?secret=hidden"_s)), post(server.url(), "hidden"_ba)}) {
        call.timeout = 500ms;
        futures.append(client.call(call));
    }
    for (const auto &future : futures) {
        const auto answer = waitFor(future);
        QVERIFY_FAILURE(answer, ErrorKind::Timeout);
        QVERIFY2(!answer.error().detail.contains("hidden"_L1), qPrintable(answer.error().detail));
    }
}

void HttpClientTest::refusesHugeAnswers_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("accepted");

    QTest::newRow("as large as allowed")
        << ScriptedServer::answer(200, QByteArray(1000, 'x')) << true;
    QTest::newRow("larger") << ScriptedServer::answer(200, QByteArray(1001, 'x')) << false;
    QTest::newRow("announced") << "HTTP/1.1 200 OK\r\nContent-Length: 9999999999\r\n\r\n"_ba
                               << false;
    QTest::newRow("not announced") << "HTTP/1.1 200 OK\r\n\r\n" + QByteArray(1001, 'x') << false;
}

void HttpClientTest::refusesHugeAnswers()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const bool, accepted);

    ScriptedServer server([&bytes](const auto &) -> ScriptedServer::Action { return {bytes}; });
    HttpClient client;
    HttpCall call = post(server.url());
    call.maxAnswerBytes = 1000;
    const auto answer = waitFor(client.call(call));

    if (accepted)
        QVERIFY_RESULT(answer);
    else
        QVERIFY_FAILURE(answer, ErrorKind::Timeout);
}

void HttpClientTest::refusesUnusableCalls_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("proxy");

    const QString good = u"http://127.0.0.1:1/"_s;
    QTest::newRow("no URL") << QString() << QString();
    QTest::newRow("another scheme") << u"ftp://127.0.0.1/?hidden"_s << QString();
    QTest::newRow("a file") << u"file:///etc/hidden"_s << QString();
    QTest::newRow("no host") << u"http:///x?hidden"_s << QString();
    QTest::newRow("proxy that is no URL") << good << u"hidden"_s;
    QTest::newRow("proxy without a scheme") << good << u"127.0.0.1:8080"_s;
    QTest::newRow("proxy of another scheme") << good << u"ftp://u:hidden@127.0.0.1:8080"_s;
    QTest::newRow("proxy without a host") << good << u"http://"_s;
}

void HttpClientTest::refusesUnusableCalls()
{
    QFETCH(const QString, url);
    QFETCH(const QString, proxy);

    HttpClient client;
    HttpCall call = get(QUrl(url));
    call.proxy = proxy;
    const auto answer = waitFor(client.call(call));

    QVERIFY_FAILURE(answer, ErrorKind::InvalidInput);
    QVERIFY2(!answer.error().detail.contains("hidden"_L1), qPrintable(answer.error().detail));
}

void HttpClientTest::refusesCertificatesThatNobodySigned()
{
    QSslConfiguration::setDefaultConfiguration(m_withoutTestCertificate);
    const auto restore = qScopeGuard([this] { initTestCase(); });
    ScriptedServer server(
        [](const auto &) -> ScriptedServer::Action { return {ScriptedServer::answer(200, "{}")}; },
        ScriptedServer::Transport::Tls);
    HttpClient client;
    const auto answer = waitFor(client.call(post(server.url())));

    QVERIFY_FAILURE(answer, ErrorKind::Unavailable);
    QVERIFY2(answer.error().detail.contains("self-signed"_L1), qPrintable(answer.error().detail));
    QCOMPARE(server.requests().size(), 0);
}

void HttpClientTest::goesThroughAnHttpProxy()
{
    ScriptedServer proxy([](const ScriptedServer::Request &request) -> ScriptedServer::Action {
        if (request.method == "CONNECT")
            return {"HTTP/1.1 503 Closed\r\nContent-Length: 0\r\n\r\n"_ba, true};
        return {ScriptedServer::answer(200, "far")};
    });
    HttpClient client;
    HttpCall call = post(QUrl(u"http://example.invalid/x?a=b"_s));
    call.proxy = proxy.url().toString();
    const auto answer = waitFor(client.call(call));
    QVERIFY_RESULT(answer);
    QCOMPARE(answer->body, "far"_ba);
    QCOMPARE(proxy.requests().constLast().method, "POST"_ba);
    QCOMPARE(proxy.requests().constLast().target, "http://example.invalid/x?a=b"_ba);

    call.url.setScheme(u"https"_s);
    QVERIFY_FAILURE(waitFor(client.call(call)), ErrorKind::Unavailable);
    QCOMPARE(proxy.requests().constLast().method, "CONNECT"_ba);
    QCOMPARE(proxy.requests().constLast().target, "example.invalid:443"_ba);
}

void HttpClientTest::logsInToAnHttpProxy_data()
{
    QTest::addColumn<QString>("login");
    QTest::addColumn<bool>("accepted");

    QTest::newRow("right") << u"user:p%40ss@"_s << true;
    QTest::newRow("wrong") << u"user:wrong@"_s << false;
    QTest::newRow("none") << u""_s << false;
}

void HttpClientTest::logsInToAnHttpProxy()
{
    QFETCH(const QString, login);
    QFETCH(const bool, accepted);

    ScriptedServer proxy([](const ScriptedServer::Request &request) -> ScriptedServer::Action {
        if (request.method != "CONNECT" && request.target.startsWith('/'))
            return {ScriptedServer::answer(200, "far")};
        if (request.head.contains("\r\nProxy-Authorization: Basic " + "user:p@ss"_ba.toBase64()))
            return {"HTTP/1.1 200 Connected\r\n\r\n"_ba};
        return {"HTTP/1.1 407 Who\r\nProxy-Authenticate: Basic realm=\"x\"\r\n"
                "Content-Length: 0\r\n\r\n"_ba};
    });
    HttpClient client;
    HttpCall call = post(QUrl(u"http://example.invalid/x"_s));
    call.proxy = proxy.url().toString().replace("http://"_L1, "http://"_L1 + login);
    const auto answer = waitFor(client.call(call));

    if (accepted)
        QVERIFY_RESULT(answer);
    else
        QVERIFY_FAILURE(answer, ErrorKind::Unavailable);
}

void HttpClientTest::goesThroughASocksProxy()
{
    // A SOCKS 5 proxy (RFC 1928) without a login that is the far server itself.
    QTcpServer proxy;
    QVERIFY(proxy.listen(QHostAddress::LocalHost));
    QByteArray asked;
    connect(&proxy, &QTcpServer::newConnection, this, [&proxy, &asked] {
        QTcpSocket *socket = proxy.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [socket, &asked] {
            const QByteArray bytes = socket->readAll();
            if (bytes.startsWith("POST"))
                socket->write(ScriptedServer::answer(200, "far"));
            else if (bytes.size() <= 4) // the greeting
                socket->write(QByteArray::fromHex("0500"));
            else {
                asked = bytes;
                socket->write(QByteArray::fromHex("05000001000000000000"));
            }
        });
    });
    HttpClient client;
    HttpCall call = post(QUrl(u"http://example.invalid/x"_s));
    call.proxy = u"socks5://127.0.0.1:%1"_s.arg(proxy.serverPort());
    const auto answer = waitFor(client.call(call));

    QVERIFY_RESULT(answer);
    QCOMPARE(answer->body, "far"_ba);
    QVERIFY(asked.contains("example.invalid"));
}

void HttpClientTest::neverUsesAProxyForLoopback_data()
{
    QTest::addColumn<QString>("host");

    for (const char *host : {"127.0.0.1", "localhost"})
        QTest::newRow(host) << QString::fromLatin1(host);
}

void HttpClientTest::neverUsesAProxyForLoopback()
{
    QFETCH(const QString, host);

    ScriptedServer proxy([](const auto &) -> ScriptedServer::Action { return {{}, true}; });
    ScriptedServer server([](const auto &) -> ScriptedServer::Action {
        return {ScriptedServer::answer(200, "near")};
    });
    HttpClient client;
    HttpCall call = post(server.url());
    call.url.setHost(host);
    call.proxy = proxy.url().toString();
    const auto answer = waitFor(client.call(call));

    QVERIFY_RESULT(answer);
    QCOMPARE(answer->body, "near"_ba);
    QCOMPARE(proxy.connections(), 0);
}

void HttpClientTest::finishesItsFuturesWhenDestroyed_data()
{
    QTest::addColumn<bool>("sent");

    QTest::newRow("before the call is sent") << false;
    QTest::newRow("after the call was sent") << true;
}

void HttpClientTest::finishesItsFuturesWhenDestroyed()
{
    QFETCH(const bool, sent);

    ScriptedServer server([](const auto &) -> ScriptedServer::Action { return {}; });
    auto *client = new HttpClient;
    auto first = client->call(post(server.url()));
    std::optional<QFuture<Result<HttpAnswer>>> again;
    auto after =
        first.then([&](const Result<HttpAnswer> &) { again = client->call(post(server.url())); });
    if (sent)
        QTRY_COMPARE(server.requests().size(), 1);

    delete client;

    QVERIFY(first.isFinished());
    QVERIFY_FAILURE(first.result(), sent ? ErrorKind::Timeout : ErrorKind::Unavailable);
    QVERIFY(after.isFinished());
    QVERIFY(again && again->isFinished());
    QVERIFY_FAILURE(again->result(), ErrorKind::Unavailable);
}

QTEST_GUILESS_MAIN(HttpClientTest)
#include "tst_httpclient.moc"
