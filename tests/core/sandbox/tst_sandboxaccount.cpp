// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sandbox/sandboxaccount.h"

#include <QRegularExpression>
#include <QTest>
#include <QUuid>

using namespace Qt::StringLiterals;
using ewc::Account;
using ewc::sandbox::sandboxAccount;
using ewc::sandbox::sandboxRobot;

class SandboxAccountTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isTheSameOnEveryMachine();
    void followsTheSeed();
    void hasSecretsOfTheRightShape();
    void drawsTheRobotApart();
};

void SandboxAccountTest::isTheSameOnEveryMachine()
{
    const Account account = sandboxAccount(1);
    QCOMPARE(account.name, u"sandbox"_s);
    QCOMPARE(account.corpId, u"ww5and0b0x00000001"_s);
    QCOMPARE(account.agentId, u"1000002"_s);
    QCOMPARE(account.secret, u"zXypXgXhWmbuoCGLzxQiqkDEVP9ZTmIsreZKXveU0Fv"_s);
    QCOMPARE(account.token, u"UbumWrkgf6YL7TUY84PmF6oZxV55npzq"_s);
    QCOMPARE(account.encodingAesKey, u"Lxk9x1HNEzfPWEAEOuhikbC6vl5pQjBjMOJeS8mLcX8"_s);
}

void SandboxAccountTest::followsTheSeed()
{
    QVERIFY(sandboxAccount(1).secret != sandboxAccount(2).secret);
    QVERIFY(sandboxAccount(0).token != sandboxAccount(1).token);
}

void SandboxAccountTest::hasSecretsOfTheRightShape()
{
    const Account account = sandboxAccount(4'294'967'295U);
    const QRegularExpression alphanumeric(u"\\A[A-Za-z0-9]+\\z"_s);
    QVERIFY(alphanumeric.match(account.token).hasMatch());
    QVERIFY(alphanumeric.match(account.encodingAesKey).hasMatch());
    QVERIFY(account.token.size() <= 32);
    QCOMPARE(account.encodingAesKey.size(), 43);
    QCOMPARE(QByteArray::fromBase64(account.encodingAesKey.toLatin1()).size(), 32);
}

void SandboxAccountTest::drawsTheRobotApart()
{
    const Account robot = sandboxRobot(1);
    QCOMPARE(robot.transport, Account::Transport::Robot);
    QCOMPARE(robot.name, u"robot"_s);
    QVERIFY(!QUuid(robot.webhookKey).isNull());
    QCOMPARE(sandboxRobot(1).webhookKey, robot.webhookKey);
    QVERIFY(sandboxRobot(2).webhookKey != robot.webhookKey);
}

QTEST_GUILESS_MAIN(SandboxAccountTest)
#include "tst_sandboxaccount.moc"
