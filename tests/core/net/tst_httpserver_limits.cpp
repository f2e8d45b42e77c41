// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/httpserver.h"
#include "tests/support/qverifyresult.h"
#include "tests/support/rawhttp.h"

#include <QFile>
#include <QTest>
#include <QTimer>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using ewc::HttpLimits;
using ewc::HttpReply;
using ewc::HttpRequest;
using ewc::HttpResponder;
using ewc::HttpServer;

namespace {

const QByteArray Get = "GET / HTTP/1.1\r\nHost: a\r\n\r\n"_ba;
const QByteArray GetLater = "GET /later HTTP/1.1\r\nHost: a\r\n\r\n"_ba;

/*! Resident memory of this process. */
qint64 residentBytes()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toLongLong() * sysconf(_SC_PAGESIZE);
}

} // namespace

/*! No client costs more than the limits say, and the others are served all the while. */
class HttpServerLimitsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();

    void endsSlowClients_data();
    void endsSlowClients();
    void endsAHeadThatDrips();
    void answersForAHandlerThatDoesNot();
    void refusesLargeHeads_data();
    void refusesLargeHeads();
    void keepsNothingOfALargeBody_data();
    void keepsNothingOfALargeBody();
    void resetsAClientThatNeverReads();
    void holdsBackRequestsBehindALateReply();

private:
    void start(const HttpLimits &limits);

    std::unique_ptr<HttpServer> m_server;
    quint16 m_port = 0;
    int m_requests = 0;
    QList<HttpResponder> m_parked; ///< of requests for /later
};

void HttpServerLimitsTest::start(const HttpLimits &limits)
{
    m_server = std::make_unique<HttpServer>(
        [this](const HttpRequest &request, const HttpResponder &responder) {
            ++m_requests;
            if (request.path == "/later")
                m_parked.append(responder);
            else if (request.path == "/large")
                responder.send(HttpReply::plain(200, QByteArray(64 * 1024, 'x')));
            else
                responder.send(HttpReply::plain(200, "ok"));
        },
        limits);
    const auto port = m_server->listen(QHostAddress::LocalHost, 0);
    QVERIFY_RESULT(port);
    m_port = *port;
}

void HttpServerLimitsTest::cleanup()
{
    m_server.reset();
    m_requests = 0;
    m_parked.clear();
}

void HttpServerLimitsTest::endsSlowClients_data()
{
    QTest::addColumn<QByteArray>("bytes");

    QTest::newRow("says nothing") << ""_ba;
    QTest::newRow("line ends for ever") << "\r\n\r\n"_ba;
    QTest::newRow("half a head") << "GET / HTTP/1.1\r\nHos"_ba;
    QTest::newRow("half a body") << "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\nhe"_ba;
    QTest::newRow("half a chunk")
        << "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhe"_ba;
}

void HttpServerLimitsTest::endsSlowClients()
{
    QFETCH(const QByteArray, bytes);

    start({.head = 50ms, .body = 50ms, .idle = 50ms});
    RawHttp client(m_port);
    client.send(bytes);
    QVERIFY(client.waitForClosed());
    QVERIFY(client.received().isEmpty());
    QCOMPARE(m_requests, 0);
}

void HttpServerLimitsTest::endsAHeadThatDrips()
{
    start({.head = 300ms});
    RawHttp client(m_port);
    client.send("GET / HTTP/1.1\r\n");
    QTimer drip;
    connect(&drip, &QTimer::timeout, &drip, [&client] { client.send("X: y\r\n"); });
    drip.start(20);
    QVERIFY(client.waitForClosed());
}

void HttpServerLimitsTest::answersForAHandlerThatDoesNot()
{
    start({.reply = 50ms});
    RawHttp client(m_port);
    client.send(GetLater);
    QCOMPARE(client.status(), 503);
    QVERIFY(client.waitForClosed());
    m_parked.constFirst().send(HttpReply::plain(200, "too late"));
}

void HttpServerLimitsTest::refusesLargeHeads_data()
{
    QTest::addColumn<QByteArray>("bytes");

    const QByteArray start = "GET / HTTP/1.1\r\nHost: a\r\n"_ba;
    QTest::newRow("header of 4 MiB") << start + "X: " + QByteArray(4 << 20, 'x');
    QTest::newRow("target of 4 MiB") << "GET /" + QByteArray(4 << 20, 'x');
    QTest::newRow("200,000 headers") << start + QByteArray("a: b\r\n").repeated(200'000);
    QTest::newRow("one byte over") << start + "X: " + QByteArray(16 * 1024 - 31, 'x') + "\r\n\r\n";
}

void HttpServerLimitsTest::refusesLargeHeads()
{
    QFETCH(const QByteArray, bytes);

    start({});
    RawHttp client(m_port);
    client.send(bytes);
    QCOMPARE(client.status(), 431);
    QVERIFY(client.waitForClosed());
    QCOMPARE(m_requests, 0);
}

void HttpServerLimitsTest::keepsNothingOfALargeBody_data()
{
    QTest::addColumn<QByteArray>("framing");

    QTest::newRow("1 GiB announced") << "Content-Length: 1073741824\r\n\r\n"_ba;
    QTest::newRow("one chunk") << "Transfer-Encoding: chunked\r\n\r\n40000000\r\n"_ba;
}

void HttpServerLimitsTest::keepsNothingOfALargeBody()
{
    QFETCH(const QByteArray, framing);

    start({});
    RawHttp client(m_port);
    client.send("POST / HTTP/1.1\r\nHost: a\r\n" + framing);
    // A client that does not listen but pushes on, until the server has had enough of it.
    const QByteArray megabyte(1 << 20, 'x');
    connect(&client.socket(), &QIODevice::bytesWritten, &client.socket(), [&client, &megabyte] {
        if (client.socket().bytesToWrite() == 0)
            client.send(megabyte);
    });
    [[maybe_unused]] const qint64 before = residentBytes();
    QCOMPARE(client.status(), 413);
    QVERIFY(client.waitForClosed());
#ifndef __SANITIZE_ADDRESS__ // it keeps what is freed
    QVERIFY(residentBytes() - before < 16 << 20);
#endif
    RawHttp other(m_port);
    other.send(Get);
    QCOMPARE(other.status(), 200);
}

void HttpServerLimitsTest::resetsAClientThatNeverReads()
{
    start({});
    RawHttp client(m_port);
    QObject::disconnect(&client.socket(), &QIODevice::readyRead, nullptr, nullptr);
    client.socket().setReadBufferSize(1024);
    const QByteArray requests = QByteArray("GET /large HTTP/1.1\r\nHost: a\r\n\r\n").repeated(100);
    client.send(requests);
    connect(&client.socket(), &QIODevice::bytesWritten, &client.socket(), [&] {
        if (client.socket().bytesToWrite() == 0)
            client.send(requests);
    });
    QVERIFY(client.waitForClosed());
    // The kernel takes some megabytes, we 1 MiB.
    QVERIFY2(m_requests < 400, qPrintable(QString::number(m_requests)));
}

void HttpServerLimitsTest::holdsBackRequestsBehindALateReply()
{
    constexpr int Count = 4000;
    start({.bodyBytes = 1024});
    RawHttp client(m_port);
    client.send(GetLater + Get.repeated(Count)); // many times what the server will buffer
    QTRY_COMPARE(m_parked.size(), 1);
    QCOMPARE(m_requests, 1);
    m_parked.constFirst().send(HttpReply::plain(200, "late"));
    QVERIFY(client.reply().endsWith("late"));
    QTRY_COMPARE(client.received().count("HTTP/1.1 200 "), Count);
    QCOMPARE(m_requests, Count + 1);
}

QTEST_GUILESS_MAIN(HttpServerLimitsTest)
#include "tst_httpserver_limits.moc"
