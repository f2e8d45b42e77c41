// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/sandbox/sandboxundertest.h"
#include "tests/core/sandbox/testapplication.h"
#include "tests/support/qverifyresult.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ewc::sandbox;
using ewc::Sandbox;

class CallbackVerificationTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void verifiesTheUrl();
    void explainsAFailedVerification_data();
    void explainsAFailedVerification();
    void givesAVerificationOneSecond();
    void keepsTheUrlThatWorked();
    void verifiesUntilTheUrlAnswers();

private:
    std::unique_ptr<SandboxUnderTest> m_sandbox;
    std::unique_ptr<TestApplication> m_app;
};

void CallbackVerificationTest::init()
{
    m_sandbox = std::make_unique<SandboxUnderTest>();
    QVERIFY_RESULT(m_sandbox->listening);
    m_app = std::make_unique<TestApplication>(m_sandbox->sandbox.account());
    QCOMPARE(m_sandbox->setCallback(m_app->url).body, R"({"ok":true})"_ba);
}

void CallbackVerificationTest::verifiesTheUrl()
{
    const QSignalSpy verified(&m_sandbox->sandbox, &Sandbox::callbackVerified);
    QCOMPARE(m_sandbox->setCallback(m_app->url + "?key=a%20b").body, R"({"ok":true})"_ba);
    QCOMPARE(verified.size(), 1);
    QCOMPARE(verified.at(0).at(1).toString(), QString());

    m_sandbox->push();
    QCOMPARE(m_app->deliveries.at(0).queryValue("key").value(), "a b"_ba);
}

void CallbackVerificationTest::explainsAFailedVerification_data()
{
    QTest::addColumn<QByteArray>("aroundEcho");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("url");
    QTest::addColumn<QString>("reason");

    QTest::newRow("line break") << "\n"_ba << 200 << ""_ba << u"more than"_s;
    QTest::newRow("status") << ""_ba << 403 << ""_ba << u"status 403"_s;
    QTest::newRow("redirect") << ""_ba << 302 << ""_ba << u"status 302"_s;
    QTest::newRow("nobody there") << ""_ba << 200 << "http://127.0.0.1:1/"_ba << u"refused"_s;
}

void CallbackVerificationTest::explainsAFailedVerification()
{
    QFETCH(const QByteArray, aroundEcho);
    QFETCH(const int, status);
    QFETCH(const QByteArray, url);
    QFETCH(const QString, reason);

    m_app->aroundEcho = aroundEcho;
    m_app->statuses = {status};
    const WireAnswer answer = m_sandbox->setCallback(url.isEmpty() ? m_app->url : url);
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.json().value("ok"_L1), false);
    const QString said = answer.json().value("reason"_L1).toString();
    QVERIFY2(said.contains(reason), qPrintable(said));
    QVERIFY(!said.contains("echostr="_L1)); // the query stays out of it
}

void CallbackVerificationTest::givesAVerificationOneSecond()
{
    m_app->isMute = true;
    QVERIFY(
        m_sandbox->setCallback(m_app->url).json()["reason"_L1].toString().contains("1 second"_L1));
}

void CallbackVerificationTest::keepsTheUrlThatWorked()
{
    QCOMPARE(m_sandbox->setCallback("http://127.0.0.1:1/"_ba).json().value("ok"_L1), false);
    QCOMPARE(m_sandbox->push()["deliveries"_L1][0]["status"_L1], 200);
}

void CallbackVerificationTest::verifiesUntilTheUrlAnswers()
{
    m_app->statuses = {503};
    Sandbox sandbox({.callback = QUrl(QString::fromLatin1(m_app->url))});
    const QSignalSpy verified(&sandbox, &Sandbox::callbackVerified);
    QTRY_COMPARE(verified.size(), 2);
    QVERIFY(!verified.at(0).at(1).toString().isEmpty());
    QVERIFY(verified.at(1).at(1).toString().isEmpty());
}

QTEST_GUILESS_MAIN(CallbackVerificationTest)
#include "tst_callbackverification.moc"
