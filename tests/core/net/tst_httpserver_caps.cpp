// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/httpserver.h"
#include "tests/support/qverifyresult.h"
#include "tests/support/rawhttp.h"

#include <QElapsedTimer>
#include <QTest>

#include <netinet/in.h>
#include <sys/resource.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using ewc::HttpLimits;
using ewc::HttpReply;
using ewc::HttpRequest;
using ewc::HttpResponder;
using ewc::HttpServer;

namespace {

const QByteArray Get = "GET / HTTP/1.1\r\nHost: a\r\n\r\n"_ba;
const QByteArray GetLater = "GET /later HTTP/1.1\r\nHost: a\r\n\r\n"_ba;

} // namespace

/*! More connections than may be: which of them goes. */
class HttpServerCapsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();

    void makesRoomByClosingTheIdlest();
    void refusesWhenAllAreOwedAReply();
    void exemptsLoopbackFromTheCapPerAddress();
    void recoversFromRunningOutOfDescriptors();

private:
    void start(const HttpLimits &limits);

    std::unique_ptr<HttpServer> m_server;
    quint16 m_port = 0;
    int m_requests = 0;
    QList<HttpResponder> m_parked; ///< of requests for /later
};

void HttpServerCapsTest::start(const HttpLimits &limits)
{
    m_server = std::make_unique<HttpServer>(
        [this](const HttpRequest &request, const HttpResponder &responder) {
            ++m_requests;
            if (request.path == "/later")
                m_parked.append(responder);
            else
                responder.send(HttpReply::plain(200, "ok"));
        },
        limits);
    const auto port = m_server->listen(QHostAddress::LocalHost, 0);
    QVERIFY_RESULT(port);
    m_port = *port;
}

void HttpServerCapsTest::cleanup()
{
    m_server.reset();
    m_requests = 0;
    m_parked.clear();
}

void HttpServerCapsTest::makesRoomByClosingTheIdlest()
{
    start({.connections = 3});
    RawHttp busy(m_port);
    busy.send(GetLater);
    QTRY_COMPARE(m_parked.size(), 1);
    RawHttp idlest(m_port);
    idlest.send(Get);
    QCOMPARE(idlest.status(), 200);
    QTest::qWait(2); // idleness is measured in milliseconds
    RawHttp idle(m_port);
    idle.send(Get);
    QCOMPARE(idle.status(), 200);

    RawHttp newest(m_port);
    newest.send(Get);
    QCOMPARE(newest.status(), 200);
    QVERIFY(idlest.waitForClosed());
    QVERIFY(!busy.isClosed());
    idle.send(Get);
    QCOMPARE(idle.status(), 200);
    m_parked.constFirst().send(HttpReply::plain(200, ""));
    QCOMPARE(busy.status(), 200);
}

void HttpServerCapsTest::refusesWhenAllAreOwedAReply()
{
    start({.connections = 1});
    RawHttp busy(m_port);
    busy.send(GetLater);
    QTRY_COMPARE(m_parked.size(), 1);
    RawHttp refused(m_port);
    QVERIFY(refused.waitForClosed());
    m_parked.constFirst().send(HttpReply::plain(200, ""));
    QCOMPARE(busy.status(), 200);
}

void HttpServerCapsTest::exemptsLoopbackFromTheCapPerAddress()
{
    start({.connectionsPerAddress = 1});
    RawHttp first(m_port);
    RawHttp second(m_port);
    for (RawHttp *client : {&first, &second, &first}) {
        client->send(Get);
        QCOMPARE(client->status(), 200);
    }
}

void HttpServerCapsTest::recoversFromRunningOutOfDescriptors()
{
    start({});
    const int client = ::socket(AF_INET, SOCK_STREAM, 0);
    QVERIFY(client >= 0);
    rlimit before{};
    QCOMPARE(getrlimit(RLIMIT_NOFILE, &before), 0);
    const rlimit none{.rlim_cur = rlim_t(client) + 1, .rlim_max = before.rlim_max};
    QCOMPARE(setrlimit(RLIMIT_NOFILE, &none), 0);

    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(m_port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    QCOMPARE(::connect(client, reinterpret_cast<const sockaddr *>(&address), sizeof address), 0);

    static QElapsedTimer sinceFirst;
    static qint64 untilSecond = 0;
    static int failures = 0;
    const auto handler =
        qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &text) {
            if (!text.startsWith(u"cannot accept"))
                return;
            if (++failures == 1)
                sinceFirst.start();
            else if (failures == 2)
                untilSecond = sinceFirst.elapsed();
        });
    const bool hasTriedTwice = QTest::qWaitFor([] { return failures >= 2; });
    qInstallMessageHandler(handler);
    QCOMPARE(setrlimit(RLIMIT_NOFILE, &before), 0);
    QVERIFY(hasTriedTwice);
    QVERIFY2(untilSecond > 50, "the server spins");

    QCOMPARE(::send(client, Get.constData(), size_t(Get.size()), 0), Get.size());
    QTRY_COMPARE(m_requests, 1);
    ::close(client);
}

QTEST_GUILESS_MAIN(HttpServerCapsTest)
#include "tst_httpserver_caps.moc"
