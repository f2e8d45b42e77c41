// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sandbox/sandbox.h"
#include "tests/support/qverifyresult.h"
#include "ui/enginelink.h"
#include "ui/phone/phoneclient.h"
#include "ui/phone/sandboxclient.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>
#include <optional>

using namespace Qt::StringLiterals;
using namespace ewc;
using namespace ewc::ui;

using Health = QHash<QString, AccountHealth>;

/*! The walk of a message: phone, sandbox, engine, log, and back; all parts are real. */
namespace {

const Draft Hi{.recipients = {.users = {u"zhangsan"_s}},
               .message = wecom::OutgoingMessage::text(u"hi"_s)};

} // namespace

class EngineLinkTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void answersWhatIsTypedOnThePhone();
    void isTheGuestOfAnotherEngine();
    void sendsThroughTheEngineWhoseGuestItIs();
    void goesOnWithOtherSettings();
    void startsAnotherEngineAfterTheFirst();
    void startsOneHoweverOftenItIsAsked();
    void sendsEvenIfItCannotListen();
    void checksAnAccount();
    void checksAnAccountWhenNoneCanBeUsed();
    void tellsHowAccountsAreDoing();
    void stopsWithoutAnEngine();

private:
    [[nodiscard]] EngineOptions options() const;

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Sandbox> m_sandbox;
};

void EngineLinkTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_sandbox = std::make_unique<Sandbox>(SandboxOptions{});
    QVERIFY_RESULT(m_sandbox->listen(QHostAddress::LocalHost, 0));
}

void EngineLinkTest::cleanup()
{
    m_sandbox.reset();
    m_dir.reset();
}

EngineOptions EngineLinkTest::options() const
{
    EngineOptions options;
    options.settings.accounts = {m_sandbox->account()};
    options.dataDir = m_dir->path();
    return options;
}

void EngineLinkTest::answersWhatIsTypedOnThePhone()
{
    EngineLink link;
    link.start(options());
    QTRY_COMPARE(link.status().state, EngineStatus::State::Listening);

    SandboxClient sandbox;
    QSignalSpy members(&sandbox, &SandboxClient::membersLoaded);
    QSignalSpy registered(&sandbox, &SandboxClient::callbackRegistered);
    sandbox.open(m_sandbox->apiBase());
    sandbox.registerCallback(*link.status().callbackUrls.cbegin());
    QTRY_COMPARE(members.size(), 1);
    QTRY_COMPARE(registered.size(), 1);
    QCOMPARE(registered.first().first().toString(), QString());

    PhoneClient phone(sandbox.url(), {.userId = u"zhangsan"_s, .name = u"张三"_s});
    QList<PhoneMessage> arrived;
    connect(&phone, &PhoneClient::messagesArrived, this,
            [&arrived](const QList<PhoneMessage> &messages) { arrived.append(messages); });
    QSignalSpy stored(&link, &EngineLink::messageStored);
    phone.pickUp();
    phone.push({{u"type"_s, u"text"_s}, {u"content"_s, u"你好"_s}});
    QTRY_COMPARE(arrived.size(), 2);
    QCOMPARE(arrived.first().way, PhoneMessage::Way::Typed);
    QCOMPARE(arrived.last().way, PhoneMessage::Way::Reply);
    QCOMPARE(arrived.last().content.value("content"_L1).toString(), u"你好"_s);
    QTRY_COMPARE(stored.size(), 2);

    QSignalSpy stopped(&link, &EngineLink::stopped);
    link.stop();
    QTRY_COMPARE(stopped.size(), 1);
}

void EngineLinkTest::isTheGuestOfAnotherEngine()
{
    auto owner = std::make_unique<EngineLink>();
    owner->start(options());
    QTRY_COMPARE(owner->status().state, EngineStatus::State::Listening);

    EngineLink link;
    link.start(options());
    QTRY_COMPARE(link.status().state, EngineStatus::State::Guest);
    QCOMPARE(link.status().url, owner->status().url);
    QVERIFY(link.status().isAnswering());

    // It does not jump in by itself: whoever stopped the other may be about to start it again.
    owner.reset();
    QTRY_VERIFY(!link.status().isAnswering());
    QCOMPARE(link.status().state, EngineStatus::State::Guest);
    link.restart();
    QTRY_COMPARE(link.status().state, EngineStatus::State::Listening);
}

void EngineLinkTest::sendsThroughTheEngineWhoseGuestItIs()
{
    EngineLink owner;
    owner.start(options());
    QTRY_COMPARE(owner.status().state, EngineStatus::State::Listening);
    EngineLink link;
    link.start(options());
    QTRY_COMPARE(link.status().state, EngineStatus::State::Guest);

    QList<Verdict> verdicts;
    connect(&owner, &EngineLink::messageChanged, this,
            [&verdicts](const MessageRow &row) { verdicts.append(row.verdict); });
    std::optional<Result<QList<SendReport>>> reports;
    link.send(u"sandbox"_s, Hi, this, [&reports](const auto &told) { reports = told; });
    QTRY_VERIFY(reports);
    QVERIFY_RESULT(*reports);
    QCOMPARE((*reports)->constFirst().verdict, Verdict::Queued);
    QTRY_VERIFY(verdicts.contains(Verdict::Sent));
}

void EngineLinkTest::goesOnWithOtherSettings()
{
    EngineLink link;
    link.start(options());
    QTRY_COMPARE(link.status().state, EngineStatus::State::Listening);
    Settings settings = options().settings;
    settings.system.listenPort = 0;
    settings.accounts.first().name = u"renamed"_s;
    std::optional<Result<>> applied;
    const auto take = [&applied](const Result<> &result) { applied = result; };
    link.apply(settings, this, take);
    QTRY_VERIFY(applied);
    QVERIFY_RESULT(*applied);
    QVERIFY(link.status().callbackUrls.contains(u"renamed"_s));

    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    settings.system.listenPort = other.serverPort();
    applied.reset();
    link.apply(settings, this, take);
    QTRY_VERIFY(applied);
    QVERIFY_FAILURE(*applied, ErrorKind::Conflict);
    QCOMPARE(link.status().state, EngineStatus::State::Listening);
}

void EngineLinkTest::startsAnotherEngineAfterTheFirst()
{
    EngineLink link;
    link.start(options());
    QTRY_COMPARE(link.status().state, EngineStatus::State::Listening);
    const QTemporaryDir other;
    EngineOptions otherOptions = options();
    otherOptions.dataDir = other.path();
    QSignalSpy storeStates(&link, &EngineLink::storeStateChanged);
    link.start(otherOptions);
    QCOMPARE(storeStates.size(), 1); // a problem of the first one's disk is over
    QCOMPARE(storeStates.constFirst().constFirst().toString(), QString());
    QCOMPARE(link.status().state, EngineStatus::State::Starting);
    QTRY_COMPARE(link.status().state, EngineStatus::State::Listening);
    QVERIFY(!runningEngine(m_dir->path()));
    QVERIFY(runningEngine(other.path()));
}

void EngineLinkTest::startsOneHoweverOftenItIsAsked()
{
    EngineLink link;
    link.start(options());
    QTRY_COMPARE(link.status().state, EngineStatus::State::Listening);
    QList<EngineStatus::State> states;
    connect(&link, &EngineLink::statusChanged, this,
            [&states](const EngineStatus &status) { states.append(status.state); });
    for (int i = 0; i < 5; ++i)
        link.restart(); // an impatient user
    QTRY_COMPARE(link.status().state, EngineStatus::State::Listening);
    QVERIFY(!states.contains(EngineStatus::State::Guest)); // its own
    QCOMPARE(states.count(EngineStatus::State::Listening), 1);
}

void EngineLinkTest::sendsEvenIfItCannotListen()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    EngineOptions taken = options();
    taken.listenPort = other.serverPort();
    EngineLink link;
    link.start(taken);
    QTRY_COMPARE(link.status().state, EngineStatus::State::Failed);
    QCOMPARE(link.status().error.kind, ErrorKind::Conflict);

    std::optional<Result<QList<SendReport>>> reports;
    link.send(u"sandbox"_s, Hi, this, [&reports](const auto &told) { reports = told; });
    QTRY_VERIFY(reports);
    QVERIFY_RESULT(*reports);
    QCOMPARE((*reports)->constFirst().verdict, Verdict::Sent);

    other.close();
    link.restart();
    QTRY_COMPARE(link.status().state, EngineStatus::State::Listening);
}

void EngineLinkTest::checksAnAccount()
{
    EngineLink link;
    link.start(options());
    QTRY_COMPARE(link.status().state, EngineStatus::State::Listening);
    QList<CheckStep> steps;
    link.checkAccount(m_sandbox->account(), link.status().callbackUrls.value(u"sandbox"_s),
                      CheckScope::All, this,
                      [&steps](const CheckStep &step) { steps.append(step); });
    QTRY_VERIFY(!steps.isEmpty() && steps.constLast().name == CheckStep::Name::Verification);
    QCOMPARE(steps.constLast().state, CheckStep::State::Passed);

    auto receiver = std::make_unique<QObject>();
    steps.clear();
    link.checkAccount(m_sandbox->account(), {}, CheckScope::All, receiver.get(),
                      [&steps](const CheckStep &step) { steps.append(step); });
    receiver.reset(); // a dialog that was closed in the middle of it
    bool later = false;
    link.checkAccount(m_sandbox->account(), {}, CheckScope::All, this,
                      [&later](const CheckStep &step) {
                          later = later || step.name == CheckStep::Name::Verification;
                      });
    QTRY_VERIFY(later);
    QVERIFY(steps.isEmpty());
}

void EngineLinkTest::checksAnAccountWhenNoneCanBeUsed()
{
    EngineLink link;
    link.start(options());
    QTRY_COMPARE(link.status().state, EngineStatus::State::Listening);
    link.giveUp({.kind = ErrorKind::InvalidInput, .detail = u"config.ini"_s});
    QCOMPARE(link.status().state, EngineStatus::State::Failed);
    QVERIFY(link.accounts().isEmpty());
    QTRY_VERIFY(!runningEngine(m_dir->path())); // nobody answers for accounts that are gone

    QList<CheckStep> steps;
    link.checkAccount(m_sandbox->account(), {}, CheckScope::All, this,
                      [&steps](const CheckStep &step) { steps.append(step); });
    const auto hasPassed = [&steps](CheckStep::Name name) {
        return std::ranges::any_of(steps, [name](const CheckStep &step) {
            return step.name == name && step.state == CheckStep::State::Passed;
        });
    };
    QTRY_VERIFY(hasPassed(CheckStep::Name::Agent));
    QVERIFY(hasPassed(CheckStep::Name::Token));
}

void EngineLinkTest::tellsHowAccountsAreDoing()
{
    EngineLink link;
    QSignalSpy health(&link, &EngineLink::healthChanged);
    link.start(options());
    QTRY_VERIFY(!health.isEmpty());
    QVERIFY(health.constFirst().constFirst().value<Health>().contains(u"sandbox"_s));
}

void EngineLinkTest::stopsWithoutAnEngine()
{
    EngineLink link;
    QSignalSpy stopped(&link, &EngineLink::stopped);
    link.stop();
    QTRY_COMPARE(stopped.size(), 1);
}

QTEST_MAIN(EngineLinkTest)
#include "tst_enginelink.moc"
