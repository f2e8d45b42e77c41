// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/chunkedbody.h"

#include <QTest>

using namespace Qt::StringLiterals;
using ewc::ChunkedBody;
using State = ewc::ChunkedBody::State;

Q_DECLARE_METATYPE(ewc::ChunkedBody::State)

class ChunkedBodyTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsChunks_data();
    void readsChunks();
};

void ChunkedBodyTest::readsChunks_data()
{
    QTest::addColumn<QByteArray>("stream");
    QTest::addColumn<State>("state");
    QTest::addColumn<QByteArray>("body");

    const auto row = [](const char *name, const QByteArray &stream, State state,
                        const QByteArray &body = {}) {
        QTest::newRow(name) << stream << state << body;
    };
    row("two chunks", "5\r\nhello\r\n6\r\n world\r\n0\r\n\r\n", State::Complete, "hello world");
    row("no chunk", "0\r\n\r\n", State::Complete);
    row("size in upper and lower case", "0A\r\n0123456789\r\na\r\n0123456789\r\n000\r\n\r\n",
        State::Complete, "01234567890123456789");
    row("extensions and trailers", "3;a=b\r\nabc\r\n0;x\r\nX: y\r\nZ: y\r\n\r\n", State::Complete,
        "abc");
    row("line ends in the data", "4\r\n\r\n\r\n\r\n0\r\n\r\n", State::Complete, "\r\n\r\n");
    row("what follows is not ours", "1\r\na\r\n0\r\n\r\nGET / HTTP/1.1\r\n", State::Complete, "a");
    row("not yet complete", "5\r\nhello\r\n0\r\n", State::Incomplete, "hello");
    row("exactly the limit", "14\r\n01234567890123456789\r\n0\r\n\r\n", State::Complete,
        "01234567890123456789");

    row("too large at once", "15\r\n", State::TooLarge);
    row("too large together", "14\r\n01234567890123456789\r\n1\r\n", State::TooLarge,
        "01234567890123456789");
    row("size of 2^63", "8000000000000000\r\n", State::TooLarge);
    row("size beyond 64 bits", "10000000000000000\r\n", State::TooLarge);
    row("size is a word", "zz\r\n", State::Malformed);
    row("size is negative", "-2\r\n", State::Malformed);
    row("size has a sign", "+2\r\n", State::Malformed);
    row("size has a prefix", "0x2\r\n", State::Malformed);
    row("size is empty", "\r\n", State::Malformed);
    row("size is an extension only", ";a=b\r\n", State::Malformed);
    row("size after a space", " 2\r\n", State::Malformed);
    row("size ends without CR", "2\n", State::Malformed);
    row("size line never ends", QByteArray(2000, '0'), State::Malformed);
    row("data longer than its size", "2\r\nabc\r\n", State::Malformed, "ab");
    row("data shorter than its size", "3\r\nab\r\n0\r\n\r\n", State::Malformed, "ab\r");
    row("trailers never end", "0\r\n" + QByteArray("X: 0123456789\r\n").repeated(400),
        State::Malformed);
}

void ChunkedBodyTest::readsChunks()
{
    QFETCH(const QByteArray, stream);
    QFETCH(const State, state);
    QFETCH(const QByteArray, body);

    ChunkedBody atOnce(20);
    QCOMPARE(atOnce.feed(stream), state);
    QCOMPARE(atOnce.bytes(), body);

    ChunkedBody byteByByte(20);
    State last = State::Incomplete;
    for (const char byte : stream)
        last = byteByByte.feed(QByteArrayView(&byte, 1));
    QCOMPARE(last, state);
    QCOMPARE(byteByByte.bytes(), body);
}

QTEST_GUILESS_MAIN(ChunkedBodyTest)
#include "tst_chunkedbody.moc"
