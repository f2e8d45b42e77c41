// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sandbox/accesstokenissuer.h"
#include "tests/core/sandbox/fakeclock.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace ewc::sandbox;

class AccessTokenIssuerTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void handsOutTheSameTokenWhileItIsGood();
    void handsOutANewTokenEachTimeIfToldTo();
    void tellsExpiredFromUnknownAndMissing();
    void tellsHowLongATokenIsGood();
};

void AccessTokenIssuerTest::handsOutTheSameTokenWhileItIsGood()
{
    FakeClock clock;
    AccessTokenIssuer issuer(clock, true);
    const IssuedToken first = issuer.issue();
    clock.advance(7199s);
    QCOMPARE(issuer.issue().value, first.value);
    clock.advance(1s);
    QVERIFY(issuer.issue().value != first.value);
}

void AccessTokenIssuerTest::handsOutANewTokenEachTimeIfToldTo()
{
    FakeClock clock;
    AccessTokenIssuer issuer(clock, false);
    const IssuedToken first = issuer.issue();
    const IssuedToken second = issuer.issue();
    QVERIFY(first.value != second.value);
    QCOMPARE(issuer.check(first.value), 0);
    QCOMPARE(issuer.check(second.value), 0);
}

void AccessTokenIssuerTest::tellsExpiredFromUnknownAndMissing()
{
    FakeClock clock;
    AccessTokenIssuer issuer(clock, true);
    const IssuedToken token = issuer.issue();
    QCOMPARE(issuer.check(token.value), 0);
    QCOMPARE(issuer.check(token.value + 'x'), 40014);
    QCOMPARE(issuer.check(""_ba), 41001);
    clock.advance(7200s);
    QCOMPARE(issuer.check(token.value), 42001);
    QCOMPARE(issuer.valid().size(), 0);
}

void AccessTokenIssuerTest::tellsHowLongATokenIsGood()
{
    FakeClock clock;
    AccessTokenIssuer issuer(clock, true);
    const IssuedToken token = issuer.issue();
    QCOMPARE(issuer.remaining(token), 7200s);
    clock.advance(100ms);
    QCOMPARE(issuer.remaining(token), 7200s);
    clock.advance(1000ms);
    QCOMPARE(issuer.remaining(token), 7199s);
}

QTEST_GUILESS_MAIN(AccessTokenIssuerTest)
#include "tst_accesstokenissuer.moc"
