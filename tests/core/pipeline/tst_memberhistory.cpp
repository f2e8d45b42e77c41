// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pipeline/storedcircumstances.h"
#include "core/store/messagestore.h"
#include "tests/support/fakeclock.h"
#include "tests/support/messages.h"
#include "tests/support/qverifyresult.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace ewc;

namespace {

/*! A database, and messages that come into it. */
struct Stage
{
    Stage() { account.name = u"demo"_s; }

    /*! A text of zhangsan comes; \a history hears of it. */
    Received come(MemberHistory &history, const QString &text, qint64 time)
    {
        messages.push_back(std::make_unique<IncomingMessage>(
            test::textMessage(text, QString::number(messages.size() + 1))));
        const IncomingMessage &message = *messages.back();
        const qint64 id = store.take(account.name, message, {.time = time}).value().id;
        const Received received{.account = account, .message = message, .id = id, .time = time};
        history.arrived(received);
        return received;
    }

    QTemporaryDir dir;
    std::unique_ptr<Database> database = Database::open(dir.path(), Durability::Normal).value();
    CommitGroup group{*database};
    MessageStore store{*database, group};
    RuleTable table{*database, group};
    FakeClock clock;
    Account account;
    std::vector<std::unique_ptr<IncomingMessage>> messages;
};

} // namespace

class MemberHistoryTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsWhatAMemberSaid();
    void countsOnlyWhatIsSaid();
    void knowsWhatWasSaidBeforeItsTime();
    void forgetsNothingThatWasCountedWhenItEnds();
    void remembersVariablesAndHandOvers();
    void hearsWhatOthersWrote();
    void looksBackFromAMessageOfThePast();
    void worksWhereNothingIsKept();
    void staysSmallInAFlood();
};

void MemberHistoryTest::countsWhatAMemberSaid()
{
    Stage stage;
    MemberHistory history(&stage.table, stage.clock);
    const Received first = stage.come(history, u"a"_s, 1000);
    {
        const StoredCircumstances facts(history, first);
        QCOMPARE(facts.previousMessage(), std::nullopt);
        QCOMPARE(facts.previousRule(), QString());
        QCOMPARE(facts.messagesSince(0), 1);
        QCOMPARE(facts.answersSince(0), 0);
    }
    history.matched(first, u"r1"_s, true);
    history.answered(first, u"r1"_s);
    const Received second = stage.come(history, u"a"_s, 2000);
    const Received third = stage.come(history, u"b"_s, 3000);
    const StoredCircumstances facts(history, third);
    QCOMPARE(facts.previousMessage(), std::optional<qint64>(2000));
    QCOMPARE(facts.previousRule(), QString()); // nothing answered the second
    QCOMPARE(facts.messagesSince(2000), 2);
    QCOMPARE(facts.sameTextsSince(0), 1);
    QCOMPARE(facts.answersSince(0), 1);
    QCOMPARE(facts.answersSince(1001), 0);
    QCOMPARE(facts.hits(u"r1"_s), 1);
    QCOMPARE(facts.lastHit(u"r1"_s, true), std::optional<qint64>(1000));
    QCOMPARE(facts.lastHit(u"r1"_s, false), std::optional<qint64>(1000));
    QCOMPARE(facts.lastHit(u"r2"_s, true), std::nullopt);
    Q_UNUSED(second)
}

void MemberHistoryTest::countsOnlyWhatIsSaid()
{
    const auto event = [](const QByteArray &name, const QByteArray &key, int time) {
        return wecom::parseIncomingMessage(
                   "<xml><ToUserName>wwcorp</ToUserName><FromUserName>zhangsan</FromUserName>"
                   "<CreateTime>"
                   + QByteArray::number(time) + "</CreateTime><MsgType>event</MsgType><Event>"
                   + name + "</Event><EventKey>" + key + "</EventKey><AgentID>1</AgentID></xml>")
            .value();
    };
    Stage stage;
    const auto come = [&](MemberHistory &history, const IncomingMessage &message, qint64 time) {
        const qint64 id = stage.store.take(u"demo"_s, message, {.time = time}).value().id;
        const Received received{
            .account = stage.account, .message = message, .id = id, .time = time};
        history.arrived(received);
        return id;
    };
    const IncomingMessage opened = event("enter_agent"_ba, {}, 1);
    const IncomingMessage pressed = event("click"_ba, "menu"_ba, 2);
    MemberHistory history(&stage.table, stage.clock);
    come(history, opened, 1000);
    const Received first = stage.come(history, u"a"_s, 2000);
    QCOMPARE(history.previousMessage(first), std::nullopt); // opening it is no message
    QCOMPARE(history.messagesSince(first, 0), 1);
    const qint64 id = come(history, pressed, 3000);
    history.answered({.account = stage.account, .message = pressed, .id = id, .time = 3000},
                     u"r1"_s);
    QVERIFY_RESULT(stage.store.conclude({.id = id, .account = u"demo"_s, .ruleId = u"r1"_s}));
    come(history, event("enter_agent"_ba, {}, 4), 4000);
    const Received second = stage.come(history, u"b"_s, 5000);
    MemberHistory later(&stage.table, stage.clock); // of the next run of the program
    later.arrived(second);
    for (const MemberHistory *known : {&history, &later}) {
        QCOMPARE(known->previousMessage(second), std::optional<qint64>(3000));
        QCOMPARE(known->previousRule(second), u"r1"_s); // the press began a conversation
        QCOMPARE(known->messagesSince(second, 0), 3);
        QCOMPARE(known->answersSince(second, 0), 1);
    }
}

void MemberHistoryTest::knowsWhatWasSaidBeforeItsTime()
{
    Stage stage;
    {
        MemberHistory history(&stage.table, stage.clock);
        const Received received = stage.come(history, u"a"_s, 1000);
        QVERIFY_RESULT(
            stage.store.conclude({.id = received.id, .account = u"demo"_s, .ruleId = u"r1"_s}));
    }
    MemberHistory history(&stage.table, stage.clock);
    const Received came = stage.come(history, u"a"_s, 2000);
    const StoredCircumstances facts(history, came);
    QCOMPARE(facts.previousMessage(), std::optional<qint64>(1000));
    QCOMPARE(facts.previousRule(), u"r1"_s);
    QCOMPARE(facts.sameTextsSince(0), 2);
    QCOMPARE(facts.answersSince(0), 1);
}

void MemberHistoryTest::forgetsNothingThatWasCountedWhenItEnds()
{
    Stage stage;
    {
        MemberHistory history(&stage.table, stage.clock);
        const Received received = stage.come(history, u"a"_s, 1000);
        history.matched(received, u"r1"_s, true);
        history.took(u"r1"_s, 500);
        history.failed(u"r1"_s, u"no picture"_s);
        history.flush();
        history.flush(); // once is enough
    }
    MemberHistory history(&stage.table, stage.clock);
    const Received came = stage.come(history, u"b"_s, 2000);
    const StoredCircumstances facts(history, came);
    QCOMPARE(facts.hits(u"r1"_s), 1);
    QCOMPARE(facts.lastHit(u"r1"_s, true), std::optional<qint64>(1000));
    QCOMPARE(facts.lastHit(u"r1"_s, false), std::optional<qint64>(1000));
    const RuleStats stats = RuleReader(*stage.database).stats().value().value(u"r1"_s);
    QCOMPARE(stats.averageMs, 0.5);
    QCOMPARE(stats.errors, 1);
    QCOMPARE(stats.lastProblem, u"no picture"_s);
}

void MemberHistoryTest::remembersVariablesAndHandOvers()
{
    Stage stage;
    {
        MemberHistory history(&stage.table, stage.clock);
        QVERIFY_RESULT(history.setVariable(u"demo"_s, {}, u"step"_s, u"all"_s));
        QVERIFY_RESULT(history.setVariable(u"demo"_s, u"zhangsan"_s, u"step"_s, u"own"_s));
        const qint64 now = stage.clock.now().time_since_epoch().count();
        QVERIFY_RESULT(history.handOver(u"demo"_s, u"zhangsan"_s, now + 60'000, u"Ann"_s));
    }
    MemberHistory history(&stage.table, stage.clock);
    const qint64 now = stage.clock.now().time_since_epoch().count();
    const Received came = stage.come(history, u"a"_s, now);
    const StoredCircumstances facts(history, came);
    QCOMPARE(facts.variable(u"step"_s), u"own"_s);
    QCOMPARE(facts.handedOverUntil(), std::optional<qint64>(now + 60'000));
    QVERIFY_RESULT(history.setVariable(u"demo"_s, u"zhangsan"_s, u"step"_s, {}));
    QCOMPARE(facts.variable(u"step"_s), u"all"_s);
    QVERIFY_RESULT(history.liftHandOver(u"demo"_s, u"zhangsan"_s));
    QCOMPARE(facts.handedOverUntil(), std::nullopt);
}

void MemberHistoryTest::hearsWhatOthersWrote()
{
    Stage stage;
    MemberHistory history(&stage.table, stage.clock);
    const qint64 now = stage.clock.now().time_since_epoch().count();
    const Received came = stage.come(history, u"a"_s, now);
    const StoredCircumstances facts(history, came);
    QCOMPARE(facts.variable(u"x"_s), QString());
    // A guest on the same data, which this history knows nothing of.
    QVERIFY_RESULT(stage.table.handOver(
        {.account = u"demo"_s, .member = u"zhangsan"_s, .since = now, .until = now + 1000}));
    QVERIFY_RESULT(stage.table.setVariable(u"demo"_s, {}, u"x"_s, u"1"_s));
    QCOMPARE(facts.handedOverUntil(), std::nullopt);
    history.forgetWhatOthersChange();
    QCOMPARE(facts.handedOverUntil(), std::optional<qint64>(now + 1000));
    QCOMPARE(facts.variable(u"x"_s), u"1"_s);
}

void MemberHistoryTest::looksBackFromAMessageOfThePast()
{
    Stage stage;
    MemberHistory live(&stage.table, stage.clock);
    const Received first = stage.come(live, u"a"_s, 1000);
    QVERIFY_RESULT(stage.store.conclude({.id = first.id, .account = u"demo"_s, .ruleId = u"r1"_s}));
    const Received second = stage.come(live, u"a"_s, 2000);
    stage.come(live, u"a"_s, 3000);

    const RuleReader reader(*stage.database);
    MemberHistory history(reader, stage.clock);
    history.arrived(second);
    const StoredCircumstances facts(history, second);
    QCOMPARE(facts.previousMessage(), std::optional<qint64>(1000));
    QCOMPARE(facts.previousRule(), u"r1"_s);
    QCOMPARE(facts.sameTextsSince(0), 2); // and not the third
    QCOMPARE(facts.lastHit(u"r1"_s, true), std::optional<qint64>(1000));
    QCOMPARE(facts.lastHit(u"r1"_s, false), std::optional<qint64>(1000));
}

void MemberHistoryTest::worksWhereNothingIsKept()
{
    Stage stage;
    MemberHistory history(nullptr, stage.clock);
    const Received first = stage.come(history, u"a"_s, 1000);
    history.matched(first, u"r1"_s, true);
    history.flush();
    QVERIFY_RESULT(history.setVariable(u"demo"_s, {}, u"x"_s, u"1"_s));
    const Received came = stage.come(history, u"a"_s, 2000);
    const StoredCircumstances facts(history, came);
    QCOMPARE(facts.previousMessage(), std::optional<qint64>(1000));
    QCOMPARE(facts.lastHit(u"r1"_s, true), std::optional<qint64>(1000));
    QCOMPARE(facts.variable(u"x"_s), u"1"_s);
    QCOMPARE(facts.sender().name, QString());
    QCOMPARE(facts.fileSize(), std::nullopt);
    QVERIFY(history.conversation(u"demo"_s, u"zhangsan"_s, 5, 10).isEmpty());
}

void MemberHistoryTest::staysSmallInAFlood()
{
    Stage stage;
    MemberHistory history(nullptr, stage.clock);
    Account account;
    const IncomingMessage message = test::textMessage(u"again"_s, u"1"_s);
    Received received{.account = account, .message = message, .id = 1, .time = 1};
    for (int i = 0; i < 100'000; ++i) {
        received.time = 1 + i;
        history.arrived(received);
    }
    // More than any limit asks for, and not as many as came.
    QVERIFY(history.sameTextsSince(received, 0) >= 1000);
    QVERIFY(history.sameTextsSince(received, 0) < 10'000);
}

QTEST_GUILESS_MAIN(MemberHistoryTest)
#include "tst_memberhistory.moc"
