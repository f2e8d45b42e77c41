// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/outboxstage.h"
#include "tests/support/qverifyresult.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace ewc;
using test::OutboxStage;

class OutboxByHandTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsBackAndLetsGo();
    void cancelsWhatHasNotLeft();
    void cancelsThePartsThatFollow();
    void sendsNowWhatWasForLater();
    void doesWhatAnotherProcessAsksFor();
    void refusesWhatIsSettled();
};

void OutboxByHandTest::holdsBackAndLetsGo()
{
    OutboxStage stage;
    const qint64 id = stage.queue(u"zhangsan"_s);
    QVERIFY_RESULT(stage.outbox.pause(id));
    const qint64 next = stage.queue(u"zhangsan"_s);
    QTRY_COMPARE(stage.verdict(next), Verdict::Sent);
    QCOMPARE(stage.verdict(id), Verdict::Queued);
    QVERIFY(stage.entry(id).paused);
    QVERIFY_RESULT(stage.outbox.resume(id));
    QTRY_COMPARE(stage.verdict(id), Verdict::Sent);
}

void OutboxByHandTest::cancelsWhatHasNotLeft()
{
    OutboxStage stage;
    const qint64 id = stage.queue(u"zhangsan"_s);
    QVERIFY_RESULT(stage.outbox.cancel(id));
    const qint64 next = stage.queue(u"zhangsan"_s);
    QTRY_COMPARE(stage.verdict(next), Verdict::Sent);
    QCOMPARE(stage.verdict(id), Verdict::Cancelled);
    QCOMPARE(stage.api.sent().size(), 1);
    QCOMPARE(stage.entry(id), OutboxEntry());
}

void OutboxByHandTest::cancelsThePartsThatFollow()
{
    OutboxStage stage;
    stage.setErrcode(-1);
    QList<qint64> ids;
    for (int part = 1; part <= 3; ++part)
        ids.append(stage.queue({.recipients = {.users = {u"zhangsan"_s}},
                                .message = wecom::OutgoingMessage::text(u"part"_s),
                                .part = part,
                                .parts = 3}));
    QTRY_COMPARE(stage.entry(ids.at(0)).reason, WaitReason::Retry);
    QVERIFY_RESULT(stage.outbox.cancel(ids.at(1)));
    QTRY_COMPARE(stage.verdict(ids.at(2)), Verdict::Cancelled);
    QCOMPARE(stage.verdict(ids.at(0)), Verdict::Queued);
}

void OutboxByHandTest::sendsNowWhatWasForLater()
{
    OutboxStage stage;
    const qint64 id = stage.queue({.recipients = {.users = {u"zhangsan"_s}},
                                   .message = wecom::OutgoingMessage::text(u"later"_s),
                                   .notBefore = stage.now() + 3'600'000});
    QVERIFY_RESULT(stage.outbox.sendNow(id));
    QTRY_COMPARE(stage.verdict(id), Verdict::Sent);
}

void OutboxByHandTest::doesWhatAnotherProcessAsksFor()
{
    OutboxStage stage;
    const qint64 later = stage.now() + 3'600'000;
    QList<qint64> ids;
    for (int i = 0; i < 3; ++i)
        ids.append(stage.queue({.recipients = {.users = {u"m%1"_s.arg(i)}},
                                .message = wecom::OutgoingMessage::text(u"x"_s),
                                .notBefore = later}));
    QTRY_COMPARE(stage.reader->outbox().value().size(), 3);

    const auto database = Database::open(stage.dir.path(), Durability::Normal);
    QVERIFY_RESULT(database);
    CommitGroup group(**database);
    MessageStore other(**database, group);
    QCOMPARE(other.cancel(ids.at(0), u"by hand"_s).value(), true);
    QCOMPARE(other.setPaused(ids.at(1), true).value(), true);
    QCOMPARE(other.hurry(ids.at(2)).value(), true);
    const auto added = other.addOutgoing(
        {.row = {.account = stage.api.account.name,
                 .direction = Direction::Out,
                 .to = {u"lisi"_s},
                 .type = u"text"_s,
                 .verdict = Verdict::Queued},
         .request = Shipment{.recipients = {.users = {u"lisi"_s}},
                             .message = wecom::OutgoingMessage::text(u"from another"_s)}
                        .toJson()});
    QVERIFY_RESULT(added);
    QVERIFY_RESULT(group.commit());

    stage.outbox.look();
    QTRY_COMPARE(stage.verdict(ids.at(2)), Verdict::Sent);
    QTRY_COMPARE(stage.verdict(*added), Verdict::Sent);
    stage.advance(2h);
    QTest::qWait(1);
    QCOMPARE(stage.verdict(ids.at(0)), Verdict::Cancelled);
    QCOMPARE(stage.verdict(ids.at(1)), Verdict::Queued);
    QCOMPARE(stage.api.sent().size(), 2);
}

void OutboxByHandTest::refusesWhatIsSettled()
{
    OutboxStage stage;
    const qint64 id = stage.queue(u"zhangsan"_s);
    QTRY_COMPARE(stage.verdict(id), Verdict::Sent);
    QVERIFY_FAILURE(stage.outbox.pause(id), ErrorKind::Conflict);
    QVERIFY_FAILURE(stage.outbox.resume(id), ErrorKind::Conflict);
    QVERIFY_FAILURE(stage.outbox.sendNow(id), ErrorKind::Conflict);
    QVERIFY_FAILURE(stage.outbox.cancel(id), ErrorKind::Conflict);
    QVERIFY_FAILURE(stage.outbox.cancel(4711), ErrorKind::Conflict);
    QCOMPARE(stage.verdict(id), Verdict::Sent);
}

QTEST_GUILESS_MAIN(OutboxByHandTest)
#include "tst_outboxbyhand.moc"
