// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/apiprotocol.h"
#include "tests/support/qverifyresult.h"

#include <QTest>

using namespace Qt::StringLiterals;
using ewc::ErrorKind;

class ApiProtocolTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void encodesQueries_data();
    void encodesQueries();
    void keepsThePathOfTheBase_data();
    void keepsThePathOfTheBase();
    void acceptsSuccess_data();
    void acceptsSuccess();
    void tellsFailuresApart_data();
    void tellsFailuresApart();
    void keepsErrmsgButNotTheSecret();
};

void ApiProtocolTest::encodesQueries_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QByteArray>("encoded");

    QTest::newRow("plain") << u"abc-_.~123"_s << "abc-_.~123"_ba;
    QTest::newRow("plus") << u"a+b"_s << "a%2Bb"_ba;
    QTest::newRow("separators") << u"a&b=c#d?e/f"_s << "a%26b%3Dc%23d%3Fe%2Ff"_ba;
    QTest::newRow("percent") << u"100%41"_s << "100%2541"_ba;
    QTest::newRow("space") << u"a b"_s << "a%20b"_ba;
    QTest::newRow("Chinese") << u"你"_s << "%E4%BD%A0"_ba;
    QTest::newRow("empty") << u""_s << ""_ba;
}

void ApiProtocolTest::encodesQueries()
{
    QFETCH(const QString, value);
    QFETCH(const QByteArray, encoded);

    const QUrl url = ewc::apiUrl(QUrl(u"https://qyapi.weixin.qq.com"_s), "/cgi-bin/gettoken",
                                 {{u"corpid"_s, u"ww1"_s}, {u"corpsecret"_s, value}});
    QCOMPARE(url.toEncoded(),
             "https://qyapi.weixin.qq.com/cgi-bin/gettoken?corpid=ww1&corpsecret=" + encoded);
}

void ApiProtocolTest::keepsThePathOfTheBase_data()
{
    QTest::addColumn<QString>("base");

    for (const char *base : {"http://relay.example:8080/wecom", "http://relay.example:8080/wecom/"})
        QTest::newRow(base) << QString::fromLatin1(base);
}

void ApiProtocolTest::keepsThePathOfTheBase()
{
    QFETCH(const QString, base);

    QCOMPARE(ewc::apiUrl(QUrl(base), "/cgi-bin/menu/get", {}).toEncoded(),
             "http://relay.example:8080/wecom/cgi-bin/menu/get"_ba);
}

void ApiProtocolTest::acceptsSuccess_data()
{
    QTest::addColumn<QByteArray>("body");

    QTest::newRow("errcode 0") << R"({"errcode":0,"errmsg":"ok","a":1})"_ba;
    QTest::newRow("errcode as a string") << R"({"errcode":"0","a":1})"_ba;
    QTest::newRow("no errcode, as in old answers") << R"({"a":1})"_ba;
}

void ApiProtocolTest::acceptsSuccess()
{
    QFETCH(const QByteArray, body);

    const auto answer = ewc::readApiAnswer({.status = 200, .contentType = {}, .body = body}, {});
    QVERIFY_RESULT(answer);
    QCOMPARE(answer->value("a"_L1).toInt(), 1);
}

void ApiProtocolTest::tellsFailuresApart_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<int>("code");

    const auto row = [](const char *name, int status, const QByteArray &body, ErrorKind kind,
                        int code = 0) { QTest::newRow(name) << status << body << kind << code; };
    row("busy", 200, R"({"errcode":-1})", ErrorKind::Unavailable, -1);
    row("token refused", 200, R"({"errcode":40014})", ErrorKind::Unauthenticated, 40014);
    row("as a string", 200, R"({"errcode":"42001"})", ErrorKind::Unauthenticated, 42001);
    row("too often", 200, R"({"errcode":45009})", ErrorKind::RateLimited, 45009);
    row("configuration", 200, R"({"errcode":60020})", ErrorKind::Rejected, 60020);
    row("request", 200, R"({"errcode":44004})", ErrorKind::Rejected, 44004);
    row("a code nobody knows", 200, R"({"errcode":999999})", ErrorKind::Rejected, 999999);

    row("HTML", 200, "<html><body>login</body></html>", ErrorKind::Timeout);
    row("nothing", 200, "", ErrorKind::Timeout);
    row("cut", 200, R"({"errcode":0,"errmsg":"o)", ErrorKind::Timeout);
    row("followed by rubbish", 200, R"({"errcode":0}<html>)", ErrorKind::Timeout);
    row("an array", 200, "[]", ErrorKind::Timeout);
    row("errcode is null", 200, R"({"errcode":null})", ErrorKind::Timeout);
    row("errcode is a word", 200, R"({"errcode":"ok"})", ErrorKind::Timeout);
    row("errcode is a fraction", 200, R"({"errcode":0.5})", ErrorKind::Timeout);
    row("errcode is an object", 200, R"({"errcode":{}})", ErrorKind::Timeout);

    row("bad gateway", 502, "<html>502</html>", ErrorKind::Unavailable);
    row("bad gateway with JSON", 502, R"({"errcode":0})", ErrorKind::Unavailable);
    row("moved", 302, "", ErrorKind::Unavailable);
    row("not found", 404, "404", ErrorKind::Unavailable);
}

void ApiProtocolTest::tellsFailuresApart()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QFETCH(const ErrorKind, kind);
    QFETCH(const int, code);

    const auto answer = ewc::readApiAnswer({.status = status, .contentType = {}, .body = body}, {});
    QVERIFY_FAILURE(answer, kind);
    QCOMPARE(answer.error().code, code);
    QCOMPARE(answer.error().detail.isEmpty(), code != 0); // no errmsg was given
}

void ApiProtocolTest::keepsErrmsgButNotTheSecret()
{
    const QByteArray body =
        R"({"errcode":40014,"errmsg":"invalid token S3CRET, from ip: 1.2.3.4"})";
    const auto answer =
        ewc::readApiAnswer({.status = 200, .contentType = {}, .body = body}, u"S3CRET"_s);
    QVERIFY_FAILURE(answer, ErrorKind::Unauthenticated);
    QCOMPARE(answer.error().detail, u"invalid token ***, from ip: 1.2.3.4"_s);
}

QTEST_GUILESS_MAIN(ApiProtocolTest)
#include "tst_apiprotocol.moc"
