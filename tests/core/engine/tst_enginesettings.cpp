// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/engine.h"
#include "core/sandbox/sandbox.h"
#include "core/store/directoryreader.h"
#include "core/store/messagereader.h"
#include "tests/support/platform.h"
#include "tests/support/qverifyresult.h"
#include "tests/support/rawhttp.h"

#include <QPromise>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace ewc;
using ewc::test::Platform;

namespace {

EngineOptions options()
{
    EngineOptions options;
    options.settings.accounts = {Platform::account()};
    return options;
}

quint16 portOf(const Engine &engine)
{
    return static_cast<quint16>(engine.url().port());
}

Settings settingsFor(const QString &account)
{
    Settings settings;
    settings.accounts = {Platform::account(account)};
    return settings;
}

} // namespace

/*! Other settings while the engine runs. */
class EngineSettingsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void answersForOtherAccountsAtOnce();
    void movesToAnotherPort();
    void movesToAnotherAddressOnItsOwnPort();
    void goesOnWhereItWasIfThePortIsTaken();
    void goesOnAsBeforeIfAnAccountIsUnusable();
    void finishesWithTheKeyItBeganWith();
    void remembersWhoWasRefused();
    void readsTheNamesOfMembers();
    void readsTheDirectoryWhenAsked();
    void noticesThatAnotherProgramWrote();

private:
    [[nodiscard]] int statusOf(const Engine &engine, const QByteArray &path);

    std::unique_ptr<QTemporaryDir> m_dir;
    Platform m_platform;
};

int EngineSettingsTest::statusOf(const Engine &engine, const QByteArray &path)
{
    RawHttp http(portOf(engine));
    http.send(m_platform.callback(path, Platform::text("hello"_ba, "1"_ba)));
    return http.status();
}

void EngineSettingsTest::answersForOtherAccountsAtOnce()
{
    Engine engine(options());
    QVERIFY_RESULT(engine.start());
    const QUrl url = engine.url();
    QCOMPARE(statusOf(engine, "/weixin/demo"_ba), 200);

    Settings settings = settingsFor(u"renamed"_s);
    settings.system.routeName = u"wx"_s;
    QVERIFY_RESULT(engine.apply(settings, QHostAddress::LocalHost, 0));
    QCOMPARE(engine.url().port(), url.port());
    QCOMPARE(engine.callbackUrl(u"renamed"_s).path(), u"/wx/renamed"_s);
    QCOMPARE(statusOf(engine, "/wx/renamed"_ba), 200);
    QCOMPARE(statusOf(engine, "/weixin/demo"_ba), 404);
}

void EngineSettingsTest::movesToAnotherPort()
{
    Engine engine(options());
    QVERIFY_RESULT(engine.start());
    const quint16 before = portOf(engine);
    quint16 free = 0;
    {
        QTcpServer probe;
        QVERIFY(probe.listen(QHostAddress::LocalHost));
        free = probe.serverPort();
    }
    QVERIFY_RESULT(engine.apply(settingsFor(u"demo"_s), QHostAddress::LocalHost, free));
    QCOMPARE(portOf(engine), free);
    QCOMPARE(statusOf(engine, "/weixin/demo"_ba), 200);
    RawHttp old(before);
    QVERIFY(old.waitForClosed());

    QSignalSpy stopped(&engine, &Engine::stopped);
    engine.stop();
    QTRY_COMPARE(stopped.size(), 1);
}

void EngineSettingsTest::movesToAnotherAddressOnItsOwnPort()
{
    Engine engine(options());
    QVERIFY_RESULT(engine.start());
    const quint16 port = portOf(engine);
    QVERIFY_RESULT(engine.apply(settingsFor(u"demo"_s), QHostAddress::AnyIPv4, port));
    QCOMPARE(engine.url().host(), u"0.0.0.0"_s);
    QCOMPARE(statusOf(engine, "/weixin/demo"_ba), 200);
}

void EngineSettingsTest::goesOnWhereItWasIfThePortIsTaken()
{
    Engine engine(options());
    QVERIFY_RESULT(engine.start());
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    QVERIFY_FAILURE(
        engine.apply(settingsFor(u"renamed"_s), QHostAddress::LocalHost, other.serverPort()),
        ErrorKind::Conflict);
    QCOMPARE(statusOf(engine, "/weixin/demo"_ba), 200);
    QCOMPARE(statusOf(engine, "/weixin/renamed"_ba), 404);
}

void EngineSettingsTest::goesOnAsBeforeIfAnAccountIsUnusable()
{
    Engine engine(options());
    QVERIFY_RESULT(engine.start());
    Settings settings = settingsFor(u"renamed"_s);
    settings.accounts.first().encodingAesKey = u"short"_s;
    QVERIFY_FAILURE(engine.apply(settings, QHostAddress::LocalHost, 0), ErrorKind::InvalidInput);
    QCOMPARE(statusOf(engine, "/weixin/demo"_ba), 200);
}

void EngineSettingsTest::finishesWithTheKeyItBeganWith()
{
    QPromise<Reply> promise;
    promise.start();
    EngineOptions slow = options();
    slow.handler = [&promise](const Received &) { return Answer(promise.future()); };
    Engine engine(std::move(slow));
    QVERIFY_RESULT(engine.start());
    RawHttp http(portOf(engine));
    http.send(m_platform.callback("/weixin/demo"_ba, Platform::text("hello"_ba, "1"_ba)));
    QVERIFY(QTest::qWaitFor([&] { return http.socket().bytesToWrite() == 0; }));
    QTest::qWait(20); // the message is with the handler

    Settings settings = settingsFor(u"demo"_s);
    settings.accounts.first().encodingAesKey.front() = u'B';
    QVERIFY_RESULT(engine.apply(settings, QHostAddress::LocalHost, 0));
    promise.addResult(Reply::text(u"late"_s));
    promise.finish();
    QCOMPARE(m_platform.open(http.reply()).text(), u"late"_s);
}

void EngineSettingsTest::remembersWhoWasRefused()
{
    Engine engine(options());
    QVERIFY_RESULT(engine.start());
    QCOMPARE(engine.health().value(u"demo"_s).callbacks, CallbackHistory());
    RawHttp http(portOf(engine));
    http.send("GET /weixin/demo?msg_signature=0&timestamp=1&nonce=1&echostr=x HTTP/1.1\r\n"
              "Host: localhost\r\n\r\n");
    QCOMPARE(http.status(), 403);
    const CallbackHistory history = engine.health().value(u"demo"_s).callbacks;
    QCOMPARE(history.verified, 0);
    QVERIFY(history.refused > 0);
    QCOMPARE(history.refusal.code, -40001);
}

void EngineSettingsTest::readsTheNamesOfMembers()
{
    Sandbox sandbox(SandboxOptions{});
    QVERIFY_RESULT(sandbox.listen(QHostAddress::LocalHost, 0));
    EngineOptions withNames;
    withNames.settings.accounts = {sandbox.account()};
    withNames.dataDir = m_dir->path();
    withNames.readDirectory = true;
    Engine engine(std::move(withNames));
    QSignalSpy changed(&engine, &Engine::namesChanged);
    QVERIFY_RESULT(engine.start());
    QTRY_COMPARE(changed.size(), 1);
    const auto names = MessageReader::open(m_dir->path()).value()->memberNames().value();
    QCOMPARE(names.value(u"sandbox"_s).value(u"zhangsan"_s), u"张三"_s);
    QVERIFY(engine.health().value(u"sandbox"_s).tokenExpires > 0);

    // Another port is no reason to ask again; another account is.
    Settings settings;
    settings.accounts = {sandbox.account()};
    QVERIFY_RESULT(engine.apply(settings, QHostAddress::LocalHost, 0));
    settings.accounts.first().name = u"renamed"_s;
    QVERIFY_RESULT(engine.apply(settings, QHostAddress::LocalHost, 0));
    QTRY_COMPARE(changed.size(), 2);
    const auto renamed = MessageReader::open(m_dir->path()).value()->memberNames().value();
    QCOMPARE(renamed.value(u"renamed"_s).value(u"zhangsan"_s), u"张三"_s);
    QVERIFY(!renamed.contains(u"sandbox"_s)); // an account that is gone leaves nothing behind
}

void EngineSettingsTest::readsTheDirectoryWhenAsked()
{
    Sandbox sandbox(SandboxOptions{});
    QVERIFY_RESULT(sandbox.listen(QHostAddress::LocalHost, 0));
    EngineOptions withDirectory;
    Account silent;
    silent.name = u"silent"_s;
    withDirectory.settings.accounts = {sandbox.account(), silent};
    withDirectory.dataDir = m_dir->path();
    withDirectory.readDirectory = true;
    Engine engine(std::move(withDirectory));
    QVERIFY_RESULT(engine.start());
    // The question at the start is given up for this one; one more gives up this one.
    const auto given = engine.refreshDirectory(u"sandbox"_s);
    const auto asked = engine.refreshDirectory(u"sandbox"_s);
    QVERIFY(given.isFinished());
    QCOMPARE(given.result().error().kind, ErrorKind::Unavailable);
    QTRY_VERIFY(asked.isFinished());
    QVERIFY_RESULT(asked.result());

    const auto read = [this] {
        return DirectoryReader::open(m_dir->path()).value()->read(u"sandbox"_s).value();
    };
    QTRY_COMPARE(read().members.size(), 12);
    const wecom::CompanyDirectory directory = read();
    QCOMPARE(directory.departments.size(), 5);
    QCOMPARE(directory.tags.size(), 3);
    QVERIFY(directory.tags.last().users.size() > 1); // the department it names is in it
    QVERIFY(directory.time > 0);
    QCOMPARE(directory.membersRefused, 0);

    QCOMPARE(engine.refreshDirectory(u"nobody"_s).result().error().kind, ErrorKind::NotFound);
    QCOMPARE(engine.refreshDirectory(u"silent"_s).result().error().kind, ErrorKind::InvalidInput);
}

void EngineSettingsTest::noticesThatAnotherProgramWrote()
{
    EngineOptions owner = options();
    owner.dataDir = m_dir->path();
    Engine engine(std::move(owner));
    QVERIFY_RESULT(engine.start());
    QSignalSpy changed(&engine, &Engine::changedByOthers);

    EngineOptions guest = options();
    guest.dataDir = m_dir->path();
    guest.listen = false;
    Engine other(std::move(guest));
    QVERIFY_RESULT(other.start());
    const auto queued =
        other.enqueue(u"demo"_s, {.recipients = {.users = {u"zhangsan"_s}},
                                  .message = wecom::OutgoingMessage::text(u"hi"_s)});
    QTRY_VERIFY(queued.isFinished());
    QVERIFY_RESULT(queued.result());
    QTRY_VERIFY(!changed.isEmpty());
}

QTEST_GUILESS_MAIN(EngineSettingsTest)
#include "tst_enginesettings.moc"
