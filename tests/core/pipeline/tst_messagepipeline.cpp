// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pipeline/messagepipeline.h"
#include "core/store/memoryjournal.h"
#include "core/store/messagestore.h"
#include "tests/support/apiserver.h"
#include "tests/support/messages.h"
#include "tests/support/qverifyresult.h"

#include <QJsonDocument>
#include <QPromise>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace ewc;

namespace {

/*! A pipeline whose answers come when the test says so. */
struct Slow
{
    Slow() { promise.start(); }

    void answer(const QString &text)
    {
        promise.addResult(Reply::text(text));
        promise.finish();
    }
    void accept(const IncomingMessage &message)
    {
        pipeline.accept(api.account, message, {},
                        [this](const Result<Reply> &answer) { answers.append(answer.value()); });
    }

    QPromise<Reply> promise;
    MemoryJournal journal;
    test::ApiServer api{journal};
    MessagePipeline pipeline{[this](const Received &) { return promise.future(); }, journal,
                             api.outbox, api.clock, 20ms};
    QList<Reply> answers;
};

} // namespace

class MessagePipelineTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersAtOnceWhatIsKnownAtOnce();
    void answersInTimeWhatTakesAMoment();
    void saysNothingAtTheDeadlineAndSendsTheAnswerLater();
    void sendsALateAnswerOnceForAllDeliveries();
    void answersWithWhatThePlatformHas();
    void sendsWhatHasToBePrepared_data();
    void sendsWhatHasToBePrepared();
    void leavesALongTextToThePlatformIfNothingCanBeSent();
    void updatesACardLate();
    void staysSilentIfTheAnswerNeverComes();
    void forgetsWhoWaitedWhenItEnds();
    void promisesNothingThatCouldNotBeKept();
    void concludesOnlyWhatIsPrepared_data();
    void concludesOnlyWhatIsPrepared();
    void leavesOutWhatCannotBeSent();
    void answersWhatAnEarlierRunDidNot();
};

void MessagePipelineTest::answersAtOnceWhatIsKnownAtOnce()
{
    MemoryJournal journal;
    test::ApiServer api(journal);
    MessagePipeline pipeline(echo, journal, api.outbox, api.clock);
    Reply reply;
    pipeline.accept(api.account, test::textMessage(u"hello"_s, u"1"_s), {},
                    [&](const Result<Reply> &answer) { reply = answer.value(); });
    QVERIFY(!pipeline.isBusy());
    QCoreApplication::processEvents();
    QCOMPARE(reply, Reply::text(u"hello"_s));
}

void MessagePipelineTest::answersInTimeWhatTakesAMoment()
{
    Slow slow;
    slow.accept(test::textMessage(u"hello"_s, u"1"_s));
    QVERIFY(slow.answers.isEmpty());
    QVERIFY(slow.pipeline.isBusy());
    slow.answer(u"there you are"_s);
    QTRY_COMPARE(slow.answers, QList<Reply>({Reply::text(u"there you are"_s)}));
    QVERIFY(!slow.pipeline.isBusy());
    QVERIFY(slow.api.sent().isEmpty());
}

void MessagePipelineTest::saysNothingAtTheDeadlineAndSendsTheAnswerLater()
{
    Slow slow;
    slow.accept(test::textMessage(u"hello"_s, u"1"_s));
    QTRY_COMPARE(slow.answers, QList<Reply>({Reply()}));
    slow.answer(u"sorry for the wait"_s);
    QTRY_COMPARE(slow.api.sent().size(), 1);
    const auto request = QJsonDocument::fromJson(slow.api.sent().first()).object();
    QCOMPARE(request.value("touser"_L1).toString(), u"zhangsan"_s);
    QCOMPARE(request.value("text"_L1).toObject().value("content"_L1).toString(),
             u"sorry for the wait"_s);
    QCOMPARE(slow.answers.size(), 1);
}

void MessagePipelineTest::sendsALateAnswerOnceForAllDeliveries()
{
    Slow slow;
    const auto message = test::textMessage(u"hello"_s, u"1"_s);
    slow.accept(message);
    slow.accept(message);
    QTRY_COMPARE(slow.answers.size(), 2);
    slow.accept(message); // and one that came after the deadline of the others
    slow.answer(u"once"_s);
    QTRY_COMPARE(slow.answers.size(), 3);
    QCOMPARE(slow.answers.last(), Reply::text(u"once"_s)); // somebody was still listening
    QCoreApplication::processEvents();
    QVERIFY(slow.api.sent().isEmpty());
}

void MessagePipelineTest::answersWithWhatThePlatformHas()
{
    const Reply news = Reply::news({{.title = u"One"_s, .url = u"https://a.b/"_s}});
    MemoryJournal journal;
    test::ApiServer api(journal);
    MessagePipeline pipeline([&](const Received &) { return news; }, journal, api.outbox,
                             api.clock);
    QList<Reply> answers;
    for (int i = 0; i < 2; ++i) // the second one is the same message again
        pipeline.accept(api.account, test::textMessage(u"hello"_s, u"1"_s), {},
                        [&](const Result<Reply> &answer) { answers.append(answer.value()); });
    QTRY_COMPARE(answers, (QList<Reply>{news, news}));
    QVERIFY(api.sent().isEmpty());
}

void MessagePipelineTest::sendsWhatHasToBePrepared_data()
{
    QTest::addColumn<Reply>("reply");

    QTest::newRow("a file") << Reply::image(QUrl::fromLocalFile(u"/tmp/a.png"_s));
    QTest::newRow("a long text") << Reply::text(QString(2049, u'a'));
}

void MessagePipelineTest::sendsWhatHasToBePrepared()
{
    QFETCH(const Reply, reply);

    MemoryJournal journal;
    test::ApiServer api(journal);
    MessagePipeline pipeline([&](const Received &) { return reply; }, journal, api.outbox,
                             api.clock);
    QList<Draft> drafts;
    pipeline.setPrepare([&](const Account &, const Draft &draft) {
        drafts.append(draft);
        Shipment part{.recipients = draft.recipients,
                      .message = wecom::OutgoingMessage::text(u"1"_s),
                      .parts = 2,
                      .inReplyTo = draft.inReplyTo};
        Shipment second = part;
        second.message = wecom::OutgoingMessage::text(u"2"_s);
        second.part = 2;
        return QtFuture::makeReadyFuture(Result<QList<Shipment>>(QList{part, second}));
    });
    QList<Reply> answers;
    pipeline.accept(api.account, test::textMessage(u"hello"_s, u"1"_s), {},
                    [&](const Result<Reply> &answer) { answers.append(answer.value()); });
    QTRY_COMPARE(answers, QList<Reply>{Reply()});
    QTRY_COMPARE(api.sent().size(), 2);
    QVERIFY(api.sent().first().contains(R"("content":"1")"));
    QCOMPARE(drafts.size(), 1);
    QCOMPARE(drafts.first().message.type, reply.type());
    QCOMPARE(drafts.first().message.content, reply.body());
    QCOMPARE(drafts.first().recipients.users, QStringList{u"zhangsan"_s});
    QVERIFY(drafts.first().inReplyTo > 0);
}

void MessagePipelineTest::leavesALongTextToThePlatformIfNothingCanBeSent()
{
    const Reply reply = Reply::text(QString(2049, u'a'));
    MemoryJournal journal;
    test::ApiServer api(journal);
    api.account.secret.clear();
    MessagePipeline pipeline([&](const Received &) { return reply; }, journal, api.outbox,
                             api.clock);
    QList<Reply> answers;
    pipeline.accept(api.account, test::textMessage(u"hello"_s, u"1"_s), {},
                    [&](const Result<Reply> &answer) { answers.append(answer.value()); });
    QTRY_COMPARE(answers, QList<Reply>{reply});
}

void MessagePipelineTest::updatesACardLate()
{
    const auto click = wecom::parseIncomingMessage(
        "<xml><ToUserName>wwcorp</ToUserName><FromUserName>zhangsan</FromUserName>"
        "<CreateTime>1795262400</CreateTime><MsgType>event</MsgType>"
        "<Event>template_card_event</Event><ResponseCode>code1</ResponseCode></xml>"_ba);
    QVERIFY_RESULT(click);
    Slow slow;
    slow.accept(*click);
    QTRY_COMPARE(slow.answers, QList<Reply>({Reply()}));
    slow.promise.addResult(Reply::updateButton(u"done"_s));
    slow.promise.finish();
    const auto updates = [&] {
        QList<QByteArray> bodies;
        for (const auto &request : slow.api.server.requests()) {
            if (request.target.startsWith("/cgi-bin/message/update_template_card"))
                bodies.append(request.body);
        }
        return bodies;
    };
    QTRY_COMPARE(updates().size(), 1);
    const auto request = QJsonDocument::fromJson(updates().first()).object();
    QCOMPARE(request["response_code"_L1].toString(), u"code1"_s);
    QCOMPARE(request["button"_L1]["replace_name"_L1].toString(), u"done"_s);
    QVERIFY(slow.api.sent().isEmpty());
}

void MessagePipelineTest::staysSilentIfTheAnswerNeverComes()
{
    Slow slow;
    slow.accept(test::textMessage(u"hello"_s, u"1"_s));
    slow.promise.future().cancel();
    slow.promise.finish();
    QTRY_COMPARE(slow.answers, QList<Reply>({Reply()}));
    QVERIFY(!slow.pipeline.isBusy());
}

void MessagePipelineTest::forgetsWhoWaitedWhenItEnds()
{
    QPromise<Reply> promise;
    promise.start();
    MemoryJournal journal;
    test::ApiServer api(journal);
    {
        MessagePipeline pipeline([&](const Received &) { return promise.future(); }, journal,
                                 api.outbox, api.clock);
        pipeline.accept(api.account, test::textMessage(u"hello"_s, u"1"_s), {},
                        [](const Result<Reply> &) { QFAIL("nobody is left to hear this"); });
    }
    promise.addResult(Reply::text(u"too late"_s));
    promise.finish();
    QCoreApplication::processEvents();
}

void MessagePipelineTest::promisesNothingThatCouldNotBeKept()
{
    const QTemporaryDir dir;
    const auto database = Database::open(dir.path(), Durability::Normal);
    QVERIFY_RESULT(database);
    CommitGroup group(**database);
    MessageStore store(**database, group);
    test::ApiServer api(store);
    QPromise<Reply> promise;
    promise.start();
    MessagePipeline pipeline([&](const Received &) { return promise.future(); }, store, api.outbox,
                             api.clock);
    std::optional<Result<Reply>> answer;
    pipeline.accept(api.account, test::textMessage(u"hello"_s, u"1"_s), {},
                    [&](const Result<Reply> &given) { answer = given; });
    QVERIFY(!answer);

    group.abandon({.kind = ErrorKind::Unavailable, .detail = u"database: disk is full"_s});
    QVERIFY(answer);
    QCOMPARE(answer->error().kind, ErrorKind::Unavailable);
    QVERIFY(!pipeline.isBusy());
    promise.addResult(Reply::text(u"nobody asked"_s));
    promise.finish();
    QCoreApplication::processEvents();
    QVERIFY(api.sent().isEmpty());
}

void MessagePipelineTest::concludesOnlyWhatIsPrepared_data()
{
    QTest::addColumn<std::chrono::milliseconds>("deadline");
    QTest::addColumn<QStringList>("receivers");

    QTest::newRow("in time") << std::chrono::milliseconds(60'000) << QStringList{u"lisi"_s};
    QTest::newRow("too late for the reply")
        << std::chrono::milliseconds(1) << QStringList{u"zhangsan"_s, u"lisi"_s};
}

void MessagePipelineTest::concludesOnlyWhatIsPrepared()
{
    QFETCH(const std::chrono::milliseconds, deadline);
    QFETCH(const QStringList, receivers);

    const QTemporaryDir dir;
    const auto database = Database::open(dir.path(), Durability::Normal);
    QVERIFY_RESULT(database);
    CommitGroup group(**database);
    MessageStore store(**database, group);
    test::ApiServer api(store);
    MessagePipeline pipeline(
        [&](const Received &) {
            Answer answer(Said{.reply = Reply::text(u"soup"_s),
                               .messages = {{.recipients = {.users = {u"lisi"_s}},
                                             .message = wecom::OutgoingMessage::text(u"x"_s)}}});
            answer.rule = u"Menu"_s;
            return answer;
        },
        store, api.outbox, api.clock, deadline);
    QPromise<Result<QList<Shipment>>> preparing;
    preparing.start();
    pipeline.setPrepare([&](const Account &, const Draft &) { return preparing.future(); });
    std::optional<Result<Reply>> answer;
    pipeline.accept(api.account, test::textMessage(u"hello"_s, u"1"_s), {},
                    [&](const Result<Reply> &given) { answer = given; });
    QTest::qWait(20);
    QCOMPARE(answer.has_value(), receivers.size() == 2);
    QVERIFY(pipeline.isBusy());
    // Who is killed now finds it in the state in which the next start answers it.
    QCOMPARE(store.row(1).value().verdict, Verdict::Pending);
    QVERIFY(!store.row(2));

    preparing.addResult(
        Result<QList<Shipment>>(QList<Shipment>{{.recipients = {.users = {u"lisi"_s}},
                                                 .message = wecom::OutgoingMessage::text(u"x"_s),
                                                 .inReplyTo = 1}}));
    preparing.finish();
    QTRY_VERIFY(!pipeline.isBusy());
    QTRY_VERIFY(answer);
    QVERIFY_RESULT(*answer);
    QCOMPARE(**answer, receivers.size() == 1 ? Reply::text(u"soup"_s) : Reply());
    QCOMPARE(store.row(1).value().rule, u"Menu"_s);
    QTRY_COMPARE(api.sent().size(), receivers.size());
    for (qsizetype i = 0; i < receivers.size(); ++i)
        QVERIFY2(api.sent().at(i).contains(receivers.at(i).toUtf8()), api.sent().at(i).constData());
}

void MessagePipelineTest::leavesOutWhatCannotBeSent()
{
    MemoryJournal journal;
    test::ApiServer api(journal);
    MessagePipeline pipeline(
        [&](const Received &) {
            Answer answer(Said{.reply = Reply::text(u"soup"_s),
                               .messages = {{.recipients = {.users = {u"lisi"_s}},
                                             .message = wecom::OutgoingMessage::text(u"x"_s)}}});
            answer.ruleId = u"r1"_s;
            return answer;
        },
        journal, api.outbox, api.clock);
    pipeline.setPrepare([](const Account &, const Draft &) {
        return QtFuture::makeReadyFuture(
            Result<QList<Shipment>>(failure(ErrorKind::NotFound, u"there is no such picture"_s)));
    });
    QStringList problems;
    connect(&pipeline, &MessagePipeline::failed, this,
            [&](const QString &rule, const QString &sentence) {
                problems += {rule, sentence};
            });
    QList<Reply> answers;
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"cannot be sent"_s));
    pipeline.accept(api.account, test::textMessage(u"hello"_s, u"1"_s), {},
                    [&](const Result<Reply> &answer) { answers.append(answer.value()); });
    QTRY_COMPARE(answers, QList<Reply>{Reply::text(u"soup"_s)});
    QCOMPARE(problems, (QStringList{u"r1"_s, u"there is no such picture"_s}));
}

void MessagePipelineTest::answersWhatAnEarlierRunDidNot()
{
    MemoryJournal journal;
    test::ApiServer api(journal);
    const IncomingMessage message = test::textMessage(u"hello"_s, u"1"_s);
    const auto taken = journal.take(api.account.name, message, {});
    QVERIFY_RESULT(taken);
    MessagePipeline pipeline(echo, journal, api.outbox, api.clock);
    pipeline.recover(api.account, message, taken->id, 1);
    QTRY_COMPARE(api.sent().size(), 1);
    QVERIFY(api.sent().first().contains("hello"));
    QVERIFY(!pipeline.isBusy());
    QList<Reply> answers; // and when the platform sends it again, it was answered
    pipeline.accept(api.account, message, {},
                    [&](const Result<Reply> &answer) { answers.append(answer.value()); });
    QTRY_COMPARE(answers, QList<Reply>{Reply()});
    QCOMPARE(api.sent().size(), 1);
}

QTEST_GUILESS_MAIN(MessagePipelineTest)
#include "tst_messagepipeline.moc"
