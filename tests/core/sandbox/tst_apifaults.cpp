// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/sandbox/sandboxundertest.h"
#include "tests/support/qverifyresult.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace ewc::sandbox;

class ApiFaultsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void failsCallsAsAsked_data();
    void failsCallsAsAsked();
    void cutsCallsBeforeAndAfterTheirEffect();
    void delaysCalls();
    void clearsFaults();

private:
    std::unique_ptr<SandboxUnderTest> m_sandbox;
};

void ApiFaultsTest::init()
{
    m_sandbox = std::make_unique<SandboxUnderTest>();
    QVERIFY_RESULT(m_sandbox->listening);
}

void ApiFaultsTest::failsCallsAsAsked_data()
{
    QTest::addColumn<QByteArray>("fault");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("start");

    QTest::newRow("code") << R"("errcode":45009)"_ba << 200 << R"({"errcode":45009,)"_ba;
    QTest::newRow("status") << R"("status":502)"_ba << 502 << ""_ba;
    QTest::newRow("HTML") << R"("status":502,"body":"<html>")"_ba << 502 << "<html>"_ba;
    QTest::newRow("cut JSON") << R"("body":"{\"errcode\":0,")"_ba << 200 << "{\"errcode\":0,"_ba;
    QTest::newRow("just so") << R"("count":1)"_ba << 200 << R"({"errcode":-1,)"_ba;
}

void ApiFaultsTest::failsCallsAsAsked()
{
    QFETCH(const QByteArray, fault);
    QFETCH(const int, status);
    QFETCH(const QByteArray, start);

    const WireAnswer armed =
        m_sandbox->client.post("/sandbox/v1/faults"_ba,
                               R"({"target":"api","path":"/cgi-bin/message/send",)" + fault + '}');
    QCOMPARE(armed.body, R"({"armed":1})"_ba);
    const WireAnswer answer = m_sandbox->send();
    QCOMPARE(answer.status, status);
    QVERIFY2(answer.body.startsWith(start), answer.body.constData());
    QVERIFY(m_sandbox->phone().isEmpty());

    QCOMPARE(m_sandbox->send().json().value("errcode"_L1), 0); // it is used up
    QCOMPARE(m_sandbox->phone().size(), 1);
}

void ApiFaultsTest::cutsCallsBeforeAndAfterTheirEffect()
{
    const auto arm = [this](const QByteArray &drop) {
        return m_sandbox->client.post("/sandbox/v1/faults"_ba,
                                      R"({"target":"api","path":"/cgi-bin/message/send","drop":")"
                                          + drop + "\"}");
    };
    QCOMPARE(arm("before"_ba).status, 200);
    QCOMPARE(m_sandbox->send().status, 0);
    QVERIFY(m_sandbox->phone().isEmpty());

    QCOMPARE(arm("after"_ba).status, 200);
    QCOMPARE(m_sandbox->send().status, 0);
    QCOMPARE(m_sandbox->phone().size(), 1);
}

void ApiFaultsTest::delaysCalls()
{
    QCOMPARE(
        m_sandbox->client.post("/sandbox/v1/faults"_ba, R"({"target":"api","delay_ms":200})"_ba)
            .status,
        200);
    QElapsedTimer time;
    time.start();
    QVERIFY(!m_sandbox->token().isEmpty());
    QVERIFY(time.elapsed() >= 200);
}

void ApiFaultsTest::clearsFaults()
{
    QCOMPARE(
        m_sandbox->client
            .post("/sandbox/v1/faults"_ba, R"({"target":"api","probability":1,"status":500})"_ba)
            .status,
        200);
    QVERIFY(m_sandbox->token().isEmpty());
    QVERIFY(m_sandbox->token().isEmpty());
    QCOMPARE(m_sandbox->client.call("DELETE"_ba, "/sandbox/v1/faults"_ba).body,
             R"({"armed":0})"_ba);
    QVERIFY(!m_sandbox->token().isEmpty());
}

QTEST_GUILESS_MAIN(ApiFaultsTest)
#include "tst_apifaults.moc"
