// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/memorytokenstore.h"
#include "tests/support/fakeclock.h"
#include "tests/support/qverifyresult.h"
#include "tests/support/scriptedserver.h"
#include "tests/support/waitfor.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using ewc::AccessToken;
using ewc::AccessTokens;
using ewc::Account;
using ewc::ErrorKind;
using ewc::HttpClient;
using ewc::MemoryTokenStore;
using ewc::Result;
using ewc::TokenStore;

namespace {

/*! A server whose gettoken answers T1, T2, T3, … */
class TokenServer final
{
public:
    explicit TokenServer(const QByteArray &rest = ",\"expires_in\":7200")
        : server([this, rest](const auto &) -> ScriptedServer::Action {
            const auto count = QByteArray::number(server.requests().size());
            return {ScriptedServer::answer(200, "{\"errcode\":0,\"access_token\":\"T" + count + "\""
                                                    + rest + "}")};
        })
    {
    }

    Account account() const
    {
        Account account;
        account.name = u"demo"_s;
        account.corpId = u"ww1"_s;
        account.secret = u"S3CRET+/&=%"_s;
        account.apiBase = server.url();
        return account;
    }

    qsizetype calls() const { return server.requests().size(); }

    ScriptedServer server;
};

/*! What one process has: a client, and tokens over a store that it may share. */
struct Process
{
    explicit Process(TokenStore &store, const ewc::Clock &clock)
        : tokens(client, store, clock)
    {
    }

    QString token(const Account &account, const QString &refused = {})
    {
        return waitFor(tokens.token(account, refused)).value_or(u"failed"_s);
    }

    HttpClient client;
    AccessTokens tokens;
};

/*! Remembers the keys it was asked for. */
class WatchedStore final : public TokenStore
{
public:
    std::optional<AccessToken> token(const QByteArray &key) override
    {
        keys.append(key);
        return std::nullopt;
    }
    void setToken(const QByteArray &key, const AccessToken &) override { keys.append(key); }

    QByteArrayList keys;
};

} // namespace

class AccessTokensTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksOnceForAllCallers();
    void asksAsThePlatformWants();
    void renewsInTime_data();
    void renewsInTime();
    void sharesTokensBetweenProcesses();
    void neverGivesARefusedTokenAgain();
    void usesWhatAnotherProcessHasRenewed();
    void keepsAccountsApart_data();
    void keepsAccountsApart();
    void neverShowsTheStoreASecret();
    void tellsWhyThereIsNoToken_data();
    void tellsWhyThereIsNoToken();
    void asksAgainAfterAFailure();
    void finishesItsFuturesWhenDestroyed();

private:
    FakeClock m_clock;
};

void AccessTokensTest::asksOnceForAllCallers()
{
    TokenServer server;
    MemoryTokenStore store;
    Process process(store, m_clock);

    QList<QFuture<Result<QString>>> futures;
    for (int caller = 0; caller < 200; ++caller)
        futures.append(process.tokens.token(server.account()));
    for (const auto &future : futures)
        QCOMPARE(waitFor(future).value_or(u"failed"_s), u"T1"_s);

    QCOMPARE(process.token(server.account()), u"T1"_s);
    QCOMPARE(server.calls(), 1);
}

void AccessTokensTest::asksAsThePlatformWants()
{
    TokenServer server;
    MemoryTokenStore store;
    Process process(store, m_clock);
    QCOMPARE(process.token(server.account()), u"T1"_s);

    const auto &request = server.server.requests().constFirst();
    QCOMPARE(request.method, "GET"_ba);
    QCOMPARE(request.target, "/cgi-bin/gettoken?corpid=ww1&corpsecret=S3CRET%2B%2F%26%3D%25"_ba);
}

void AccessTokensTest::renewsInTime_data()
{
    QTest::addColumn<QByteArray>("rest");
    QTest::addColumn<int>("seconds");
    QTest::addColumn<int>("calls");

    QTest::newRow("before the margin") << R"(,"expires_in":7200)"_ba << 6899 << 1;
    QTest::newRow("in the margin") << R"(,"expires_in":7200)"_ba << 6900 << 2;
    QTest::newRow("short life") << R"(,"expires_in":60)"_ba << 53 << 1;
    QTest::newRow("short life in the margin") << R"(,"expires_in":60)"_ba << 54 << 2;
    QTest::newRow("no life given") << ""_ba << 6899 << 1;
    QTest::newRow("no life given, in the margin") << ""_ba << 6900 << 2;
    QTest::newRow("no life") << R"(,"expires_in":0)"_ba << 0 << 2;
    QTest::newRow("negative life") << R"(,"expires_in":-7200)"_ba << 0 << 2;
    QTest::newRow("life without end") << R"(,"expires_in":9223372036854775807)"_ba << 86'400 << 2;
}

void AccessTokensTest::renewsInTime()
{
    QFETCH(const QByteArray, rest);
    QFETCH(const int, seconds);
    QFETCH(const int, calls);

    TokenServer server(rest);
    MemoryTokenStore store;
    Process process(store, m_clock);

    QCOMPARE(process.token(server.account()), u"T1"_s);
    m_clock.advance(std::chrono::seconds(seconds));
    QCOMPARE(process.token(server.account()), u"T%1"_s.arg(calls));
    QCOMPARE(server.calls(), calls);
}

void AccessTokensTest::sharesTokensBetweenProcesses()
{
    TokenServer server;
    MemoryTokenStore store;
    Process first(store, m_clock);
    Process second(store, m_clock);

    QCOMPARE(first.token(server.account()), u"T1"_s);
    QCOMPARE(second.token(server.account()), u"T1"_s);
    QCOMPARE(server.calls(), 1);
}

void AccessTokensTest::neverGivesARefusedTokenAgain()
{
    TokenServer server;
    MemoryTokenStore store;
    Process process(store, m_clock);
    QCOMPARE(process.token(server.account()), u"T1"_s);

    QList<QFuture<Result<QString>>> futures;
    for (int caller = 0; caller < 50; ++caller)
        futures.append(process.tokens.token(server.account(), u"T1"_s));
    for (const auto &future : futures)
        QCOMPARE(waitFor(future).value_or(u"failed"_s), u"T2"_s);

    QCOMPARE(process.token(server.account(), u"T1"_s), u"T2"_s);
    QCOMPARE(server.calls(), 2);
}

void AccessTokensTest::usesWhatAnotherProcessHasRenewed()
{
    TokenServer server;
    MemoryTokenStore store;
    Process first(store, m_clock);
    Process second(store, m_clock);
    QCOMPARE(first.token(server.account()), u"T1"_s);
    QCOMPARE(second.token(server.account()), u"T1"_s);

    QCOMPARE(first.token(server.account(), u"T1"_s), u"T2"_s);
    QCOMPARE(second.token(server.account(), u"T1"_s), u"T2"_s);
    QCOMPARE(server.calls(), 2);
}

void AccessTokensTest::keepsAccountsApart_data()
{
    QTest::addColumn<QString>("corpId");
    QTest::addColumn<QString>("secret");
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("calls");

    QTest::newRow("the same under another name") << u"ww1"_s << u"S3CRET+/&=%"_s << u""_s << 1;
    QTest::newRow("another corporation") << u"ww2"_s << u"S3CRET+/&=%"_s << u""_s << 2;
    QTest::newRow("another application") << u"ww1"_s << u"other"_s << u""_s << 2;
    QTest::newRow("another server") << u"ww1"_s << u"S3CRET+/&=%"_s << u"/relay"_s << 2;
}

void AccessTokensTest::keepsAccountsApart()
{
    QFETCH(const QString, corpId);
    QFETCH(const QString, secret);
    QFETCH(const QString, path);
    QFETCH(const int, calls);

    TokenServer server;
    MemoryTokenStore store;
    Process process(store, m_clock);
    Account other = server.account();
    other.name = u"other"_s;
    other.corpId = corpId;
    other.secret = secret;
    other.apiBase = server.server.url(path);

    QCOMPARE(process.token(server.account()), u"T1"_s);
    QCOMPARE(process.token(other), u"T%1"_s.arg(calls));
    QCOMPARE(process.token(server.account()), u"T1"_s);
    QCOMPARE(server.calls(), calls);
}

void AccessTokensTest::neverShowsTheStoreASecret()
{
    TokenServer server;
    WatchedStore store;
    Process process(store, m_clock);
    QCOMPARE(process.token(server.account()), u"T1"_s);

    QCOMPARE(store.keys.size(), 2);
    QCOMPARE(store.keys.first(), store.keys.last());
    QVERIFY(!store.keys.first().contains("S3CRET"));
}

void AccessTokensTest::tellsWhyThereIsNoToken_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<int>("code");

    const auto errcode = [](const char *name, int code, ErrorKind kind) {
        const QByteArray body = R"({"errcode":)" + QByteArray::number(code)
                                + R"(,"errmsg":"corpsecret S3CRET+/&=% is wrong"})";
        QTest::newRow(name) << ScriptedServer::answer(200, body) << kind << code;
    };
    errcode("wrong secret", 40001, ErrorKind::Unauthenticated);
    errcode("wrong corporation", 40013, ErrorKind::Unauthenticated);
    errcode("secret of another corporation", 40091, ErrorKind::Unauthenticated);
    errcode("no corporation", 41002, ErrorKind::Unauthenticated);
    errcode("no secret", 41004, ErrorKind::Unauthenticated);
    errcode("forbidden address", 60020, ErrorKind::Rejected);
    errcode("too often", 45009, ErrorKind::RateLimited);
    errcode("busy", -1, ErrorKind::Unavailable);

    const auto answer = [](const char *name, int status, const QByteArray &body, ErrorKind kind) {
        QTest::newRow(name) << ScriptedServer::answer(status, body) << kind << 0;
    };
    answer("HTML", 200, "<html>", ErrorKind::Timeout);
    answer("cut JSON", 200, R"({"errcode":0,"access_to)", ErrorKind::Timeout);
    answer("success without a token", 200, R"({"errcode":0,"errmsg":"ok"})", ErrorKind::Timeout);
    answer("empty token", 200, R"({"errcode":0,"access_token":""})", ErrorKind::Timeout);
    answer("token is a number", 200, R"({"errcode":0,"access_token":7})", ErrorKind::Timeout);
    answer("bad gateway", 502, "<html>", ErrorKind::Unavailable);
    QTest::newRow("half an answer")
        << "HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{"_ba << ErrorKind::Timeout << 0;
    QTest::newRow("no answer") << ""_ba << ErrorKind::Timeout << 0;
}

void AccessTokensTest::tellsWhyThereIsNoToken()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const ErrorKind, kind);
    QFETCH(const int, code);

    ScriptedServer server([&bytes](const auto &) -> ScriptedServer::Action {
        return {bytes, true};
    });
    MemoryTokenStore store;
    Process process(store, m_clock);
    Account account = TokenServer().account();
    account.apiBase = server.url();
    const auto token = waitFor(process.tokens.token(account));

    QVERIFY_FAILURE(token, kind);
    QCOMPARE(token.error().code, code);
    QVERIFY2(!token.error().detail.contains("S3CRET"_L1), qPrintable(token.error().detail));
    QCOMPARE(server.requests().size(), 1);
}

void AccessTokensTest::asksAgainAfterAFailure()
{
    ScriptedServer server([&server](const auto &) -> ScriptedServer::Action {
        if (server.requests().size() == 1)
            return {ScriptedServer::answer(502, "")};
        return {ScriptedServer::answer(200, R"({"access_token":"T2"})")};
    });
    MemoryTokenStore store;
    Process process(store, m_clock);
    Account account;
    account.apiBase = server.url();

    QCOMPARE(process.token(account), u"failed"_s);
    QCOMPARE(process.token(account), u"T2"_s);
}

void AccessTokensTest::finishesItsFuturesWhenDestroyed()
{
    ScriptedServer server([](const auto &) -> ScriptedServer::Action { return {}; });
    MemoryTokenStore store;
    Account account;
    account.apiBase = server.url();
    HttpClient client;
    auto *tokens = new AccessTokens(client, store, m_clock);
    auto first = tokens->token(account);
    QFuture<Result<QString>> again;
    auto after = first.then([&](const Result<QString> &) { again = tokens->token(account); });
    QTRY_COMPARE(server.requests().size(), 1);

    delete tokens;

    QVERIFY(after.isFinished());
    QVERIFY_FAILURE(first.result(), ErrorKind::Unavailable);
    QVERIFY_FAILURE(again.result(), ErrorKind::Unavailable);
}

QTEST_GUILESS_MAIN(AccessTokensTest)
#include "tst_accesstokens.moc"
