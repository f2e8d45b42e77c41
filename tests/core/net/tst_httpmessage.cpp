// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/httpmessage.h"

#include <QTest>

using namespace Qt::StringLiterals;
using ewc::HttpReply;
using ewc::HttpRequest;

class HttpMessageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsValuesInTheQuery_data();
    void findsValuesInTheQuery();
    void findsHeaders();
    void namesTheMethodsThatAreAllowed();
};

void HttpMessageTest::findsValuesInTheQuery_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<std::optional<QByteArray>>("value");

    const auto row = [](const char *name, const QByteArray &query,
                        const std::optional<QByteArray> &value) {
        QTest::newRow(name) << query << value;
    };
    row("no query", "", ""_ba);
    row("not there", "a=1&xb=2&bx=3", ""_ba);
    row("alone", "b=2", "2"_ba);
    row("last", "a=1&b=2", "2"_ba);
    row("the first of two", "b=1&b=2", "1"_ba);
    row("without a value", "b", ""_ba);
    row("with an empty value", "b=&c", ""_ba);
    row("an equals sign within", "b=x==", "x=="_ba);
    row("base64, encoded", "b=%2B%2f%3D", "+/="_ba);
    row("base64, as it is", "b=+/=", "+/="_ba);
    row("Chinese", "b=%E4%BD%A0", "你"_ba);
    row("a NUL", "b=%00", QByteArray(1, '\0'));
    row("not hexadecimal", "b=%zz", std::nullopt);
    row("cut after the percent sign", "b=x%", std::nullopt);
    row("cut after one digit", "b=%4", std::nullopt);
    row("signs are no digits", "b=%-1", std::nullopt);
    row("another value is broken", "a=%zz&b=2", "2"_ba);
    row("nothing but separators", "&&=&&", ""_ba);
}

void HttpMessageTest::findsValuesInTheQuery()
{
    QFETCH(const QByteArray, query);
    QFETCH(const std::optional<QByteArray>, value);

    HttpRequest request;
    request.query = query;
    QCOMPARE(request.queryValue("b"), value);
}

void HttpMessageTest::findsHeaders()
{
    HttpRequest request;
    request.headers = {{"host"_ba, "a"_ba}, {"x"_ba, "1"_ba}};
    QCOMPARE(request.header("x"), "1"_ba);
    QCOMPARE(request.header("y"), QByteArray());
}

void HttpMessageTest::namesTheMethodsThatAreAllowed()
{
    const HttpReply reply = HttpReply::methodNotAllowed("GET, POST");
    QCOMPARE(reply.status, 405);
    QCOMPARE(reply.allow, "GET, POST"_ba);
}

QTEST_GUILESS_MAIN(HttpMessageTest)
#include "tst_httpmessage.moc"
