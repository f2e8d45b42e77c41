// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pipeline/outbox.h"
#include "core/store/memoryjournal.h"
#include "core/store/messagereader.h"
#include "core/store/messagestore.h"
#include "tests/support/apiserver.h"
#include "tests/support/qverifyresult.h"

#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace ewc;

namespace {

const Shipment Hello{.recipients = {.users = {u"zhangsan"_s, u"nobody"_s}, .parties = {u"2"_s}},
                     .message = wecom::OutgoingMessage::text(u"hello"_s)};

} // namespace

class OutboxTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsTheVerdictOfThePlatform_data();
    void tellsTheVerdictOfThePlatform();
    void isOnDiskBeforeTheNetworkIsTouched();
    void sendsNothingThatCouldNotBeKept();
    void keepsWhatAnotherProcessIsToSend();
    void readsBackWhatItWrote();
};

void OutboxTest::tellsTheVerdictOfThePlatform_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<int>("errcode");
    QTest::addColumn<QStringList>("invalidUsers");

    const auto answer = [](const QByteArray &json) { return ScriptedServer::answer(200, json); };
    QTest::newRow("ok") << answer(R"({"errcode":0,"errmsg":"ok","msgid":"m1"})") << Verdict::Sent
                        << 0 << QStringList();
    QTest::newRow("some are unknown")
        << answer(R"({"errcode":0,"errmsg":"ok","invaliduser":"nobody|x","msgid":"m1"})")
        << Verdict::Partial << 0 << QStringList({u"nobody"_s, u"x"_s});
    QTest::newRow("refused") << answer(R"({"errcode":81013,"errmsg":"all invalid"})")
                             << Verdict::Rejected << 81013 << QStringList();
    QTest::newRow("address not trusted") << answer(R"({"errcode":60020,"errmsg":"not allow"})")
                                         << Verdict::Rejected << 60020 << QStringList();
    QTest::newRow("too often") << answer(R"({"errcode":45009,"errmsg":"freq"})")
                               << Verdict::Rejected << 45009 << QStringList();
    QTest::newRow("a page instead of an answer")
        << answer("<html>login</html>") << Verdict::Unknown << 0 << QStringList();
    QTest::newRow("half an answer")
        << answer(R"({"errcode":0,"err)") << Verdict::Unknown << 0 << QStringList();
    QTest::newRow("closed without an answer") << ""_ba << Verdict::Unknown << 0 << QStringList();
    QTest::newRow("bad gateway") << ScriptedServer::answer(502, "<html>") << Verdict::Failed << 0
                                 << QStringList();
}

void OutboxTest::tellsTheVerdictOfThePlatform()
{
    QFETCH(const QByteArray, answer);
    QFETCH(const Verdict, verdict);
    QFETCH(const int, errcode);
    QFETCH(const QStringList, invalidUsers);

    MemoryJournal journal;
    test::ApiServer api(journal);
    api.verdict = {.bytes = answer, .close = answer.isEmpty()};
    std::optional<Result<SendReport>> settled;
    // Less than it waits for another try.
    api.outbox.send(api.account, Hello, 700ms,
                    [&](const Result<SendReport> &report) { settled = report; });
    QTRY_VERIFY(settled);
    QVERIFY_RESULT(*settled);
    QCOMPARE((*settled)->verdict, verdict);
    QCOMPARE((*settled)->errcode, errcode);
    QCOMPARE((*settled)->invalidUsers, invalidUsers);
    QCOMPARE(api.sent().size(), 1);
    QVERIFY(!api.outbox.isBusy());
}

void OutboxTest::isOnDiskBeforeTheNetworkIsTouched()
{
    const QTemporaryDir dir;
    const auto database = Database::open(dir.path(), Durability::Normal);
    QVERIFY_RESULT(database);
    CommitGroup group(**database);
    MessageStore store(**database, group);
    const auto reader = MessageReader::open(dir.path());
    QVERIFY_RESULT(reader);
    test::ApiServer api(store);

    std::optional<Result<SendReport>> settled;
    api.outbox.send(api.account, Hello, 5s,
                    [&](const Result<SendReport> &report) { settled = report; });
    QVERIFY(api.server.requests().isEmpty());
    QTRY_COMPARE((*reader)->count().value(), 1);
    QCOMPARE((*reader)->row(1).value()->verdict, Verdict::Sending);
    QTRY_VERIFY(settled);
    const auto row = (*reader)->row(1).value();
    QCOMPARE(row->verdict, Verdict::Sent);
    QCOMPARE(row->msgId, u"m1"_s);
    QCOMPARE(row->to, QStringList({u"zhangsan"_s, u"nobody"_s, u"party:2"_s}));
}

void OutboxTest::sendsNothingThatCouldNotBeKept()
{
    const QTemporaryDir dir;
    const auto database = Database::open(dir.path(), Durability::Normal);
    const auto other = Database::open(dir.path(), Durability::Normal);
    QVERIFY_RESULT(database);
    QVERIFY_RESULT(other);
    QVERIFY_RESULT((*other)->execute(u"BEGIN IMMEDIATE"_s));
    CommitGroup group(**database);
    MessageStore store(**database, group);
    test::ApiServer api(store);

    std::optional<Result<SendReport>> settled;
    api.outbox.send(api.account, Hello, 5s,
                    [&](const Result<SendReport> &report) { settled = report; });
    QVERIFY(settled);
    QCOMPARE(settled->error().kind, ErrorKind::Unavailable);
    QVERIFY(!api.outbox.isBusy());
    QCoreApplication::processEvents();
    QVERIFY(api.server.requests().isEmpty());
}

void OutboxTest::keepsWhatAnotherProcessIsToSend()
{
    const QTemporaryDir dir;
    const auto database = Database::open(dir.path(), Durability::Normal);
    QVERIFY_RESULT(database);
    CommitGroup group(**database);
    MessageStore store(**database, group);
    test::ApiServer api(store);
    const auto queued = api.outbox.queue(api.account, Hello);
    QVERIFY_RESULT(queued);
    QCOMPARE(queued->verdict, Verdict::Queued);
    QCOMPARE(store.queued(0).size(), 1);
    QCOMPARE(Shipment::fromJson(store.queued(0).first().request).message, Hello.message);
    QCOMPARE(Shipment::fromJson(store.queued(0).first().request).recipients, Hello.recipients);
}

void OutboxTest::readsBackWhatItWrote()
{
    const Shipment back = Shipment::fromJson(Hello.toJson());
    QCOMPARE(back.recipients, Hello.recipients);
    QCOMPARE(back.message, Hello.message);
}

QTEST_GUILESS_MAIN(OutboxTest)
#include "tst_outbox.moc"
