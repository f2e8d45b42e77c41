// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pipeline/sendbudget.h"
#include "core/store/memorysendcounts.h"
#include "core/store/sendtable.h"
#include "tests/support/fakeclock.h"
#include "tests/support/platform.h"
#include "tests/support/qverifyresult.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace ewc;
using Effect = SendBudget::Effect;

namespace {

/*! Counts in a database, or in memory. */
struct Counts
{
    explicit Counts(bool inDatabase)
    {
        if (!inDatabase)
            return;
        database = Database::open(dir.path(), Durability::Normal).value();
        group = std::make_unique<CommitGroup>(*database);
        table = std::make_unique<SendTable>(*database, *group);
    }
    SendCounts &get() { return table ? static_cast<SendCounts &>(*table) : memory; }

    QTemporaryDir dir;
    std::unique_ptr<Database> database;
    std::unique_ptr<CommitGroup> group;
    std::unique_ptr<SendTable> table;
    MemorySendCounts memory;
};

wecom::Recipients users(const QStringList &names)
{
    return {.users = names};
}

const wecom::Recipients Chat{.users = {}, .chat = u"team"_s};

Account robot()
{
    Account account = test::Platform::account(u"robot"_s);
    account.transport = Account::Transport::Robot;
    return account;
}

} // namespace

class SendBudgetTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void delaysWhatThePlatformWouldDrop_data();
    void delaysWhatThePlatformWouldDrop();
    void countsEverybodyForEachMember();
    void countsByTheDayOfChina();
    void countsWhatMayHaveArrivedWhenItArrived();
    void forgetsWhatHadNoEffect();
    void waitsOutARefusal();
    void waitsLongerWhereMinutesAreNoHelp();
    void sharesItsCountsWithOtherProcesses();

private:
    void spend(SendBudget &budget, const Account &account, const wecom::Recipients &to,
               int times = 1)
    {
        for (int i = 0; i < times; ++i) {
            const auto recipients = budget.recipients(account, to);
            const auto time = budget.spend(account, recipients);
            QVERIFY_RESULT(time);
            budget.settle(account, recipients, *time, Effect::Possible);
            m_clock.advance(1ms);
        }
    }
    [[nodiscard]] std::optional<SendBudget::Delay>
    delay(const SendBudget &budget, const Account &account, const wecom::Recipients &to) const
    {
        return budget.delay(account, budget.recipients(account, to));
    }

    FakeClock m_clock;
    Account m_account = test::Platform::account();
};

void SendBudgetTest::initTestCase_data()
{
    QTest::addColumn<bool>("inDatabase");

    QTest::newRow("in a database") << true;
    QTest::newRow("in memory") << false;
}

void SendBudgetTest::delaysWhatThePlatformWouldDrop_data()
{
    QTest::addColumn<Account>("account");
    QTest::addColumn<wecom::Recipients>("to");
    QTest::addColumn<int>("limit");
    QTest::addColumn<WaitReason>("reason");
    QTest::addColumn<int>("seconds"); // until there is room again
    QTest::addColumn<int>("pause"); // milliseconds between messages

    QTest::newRow("a member, in a minute")
        << m_account << users({u"zhangsan"_s}) << 30 << WaitReason::MinuteLimit << 61 << 1;
    QTest::newRow("a member, in an hour")
        << m_account << users({u"zhangsan"_s}) << 1000 << WaitReason::HourLimit << 3601 << 3000;
    QTest::newRow("everybody, in a minute")
        << m_account << users({u"@all"_s}) << 30 << WaitReason::MinuteLimit << 61 << 1;
    QTest::newRow("group chats, in a minute")
        << m_account << Chat << 200 << WaitReason::MinuteLimit << 61 << 1;
    QTest::newRow("a robot, in a minute")
        << robot() << wecom::Recipients() << 20 << WaitReason::MinuteLimit << 61 << 1;
}

void SendBudgetTest::delaysWhatThePlatformWouldDrop()
{
    QFETCH_GLOBAL(const bool, inDatabase);
    QFETCH(const Account, account);
    QFETCH(const wecom::Recipients, to);
    QFETCH(const int, limit);
    QFETCH(const WaitReason, reason);
    QFETCH(const int, seconds);
    QFETCH(const int, pause);

    Counts counts(inDatabase);
    SendBudget budget(counts.get(), m_clock);
    const qint64 first = m_clock.now().time_since_epoch().count();
    for (int i = 0; i < limit; ++i) {
        QVERIFY(!delay(budget, account, to));
        spend(budget, account, to);
        m_clock.advance(std::chrono::milliseconds(pause - 1));
    }
    const auto wait = delay(budget, account, to);
    QVERIFY(wait);
    QCOMPARE(wait->reason, reason);
    QCOMPARE(wait->until, first + seconds * 1000);
    QVERIFY(!wait->detail.isEmpty());
    QVERIFY(!delay(budget, test::Platform::account(u"other"_s), users({u"zhangsan"_s})));
    m_clock.advance(
        std::chrono::milliseconds(wait->until - m_clock.now().time_since_epoch().count()));
    QVERIFY(!delay(budget, account, to));
}

void SendBudgetTest::countsEverybodyForEachMember()
{
    QFETCH_GLOBAL(const bool, inDatabase);
    Counts counts(inDatabase);
    SendBudget budget(counts.get(), m_clock);
    spend(budget, m_account, users({u"ZhangSan"_s}), 20);
    spend(budget, m_account, users({u"@all"_s}), 5);
    spend(budget, m_account, {.users = {}, .parties = {u"2"_s}}, 5);
    QVERIFY(delay(budget, m_account, users({u"zhangsan"_s})));
    QVERIFY(delay(budget, m_account, users({u"@all"_s}))); // he is one of them
    QVERIFY(delay(budget, m_account, users({u"lisi"_s, u"zhangsan"_s})));
    QVERIFY(!delay(budget, m_account, users({u"lisi"_s})));
    QVERIFY(!delay(budget, m_account, Chat));
}

void SendBudgetTest::countsByTheDayOfChina()
{
    QFETCH_GLOBAL(const bool, inDatabase);
    Counts counts(inDatabase);
    SendBudget budget(counts.get(), m_clock);
    Account account = m_account;
    account.dailyQuota = 5;
    spend(budget, account, users({u"a"_s, u"b"_s}), 2);
    spend(budget, account, Chat, 2);
    spend(budget, robot(), {});
    QCOMPARE(budget.figures(account).usedToday, 4);
    QCOMPARE(budget.figures(account).limitToday, 5);
    QCOMPARE(budget.figures(robot()), BudgetFigures());
    QVERIFY(!delay(budget, account, users({u"c"_s})));
    QVERIFY(!delay(budget, account, Chat));
    const auto wait = delay(budget, account, users({u"c"_s, u"d"_s}));
    QVERIFY(wait);
    QCOMPARE(wait->reason, WaitReason::DayLimit);
    const QDateTime midnight =
        QDateTime::fromMSecsSinceEpoch(wait->until, Qt::OffsetFromUTC, 8 * 3600);
    QCOMPARE(midnight.time(), QTime(0, 0));
    m_clock.advance(
        std::chrono::milliseconds(wait->until - m_clock.now().time_since_epoch().count()));
    QVERIFY(!delay(budget, account, users({u"c"_s, u"d"_s})));
    QCOMPARE(budget.figures(account).usedToday, 0);
    // More than a day's quota at once would wait for ever: the platform is asked.
    QVERIFY(!delay(budget, account, users({u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s, u"6"_s})));
}

void SendBudgetTest::countsWhatMayHaveArrivedWhenItArrived()
{
    QFETCH_GLOBAL(const bool, inDatabase);
    Counts counts(inDatabase);
    SendBudget budget(counts.get(), m_clock);
    spend(budget, m_account, users({u"a"_s}), 29);
    const auto recipients = budget.recipients(m_account, users({u"a"_s}));
    const auto slow = budget.spend(m_account, recipients);
    QVERIFY_RESULT(slow);
    m_clock.advance(50s); // on its way
    budget.settle(m_account, recipients, *slow, Effect::Possible);
    m_clock.advance(12s);
    spend(budget, m_account, users({u"a"_s}), 29); // the first 29 are over
    const auto wait = delay(budget, m_account, users({u"a"_s}));
    QVERIFY(wait); // by the slow one
    QCOMPARE(wait->until, *slow + 50'000 + 61'000);
}

void SendBudgetTest::forgetsWhatHadNoEffect()
{
    QFETCH_GLOBAL(const bool, inDatabase);
    Counts counts(inDatabase);
    SendBudget budget(counts.get(), m_clock);
    const auto recipients = budget.recipients(m_account, users({u"a"_s}));
    for (int i = 0; i < 40; ++i) {
        const auto time = budget.spend(m_account, recipients);
        QVERIFY_RESULT(time);
        budget.settle(m_account, recipients, *time, Effect::None);
        m_clock.advance(1ms);
    }
    QVERIFY(!budget.delay(m_account, recipients));
    QCOMPARE(budget.figures(m_account).usedToday, 0);
}

void SendBudgetTest::waitsOutARefusal()
{
    QFETCH_GLOBAL(const bool, inDatabase);
    Counts counts(inDatabase);
    SendBudget budget(counts.get(), m_clock);
    const auto recipients = budget.recipients(m_account, users({u"a"_s}));
    const auto time = budget.spend(m_account, recipients);
    QVERIFY_RESULT(time);
    budget.settle(m_account, recipients, *time, Effect::Refused);
    const auto wait = delay(budget, m_account, users({u"b"_s})); // nobody is let through
    QVERIFY(wait);
    QCOMPARE(wait->reason, WaitReason::Platform);
    QCOMPARE(wait->until, m_clock.now().time_since_epoch().count() + 61'000);
    QVERIFY(!delay(budget, m_account, Chat)); // another way out
    m_clock.advance(61s);
    QVERIFY(!delay(budget, m_account, users({u"b"_s})));
}

void SendBudgetTest::waitsLongerWhereMinutesAreNoHelp()
{
    QFETCH_GLOBAL(const bool, inDatabase);
    Counts counts(inDatabase);
    SendBudget budget(counts.get(), m_clock);
    const auto recipients = budget.recipients(m_account, users({u"a"_s}));
    const auto refuse = [&] {
        const auto time = budget.spend(m_account, recipients);
        budget.settle(m_account, recipients, time.value(), Effect::Refused);
        return budget.delay(m_account, recipients)->until - *time;
    };
    QCOMPARE(refuse(), 61'000);
    QCOMPARE(refuse(), 61'000);
    QCOMPARE(refuse(), 3'601'000);
    m_clock.advance(1h + 1s);
    spend(budget, m_account, users({u"a"_s})); // it works again
    QCOMPARE(refuse(), 61'000);

    Account small = m_account;
    small.name = u"small"_s;
    small.dailyQuota = 10;
    spend(budget, small, users({u"a"_s, u"b"_s, u"c"_s, u"d"_s}), 2);
    const auto eight = budget.recipients(small, users({u"a"_s}));
    const auto time = budget.spend(small, eight);
    budget.settle(small, eight, time.value(), Effect::Refused);
    const qint64 until = budget.delay(small, eight)->until;
    QCOMPARE(QDateTime::fromMSecsSinceEpoch(until, Qt::OffsetFromUTC, 8 * 3600).time(),
             QTime(0, 0));
}

void SendBudgetTest::sharesItsCountsWithOtherProcesses()
{
    QFETCH_GLOBAL(const bool, inDatabase);
    if (!inDatabase)
        return;
    Counts counts(true);
    SendBudget budget(counts.get(), m_clock);
    spend(budget, m_account, users({u"a"_s}), 15);
    QVERIFY_RESULT(counts.group->commit());

    const auto database = Database::open(counts.dir.path(), Durability::Normal);
    QVERIFY_RESULT(database);
    CommitGroup group(**database);
    SendTable table(**database, group);
    SendBudget other(table, m_clock);
    spend(other, m_account, users({u"a"_s}), 15);
    QVERIFY_RESULT(group.commit());
    QVERIFY(delay(budget, m_account, users({u"a"_s})));

    m_clock.advance(26h);
    budget.purge();
    QVERIFY_RESULT(counts.group->commit());
    QCOMPARE(table.people(m_account.name, 0), 0);
}

QTEST_GUILESS_MAIN(SendBudgetTest)
#include "tst_sendbudget.moc"
