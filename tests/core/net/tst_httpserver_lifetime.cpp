// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/httpserver.h"
#include "tests/support/qverifyresult.h"
#include "tests/support/rawhttp.h"

#include <QSignalSpy>
#include <QTcpServer>

using namespace Qt::StringLiterals;
using ewc::ErrorKind;
using ewc::HttpReply;
using ewc::HttpRequest;
using ewc::HttpResponder;
using ewc::HttpServer;

namespace {

const QByteArray Get = "GET / HTTP/1.1\r\nHost: a\r\n\r\n"_ba;
const QByteArray GetLater = "GET /later HTTP/1.1\r\nHost: a\r\n\r\n"_ba;

} // namespace

/*! When connections end, and when listening begins and ends. */
class HttpServerLifetimeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void closesWhenAskedTo_data();
    void closesWhenAskedTo();
    void drainsWhenClosed();
    void drainsAtOnceWithoutConnections();
    void reportsAPortInUse();

private:
    std::unique_ptr<HttpServer> m_server;
    quint16 m_port = 0;
    QList<HttpResponder> m_parked; ///< of requests for /later
};

void HttpServerLifetimeTest::init()
{
    m_server = std::make_unique<HttpServer>(
        [this](const HttpRequest &request, const HttpResponder &responder) {
            if (request.path == "/later")
                m_parked.append(responder);
            else
                responder.send(HttpReply::plain(200, "ok"));
        },
        ewc::HttpLimits());
    const auto port = m_server->listen(QHostAddress::LocalHost, 0);
    QVERIFY_RESULT(port);
    m_port = *port;
}

void HttpServerLifetimeTest::cleanup()
{
    m_server.reset();
    m_parked.clear();
}

void HttpServerLifetimeTest::closesWhenAskedTo_data()
{
    QTest::addColumn<QByteArray>("version");
    QTest::addColumn<QByteArray>("connection");
    QTest::addColumn<bool>("closes");
    QTest::addColumn<QByteArray>("answered");

    QTest::newRow("1.1") << "1.1"_ba
                         << ""_ba << false << ""_ba;
    QTest::newRow("1.1 close") << "1.1"_ba
                               << "close"_ba << true << "close"_ba;
    QTest::newRow("1.1 close in a list") << "1.1"_ba
                                         << "TE, Close"_ba << true << "close"_ba;
    QTest::newRow("1.0") << "1.0"_ba
                         << ""_ba << true << "close"_ba;
    QTest::newRow("1.0 keep-alive") << "1.0"_ba
                                    << "Keep-Alive"_ba << false << "keep-alive"_ba;
}

void HttpServerLifetimeTest::closesWhenAskedTo()
{
    QFETCH(const QByteArray, version);
    QFETCH(const QByteArray, connection);
    QFETCH(const bool, closes);
    QFETCH(const QByteArray, answered);

    const QByteArray request =
        "GET / HTTP/" + version + "\r\nHost: a\r\n"
        + (connection.isEmpty() ? QByteArray() : "Connection: " + connection + "\r\n") + "\r\n";
    RawHttp client(m_port);
    client.send(request);
    const QByteArray reply = client.reply();
    QVERIFY(reply.startsWith("HTTP/1.1 200 "));
    QCOMPARE(reply.contains("\r\nConnection: "), !answered.isEmpty());
    QVERIFY(answered.isEmpty() || reply.contains("\r\nConnection: " + answered + "\r\n"));
    if (closes) {
        QVERIFY(client.waitForClosed());
    } else {
        client.send(request);
        QCOMPARE(client.status(), 200);
    }
}

void HttpServerLifetimeTest::drainsWhenClosed()
{
    QSignalSpy drained(m_server.get(), &HttpServer::drained);
    RawHttp idle(m_port);
    idle.send(Get);
    QCOMPARE(idle.status(), 200);
    RawHttp busy(m_port);
    busy.send(GetLater);
    QTRY_COMPARE(m_parked.size(), 1);

    m_server->close();
    QVERIFY(idle.waitForClosed());
    QVERIFY(!busy.isClosed());
    QVERIFY(drained.isEmpty());
    RawHttp late(m_port);
    QVERIFY(late.waitForClosed());
    m_parked.constFirst().send(HttpReply::plain(200, "done"));
    QVERIFY(busy.all().contains("Connection: close\r\n"));
    QTRY_COMPARE(drained.size(), 1);
}

void HttpServerLifetimeTest::drainsAtOnceWithoutConnections()
{
    QSignalSpy drained(m_server.get(), &HttpServer::drained);
    m_server->close();
    QTRY_COMPARE(drained.size(), 1);
}

void HttpServerLifetimeTest::reportsAPortInUse()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    HttpServer server([](const HttpRequest &, const HttpResponder &) {}, ewc::HttpLimits());
    QVERIFY_FAILURE(server.listen(QHostAddress::LocalHost, other.serverPort()),
                    ErrorKind::Conflict);
    other.close();
    const auto port = server.listen(QHostAddress::LocalHost, 0);
    QVERIFY_RESULT(port);
}

QTEST_GUILESS_MAIN(HttpServerLifetimeTest)
#include "tst_httpserver_lifetime.moc"
