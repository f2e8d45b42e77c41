// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/httpclient.h"
#include "tests/support/qverifyresult.h"
#include "tests/support/scriptedserver.h"
#include "tests/support/waitfor.h"

#include <QBuffer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using ewc::ErrorKind;
using ewc::HttpAnswer;
using ewc::HttpCall;
using ewc::HttpClient;
using ewc::Result;

namespace {

constexpr qint64 Large = 5'000'000; // more than all buffers on the way together

/*! What a body was asked for. */
struct Reads
{
    qint64 largest = 0;
    qint64 total = 0;
};

/*! So many x, of which the last ones may be missing. */
class CountedBody final : public QIODevice
{
public:
    CountedBody(qint64 announced, qint64 held, Reads &reads)
        : m_announced(announced)
        , m_held(held)
        , m_reads(reads)
    {
        open(ReadOnly | Unbuffered);
    }
    qint64 size() const override { return m_announced; }

protected:
    qint64 readData(char *data, qint64 maxSize) override
    {
        const qint64 count = std::min(maxSize, m_held - pos());
        m_reads.largest = std::max(m_reads.largest, maxSize);
        m_reads.total += count;
        std::fill_n(data, count, 'x');
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    qint64 m_announced;
    qint64 m_held;
    Reads &m_reads;
};

HttpCall upload(const QUrl &url, Reads &reads, qint64 held = Large)
{
    return {.url = url,
            .contentType = "application/octet-stream"_ba,
            .openBody = [&reads, held]() -> Result<std::unique_ptr<QIODevice>> {
                return std::make_unique<CountedBody>(Large, held, reads);
            },
            .idleTimeout = 10s};
}

HttpCall download(const QUrl &url, QIODevice &sink)
{
    return {.url = url,
            .idleTimeout = 10s,
            .maxAnswerBytes = 2 * Large,
            .sink = [&sink](const HttpAnswer &) { return &sink; }};
}

/*! Takes only a few bytes, like a disk that becomes full. */
class SmallSink final : public QIODevice
{
public:
    SmallSink() { open(WriteOnly | Unbuffered); }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64 size) override
    {
        m_room -= size;
        if (m_room >= 0)
            return size;
        setErrorString(u"no room"_s);
        return -1;
    }

private:
    qint64 m_room = 100'000;
};

} // namespace

class HttpTransferTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsABodyPieceByPieceWhileItIsSent();
    void neverSendsAStreamedBodyTwice();
    void givesUpABodyThatEndsTooEarly();
    void passesOnWhyABodyCannotBeOpened();
    void endsAnUploadThatNobodyTakes();
    void letsAnUploadBeCancelled();
    void sendsFurtherHeadersAndShowsThoseOfTheAnswer();
    void writesALargeAnswerAway();
    void keepsAnAnswerInMemoryWhereNoSinkWantsIt();
    void failsWhereAnAnswerCannotBeWritten();
    void limitsTheSizeOfWhatIsWritten();
    void keepsWhatCameBeforeACut();
    void endsADownloadThatStands();
    void letsADownloadBeCancelled();
    void letsWhatMovesLast();
};

void HttpTransferTest::readsABodyPieceByPieceWhileItIsSent()
{
    ScriptedServer server(
        [](const auto &) -> ScriptedServer::Action { return {ScriptedServer::answer(200, "{}")}; });
    Reads reads;
    HttpCall call = upload(server.url(), reads);
    QList<qint64> progress;
    call.progress = [&progress](qint64 sent, qint64 total) {
        QCOMPARE(total, Large);
        progress.append(sent);
    };
    HttpClient client;
    const auto answer = waitFor(client.call(call));

    QVERIFY_RESULT(answer);
    QCOMPARE(server.requests().size(), 1);
    QVERIFY(server.requests().first().body == QByteArray(Large, 'x'));
    QVERIFY(server.requests().first().head.contains("\r\nContent-Length: 5000000"));
    QVERIFY(!server.requests().first().head.contains("chunked"));
    QCOMPARE(reads.total, Large);
    QVERIFY2(reads.largest <= 65'536, qPrintable(QString::number(reads.largest)));
    QVERIFY(!progress.isEmpty());
    QVERIFY(std::ranges::is_sorted(progress));
    QCOMPARE(progress.last(), Large);
}

void HttpTransferTest::neverSendsAStreamedBodyTwice()
{
    ScriptedServer server([](const auto &) -> ScriptedServer::Action { return {"", true}; });
    Reads reads;
    HttpClient client;
    const auto answer = waitFor(client.call(upload(server.url(), reads)));

    QVERIFY_FAILURE(answer, ErrorKind::Timeout);
    QTest::qWait(20); // for a second request to come
    QCOMPARE(server.requests().size(), 1);
    QCOMPARE(reads.total, Large);
}

void HttpTransferTest::givesUpABodyThatEndsTooEarly()
{
    ScriptedServer server(
        [](const auto &) -> ScriptedServer::Action { return {ScriptedServer::answer(200, "{}")}; });
    Reads reads;
    HttpClient client;
    const auto answer = waitFor(client.call(upload(server.url(), reads, Large - 1)));

    QVERIFY_FAILURE(answer, ErrorKind::Timeout);
    QCOMPARE(server.requests().size(), 0);
}

void HttpTransferTest::passesOnWhyABodyCannotBeOpened()
{
    Reads reads;
    HttpCall call = upload(QUrl(u"http://127.0.0.1:9/"_s), reads);
    call.openBody = []() -> Result<std::unique_ptr<QIODevice>> {
        return ewc::failure(ErrorKind::NotFound, u"gone"_s);
    };
    HttpClient client;
    const auto answer = waitFor(client.call(call));

    QVERIFY_FAILURE(answer, ErrorKind::NotFound);
}

void HttpTransferTest::endsAnUploadThatNobodyTakes()
{
    QTcpServer server; // takes connections, and never reads
    QVERIFY(server.listen(QHostAddress::LocalHost));
    Reads reads;
    HttpCall call = upload(QUrl(u"http://127.0.0.1:%1/"_s.arg(server.serverPort())), reads);
    call.idleTimeout = 50ms;
    HttpClient client;
    const auto answer = waitFor(client.call(call));

    QVERIFY_FAILURE(answer, ErrorKind::Timeout);
    QVERIFY(answer.error().detail.contains(u"nothing moved"));
}

void HttpTransferTest::letsAnUploadBeCancelled()
{
    ScriptedServer server(
        [](const auto &) -> ScriptedServer::Action { return {ScriptedServer::answer(200, "{}")}; });
    Reads reads;
    std::stop_source stop;
    HttpCall call = upload(server.url(), reads);
    call.stop = stop.get_token();
    call.progress = [&stop](qint64, qint64) { stop.request_stop(); };
    HttpClient client;
    const auto answer = waitFor(client.call(call));
    QVERIFY_FAILURE(answer, ErrorKind::Timeout);
    QVERIFY(answer.error().detail.contains(u"cancelled"));

    const auto second = waitFor(client.call(call));
    QVERIFY_FAILURE(second, ErrorKind::Unavailable); // not even begun
}

void HttpTransferTest::sendsFurtherHeadersAndShowsThoseOfTheAnswer()
{
    ScriptedServer server([](const auto &) -> ScriptedServer::Action {
        return {"HTTP/1.1 206 Partial\r\nContent-Range: bytes 0-1/9\r\nX: 名\r\n"
                "Content-Length: 2\r\n\r\nab"_ba};
    });
    HttpClient client;
    const auto answer =
        waitFor(client.call({.url = server.url(), .headers = {{"Range"_ba, "bytes=0-1"_ba}}}));

    QVERIFY_RESULT(answer);
    QVERIFY(server.requests().first().head.contains("\r\nRange: bytes=0-1"));
    QCOMPARE(answer->status, 206);
    QCOMPARE(answer->header("content-range"_ba), "bytes 0-1/9"_ba);
    QCOMPARE(answer->header("x"_ba), "名"_ba);
    QCOMPARE(answer->header("absent"_ba), ""_ba);
}

void HttpTransferTest::writesALargeAnswerAway()
{
    QByteArray bytes(Large, 'a');
    bytes[Large / 2] = 'b';
    ScriptedServer server([&bytes](const auto &) -> ScriptedServer::Action {
        return {ScriptedServer::answer(200, bytes)};
    });
    QBuffer sink;
    sink.open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    HttpCall call = download(server.url(), sink);
    qint64 last = 0;
    call.progress = [&last](qint64 received, qint64 total) {
        QCOMPARE(total, Large);
        last = received;
    };
    HttpClient client;
    const auto answer = waitFor(client.call(call));

    QVERIFY_RESULT(answer);
    QCOMPARE(answer->body, ""_ba);
    QVERIFY(sink.data() == bytes);
    QCOMPARE(last, Large);
}

void HttpTransferTest::keepsAnAnswerInMemoryWhereNoSinkWantsIt()
{
    ScriptedServer server([](const auto &) -> ScriptedServer::Action {
        return {ScriptedServer::answer(404, "{\"no\":1}")};
    });
    QList<int> heads;
    HttpCall call{.url = server.url()};
    call.sink = [&heads](const HttpAnswer &head) {
        heads.append(head.status);
        return nullptr;
    };
    HttpClient client;
    const auto answer = waitFor(client.call(call));

    QVERIFY_RESULT(answer);
    QCOMPARE(answer->body, "{\"no\":1}"_ba);
    QCOMPARE(heads, QList{404});
}

void HttpTransferTest::failsWhereAnAnswerCannotBeWritten()
{
    ScriptedServer server([](const auto &) -> ScriptedServer::Action {
        return {ScriptedServer::answer(200, QByteArray(Large, 'a'))};
    });
    SmallSink sink;
    HttpClient client;
    const auto answer = waitFor(client.call(download(server.url(), sink)));

    QVERIFY(!answer);
    QVERIFY2(answer.error().detail.contains(u"no room"), qPrintable(answer.error().detail));
}

void HttpTransferTest::limitsTheSizeOfWhatIsWritten()
{
    // Without a length the size shows only while it comes.
    ScriptedServer server([](const auto &) -> ScriptedServer::Action {
        return {"HTTP/1.0 200 OK\r\n\r\n" + QByteArray(Large, 'a'), true};
    });
    QBuffer sink;
    sink.open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    HttpCall call = download(server.url(), sink);
    call.maxAnswerBytes = Large / 2;
    HttpClient client;
    const auto answer = waitFor(client.call(call));

    QVERIFY(!answer);
    QVERIFY(answer.error().detail.contains(u"larger than"));
    QVERIFY(sink.size() <= Large / 2);
}

void HttpTransferTest::keepsWhatCameBeforeACut()
{
    ScriptedServer server([](const auto &) -> ScriptedServer::Action {
        return {"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n" + QByteArray(60, 'a'), true};
    });
    QBuffer sink;
    sink.open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    HttpClient client;
    const auto answer = waitFor(client.call(download(server.url(), sink)));

    QVERIFY(!answer);
    QCOMPARE(sink.data(), QByteArray(60, 'a'));
}

void HttpTransferTest::endsADownloadThatStands()
{
    ScriptedServer server([](const auto &) -> ScriptedServer::Action {
        return {"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n" + QByteArray(60, 'a')};
    });
    QBuffer sink;
    sink.open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    HttpCall call = download(server.url(), sink);
    call.idleTimeout = 50ms;
    HttpClient client;
    const auto answer = waitFor(client.call(call));

    QVERIFY(!answer);
    QVERIFY(answer.error().detail.contains(u"nothing moved"));
    QCOMPARE(sink.size(), 60);
}

void HttpTransferTest::letsADownloadBeCancelled()
{
    ScriptedServer server([](const auto &) -> ScriptedServer::Action {
        return {"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n" + QByteArray(60, 'a')};
    });
    QBuffer sink;
    sink.open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    std::stop_source stop;
    HttpCall call = download(server.url(), sink);
    call.stop = stop.get_token();
    call.progress = [&stop](qint64, qint64) { stop.request_stop(); };
    HttpClient client;
    const auto answer = waitFor(client.call(call));

    QVERIFY(!answer);
    QVERIFY(answer.error().detail.contains(u"cancelled"));
}

void HttpTransferTest::letsWhatMovesLast()
{
    // Ten bytes come one by one; together they take longer than nothing may move.
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    QTimer drip;
    int dripped = 0;
    connect(&server, &QTcpServer::newConnection, this, [&] {
        QTcpSocket *socket = server.nextPendingConnection();
        socket->write("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n");
        connect(&drip, &QTimer::timeout, socket, [&dripped, socket] {
            if (dripped++ < 10)
                socket->write("x");
        });
        drip.start(40ms);
    });
    HttpClient client;
    const auto answer =
        waitFor(client.call({.url = QUrl(u"http://127.0.0.1:%1/"_s.arg(server.serverPort())),
                             .timeout = 1ms, // not in force
                             .idleTimeout = 350ms}));

    QVERIFY_RESULT(answer);
    QCOMPARE(answer->body, QByteArray(10, 'x'));
}

QTEST_GUILESS_MAIN(HttpTransferTest)
#include "tst_httptransfer.moc"
