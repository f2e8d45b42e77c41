// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pipeline/outboxqueue.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace ewc;

namespace {

constexpr qint64 Now = 1'000'000;

OutboxItem item(qint64 id, const wecom::Recipients &to, const QString &account = u"demo"_s)
{
    return {.id = id,
            .account = account,
            .shipment = {.recipients = to, .message = wecom::OutgoingMessage::text(u"x"_s)}};
}

wecom::Recipients user(const QString &name)
{
    return {.users = {name}};
}

} // namespace

class OutboxQueueTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheOrderOfEachRecipient_data();
    void keepsTheOrderOfEachRecipient();
    void letsOthersPassWhatIsHeldBack_data();
    void letsOthersPassWhatIsHeldBack();
    void givesNoMoreThanAskedFor();
    void knowsWhenTheNextIsDue();
    void knowsThePartsThatFollow();
};

void OutboxQueueTest::keepsTheOrderOfEachRecipient_data()
{
    QTest::addColumn<wecom::Recipients>("first");
    QTest::addColumn<wecom::Recipients>("second");
    QTest::addColumn<bool>("together");

    const wecom::Recipients everybody = user(u"@all"_s);
    const wecom::Recipients party{.users = {}, .parties = {u"2"_s}};
    const wecom::Recipients tag{.users = {}, .tags = {u"1"_s}};
    const wecom::Recipients chat{.users = {}, .chat = u"team"_s};
    QTest::newRow("two members") << user(u"a"_s) << user(u"b"_s) << true;
    QTest::newRow("the same member") << user(u"a"_s) << user(u"a"_s) << false;
    QTest::newRow("in another case") << user(u"ChenChen"_s) << user(u"chenchen"_s) << false;
    QTest::newRow("one in common") << wecom::Recipients{.users = {u"a"_s, u"b"_s}}
                                   << wecom::Recipients{.users = {u"b"_s, u"c"_s}} << false;
    QTest::newRow("everybody, then one") << everybody << user(u"a"_s) << false;
    QTest::newRow("one, then everybody") << user(u"a"_s) << everybody << false;
    QTest::newRow("a department, then one") << party << user(u"a"_s) << false;
    QTest::newRow("one, then a tag") << user(u"a"_s) << tag << false;
    QTest::newRow("a department and a tag") << party << tag << false;
    QTest::newRow("a chat and a member") << chat << user(u"a"_s) << true;
    QTest::newRow("everybody and a chat") << everybody << chat << true;
    QTest::newRow("the same chat") << chat << chat << false;
    QTest::newRow("another chat") << chat << wecom::Recipients{.users = {}, .chat = u"b"_s} << true;
    QTest::newRow("a robot's group") << wecom::Recipients() << wecom::Recipients() << false;
}

void OutboxQueueTest::keepsTheOrderOfEachRecipient()
{
    QFETCH(const wecom::Recipients, first);
    QFETCH(const wecom::Recipients, second);
    QFETCH(const bool, together);

    OutboxQueue queue;
    queue.insert(item(2, second));
    queue.insert(item(1, first));
    QCOMPARE(queue.ready(Now, 8), together ? (QList<qint64>{1, 2}) : QList<qint64>{1});
    queue.find(1)->isOnWire = true;
    QCOMPARE(queue.ready(Now, 8), together ? QList<qint64>{2} : QList<qint64>());
    queue.remove(1);
    QCOMPARE(queue.ready(Now, 8), QList<qint64>{2});
    queue.insert(item(1, first, u"other"_s)); // what another account does is not its business
    QCOMPARE(queue.ready(Now, 8), (QList<qint64>{1, 2}));
}

void OutboxQueueTest::letsOthersPassWhatIsHeldBack_data()
{
    QTest::addColumn<bool>("paused");
    QTest::addColumn<WaitReason>("reason");
    QTest::addColumn<qint64>("due");
    QTest::addColumn<QList<qint64>>("ready");

    const QList<qint64> second{2};
    const QList<qint64> none;
    QTest::newRow("paused") << true << WaitReason::None << qint64{0} << second;
    QTest::newRow("to be sent later") << false << WaitReason::Scheduled << Now + 1 << second;
    QTest::newRow("its time has come") << false << WaitReason::Scheduled << Now << QList<qint64>{1};
    QTest::newRow("waits for another try") << false << WaitReason::Retry << Now + 1 << none;
    QTest::newRow("waits for a limit") << false << WaitReason::MinuteLimit << Now + 1 << none;
}

void OutboxQueueTest::letsOthersPassWhatIsHeldBack()
{
    QFETCH(const bool, paused);
    QFETCH(const WaitReason, reason);
    QFETCH(const qint64, due);
    QFETCH(const QList<qint64>, ready);

    OutboxQueue queue;
    OutboxItem first = item(1, user(u"a"_s));
    first.paused = paused;
    first.reason = reason;
    first.due = due;
    queue.insert(first);
    queue.insert(item(2, user(u"a"_s)));
    QCOMPARE(queue.ready(Now, 8), ready);
}

void OutboxQueueTest::givesNoMoreThanAskedFor()
{
    OutboxQueue queue;
    for (int i = 1; i <= 20; ++i)
        queue.insert(item(i, user(u"m%1"_s.arg(i))));
    QCOMPARE(queue.ready(Now, 3), (QList<qint64>{1, 2, 3}));
    QCOMPARE(queue.ready(Now, 0), QList<qint64>());
}

void OutboxQueueTest::knowsWhenTheNextIsDue()
{
    OutboxQueue queue;
    QCOMPARE(queue.nextDue(Now), 0);
    OutboxItem late = item(1, user(u"a"_s));
    late.due = Now + 500;
    queue.insert(late);
    OutboxItem mine = item(2, user(u"a"_s));
    mine.deadline = Now + 200;
    queue.insert(mine);
    OutboxItem paused = item(3, user(u"b"_s));
    paused.due = Now + 1;
    paused.paused = true;
    queue.insert(paused);
    QCOMPARE(queue.nextDue(Now), Now + 200);
    queue.find(2)->isOnWire = true;
    QCOMPARE(queue.nextDue(Now), Now + 500);
    QCOMPARE(queue.nextDue(Now + 500), 0);
}

void OutboxQueueTest::knowsThePartsThatFollow()
{
    OutboxQueue queue;
    for (int part = 1; part <= 3; ++part) {
        OutboxItem one = item(10 + part, user(u"a"_s));
        one.shipment.part = part;
        one.shipment.parts = 3;
        queue.insert(one);
    }
    queue.insert(item(14, user(u"a"_s)));
    QCOMPARE(queue.partsAfter(*queue.find(11)), (QList<qint64>{12, 13}));
    QCOMPARE(queue.partsAfter(*queue.find(13)), QList<qint64>());
    QCOMPARE(queue.partsAfter(*queue.find(14)), QList<qint64>());
}

QTEST_GUILESS_MAIN(OutboxQueueTest)
#include "tst_outboxqueue.moc"
