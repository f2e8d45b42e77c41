// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/apiclient.h"
#include "core/api/memorytokenstore.h"
#include "tests/support/fakeclock.h"
#include "tests/support/qverifyresult.h"
#include "tests/support/scriptedserver.h"
#include "tests/support/waitfor.h"

#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using ewc::AccessTokens;
using ewc::Account;
using ewc::ApiClient;
using ewc::ErrorKind;
using ewc::HttpClient;
using ewc::MemoryTokenStore;
using ewc::Result;

namespace {

const QByteArray SendPath = "/cgi-bin/message/send"_ba;
const QByteArray Ok = R"({"errcode":0,"errmsg":"ok"})"_ba;

QByteArray errcode(int code)
{
    return ScriptedServer::answer(200, R"({"errcode":)" + QByteArray::number(code)
                                           + R"(,"errmsg":"why"})");
}

/*! A platform that gives out the tokens T1, T2, … and answers all other calls by script. */
class Platform final
{
public:
    explicit Platform(ScriptedServer::Script script)
        : server([this, script](const ScriptedServer::Request &request) -> ScriptedServer::Action {
            if (!request.target.startsWith("/cgi-bin/gettoken?"))
                return script(request);
            ++tokens;
            return {ScriptedServer::answer(200, R"({"errcode":0,"access_token":"T)"
                                                    + QByteArray::number(tokens) + "\"}")};
        })
    {
    }

    Account account() const
    {
        Account account;
        account.corpId = u"ww1"_s;
        account.secret = u"S3CRET"_s;
        account.apiBase = server.url();
        return account;
    }

    qsizetype calls() const { return server.requests().size() - tokens; }

    int tokens = 0; ///< calls of gettoken
    ScriptedServer server;
};

/*! What one process has, in the order in which an engine builds it. */
struct Process
{
    explicit Process(ewc::TokenStore &store)
        : tokens(client, store, clock)
        , api(client, tokens)
    {
    }

    Result<QJsonObject> post(const Account &account, std::chrono::milliseconds timeout = 10s)
    {
        return waitFor(api.post(account, SendPath, {{u"touser"_s, u"zhangsan"_s}}, timeout));
    }

    FakeClock clock;
    HttpClient client;
    AccessTokens tokens;
    ApiClient api;
};

} // namespace

class ApiClientTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void postsJsonWithTheToken();
    void getsWithTheTokenAndTheQuery();
    void repeatsOnceWithAFreshToken_data();
    void repeatsOnceWithAFreshToken();
    void givesUpWhenTheFreshTokenIsRefused();
    void refreshesOnceForAllCallers();
    void takesTheTokenThatAnotherProcessRenewed();
    void tellsWhetherTheCallMayHaveWorked_data();
    void tellsWhetherTheCallMayHaveWorked();
    void waitsNoLongerThanItIsTold();
    void neverCallsWithoutAToken_data();
    void neverCallsWithoutAToken();
    void neverCallsWhenTheTimeIsUp();
    void masksTheTokenInErrmsg();
    void finishesItsFuturesWhenDestroyed_data();
    void finishesItsFuturesWhenDestroyed();
};

void ApiClientTest::postsJsonWithTheToken()
{
    Platform platform([](const auto &) -> ScriptedServer::Action {
        return {ScriptedServer::answer(200, R"({"errcode":0,"errmsg":"ok","msgid":"M1"})")};
    });
    MemoryTokenStore store;
    Process process(store);
    const auto answer = process.post(platform.account());

    QVERIFY_RESULT(answer);
    QCOMPARE(answer->value("msgid"_L1).toString(), u"M1"_s);
    const auto &request = platform.server.requests().constLast();
    QCOMPARE(request.method, "POST"_ba);
    QCOMPARE(request.target, SendPath + "?access_token=T1");
    QCOMPARE(request.body, R"({"touser":"zhangsan"})"_ba);
}

void ApiClientTest::getsWithTheTokenAndTheQuery()
{
    Platform platform([](const auto &) -> ScriptedServer::Action {
        return {ScriptedServer::answer(200, R"({"button":[]})")};
    });
    MemoryTokenStore store;
    Process process(store);
    const auto answer = waitFor(process.api.get(platform.account(), "/cgi-bin/user/get"_ba,
                                                {{u"userid"_s, u"a+b&c"_s}}, 10s));

    QVERIFY_RESULT(answer);
    QVERIFY(answer->contains("button"_L1));
    const auto &request = platform.server.requests().constLast();
    QCOMPARE(request.method, "GET"_ba);
    QCOMPARE(request.target, "/cgi-bin/user/get?access_token=T1&userid=a%2Bb%26c"_ba);
}

void ApiClientTest::repeatsOnceWithAFreshToken_data()
{
    QTest::addColumn<int>("code");

    for (const int code : {40001, 40014, 42001})
        QTest::addRow("%d", code) << code;
}

void ApiClientTest::repeatsOnceWithAFreshToken()
{
    QFETCH(const int, code);

    Platform platform([code](const ScriptedServer::Request &request) -> ScriptedServer::Action {
        if (request.target.endsWith("=T1"))
            return {errcode(code)};
        return {ScriptedServer::answer(200, Ok)};
    });
    MemoryTokenStore store;
    Process process(store);
    const auto answer = process.post(platform.account());

    QVERIFY_RESULT(answer);
    QCOMPARE(platform.tokens, 2);
    QCOMPARE(platform.calls(), 2);
}

void ApiClientTest::givesUpWhenTheFreshTokenIsRefused()
{
    Platform platform([](const auto &) -> ScriptedServer::Action { return {errcode(40014)}; });
    MemoryTokenStore store;
    Process process(store);
    const auto answer = process.post(platform.account());

    QVERIFY_FAILURE(answer, ErrorKind::Unauthenticated);
    QCOMPARE(answer.error().code, 40014);
    QCOMPARE(platform.tokens, 2);
    QCOMPARE(platform.calls(), 2);
}

void ApiClientTest::refreshesOnceForAllCallers()
{
    Platform platform([](const ScriptedServer::Request &request) -> ScriptedServer::Action {
        if (request.target.endsWith("=T1"))
            return {errcode(42001)};
        return {ScriptedServer::answer(200, Ok)};
    });
    MemoryTokenStore store;
    Process process(store);
    QList<QFuture<Result<QJsonObject>>> futures;
    for (int caller = 0; caller < 50; ++caller)
        futures.append(process.api.post(platform.account(), SendPath, {{u"n"_s, caller}}, 10s));

    for (const auto &future : futures) {
        const auto answer = waitFor(future);
        QVERIFY_RESULT(answer);
    }
    QCOMPARE(platform.tokens, 2);
    // QNetworkAccessManager opens six connections: who waited for one may have T2 at once.
    QVERIFY(platform.calls() > 50 && platform.calls() <= 100);
}

void ApiClientTest::takesTheTokenThatAnotherProcessRenewed()
{
    MemoryTokenStore store;
    Process other(store);
    Platform platform([&](const ScriptedServer::Request &request) -> ScriptedServer::Action {
        if (request.target.endsWith("=T2"))
            return {ScriptedServer::answer(200, Ok)};
        // By the time that this process learns it, the other one has a new token.
        const auto renewed = waitFor(other.tokens.token(platform.account(), u"T1"_s));
        return {errcode(renewed.has_value() ? 40014 : -1)};
    });
    Process process(store);
    const auto answer = process.post(platform.account());

    QVERIFY_RESULT(answer);
    QCOMPARE(platform.tokens, 2);
    QCOMPARE(platform.calls(), 2);
}

void ApiClientTest::tellsWhetherTheCallMayHaveWorked_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<int>("code");

    const auto row = [](const char *name, const QByteArray &bytes, ErrorKind kind, int code = 0) {
        QTest::newRow(name) << bytes << kind << code;
    };
    const auto json = [](const QByteArray &body) { return ScriptedServer::answer(200, body); };
    row("rejected", errcode(81013), ErrorKind::Rejected, 81013);
    row("too often", errcode(45009), ErrorKind::RateLimited, 45009);
    row("busy", errcode(-1), ErrorKind::Unavailable, -1);
    row("bad gateway", ScriptedServer::answer(502, "<html>", "text/html"), ErrorKind::Unavailable);
    row("overloaded", ScriptedServer::answer(503, ""), ErrorKind::Unavailable);
    row("not found", ScriptedServer::answer(404, ""), ErrorKind::Unavailable);
    row("HTML", ScriptedServer::answer(200, "<html>", "text/html"), ErrorKind::Timeout);
    row("cut JSON", json(R"({"errcode":0,"errm)"), ErrorKind::Timeout);
    row("JSON of somebody else", json(R"({"message":"blocked"})"), ErrorKind::Timeout);
    row("no answer", "", ErrorKind::Timeout);
    row("half an answer", json(Ok).chopped(3), ErrorKind::Timeout);
    row("no HTTP", "220 smtp ready\r\n", ErrorKind::Timeout);
}

void ApiClientTest::tellsWhetherTheCallMayHaveWorked()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const ErrorKind, kind);
    QFETCH(const int, code);

    Platform platform([&bytes](const auto &) -> ScriptedServer::Action { return {bytes, true}; });
    MemoryTokenStore store;
    Process process(store);
    const auto answer = process.post(platform.account());

    QVERIFY_FAILURE(answer, kind);
    QCOMPARE(answer.error().code, code);
    QVERIFY2(!answer.error().detail.contains("T1"_L1), qPrintable(answer.error().detail));
    QCOMPARE(platform.calls(), 1);
}

void ApiClientTest::waitsNoLongerThanItIsTold()
{
    Platform platform([](const auto &) -> ScriptedServer::Action { return {}; });
    MemoryTokenStore store;
    Process process(store);

    QVERIFY_FAILURE(process.post(platform.account(), 1s), ErrorKind::Timeout);
    QCOMPARE(platform.calls(), 1);
}

void ApiClientTest::neverCallsWithoutAToken_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<int>("code");

    QTest::newRow("wrong secret") << errcode(40001) << ErrorKind::Unauthenticated << 40001;
    QTest::newRow("expired, of all things")
        << errcode(42001) << ErrorKind::Unauthenticated << 42001;
    QTest::newRow("HTML") << ScriptedServer::answer(200, "<html>") << ErrorKind::Unavailable << 0;
    QTest::newRow("bad gateway") << ScriptedServer::answer(502, "") << ErrorKind::Unavailable << 0;
    QTest::newRow("no answer") << ""_ba << ErrorKind::Unavailable << 0;
}

void ApiClientTest::neverCallsWithoutAToken()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const ErrorKind, kind);
    QFETCH(const int, code);

    ScriptedServer server([&bytes](const auto &) -> ScriptedServer::Action {
        return {bytes, true};
    });
    MemoryTokenStore store;
    Process process(store);
    Account account;
    account.apiBase = server.url();
    const auto answer = process.post(account);

    QVERIFY_FAILURE(answer, kind);
    QCOMPARE(answer.error().code, code);
    QCOMPARE(server.requests().size(), 1); // of gettoken
}

void ApiClientTest::neverCallsWhenTheTimeIsUp()
{
    Platform platform([](const auto &) -> ScriptedServer::Action { return {errcode(0)}; });
    MemoryTokenStore store;
    Process process(store);

    QVERIFY_FAILURE(process.post(platform.account(), 0ms), ErrorKind::Unavailable);
    QCOMPARE(platform.calls(), 0);
}

void ApiClientTest::masksTheTokenInErrmsg()
{
    Platform platform([](const auto &) -> ScriptedServer::Action {
        return {ScriptedServer::answer(200, R"({"errcode":48002,"errmsg":"token T1 may not"})")};
    });
    MemoryTokenStore store;
    Process process(store);
    const auto answer = process.post(platform.account());

    QVERIFY_FAILURE(answer, ErrorKind::Rejected);
    QCOMPARE(answer.error().detail, u"token *** may not"_s);
}

void ApiClientTest::finishesItsFuturesWhenDestroyed_data()
{
    QTest::addColumn<QByteArray>("silent");
    QTest::addColumn<ErrorKind>("kind");

    QTest::newRow("waiting for a token") << "/cgi-bin/gettoken"_ba << ErrorKind::Unavailable;
    QTest::newRow("waiting for the answer") << SendPath << ErrorKind::Timeout;
}

void ApiClientTest::finishesItsFuturesWhenDestroyed()
{
    QFETCH(const QByteArray, silent);
    QFETCH(const ErrorKind, kind);

    ScriptedServer server(
        [&silent](const ScriptedServer::Request &request) -> ScriptedServer::Action {
            if (request.target.startsWith(silent))
                return {};
            return {ScriptedServer::answer(200, R"({"access_token":"T1"})")};
        });
    MemoryTokenStore store;
    auto process = std::make_unique<Process>(store);
    Account account;
    account.apiBase = server.url();
    const auto answer = process->api.post(account, SendPath, {{u"n"_s, 1}}, 10s);
    QTRY_VERIFY(!server.requests().isEmpty()
                && server.requests().constLast().target.startsWith(silent));

    process.reset();

    QVERIFY(answer.isFinished());
    QVERIFY_FAILURE(answer.result(), kind);
}

QTEST_GUILESS_MAIN(ApiClientTest)
#include "tst_apiclient.moc"
