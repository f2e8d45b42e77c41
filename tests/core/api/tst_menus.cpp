// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/memorytokenstore.h"
#include "core/api/menus.h"
#include "core/sandbox/sandbox.h"
#include "tests/support/qverifyresult.h"
#include "tests/support/waitfor.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace ewc;

namespace {

/*! A client of the sandbox. */
struct Exchange
{
    Exchange() { isListening = platform.listen(QHostAddress::LocalHost, 0).has_value(); }

    Sandbox platform{{.callback = {}}};
    bool isListening = false;
    SystemClock clock;
    HttpClient client;
    MemoryTokenStore store;
    AccessTokens tokens{client, store, clock};
    ApiClient api{client, tokens};
    Menus menus{api};
};

const wecom::Menu Lunch{
    {{.name = u"菜单"_s, .type = u"click"_s, .key = u"menu"_s},
     {.name = u"更多"_s,
      .type = {},
      .buttons = {{.name = u"官网"_s, .type = u"view"_s, .url = u"https://a.example/?b=c&d"_s},
                  {.name = u"扫码"_s, .type = u"scancode_waitmsg"_s, .key = u"scan"_s}}}}};

} // namespace

/*! The client against the sandbox, which judges as the platform does. */
class MenusTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsBackWhatItCreated();
    void takesNoMenuForAnEmptyOne();
    void refusesBeforeItAsksWhatThePlatformWouldRefuse();
    void hearsWhyThePlatformRefuses();
    void hasNothingForARobot();
    void triesAgainWithAnotherToken();
};

void MenusTest::readsBackWhatItCreated()
{
    Exchange exchange;
    QVERIFY(exchange.isListening);
    const Account account = exchange.platform.account();
    QVERIFY_RESULT(waitFor(exchange.menus.create(account, Lunch)));
    const auto menu = waitFor(exchange.menus.read(account));
    QVERIFY_RESULT(menu);
    QVERIFY(*menu == Lunch);
}

void MenusTest::takesNoMenuForAnEmptyOne()
{
    Exchange exchange;
    const Account account = exchange.platform.account();
    QVERIFY_RESULT(waitFor(exchange.menus.remove(account)));
    const auto menu = waitFor(exchange.menus.read(account));
    QVERIFY_RESULT(menu);
    QVERIFY(menu->isEmpty());
    QVERIFY_RESULT(waitFor(exchange.menus.remove(account)));
}

void MenusTest::refusesBeforeItAsksWhatThePlatformWouldRefuse()
{
    Exchange exchange;
    const Account account = exchange.platform.account();
    wecom::Menu bad = Lunch;
    bad.buttons[0].name = u"今天吃什么呢"_s;
    const auto refused = waitFor(exchange.menus.create(account, bad));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::InvalidInput);
    QCOMPARE(refused.error().code, 40018);
    QVERIFY(!refused.error().detail.isEmpty());
    QCOMPARE(waitFor(exchange.menus.create(account, {})).error().code, 40016);
    QCOMPARE(waitFor(exchange.menus.read(account))->buttons.size(), 3); // the example
}

void MenusTest::hearsWhyThePlatformRefuses()
{
    Exchange exchange;
    Account account = exchange.platform.account();
    account.agentId = u"7"_s;
    QCOMPARE(waitFor(exchange.menus.read(account)).error().code, 40056);
    QCOMPARE(waitFor(exchange.menus.create(account, Lunch)).error().code, 40056);
    QCOMPARE(waitFor(exchange.menus.remove(account)).error().code, 40056);
    account.secret = u"guess"_s;
    account.name = u"other"_s;
    QCOMPARE(waitFor(exchange.menus.read(account)).error().kind, ErrorKind::Unauthenticated);
}

void MenusTest::hasNothingForARobot()
{
    Exchange exchange;
    const Account robot = exchange.platform.robot();
    QCOMPARE(waitFor(exchange.menus.read(robot)).error().kind, ErrorKind::InvalidInput);
    QCOMPARE(waitFor(exchange.menus.create(robot, Lunch)).error().kind, ErrorKind::InvalidInput);
    QCOMPARE(waitFor(exchange.menus.remove(robot)).error().kind, ErrorKind::InvalidInput);
}

void MenusTest::triesAgainWithAnotherToken()
{
    Exchange exchange;
    const Account account = exchange.platform.account();
    QVERIFY_RESULT(waitFor(exchange.menus.read(account)));
    Sandbox other{{.callback = {}}}; // knows nothing of the token
    QVERIFY_RESULT(other.listen(QHostAddress::LocalHost, 0));
    Account moved = account;
    moved.apiBase = other.apiBase();
    QVERIFY_RESULT(waitFor(exchange.menus.create(moved, Lunch)));
    QVERIFY(waitFor(exchange.menus.read(moved)).value() == Lunch);
}

QTEST_GUILESS_MAIN(MenusTest)
#include "tst_menus.moc"
