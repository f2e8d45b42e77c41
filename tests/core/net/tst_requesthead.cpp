// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/httpserver.h"
#include "core/net/requesthead.h"

#include <QTest>

using namespace Qt::StringLiterals;
using ewc::HttpLimits;
using ewc::RequestHead;

class RequestHeadTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesTargetsApart_data();
    void takesTargetsApart();
    void findsOutHowTheBodyIsFramed_data();
    void findsOutHowTheBodyIsFramed();
    void findsOutWhetherTheConnectionStays_data();
    void findsOutWhetherTheConnectionStays();
    void keepsHeaders();
    void refusesBadRequestLines_data();
    void refusesBadRequestLines();
    void refusesBadHeaders_data();
    void refusesBadHeaders();
    void survivesCutsAndFlips();
};

namespace {

RequestHead parsed(const QByteArray &bytes)
{
    const auto head = RequestHead::parse(bytes, HttpLimits());
    return head ? *head : RequestHead();
}

int refusal(const QByteArray &bytes)
{
    const auto head = RequestHead::parse(bytes, HttpLimits());
    return head ? 0 : head.error();
}

} // namespace

void RequestHeadTest::takesTargetsApart_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("query");

    const auto row = [](const char *name, const QByteArray &target, const QByteArray &path,
                        const QByteArray &query) {
        QTest::newRow(name) << target << path << query;
    };
    row("root", "/", "/", "");
    row("path and query", "/weixin/demo?a=1&b=%2B", "/weixin/demo", "a=1&b=%2B");
    row("empty query", "/a?", "/a", "");
    row("two question marks", "/a?b?c", "/a", "b?c");
    row("encoded", "/%e4%BD%a0+%20", "/你+ ", "");
    row("encoded slash, dots and NUL stay in the path", "/a%2f..%00", QByteArray("/a/..\0", 6), "");
    row("bytes beyond ASCII", "/你", "/你", "");
    row("broken encoding of the query is for others to judge", "/a?b=%zz", "/a", "b=%zz");
    row("whole URL", "http://example.org:99/a?b", "/a", "b");
    row("whole URL, other case", "HTTPS://example.org/a", "/a", "");
    row("whole URL without a path", "http://example.org", "/", "");
}

void RequestHeadTest::takesTargetsApart()
{
    QFETCH(const QByteArray, target);
    QFETCH(const QByteArray, path);
    QFETCH(const QByteArray, query);

    const RequestHead head = parsed("GET " + target + " HTTP/1.1\r\nHost: a\r\n\r\n");
    QCOMPARE(head.method, "GET"_ba);
    QCOMPARE(head.path, path);
    QCOMPARE(head.query, query);
}

void RequestHeadTest::findsOutHowTheBodyIsFramed_data()
{
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<qint64>("length");
    QTest::addColumn<bool>("chunked");
    QTest::addColumn<bool>("expects");

    const auto row = [](const char *name, const QByteArray &headers, qint64 length, bool chunked,
                        bool expects) {
        QTest::newRow(name) << headers << length << chunked << expects;
    };
    row("no body", "", 0, false, false);
    row("length", "Content-Length: 5\r\n", 5, false, false);
    row("length with zeros and spaces", "content-length:  005  \r\n", 5, false, false);
    row("chunked", "Transfer-Encoding: Chunked\r\n", 0, true, false);
    row("expects 100", "Content-Length: 5\r\nExpect: 100-Continue\r\n", 5, false, true);
    row("expects something else", "Content-Length: 5\r\nExpect: tea\r\n", 5, false, false);
}

void RequestHeadTest::findsOutHowTheBodyIsFramed()
{
    QFETCH(const QByteArray, headers);
    QFETCH(const qint64, length);
    QFETCH(const bool, chunked);
    QFETCH(const bool, expects);

    const RequestHead head = parsed("POST / HTTP/1.1\r\nHost: a\r\n" + headers + "\r\n");
    QCOMPARE(head.method, "POST"_ba);
    QCOMPARE(head.contentLength, length);
    QCOMPARE(head.isChunked, chunked);
    QCOMPARE(head.expectsContinue, expects);
}

void RequestHeadTest::findsOutWhetherTheConnectionStays_data()
{
    QTest::addColumn<QByteArray>("rest");
    QTest::addColumn<bool>("keepsAlive");

    QTest::newRow("1.1") << "HTTP/1.1\r\nHost: a\r\n\r\n"_ba << true;
    QTest::newRow("1.2 is read as 1.1") << "HTTP/1.2\r\nHost: a\r\n\r\n"_ba << true;
    QTest::newRow("1.1 close") << "HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"_ba << false;
    QTest::newRow("close in the second header")
        << "HTTP/1.1\r\nHost: a\r\nConnection: te\r\nConnection: x , CLOSE\r\n\r\n"_ba << false;
    QTest::newRow("a word that contains close")
        << "HTTP/1.1\r\nHost: a\r\nConnection: closed\r\n\r\n"_ba << true;
    QTest::newRow("1.0 needs no host") << "HTTP/1.0\r\n\r\n"_ba << false;
    QTest::newRow("1.0 keep-alive") << "HTTP/1.0\r\nConnection: Keep-Alive\r\n\r\n"_ba << true;
}

void RequestHeadTest::findsOutWhetherTheConnectionStays()
{
    QFETCH(const QByteArray, rest);
    QFETCH(const bool, keepsAlive);

    const RequestHead head = parsed("GET / " + rest);
    QCOMPARE(head.path, "/"_ba);
    QCOMPARE(head.keepsAlive, keepsAlive);
}

void RequestHeadTest::keepsHeaders()
{
    const RequestHead head =
        parsed("GET / HTTP/1.1\r\nHOST:a\r\nX-Empty:\r\nX-Tab:\t b\tc \r\n\r\n");
    const QList<QPair<QByteArray, QByteArray>> expected{
        {"host"_ba, "a"_ba}, {"x-empty"_ba, ""_ba}, {"x-tab"_ba, "b\tc"_ba}};
    QCOMPARE(head.headers, expected);
}

void RequestHeadTest::refusesBadRequestLines_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<int>("status");

    QTest::newRow("empty") << ""_ba << 400;
    QTest::newRow("one word") << "GET"_ba << 400;
    QTest::newRow("HTTP/0.9") << "GET /"_ba << 400;
    QTest::newRow("no method") << " / HTTP/1.1"_ba << 400;
    QTest::newRow("method is no token") << "G(T / HTTP/1.1"_ba << 400;
    QTest::newRow("no target") << "GET  HTTP/1.1"_ba << 400;
    QTest::newRow("two spaces") << "GET  / HTTP/1.1"_ba << 400;
    QTest::newRow("space in the target") << "GET /a b HTTP/1.1"_ba << 400;
    QTest::newRow("space at the end") << "GET / HTTP/1.1 "_ba << 400;
    QTest::newRow("tab as a separator") << "GET\t/\tHTTP/1.1"_ba << 400;
    QTest::newRow("CR in the target") << "GET /a\rb HTTP/1.1"_ba << 400;
    QTest::newRow("NUL in the target") << QByteArray("GET /a\0b HTTP/1.1", 17) << 400;
    QTest::newRow("fragment") << "GET /a#b HTTP/1.1"_ba << 400;
    QTest::newRow("not a path") << "GET a HTTP/1.1"_ba << 400;
    QTest::newRow("asterisk") << "OPTIONS * HTTP/1.1"_ba << 400;
    QTest::newRow("tunnel") << "CONNECT example.org:443 HTTP/1.1"_ba << 400;
    QTest::newRow("URL of another kind") << "GET ftp://example.org/ HTTP/1.1"_ba << 400;
    QTest::newRow("broken encoding of the path") << "GET /%zz HTTP/1.1"_ba << 400;
    QTest::newRow("another protocol") << "GET / ICY/1.1"_ba << 400;
    QTest::newRow("lower case") << "GET / http/1.1"_ba << 400;
    QTest::newRow("long version") << "GET / HTTP/1.10"_ba << 400;
    QTest::newRow("HTTP/2 preface") << "PRI * HTTP/2.0"_ba << 505;
    QTest::newRow("version 9.9") << "GET / HTTP/9.9"_ba << 505;
    QTest::newRow("version 0.9") << "GET / HTTP/0.9"_ba << 505;
}

void RequestHeadTest::refusesBadRequestLines()
{
    QFETCH(const QByteArray, line);
    QFETCH(const int, status);

    QCOMPARE(refusal(line + "\r\nHost: a\r\n\r\n"), status);
}

void RequestHeadTest::refusesBadHeaders_data()
{
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<int>("status");

    const auto row = [](const char *name, const QByteArray &headers, int status) {
        QTest::newRow(name) << headers << status;
    };
    row("none: the host is missing", "", 400);
    row("two hosts", "Host: a\r\nHost: a\r\n", 400);
    row("two hosts in one", "Host: a b\r\n", 400);
    row("path in the host", "Host: a/b\r\n", 400);
    row("no colon", "Host: a\r\nnocolon\r\n", 400);
    row("no name", "Host: a\r\n: x\r\n", 400);
    row("space after the name", "Host: a\r\nContent-Length : 5\r\n", 400);
    row("folded line", "Host: a\r\nX: y\r\n z\r\n", 400);
    row("CR in a value", "Host: a\r\nX: y\rZ: z\r\n", 400);
    row("LF alone", "Host: a\r\nX: y\nZ: z\r\n", 400);
    row("NUL in a value", QByteArray("Host: a\r\nX: \0\r\n", 14), 400);
    row("length is a word", "Host: a\r\nContent-Length: abc\r\n", 400);
    row("length is negative", "Host: a\r\nContent-Length: -5\r\n", 400);
    row("length has a sign", "Host: a\r\nContent-Length: +5\r\n", 400);
    row("length is hexadecimal", "Host: a\r\nContent-Length: 0x5\r\n", 400);
    row("length is empty", "Host: a\r\nContent-Length:\r\n", 400);
    row("length is a list", "Host: a\r\nContent-Length: 5, 5\r\n", 400);
    row("two lengths", "Host: a\r\nContent-Length: 5\r\nContent-Length: 3\r\n", 400);
    row("the same length twice", "Host: a\r\nContent-Length: 5\r\nContent-Length: 5\r\n", 400);
    row("length and chunks", "Host: a\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n", 400);
    row("chunks and length", "Host: a\r\nTransfer-Encoding: chunked\r\nContent-Length: 5\r\n", 400);
    row("chunked twice", "Host: a\r\nTransfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n",
        400);
    row("gzip", "Host: a\r\nTransfer-Encoding: gzip\r\n", 501);
    row("gzip, chunked", "Host: a\r\nTransfer-Encoding: gzip, chunked\r\n", 501);
    row("nearly chunked", "Host: a\r\nTransfer-Encoding: xchunked\r\n", 501);
    row("WebSocket", "Host: a\r\nConnection: Upgrade\r\nUpgrade: WebSocket\r\n", 501);
    row("body one byte too large", "Host: a\r\nContent-Length: 262145\r\n", 413);
    row("1 GiB", "Host: a\r\nContent-Length: 1073741824\r\n", 413);
    row("length of 2^63 - 1", "Host: a\r\nContent-Length: 9223372036854775807\r\n", 413);
    row("length of 2^64 - 1", "Host: a\r\nContent-Length: 18446744073709551615\r\n", 413);
    row("101 headers", "Host: a\r\n" + QByteArray("X: y\r\n").repeated(100), 431);
}

void RequestHeadTest::refusesBadHeaders()
{
    QFETCH(const QByteArray, headers);
    QFETCH(const int, status);

    QCOMPARE(refusal("POST / HTTP/1.1\r\n" + headers + "\r\n"), status);
}

void RequestHeadTest::survivesCutsAndFlips()
{
    const QByteArray good = "POST /a%20b?c=d HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n"
                            "Connection: close, x\r\nExpect: 100-continue\r\n\r\n"_ba;
    for (qsizetype i = 0; i < good.size(); ++i) {
        QCOMPARE(refusal(good.first(i)), 400);
        for (int bit = 0; bit < 8; ++bit) {
            QByteArray flipped = good;
            flipped[i] = char(flipped[i] ^ (1 << bit));
            const int status = refusal(flipped);
            QVERIFY(status == 0 || (status >= 400 && status < 600));
        }
    }
}

QTEST_GUILESS_MAIN(RequestHeadTest)
#include "tst_requesthead.moc"
