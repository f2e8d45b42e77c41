// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sandbox/platform.h"
#include "core/sandbox/sandboxaccount.h"
#include "tests/core/sandbox/fakeclock.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace ewc::sandbox;

namespace {

struct TestPlatform
{
    FakeClock clock;
    Platform platform{{.callback = {}}, clock};
    ewc::Account &account = platform.account;
    ApiEndpoints &endpoints = platform.api;

    ApiAnswer get(const QByteArray &name, const QByteArray &query)
    {
        return endpoints.answer(name, request("GET"_ba, query));
    }
    ApiAnswer send(const QByteArray &body, const QByteArray &method = "POST"_ba)
    {
        ewc::HttpRequest post = request(method, "access_token=" + token());
        post.body = body;
        return endpoints.answer("message/send"_ba, post);
    }
    QByteArray token()
    {
        return get("gettoken"_ba, login(account.corpId, account.secret))
            .fields.value("access_token"_L1)
            .toString()
            .toLatin1();
    }

    static QByteArray login(const QString &corpId, const QString &secret)
    {
        return u"corpid=%1&corpsecret=%2"_s.arg(corpId, secret).toLatin1();
    }
    static ewc::HttpRequest request(const QByteArray &method, const QByteArray &query)
    {
        ewc::HttpRequest request;
        request.method = method;
        request.query = query;
        return request;
    }
};

} // namespace

class ApiEndpointsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsItsPaths();
    void givesATokenForTheSecret();
    void refusesBadLogins_data();
    void refusesBadLogins();
    void asksForAGoodToken();
    void judgesSends_data();
    void judgesSends();
    void readsTheDirectory_data();
    void readsTheDirectory();
    void refusesBadReads_data();
    void refusesBadReads();
    void showsMembersWithoutPrivateData();
    void keepsTheButtonsOfTheMenuAtTheTop();
};

void ApiEndpointsTest::knowsItsPaths()
{
    const TestPlatform platform;
    QCOMPARE(platform.endpoints.name("/cgi-bin/message/send"_ba), "message/send"_ba);
    QCOMPARE(platform.endpoints.name("/cgi-bin/message/send/"_ba), ""_ba);
    QCOMPARE(platform.endpoints.name("message/send"_ba), ""_ba);
    QCOMPARE(platform.endpoints.name("/cgi-bin/"_ba), ""_ba);
}

void ApiEndpointsTest::givesATokenForTheSecret()
{
    TestPlatform platform;
    const QByteArray login = TestPlatform::login(platform.account.corpId, platform.account.secret);
    const ApiAnswer first = platform.get("gettoken"_ba, login);
    QCOMPARE(first.errcode, 0);
    QCOMPARE(first.fields.value("expires_in"_L1), 7200);
    QVERIFY(first.fields.value("access_token"_L1).toString().size() <= 512);
    QCOMPARE(platform.get("gettoken"_ba, login).fields, first.fields);
}

void ApiEndpointsTest::refusesBadLogins_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<int>("errcode");

    const ewc::Account account = sandboxAccount(1);
    QTest::newRow("nothing") << ""_ba << 41002;
    QTest::newRow("no corpid") << TestPlatform::login(QString(), account.secret) << 41002;
    QTest::newRow("no secret") << TestPlatform::login(account.corpId, QString()) << 41004;
    QTest::newRow("unknown corpid") << TestPlatform::login(u"ww0"_s, account.secret) << 40013;
    QTest::newRow("wrong secret") << TestPlatform::login(account.corpId, u"guess"_s) << 40001;
    QTest::newRow("not decodable") << "corpid=%zz&corpsecret=x"_ba << 41002;
}

void ApiEndpointsTest::refusesBadLogins()
{
    QFETCH(const QByteArray, query);
    QFETCH(const int, errcode);

    TestPlatform platform;
    QCOMPARE(platform.get("gettoken"_ba, query).errcode, errcode);
}

void ApiEndpointsTest::asksForAGoodToken()
{
    TestPlatform platform;
    const QByteArray good = "access_token=" + platform.token();
    QCOMPARE(platform.get("getcallbackip"_ba, good).errcode, 0);
    QCOMPARE(platform.get("getcallbackip"_ba, ""_ba).errcode, 41001);
    QCOMPARE(platform.get("getcallbackip"_ba, "access_token=guess"_ba).errcode, 40014);
    platform.clock.advance(7200s);
    QCOMPARE(platform.get("getcallbackip"_ba, good).errcode, 42001);
}

void ApiEndpointsTest::judgesSends_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("errcode");

    const auto text = [](const QByteArray &agent) {
        return R"({"touser":"zhangsan","msgtype":"text",)" + agent
               + R"("text":{"content":"hello"}})";
    };
    QTest::newRow("good") << "POST"_ba << text(R"("agentid":1000002,)"_ba) << 0;
    QTest::newRow("agentid in quotes") << "POST"_ba << text(R"("agentid":"1000002",)"_ba) << 0;
    QTest::newRow("no agentid") << "POST"_ba << text(""_ba) << 41011;
    QTest::newRow("unknown agentid") << "POST"_ba << text(R"("agentid":7,)"_ba) << 40056;
    QTest::newRow("agentid is no number") << "POST"_ba << text(R"("agentid":"x",)"_ba) << 40056;
    QTest::newRow("agentid is a list") << "POST"_ba << text(R"("agentid":[1000002],)"_ba) << 41011;
    QTest::newRow("another app's agentid")
        << "POST"_ba << text(R"("agentid":1000003,)"_ba) << 301002;
    QTest::newRow("GET") << "GET"_ba << text(R"("agentid":1000002,)"_ba) << 40058;
    QTest::newRow("no JSON") << "POST"_ba
                             << "{\"touser\":"_ba << 40058;
    QTest::newRow("a JSON list") << "POST"_ba
                                 << "[]"_ba << 40058;
    QTest::newRow("not UTF-8") << "POST"_ba
                               << "{\"touser\":\"\xff\"}"_ba << 40058;
    QTest::newRow("nobody there")
        << "POST"_ba
        << R"({"touser":"ghost","msgtype":"text","agentid":1000002,"text":{"content":"a"}})"_ba
        << 81013;
}

void ApiEndpointsTest::judgesSends()
{
    QFETCH(const QByteArray, method);
    QFETCH(const QByteArray, body);
    QFETCH(const int, errcode);

    TestPlatform platform;
    QCOMPARE(platform.send(body, method).errcode, errcode);
    QCOMPARE(platform.platform.phones.entries(u"zhangsan"_s, 0).size(), errcode == 0 ? 1 : 0);
}

void ApiEndpointsTest::readsTheDirectory_data()
{
    QTest::addColumn<QByteArray>("endpoint");
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QString>("list");
    QTest::addColumn<int>("size");

    QTest::newRow("a department's members") << "user/simplelist"_ba
                                            << "&department_id=2"_ba << u"userlist"_s << 3;
    QTest::newRow("with those below") << "user/list"_ba
                                      << "&department_id=2&fetch_child=1"_ba << u"userlist"_s << 5;
    QTest::newRow("all departments") << "department/list"_ba
                                     << ""_ba << u"department"_s << 5;
    QTest::newRow("some departments") << "department/simplelist"_ba
                                      << "&id=2"_ba << u"department_id"_s << 2;
    QTest::newRow("tags") << "tag/list"_ba
                          << ""_ba << u"taglist"_s << 3;
    QTest::newRow("a tag's members") << "tag/get"_ba
                                     << "&tagid=3"_ba << u"userlist"_s << 1;
    QTest::newRow("a tag's departments") << "tag/get"_ba
                                         << "&tagid=3"_ba << u"partylist"_s << 1;
}

void ApiEndpointsTest::readsTheDirectory()
{
    QFETCH(const QByteArray, endpoint);
    QFETCH(const QByteArray, query);
    QFETCH(const QString, list);
    QFETCH(const int, size);

    TestPlatform platform;
    const ApiAnswer answer = platform.get(endpoint, "access_token=" + platform.token() + query);
    QCOMPARE(answer.errcode, 0);
    QCOMPARE(answer.fields.value(list).toArray().size(), size);
}

void ApiEndpointsTest::refusesBadReads_data()
{
    QTest::addColumn<QByteArray>("endpoint");
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<int>("errcode");

    QTest::newRow("no userid") << "user/get"_ba
                               << ""_ba << 41009;
    QTest::newRow("unknown userid") << "user/get"_ba
                                    << "&userid=ghost"_ba << 60111;
    QTest::newRow("no department") << "user/list"_ba
                                   << ""_ba << 41019;
    QTest::newRow("unknown department") << "user/list"_ba
                                        << "&department_id=9"_ba << 60003;
    QTest::newRow("department is no number") << "user/simplelist"_ba
                                             << "&department_id=x"_ba << 60123;
    QTest::newRow("departments below none") << "department/list"_ba
                                            << "&id=9"_ba << 60003;
    QTest::newRow("no tag") << "tag/get"_ba
                            << ""_ba << 41017;
    QTest::newRow("unknown tag") << "tag/get"_ba
                                 << "&tagid=9"_ba << 40068;
    QTest::newRow("no agent") << "agent/get"_ba
                              << ""_ba << 41011;
    QTest::newRow("another agent") << "agent/get"_ba
                                   << "&agentid=1000003"_ba << 301002;
    QTest::newRow("menu of an unknown agent") << "menu/get"_ba
                                              << "&agentid=1"_ba << 40056;
}

void ApiEndpointsTest::refusesBadReads()
{
    QFETCH(const QByteArray, endpoint);
    QFETCH(const QByteArray, query);
    QFETCH(const int, errcode);

    TestPlatform platform;
    QCOMPARE(platform.get(endpoint, "access_token=" + platform.token() + query).errcode, errcode);
}

void ApiEndpointsTest::showsMembersWithoutPrivateData()
{
    TestPlatform platform;
    const ApiAnswer answer =
        platform.get("user/get"_ba, "access_token=" + platform.token() + "&userid=ZhangSan");
    QCOMPARE(answer.fields.value("userid"_L1), u"zhangsan"_s);
    QCOMPARE(answer.fields.value("name"_L1), u"张三"_s);
    QCOMPARE(answer.fields.value("department"_L1), QJsonArray{2});
    for (const auto key : {"mobile"_L1, "gender"_L1, "email"_L1, "avatar"_L1})
        QVERIFY(!answer.fields.contains(key));
}

void ApiEndpointsTest::keepsTheButtonsOfTheMenuAtTheTop()
{
    TestPlatform platform;
    const QByteArray query = "access_token=" + platform.token() + "&agentid=1000002";
    const ApiAnswer menu = platform.get("menu/get"_ba, query);
    QCOMPARE(menu.fields.value("button"_L1).toArray().size(), 3);
    QCOMPARE(platform.get("agent/get"_ba, query).fields.value("agentid"_L1), 1000002);
}

QTEST_GUILESS_MAIN(ApiEndpointsTest)
#include "tst_apiendpoints.moc"
