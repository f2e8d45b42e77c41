// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sandbox/sandbox.h"
#include "tests/support/qverifyresult.h"
#include "ui/enginelink.h"
#include "ui/phone/phoneclient.h"
#include "ui/phone/sandboxclient.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace ewc;
using namespace ewc::ui;

/*! The walk of a message: phone, sandbox, engine, log, and back; all parts are real. */
class EngineLinkTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void answersWhatIsTypedOnThePhone();
    void readsTheLogOfAnotherEngine();
    void stopsWithoutAnEngine();
    void neverAnswersAReceiverThatIsGone();

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
    EngineLink link(m_dir->path());
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
    QCOMPARE(arrived.last().text, u"你好"_s);
    QTRY_COMPARE(stored.size(), 2);

    QList<MessageRow> rows;
    link.readBefore(0, 10, this, [&rows](const Result<QList<MessageRow>> &read) {
        QVERIFY_RESULT(read);
        rows = *read;
    });
    QTRY_COMPARE(rows.size(), 2);
    QCOMPARE(rows.last().text, u"你好"_s);

    QSignalSpy stopped(&link, &EngineLink::stopped);
    link.stop();
    QTRY_COMPARE(stopped.size(), 1);
}

void EngineLinkTest::readsTheLogOfAnotherEngine()
{
    EngineLink owner(m_dir->path());
    owner.start(options());
    QTRY_COMPARE(owner.status().state, EngineStatus::State::Listening);

    EngineLink link(m_dir->path());
    link.start(options());
    QTRY_COMPARE(link.status().state, EngineStatus::State::ReadOnly);
    bool read = false;
    link.readBefore(0, 10, this,
                    [&read](const Result<QList<MessageRow>> &rows) { read = rows.has_value(); });
    QTRY_VERIFY(read);
}

void EngineLinkTest::stopsWithoutAnEngine()
{
    EngineLink link(m_dir->path());
    QSignalSpy stopped(&link, &EngineLink::stopped);
    link.stop();
    QTRY_COMPARE(stopped.size(), 1);
}

void EngineLinkTest::neverAnswersAReceiverThatIsGone()
{
    EngineLink link(m_dir->path());
    bool answered = false;
    auto receiver = std::make_unique<QObject>();
    link.readRow(1, receiver.get(), [&answered](const auto &) { answered = true; });
    receiver.reset();

    bool later = false; // the reader answers in order
    link.readRow(1, this, [&later](const auto &) { later = true; });
    QTRY_VERIFY(later);
    QVERIFY(!answered);
}

QTEST_MAIN(EngineLinkTest)
#include "tst_enginelink.moc"
