// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/messagereader.h"
#include "core/store/messagestore.h"
#include "tests/support/messages.h"
#include "tests/support/qverifyresult.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;
using namespace ewc;

namespace {

constexpr qint64 Noon = 1'795'262'400'000;

/*! A store in a directory of its own, and a reader beside it. */
struct Fixture
{
    explicit Fixture(const QString &dir)
        : database(std::move(*Database::open(dir, Durability::Normal)))
        , group(*database)
        , store(*database, group)
        , reader(std::move(*MessageReader::open(dir)))
    {
    }

    [[nodiscard]] QList<MessageRow> rows() const { return reader->after(0, 100).value(); }

    std::unique_ptr<Database> database;
    CommitGroup group;
    MessageStore store;
    std::unique_ptr<MessageReader> reader;
};

MessageRow outgoing(const QString &text, Verdict verdict)
{
    return {.time = Noon,
            .account = u"demo"_s,
            .direction = Direction::Out,
            .from = u"1000002"_s,
            .to = {u"zhangsan"_s, u"party:1"_s},
            .type = u"text"_s,
            .text = text,
            .verdict = verdict};
}

} // namespace

class MessageStoreTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void keepsWhatItWasTold();
    void commitsATurnOfTheEventLoopAtOnce();
    void tellsWhoWaitsOnlyAfterTheCommit();
    void knowsARedelivery();
    void tellsAccountsApart();
    void givesARedeliveryTheAnswerOfTheFirst_data();
    void givesARedeliveryTheAnswerOfTheFirst();
    void keepsWhatIsNoMessage();
    void keepsHowAMessageCameIn();
    void forgetsOldEnvelopesLittleByLittle();
    void announcesWhatWasCommitted();
    void refusesWhileTheDatabaseIsLockedAndRecovers();
    void undoesWhatCouldNotBeCommitted();
    void handsOutQueuedMessagesOnce();
    void settlesWhatADeadProcessLeft();
    void pagesBothWays();

private:
    std::optional<QTemporaryDir> m_dir;
    std::optional<Fixture> m;
};

void MessageStoreTest::init()
{
    m_dir.emplace();
    m.emplace(m_dir->path());
}

void MessageStoreTest::cleanup()
{
    m.reset();
    m_dir.reset();
}

void MessageStoreTest::keepsWhatItWasTold()
{
    const auto message = test::textMessage(u"你好"_s, u"17"_s);
    const auto taken = m->store.take(u"demo"_s, message, {.time = Noon});
    QVERIFY_RESULT(taken);
    QVERIFY_RESULT(m->store.conclude({.id = taken->id,
                                      .account = u"demo"_s,
                                      .from = u"1000002"_s,
                                      .to = u"zhangsan"_s,
                                      .time = Noon + 1,
                                      .ms = 0.25,
                                      .reply = Reply::text(u"好"_s),
                                      .rule = u"hello"_s}));
    QVERIFY_RESULT(m->group.commit());

    const auto rows = m->rows();
    QCOMPARE(rows.size(), 2);
    const MessageRow in{.id = 1,
                        .time = Noon,
                        .account = u"demo"_s,
                        .from = u"zhangsan"_s,
                        .type = u"text"_s,
                        .text = u"你好"_s,
                        .msgId = u"17"_s,
                        .rule = u"hello"_s,
                        .verdict = Verdict::Answered,
                        .ms = 0.25,
                        .raw = message.raw()};
    QVERIFY(m->reader->row(1).value() == in);
    const MessageRow out{.id = 2,
                         .time = Noon + 1,
                         .account = u"demo"_s,
                         .direction = Direction::Out,
                         .from = u"1000002"_s,
                         .to = {u"zhangsan"_s},
                         .type = u"text"_s,
                         .text = u"好"_s,
                         .rule = u"hello"_s,
                         .verdict = Verdict::Answered,
                         .ms = 0.25,
                         .inReplyTo = 1};
    QVERIFY(rows.at(1) == out);
}

void MessageStoreTest::commitsATurnOfTheEventLoopAtOnce()
{
    for (int i = 0; i < 3; ++i)
        QVERIFY_RESULT(m->store.take(u"demo"_s, test::textMessage(u"a"_s, QString::number(i)),
                                     {.time = Noon}));
    QCOMPARE(m->rows().size(), 0);
    QCoreApplication::processEvents();
    QCOMPARE(m->rows().size(), 3);
}

void MessageStoreTest::tellsWhoWaitsOnlyAfterTheCommit()
{
    qsizetype seen = -1;
    QVERIFY_RESULT(m->store.take(u"demo"_s, test::textMessage(u"a"_s, u"1"_s), {.time = Noon}));
    m->store.whenKept([&](const Result<> &kept) {
        if (kept)
            seen = m->rows().size();
    });
    QCOMPARE(seen, -1);
    QCoreApplication::processEvents();
    QCOMPARE(seen, 1);
}

void MessageStoreTest::knowsARedelivery()
{
    const auto message = test::textMessage(u"a"_s, u"1"_s);
    const auto first = m->store.take(u"demo"_s, message, {.time = Noon});
    const auto second = m->store.take(u"demo"_s, message, {.time = Noon + 5000});
    QVERIFY_RESULT(first);
    QVERIFY_RESULT(second);
    QVERIFY(!first->again);
    QVERIFY(second->again);
    QCOMPARE(second->id, first->id);
    QCOMPARE(second->verdict, Verdict::Pending);
    QVERIFY_RESULT(m->group.commit());
    QCOMPARE(m->rows().size(), 1);
    QCOMPARE(m->rows().first().deliveries, 2);
    QCOMPARE(m->rows().first().time, Noon);
}

void MessageStoreTest::tellsAccountsApart()
{
    const auto message = test::textMessage(u"a"_s, u"1"_s);
    QVERIFY_RESULT(m->store.take(u"one"_s, message, {.time = Noon}));
    const auto other = m->store.take(u"two"_s, message, {.time = Noon});
    QVERIFY_RESULT(other);
    QVERIFY(!other->again);
}

void MessageStoreTest::givesARedeliveryTheAnswerOfTheFirst_data()
{
    QTest::addColumn<Reply>("reply");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("text");

    QTest::newRow("text") << Reply::text(u"answer"_s) << u"text"_s << u"answer"_s;
    QTest::newRow("picture") << Reply::image(u"m1"_s) << u"image"_s << u"[image]"_s;
    QTest::newRow("news") << Reply::news({{.title = u"One"_s}, {.title = u"Two"_s}}) << u"news"_s
                          << u"One (+1)"_s;
    QTest::newRow("card") << Reply::updateCard({{"card_type"_L1, u"text_notice"_s}})
                          << u"update_template_card"_s << u"[template_card]"_s;
}

void MessageStoreTest::givesARedeliveryTheAnswerOfTheFirst()
{
    QFETCH(const Reply, reply);
    QFETCH(const QString, type);
    QFETCH(const QString, text);

    const auto message = test::textMessage(u"a"_s, u"1"_s);
    const auto first = m->store.take(u"demo"_s, message, {.time = Noon});
    QVERIFY_RESULT(first);
    QVERIFY_RESULT(m->store.conclude({.id = first->id, .account = u"demo"_s, .reply = reply}));
    QVERIFY_RESULT(m->group.commit());
    const auto trace = m->reader->trace(first->id).value();
    QVERIFY(trace && trace->counterpart);
    QCOMPARE(trace->counterpart->type, type);
    QCOMPARE(trace->counterpart->text, text);

    const auto again = m->store.take(u"demo"_s, message, {.time = Noon});
    QVERIFY_RESULT(again);
    QCOMPARE(again->verdict, Verdict::Answered);
    QCOMPARE(again->reply, reply);
}

void MessageStoreTest::keepsWhatIsNoMessage()
{
    QVERIFY_RESULT(m->store.takeRaw(u"demo"_s, "<xml"_ba, {.time = Noon}));
    QVERIFY_RESULT(m->store.takeRaw(u"demo"_s, "<xml"_ba, {.time = Noon}));
    QVERIFY_RESULT(m->group.commit());
    QCOMPARE(m->rows().size(), 2);
    QCOMPARE(m->reader->row(1).value()->raw, "<xml"_ba);
    QCOMPARE(m->rows().first().raw, QByteArray()); // a list does not show it
    QCOMPARE(m->rows().first().verdict, Verdict::Empty);
}

void MessageStoreTest::keepsHowAMessageCameIn()
{
    const auto message = test::textMessage(u"你好"_s, u"17"_s);
    const Arrival arrival{
        .time = Noon, .query = "nonce=1"_ba, .envelope = "<xml/>"_ba, .openMicros = 250};
    const auto taken = m->store.take(u"demo"_s, message, arrival);
    QVERIFY_RESULT(taken);
    QVERIFY_RESULT(m->store.conclude(
        {.id = taken->id, .account = u"demo"_s, .time = Noon, .reply = Reply::text(u"好"_s)}));
    for (const qint64 seconds : {5, 10})
        QVERIFY_RESULT(m->store.take(u"demo"_s, message, {.time = Noon + seconds * 1000}));
    QVERIFY_RESULT(m->group.commit());

    const auto trace = m->reader->trace(taken->id).value();
    QVERIFY(trace);
    QCOMPARE(trace->row.raw, message.raw());
    QCOMPARE(trace->query, "nonce=1"_ba);
    QCOMPARE(trace->envelope, "<xml/>"_ba);
    QCOMPARE(trace->openMs, std::optional(0.25));
    QCOMPARE(trace->redeliveries, (QList<qint64>{Noon + 5000, Noon + 10000}));
    QCOMPARE(trace->counterpart->text, u"好"_s);

    const auto reply = m->reader->trace(trace->counterpart->id).value();
    QCOMPARE(reply->counterpart->id, taken->id);
    QVERIFY(!m->reader->trace(99).value());
}

void MessageStoreTest::forgetsOldEnvelopesLittleByLittle()
{
    for (int i = 0; i < 500; ++i)
        QVERIFY_RESULT(m->store.take(u"demo"_s, test::textMessage(u"a"_s, QString::number(i)),
                                     {.time = Noon + i, .envelope = "<xml/>"_ba}));
    const qint64 limit = Noon + 450;
    int bites = 1;
    while (m->store.purgeEnvelopes(limit).value())
        ++bites;
    QCOMPARE(bites, 3);
    QVERIFY_RESULT(m->group.commit());
    QCOMPARE(m->reader->trace(450).value()->envelope, QByteArray());
    QCOMPARE(m->reader->trace(451).value()->envelope, "<xml/>"_ba);
    QCOMPARE(m->rows().size(), 100); // the messages themselves stay
}

void MessageStoreTest::announcesWhatWasCommitted()
{
    const QSignalSpy stored(&m->store, &Journal::stored);
    const QSignalSpy changed(&m->store, &Journal::changed);
    const auto taken = m->store.take(u"demo"_s, test::textMessage(u"a"_s, u"1"_s), {.time = Noon});
    QVERIFY_RESULT(taken);
    QVERIFY(stored.isEmpty());
    QVERIFY_RESULT(m->group.commit());
    QCOMPARE(stored.size(), 1);
    QVERIFY(changed.isEmpty());

    QVERIFY_RESULT(m->store.conclude({.id = taken->id, .account = u"demo"_s}));
    QVERIFY_RESULT(m->group.commit());
    QCOMPARE(stored.size(), 1);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().first().value<MessageRow>().verdict, Verdict::Empty);
}

void MessageStoreTest::refusesWhileTheDatabaseIsLockedAndRecovers()
{
    const QSignalSpy stateChanged(&m->group, &CommitGroup::stateChanged);
    const auto other = Database::open(m_dir->path(), Durability::Normal);
    QVERIFY_RESULT(other);
    QVERIFY_RESULT((*other)->execute(u"BEGIN IMMEDIATE"_s));

    const auto message = test::textMessage(u"a"_s, u"1"_s);
    QVERIFY_FAILURE(m->store.take(u"demo"_s, message, {.time = Noon}), ErrorKind::Unavailable);
    QCOMPARE(stateChanged.size(), 1);
    QVERIFY(!m->group.state());

    QVERIFY_RESULT((*other)->execute(u"ROLLBACK"_s));
    QTRY_VERIFY(m->store.take(u"demo"_s, message, {.time = Noon}));
    QVERIFY_RESULT(m->group.commit());
    QVERIFY_RESULT(m->group.state());
    QCOMPARE(m->rows().size(), 1);
}

void MessageStoreTest::undoesWhatCouldNotBeCommitted()
{
    bool lost = false;
    QVERIFY_RESULT(m->store.take(u"demo"_s, test::textMessage(u"a"_s, u"1"_s), {.time = Noon}));
    m->store.whenKept([&](const Result<> &kept) { lost = !kept; });
    m->group.abandon({.kind = ErrorKind::Unavailable, .detail = u"database: disk is full"_s});
    QVERIFY(lost);
    QCOMPARE(m->rows().size(), 0);
}

void MessageStoreTest::handsOutQueuedMessagesOnce()
{
    const auto id =
        m->store.addOutgoing({.row = outgoing(u"one"_s, Verdict::Queued), .request = "{}"_ba});
    QVERIFY_RESULT(id);
    QVERIFY_RESULT(
        m->store.addOutgoing({.row = outgoing(u"two"_s, Verdict::Sending), .request = "{}"_ba}));
    const auto queued = m->store.queued(0);
    QCOMPARE(queued.size(), 1);
    QCOMPARE(queued.first().id, *id);
    QCOMPARE(queued.first().account, u"demo"_s);

    QCOMPARE(m->store.claim(*id).value(), true);
    QCOMPARE(m->store.claim(*id).value(), false);
    QVERIFY(m->store.queued(0).isEmpty());
    QVERIFY_RESULT(m->store.settle(
        *id, {.verdict = Verdict::Sent, .errmsg = u"ok"_s, .msgId = u"m1"_s, .ms = 12}));
    QVERIFY_RESULT(m->group.commit());
    QCOMPARE(m->rows().first().verdict, Verdict::Sent);
    QCOMPARE(m->rows().first().msgId, u"m1"_s);
    QCOMPARE(m->rows().first().to, QStringList({u"zhangsan"_s, u"party:1"_s}));
}

void MessageStoreTest::settlesWhatADeadProcessLeft()
{
    // As if this very process had been restarted: what it was sending is nobody's now.
    QVERIFY_RESULT(
        m->store.addOutgoing({.row = outgoing(u"one"_s, Verdict::Sending), .request = "{}"_ba}));
    QVERIFY_RESULT(
        m->store.addOutgoing({.row = outgoing(u"two"_s, Verdict::Queued), .request = "{}"_ba}));
    QVERIFY_RESULT(m->store.settleAbandoned());
    QVERIFY_RESULT(m->group.commit());
    QCOMPARE(m->rows().at(0).verdict, Verdict::Unknown);
    QCOMPARE(m->rows().at(1).verdict, Verdict::Queued);
}

void MessageStoreTest::pagesBothWays()
{
    for (int i = 1; i <= 10; ++i)
        QVERIFY_RESULT(m->store.take(u"demo"_s, test::textMessage(u"a"_s, QString::number(i)),
                                     {.time = Noon}));
    QVERIFY_RESULT(m->group.commit());

    const auto ids = [](const Result<QList<MessageRow>> &rows) {
        QList<qint64> found;
        for (const MessageRow &row : *rows)
            found.append(row.id);
        return found;
    };
    QCOMPARE(ids(m->reader->before(0, 3)), QList<qint64>({8, 9, 10}));
    QCOMPARE(ids(m->reader->before(8, 3)), QList<qint64>({5, 6, 7}));
    QCOMPARE(ids(m->reader->after(7, 2)), QList<qint64>({8, 9}));
    QCOMPARE(m->reader->count().value(), 10);
    QVERIFY(m->reader->row(3).value().has_value());
    QVERIFY(!m->reader->row(11).value().has_value());
}

QTEST_GUILESS_MAIN(MessageStoreTest)
#include "tst_messagestore.moc"
