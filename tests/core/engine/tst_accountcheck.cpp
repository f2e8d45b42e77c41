// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/engine.h"
#include "core/sandbox/sandbox.h"
#include "tests/support/qverifyresult.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace ewc;

using Name = CheckStep::Name;
using State = CheckStep::State;

/*! Checks accounts of a real sandbox against a real engine. */
class AccountCheckTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void passesWhatWorks();
    void passesAnAccountThatIsNotInForceYet();
    void namesTheFirstBrokenStep_data();
    void namesTheFirstBrokenStep();
    void saysWhatAnswersInsteadOfUs_data();
    void saysWhatAnswersInsteadOfUs();
    void skipsWhatCannotBeChecked_data();
    void skipsWhatCannotBeChecked();
    void givesUpTheCheckBefore();
    void triesTheWayToTheApi_data();
    void triesTheWayToTheApi();

private:
    [[nodiscard]] QUrl localUrl(const Account &account) const;
    QList<CheckStep> check(const Account &account, const QUrl &url,
                           CheckScope scope = CheckScope::All);

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Sandbox> m_sandbox;
    std::unique_ptr<Engine> m_engine;
};

void AccountCheckTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_sandbox = std::make_unique<Sandbox>(SandboxOptions{});
    QVERIFY_RESULT(m_sandbox->listen(QHostAddress::LocalHost, 0));
    EngineOptions options;
    options.settings.accounts = {m_sandbox->account()};
    options.dataDir = m_dir->path();
    m_engine = std::make_unique<Engine>(std::move(options));
    QVERIFY_RESULT(m_engine->start());
}

void AccountCheckTest::cleanup()
{
    m_engine.reset();
    m_sandbox.reset();
    m_dir.reset();
}

QUrl AccountCheckTest::localUrl(const Account &account) const
{
    return m_engine->callbackUrl(account.name);
}

/*! All that is told until the last step that could be made has ended. */
QList<CheckStep> AccountCheckTest::check(const Account &account, const QUrl &url, CheckScope scope)
{
    QList<CheckStep> steps;
    m_engine->checkAccount(account, url, scope,
                           [&steps](const CheckStep &step) { steps.append(step); });
    const auto isOver = [&steps] {
        return !steps.isEmpty()
               && (steps.constLast().state == State::Failed
                   || (steps.constLast().name == Name::Verification
                       && steps.constLast().state != State::Running));
    };
    if (!QTest::qWaitFor(isOver, 10'000))
        qWarning("the check does not end");
    return steps;
}

void AccountCheckTest::passesWhatWorks()
{
    const Account account = m_sandbox->account();
    const QUrl url = localUrl(account);
    const QList<CheckStep> expected{
        {.name = Name::Proxy, .state = State::Skipped, .info = u"proxy"_s},
        {.name = Name::Api, .state = State::Running},
        {.name = Name::Api, .state = State::Passed, .info = u"127.0.0.1"_s},
        {.name = Name::Token, .state = State::Running},
        {.name = Name::Token, .state = State::Passed},
        {.name = Name::Agent, .state = State::Running},
        {.name = Name::Agent, .state = State::Passed, .info = u"EasyWeChat"_s},
        {.name = Name::Callback, .state = State::Running},
        {.name = Name::Callback, .state = State::Passed, .info = url.toString()},
        {.name = Name::Verification, .state = State::Passed}};
    QCOMPARE(check(account, url), expected);
}

void AccountCheckTest::passesAnAccountThatIsNotInForceYet()
{
    Account account = m_sandbox->account();
    account.name = u"new one"_s;
    account.token = u"anotherToken"_s;
    account.encodingAesKey = u"AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8"_s;
    QCOMPARE(check(account, localUrl(account)).constLast().state, State::Passed);

    // It was only on trial: afterwards nobody answers there.
    QCOMPARE(m_engine->health().contains(u"new one"_s), false);
    account.name = u"third"_s;
    const auto steps = check(account, localUrl(m_sandbox->account()));
    QCOMPARE(steps.constLast().name, Name::Verification);
    QCOMPARE(steps.constLast().error.kind, ErrorKind::Unauthenticated);
}

void AccountCheckTest::namesTheFirstBrokenStep_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::addColumn<Name>("step");
    QTest::addColumn<int>("code");

    QTest::newRow("another company") << u"corpid"_s << u"wwother"_s << Name::Token << 40013;
    QTest::newRow("a wrong secret") << u"secret"_s << u"wrong"_s << Name::Token << 40001;
    QTest::newRow("another application") << u"agentid"_s << u"1000009"_s << Name::Agent << 40056;
}

void AccountCheckTest::namesTheFirstBrokenStep()
{
    QFETCH(const QString, key);
    QFETCH(const QString, value);
    QFETCH(const Name, step);
    QFETCH(const int, code);

    Account account = m_sandbox->account();
    if (key == "corpid"_L1)
        account.corpId = value;
    else if (key == "secret"_L1)
        account.secret = value;
    else
        account.agentId = value;
    const CheckStep last = check(account, localUrl(account)).constLast();
    QCOMPARE(last.name, step);
    QCOMPARE(last.state, State::Failed);
    QCOMPARE(last.error.code, code);
    QVERIFY(!last.error.detail.contains("wrong"_L1));
}

void AccountCheckTest::saysWhatAnswersInsteadOfUs_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<Name>("step");
    QTest::addColumn<ErrorKind>("kind");

    const auto http = [](const char *status, const QByteArray &body) {
        return QByteArray("HTTP/1.1 ") + status + "\r\nContent-Length: "
               + QByteArray::number(body.size()) + "\r\nConnection: close\r\n\r\n" + body;
    };
    QTest::newRow("a page") << http("200 OK", "<html>It works!</html>") << Name::Callback
                            << ErrorKind::InvalidInput;
    QTest::newRow("no such page") << http("404 Not Found", "") << Name::Callback
                                  << ErrorKind::NotFound;
    QTest::newRow("a proxy before nobody")
        << http("502 Bad Gateway", "") << Name::Callback << ErrorKind::Unavailable;
    QTest::newRow("another token")
        << http("403 Forbidden", "-40001") << Name::Verification << ErrorKind::Unauthenticated;
    QTest::newRow("another key") << http("400 Bad Request", "-40007") << Name::Verification
                                 << ErrorKind::InvalidInput;
}

void AccountCheckTest::saysWhatAnswersInsteadOfUs()
{
    QFETCH(const QByteArray, answer);
    QFETCH(const Name, step);
    QFETCH(const ErrorKind, kind);

    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    connect(&server, &QTcpServer::newConnection, this, [&] {
        QTcpSocket *socket = server.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [socket, answer] {
            socket->write(answer);
            socket->disconnectFromHost();
        });
    });
    const QUrl url(u"http://127.0.0.1:%1/weixin/sandbox"_s.arg(server.serverPort()));
    const CheckStep last = check(m_sandbox->account(), url).constLast();
    QCOMPARE(last.name, step);
    QCOMPARE(last.state, State::Failed);
    QCOMPARE(last.error.kind, kind);
}

void AccountCheckTest::skipsWhatCannotBeChecked_data()
{
    QTest::addColumn<QStringList>("unset");
    QTest::addColumn<QList<State>>("ends");
    QTest::addColumn<QString>("why");

    const auto passed = State::Passed;
    const auto skipped = State::Skipped;
    QTest::newRow("an account that only receives")
        << QStringList{u"secret"_s} << QList{skipped, skipped, passed, passed} << QString();
    QTest::newRow("an account that only sends")
        << QStringList{u"token"_s} << QList{passed, passed, skipped, skipped} << u"token"_s;
    QTest::newRow("nobody knows the URL")
        << QStringList{u"url"_s} << QList{passed, passed, skipped, skipped} << u"public_url"_s;
    QTest::newRow("a robot") << QStringList{u"transport"_s}
                             << QList{skipped, skipped, skipped, skipped} << u"transport"_s;
}

void AccountCheckTest::skipsWhatCannotBeChecked()
{
    QFETCH(const QStringList, unset);
    QFETCH(const QList<State>, ends);
    QFETCH(const QString, why);

    Account account = m_sandbox->account();
    QUrl url = localUrl(account);
    if (unset.contains(u"secret"_s))
        account.secret.clear();
    if (unset.contains(u"token"_s))
        account.token.clear();
    if (unset.contains(u"url"_s))
        url.clear();
    if (unset.contains(u"transport"_s))
        account.transport = Account::Transport::Robot;

    QList<State> states;
    const auto steps = check(account, url);
    for (const CheckStep &step : steps) {
        if (step.state != State::Running && step.name >= Name::Token)
            states.append(step.state);
    }
    QCOMPARE(states, ends);
    QCOMPARE(steps.constLast().info, why);
}

void AccountCheckTest::givesUpTheCheckBefore()
{
    QList<CheckStep> first;
    m_engine->checkAccount(m_sandbox->account(), {}, CheckScope::All,
                           [&first](const CheckStep &step) { first.append(step); });
    const auto before = first.size();
    const Account account = m_sandbox->account();
    QCOMPARE(check(account, localUrl(account)).constLast().state, State::Passed);
    QCOMPARE(first.size(), before);
}

void AccountCheckTest::triesTheWayToTheApi_data()
{
    QTest::addColumn<QString>("proxy");
    QTest::addColumn<QString>("apiBase");
    QTest::addColumn<Name>("step");
    QTest::addColumn<State>("state");

    const QString sandbox; // its own
    QTest::newRow("straight") << QString() << sandbox << Name::Api << State::Passed;
    QTest::newRow("nobody there") << QString() << u"http://127.0.0.1:1"_s << Name::Api
                                  << State::Failed;
    QTest::newRow("no proxy there")
        << u"http://127.0.0.1:1"_s << sandbox << Name::Proxy << State::Failed;
    QTest::newRow("no such proxy")
        << u"socks5://nowhere.invalid:1080"_s << sandbox << Name::Proxy << State::Failed;
}

void AccountCheckTest::triesTheWayToTheApi()
{
    QFETCH(const QString, proxy);
    QFETCH(const QString, apiBase);
    QFETCH(const Name, step);
    QFETCH(const State, state);

    Account account{.name = u"way"_s, .apiBase = m_sandbox->apiBase(), .proxy = proxy};
    if (!apiBase.isEmpty())
        account.apiBase = QUrl(apiBase);
    CheckStep ended;
    for (const CheckStep &told : check(account, {}, CheckScope::Way)) {
        if (told.name == step && told.state != State::Running)
            ended = told;
        QVERIFY(told.name <= Name::Api || told.state == State::Skipped);
    }
    QCOMPARE(ended.state, state);
}

QTEST_GUILESS_MAIN(AccountCheckTest)
#include "tst_accountcheck.moc"
