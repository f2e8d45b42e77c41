// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/outboxstage.h"
#include "tests/support/qverifyresult.h"

#include <optional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace ewc;
using test::OutboxStage;

class OutboxPatienceTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void triesAgainWhatHadNoEffect_data();
    void triesAgainWhatHadNoEffect();
    void waitsLongerAfterEachTry();
    void doesNotTryAgainWhatIsWrong_data();
    void doesNotTryAgainWhatIsWrong();
    void neverRepeatsWhatMayHaveArrived();
    void repeatsWhatThePlatformWouldDrop();
    void doesNotKnowIfNoRepeatWorked();
    void waitsOutARefusalAndSaysUntilWhen();
    void delaysWhatIsTooMuchForAMember();
    void keepsOrderWhileTheFirstWaits();
    void cancelsTheRestOfASplitText();
    void goesOnAfterARestart();
    void sendsWhenItsTimeHasCome();
    void failsForAnAccountThatIsGone();
    void endsWithPartsThatWait();
    void givesUpWhenTheTimeOfTheCallerIsOver_data();
    void givesUpWhenTheTimeOfTheCallerIsOver();
};

void OutboxPatienceTest::triesAgainWhatHadNoEffect_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<int>("errcode");

    const auto json = [](int errcode) {
        return ScriptedServer::answer(200, R"({"errcode":)" + QByteArray::number(errcode)
                                               + R"(,"errmsg":"busy"})");
    };
    QTest::newRow("bad gateway") << ScriptedServer::answer(502, "<html>") << 0;
    QTest::newRow("system busy") << json(-1) << -1;
    QTest::newRow("too many at a time") << json(45033) << 45033;
    QTest::newRow("data is being changed") << json(6000) << 6000;
}

void OutboxPatienceTest::triesAgainWhatHadNoEffect()
{
    QFETCH(const QByteArray, answer);
    QFETCH(const int, errcode);

    OutboxStage stage;
    stage.api.verdict = {answer};
    const qint64 id = stage.queue(u"zhangsan"_s);
    QTRY_COMPARE(stage.entry(id).attempts, 1);
    const OutboxEntry waiting = stage.entry(id);
    QCOMPARE(waiting.reason, WaitReason::Retry);
    QCOMPARE(waiting.row.verdict, Verdict::Queued);
    QCOMPARE(waiting.row.errcode, errcode);
    QVERIFY(!waiting.row.errmsg.isEmpty());
    QVERIFY(waiting.due >= stage.now() + 800 && waiting.due <= stage.now() + 1200);
    QVERIFY(!stage.outbox.isBusy());

    stage.setErrcode(0);
    stage.advance(700ms);
    QTest::qWait(1);
    QCOMPARE(stage.api.sent().size(), 1);
    stage.advance(600ms);
    QTRY_COMPARE(stage.verdict(id), Verdict::Sent);
    QCOMPARE(stage.row(id).errcode, 0);
    QCOMPARE(stage.api.sent().size(), 2);
    QCOMPARE(stage.entry(id), OutboxEntry());
}

void OutboxPatienceTest::waitsLongerAfterEachTry()
{
    OutboxStage stage;
    stage.setErrcode(-1);
    const qint64 id = stage.queue(u"zhangsan"_s);
    for (int attempt = 1; attempt <= 12; ++attempt) {
        QTRY_COMPARE(stage.entry(id).attempts, attempt);
        const double wait = static_cast<double>(stage.entry(id).due - stage.now());
        const double wanted = std::min(1000.0 * (1 << (attempt - 1)), 300'000.0);
        QVERIFY2(wait >= 0.8 * wanted && wait <= 1.2 * wanted, qPrintable(QString::number(wait)));
        stage.advance(std::chrono::milliseconds(static_cast<qint64>(wait)));
    }
}

void OutboxPatienceTest::doesNotTryAgainWhatIsWrong_data()
{
    QTest::addColumn<int>("errcode");

    for (const int errcode : {40003, 44004, 60020, 81013, 301002})
        QTest::addRow("%d", errcode) << errcode;
}

void OutboxPatienceTest::doesNotTryAgainWhatIsWrong()
{
    QFETCH(const int, errcode);

    OutboxStage stage;
    stage.setErrcode(errcode);
    const qint64 id = stage.queue(u"zhangsan"_s);
    QTRY_COMPARE(stage.verdict(id), Verdict::Rejected);
    QCOMPARE(stage.row(id).errcode, errcode);
    stage.advance(24h);
    QTest::qWait(1);
    QCOMPARE(stage.api.sent().size(), 1);
}

void OutboxPatienceTest::neverRepeatsWhatMayHaveArrived()
{
    OutboxStage stage;
    stage.api.verdict = {.bytes = {}, .close = true};
    const qint64 id = stage.queue(u"zhangsan"_s);
    QTRY_COMPARE(stage.verdict(id), Verdict::Unknown);
    stage.advance(24h);
    QTest::qWait(1);
    QCOMPARE(stage.api.sent().size(), 1);
    QCOMPARE(stage.entry(id), OutboxEntry());
}

void OutboxPatienceTest::repeatsWhatThePlatformWouldDrop()
{
    OutboxStage stage;
    stage.api.verdict = {.bytes = {}, .close = true};
    Shipment shipment{.recipients = {.users = {u"zhangsan"_s}},
                      .message = wecom::OutgoingMessage::text(u"once"_s)};
    shipment.message.options.checksDuplicates = true;
    const qint64 id = stage.queue(shipment);
    QTRY_COMPARE(stage.entry(id).reason, WaitReason::SafeRepeat);
    QCOMPARE(stage.verdict(id), Verdict::Queued);
    stage.setErrcode(0);
    stage.advance(2s);
    QTRY_COMPARE(stage.verdict(id), Verdict::Sent);
    QCOMPARE(stage.api.sent().size(), 2);
    QCOMPARE(stage.api.sent().constFirst(), stage.api.sent().constLast());
}

void OutboxPatienceTest::doesNotKnowIfNoRepeatWorked()
{
    OutboxStage stage;
    stage.api.verdict = {.bytes = {}, .close = true};
    Shipment shipment{.recipients = {.users = {u"zhangsan"_s}},
                      .message = wecom::OutgoingMessage::text(u"once"_s)};
    shipment.message.options.checksDuplicates = true;
    const qint64 first = stage.queue(shipment);
    QTRY_COMPARE(stage.entry(first).reason, WaitReason::SafeRepeat);
    stage.advance(30min); // a repeat would be delivered
    QTRY_COMPARE(stage.verdict(first), Verdict::Unknown);
    QCOMPARE(stage.api.sent().size(), 1);

    const qint64 second = stage.queue(shipment);
    QTRY_COMPARE(stage.entry(second).reason, WaitReason::SafeRepeat);
    stage.setErrcode(60020); // now it is refused, but the first try may have worked
    stage.advance(2s);
    QTRY_COMPARE(stage.verdict(second), Verdict::Unknown);

    stage.api.verdict = {.bytes = {}, .close = true};
    const qint64 third = stage.queue(shipment);
    QTRY_COMPARE(stage.entry(third).reason, WaitReason::SafeRepeat);
    QVERIFY_RESULT(stage.outbox.cancel(third));
    QTRY_COMPARE(stage.verdict(third), Verdict::Unknown);
}

void OutboxPatienceTest::waitsOutARefusalAndSaysUntilWhen()
{
    OutboxStage stage;
    stage.setErrcode(45009);
    const qint64 first = stage.queue(u"zhangsan"_s);
    QTRY_COMPARE(stage.entry(first).reason, WaitReason::Platform);
    QCOMPARE(stage.entry(first).due, stage.now() + 61'000);
    QCOMPARE(stage.row(first).errcode, 45009);
    const qint64 second = stage.queue(u"lisi"_s);
    QTRY_COMPARE(stage.entry(second).reason, WaitReason::Platform);
    QCOMPARE(stage.api.sent().size(), 1); // it was not even tried
    const BudgetFigures figures = stage.outbox.figures(stage.api.account);
    QCOMPARE(figures.waiting, 2);
    QCOMPARE(figures.reason, WaitReason::Platform);
    QCOMPARE(figures.freeAt, stage.now() + 61'000);

    stage.setErrcode(0);
    stage.advance(61s);
    QTRY_COMPARE(stage.verdict(first), Verdict::Sent);
    QTRY_COMPARE(stage.verdict(second), Verdict::Sent);
    QCOMPARE(stage.outbox.figures(stage.api.account).waiting, 0);
}

void OutboxPatienceTest::delaysWhatIsTooMuchForAMember()
{
    OutboxStage stage;
    QList<qint64> ids;
    for (int i = 0; i < 32; ++i)
        ids.append(stage.queue(u"zhangsan"_s, QString::number(i)));
    const qint64 other = stage.queue(u"lisi"_s);
    QTRY_COMPARE(stage.entry(ids.at(30)).reason, WaitReason::MinuteLimit);
    QTRY_COMPARE(stage.verdict(other), Verdict::Sent);
    QCOMPARE(stage.api.sent().size(), 31);
    QCOMPARE(stage.entry(ids.at(30)).due, stage.now() + 61'000);
    QVERIFY(stage.row(ids.at(30)).errmsg.contains(u"zhangsan"_s));
    stage.advance(61s);
    QTRY_COMPARE(stage.verdict(ids.at(31)), Verdict::Sent);
    QCOMPARE(stage.api.sent().size(), 33);
}

void OutboxPatienceTest::keepsOrderWhileTheFirstWaits()
{
    OutboxStage stage;
    stage.setErrcode(-1);
    const qint64 first = stage.queue(u"zhangsan"_s, u"1"_s);
    QTRY_COMPARE(stage.entry(first).reason, WaitReason::Retry);
    stage.setErrcode(0);
    const qint64 second = stage.queue(u"zhangsan"_s, u"2"_s);
    const qint64 other = stage.queue(u"lisi"_s, u"3"_s);
    QTRY_COMPARE(stage.verdict(other), Verdict::Sent);
    QCOMPARE(stage.verdict(second), Verdict::Queued);
    stage.advance(2s);
    QTRY_COMPARE(stage.verdict(second), Verdict::Sent);
    const auto sent = stage.api.sent();
    QCOMPARE(sent.size(), 4);
    QVERIFY(sent.at(2).contains(R"("content":"1")"));
    QVERIFY(sent.at(3).contains(R"("content":"2")"));
}

void OutboxPatienceTest::cancelsTheRestOfASplitText()
{
    OutboxStage stage;
    stage.setErrcode(44004);
    QList<qint64> ids;
    for (int part = 1; part <= 3; ++part)
        ids.append(stage.queue({.recipients = {.users = {u"zhangsan"_s}},
                                .message = wecom::OutgoingMessage::text(u"part"_s),
                                .part = part,
                                .parts = 3}));
    const qint64 next = stage.queue(u"zhangsan"_s);
    QTRY_COMPARE(stage.verdict(ids.at(0)), Verdict::Rejected);
    QTRY_COMPARE(stage.verdict(ids.at(2)), Verdict::Cancelled);
    QCOMPARE(stage.verdict(ids.at(1)), Verdict::Cancelled);
    QCOMPARE(stage.row(ids.at(1)).errmsg, u"part 1 of 3 was not sent"_s);
    QTRY_COMPARE(stage.verdict(next), Verdict::Rejected); // that one was tried
    QCOMPARE(stage.api.sent().size(), 2);
}

void OutboxPatienceTest::goesOnAfterARestart()
{
    OutboxStage stage;
    stage.setErrcode(-1);
    const qint64 first = stage.queue(u"zhangsan"_s, u"1"_s);
    QTRY_COMPARE(stage.entry(first).attempts, 1);
    const qint64 second = stage.queue(u"zhangsan"_s, u"2"_s);
    const qint64 paused = stage.queue(u"lisi"_s, u"3"_s);
    QVERIFY_RESULT(stage.outbox.pause(paused));
    QVERIFY_RESULT(stage.group.commit());
    stage.outbox.stop();

    stage.clock.advance(2s);
    test::ApiServer later(stage.store, &stage.clock); // another process on the same disk
    QTRY_COMPARE(stage.verdict(first), Verdict::Sent);
    QTRY_COMPARE(stage.verdict(second), Verdict::Sent);
    QCOMPARE(stage.verdict(paused), Verdict::Queued);
    QVERIFY(later.sent().at(0).contains(R"("content":"1")"));
    QCOMPARE(later.sent().size(), 2);
}

void OutboxPatienceTest::sendsWhenItsTimeHasCome()
{
    OutboxStage stage;
    const qint64 id = stage.queue({.recipients = {.users = {u"zhangsan"_s}},
                                   .message = wecom::OutgoingMessage::text(u"later"_s),
                                   .notBefore = stage.now() + 3'600'000});
    const qint64 other = stage.queue(u"zhangsan"_s);
    QTRY_COMPARE(stage.verdict(other), Verdict::Sent);
    QCOMPARE(stage.entry(id).reason, WaitReason::Scheduled);
    QCOMPARE(stage.entry(id).due, stage.now() + 3'600'000);
    stage.advance(1h);
    QTRY_COMPARE(stage.verdict(id), Verdict::Sent);
}

void OutboxPatienceTest::failsForAnAccountThatIsGone()
{
    OutboxStage stage;
    stage.outbox.setAccounts({});
    const qint64 id = stage.queue(u"zhangsan"_s);
    QTRY_COMPARE(stage.verdict(id), Verdict::Failed);
    QVERIFY(stage.row(id).errmsg.contains(u"demo"_s));
}

void OutboxPatienceTest::endsWithPartsThatWait()
{
    OutboxStage stage;
    stage.setErrcode(-1);
    QList<Verdict> verdicts;
    for (int part = 1; part <= 3; ++part)
        stage.outbox.send(stage.api.account,
                          {.recipients = {.users = {u"zhangsan"_s}},
                           .message = wecom::OutgoingMessage::text(u"part"_s),
                           .part = part,
                           .parts = 3},
                          1h, [&](const Result<SendReport> &report) {
                              verdicts.append(report ? report->verdict : Verdict::Pending);
                          });
    QTRY_COMPARE(stage.api.sent().size(), 1);
    QTRY_VERIFY(!stage.outbox.isBusy());
    stage.outbox.stop();
    QTRY_COMPARE(verdicts.size(), 3);
    QCOMPARE(verdicts.count(Verdict::Failed), 1);
    QCOMPARE(verdicts.count(Verdict::Cancelled), 2);
}

void OutboxPatienceTest::givesUpWhenTheTimeOfTheCallerIsOver_data()
{
    QTest::addColumn<int>("errcode");
    QTest::addColumn<Verdict>("verdict");

    QTest::newRow("busy") << -1 << Verdict::Failed;
    QTest::newRow("refused for a minute") << 45009 << Verdict::Rejected;
}

void OutboxPatienceTest::givesUpWhenTheTimeOfTheCallerIsOver()
{
    QFETCH(const int, errcode);
    QFETCH(const Verdict, verdict);

    OutboxStage stage;
    stage.setErrcode(errcode);
    std::optional<Result<SendReport>> settled;
    stage.outbox.send(stage.api.account,
                      {.recipients = {.users = {u"zhangsan"_s}},
                       .message = wecom::OutgoingMessage::text(u"now"_s)},
                      2s, [&](const Result<SendReport> &report) { settled = report; });
    QTRY_COMPARE(stage.api.sent().size(), 1);
    QTRY_VERIFY(!stage.outbox.isBusy());
    stage.advance(2s);
    QTRY_VERIFY(settled);
    QVERIFY_RESULT(*settled);
    QCOMPARE((*settled)->verdict, verdict);
    QCOMPARE((*settled)->errcode, errcode);
    QCOMPARE(stage.verdict((*settled)->id), verdict);
    QVERIFY(stage.reader->outbox().value().isEmpty());
}

QTEST_GUILESS_MAIN(OutboxPatienceTest)
#include "tst_outboxpatience.moc"
