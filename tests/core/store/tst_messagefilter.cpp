// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/directorytable.h"
#include "core/store/messagereader.h"
#include "core/store/messagestore.h"
#include "tests/support/qverifyresult.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;
using namespace ewc;

namespace {

constexpr qint64 Noon = 1795262400000;

MessageRow row(Direction direction, const QString &who, const QString &text, Verdict verdict)
{
    const bool isIn = direction == Direction::In;
    return {.time = Noon,
            .account = u"demo"_s,
            .direction = direction,
            .from = isIn ? who : u"1000002"_s,
            .to = isIn ? QStringList() : who.split(u'|'),
            .type = u"text"_s,
            .text = text,
            .verdict = verdict};
}

} // namespace

/*! What the database finds and what matches() says are the same, over one set of messages. */
class MessageFilterTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void findsWhatIsWanted_data();
    void findsWhatIsWanted();
    void findsTheRareOneAmongMany();
    void stopsWhenAskedTo();
    void countsSinceSomeTime();
    void knowsTheNamesOfMembers();

private:
    QTemporaryDir m_dir;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<CommitGroup> m_group;
    std::unique_ptr<MessageStore> m_store;
    std::unique_ptr<MessageReader> m_reader;
};

void MessageFilterTest::initTestCase()
{
    m_database = std::move(*Database::open(m_dir.path(), Durability::Normal));
    m_group = std::make_unique<CommitGroup>(*m_database);
    m_store = std::make_unique<MessageStore>(*m_database, *m_group);
    QList<MessageRow> rows{
        row(Direction::In, u"zhangsan"_s, u"今天晚饭吃什么"_s, Verdict::Answered),
        row(Direction::Out, u"zhangsan"_s, u"Noodles, 100%"_s, Verdict::Answered),
        row(Direction::In, u"lisi"_s, u"HELLO world"_s, Verdict::Empty),
        row(Direction::Out, u"lisi|wangwu"_s, u"backup done"_s, Verdict::Partial),
        row(Direction::Out, u"wang"_s, u"disk is full"_s, Verdict::Rejected),
        row(Direction::In, u"wangwu"_s, u"[image]"_s, Verdict::Empty),
    };
    rows.last().type = u"image"_s;
    rows.last().account = u"other"_s;
    for (const MessageRow &one : std::as_const(rows))
        QVERIFY_RESULT(m_store->addOutgoing({.row = one, .request = "{}"_ba}));
    QVERIFY_RESULT(m_group->commit());
    m_reader = std::move(*MessageReader::open(m_dir.path()));
}

void MessageFilterTest::findsWhatIsWanted_data()
{
    QTest::addColumn<MessageFilter>("filter");
    QTest::addColumn<QList<qint64>>("ids");

    using Ids = QList<qint64>;
    QTest::newRow("nothing in particular") << MessageFilter{} << Ids{1, 2, 3, 4, 5, 6};
    QTest::newRow("Chinese") << MessageFilter{.text = u"晚饭"_s} << Ids{1};
    QTest::newRow("either case") << MessageFilter{.text = u"hello WORLD"_s} << Ids{3};
    QTest::newRow("a percent sign is none") << MessageFilter{.text = u"0%"_s} << Ids{2};
    QTest::newRow("a joker is none") << MessageFilter{.text = u"_"_s} << Ids{};
    QTest::newRow("a backslash") << MessageFilter{.text = u"\\"_s} << Ids{};
    QTest::newRow("part of an id") << MessageFilter{.text = u"wang"_s} << Ids{4, 5, 6};
    QTest::newRow("not the application's id") << MessageFilter{.text = u"1000002"_s} << Ids{};
    QTest::newRow("by name") << MessageFilter{.text = u"张"_s, .namedMembers = {u"zhangsan"_s}}
                             << Ids{1, 2};
    QTest::newRow("a member, not one whose id begins so")
        << MessageFilter{.member = u"wang"_s} << Ids{5};
    QTest::newRow("one of several recipients") << MessageFilter{.member = u"wangwu"_s} << Ids{4, 6};
    QTest::newRow("a kind") << MessageFilter{.type = u"image"_s} << Ids{6};
    QTest::newRow("an account") << MessageFilter{.account = u"demo"_s} << Ids{1, 2, 3, 4, 5};
    QTest::newRow("in") << MessageFilter{.direction = Direction::In} << Ids{1, 3, 6};
    QTest::newRow("errors") << MessageFilter{.isOnlyErrors = true} << Ids{4, 5};
    QTest::newRow("all at once") << MessageFilter{.text = u"done"_s,
                                                  .account = u"demo"_s,
                                                  .member = u"lisi"_s,
                                                  .type = u"text"_s,
                                                  .direction = Direction::Out,
                                                  .isOnlyErrors = true}
                                 << Ids{4};
    QTest::newRow("quotes are text") << MessageFilter{.text = u"' OR 1 --"_s} << Ids{};
}

void MessageFilterTest::findsWhatIsWanted()
{
    QFETCH(const MessageFilter, filter);
    QFETCH(const QList<qint64>, ids);

    const auto idsOf = [](const QList<MessageRow> &rows) {
        QList<qint64> found;
        for (const MessageRow &one : rows)
            found.append(one.id);
        return found;
    };
    QCOMPARE(idsOf(m_reader->before(0, 100, filter).value()), ids);
    QCOMPARE(idsOf(m_reader->after(0, 100, filter).value()), ids);
    QList<MessageRow> all = m_reader->after(0, 100).value();
    all.removeIf([&filter](const MessageRow &one) { return !filter.matches(one); });
    QCOMPARE(idsOf(all), ids);
}

void MessageFilterTest::findsTheRareOneAmongMany()
{
    // More than the reader searches between two looks at whether to stop.
    QVERIFY_RESULT(m_group->join());
    QVERIFY_RESULT(m_database->execute(
        u"WITH RECURSIVE n(i) AS (SELECT 100 UNION ALL SELECT i + 1 FROM n WHERE i < 50100) "
        "INSERT INTO messages (id, time, account, direction, sender, type, text, verdict) "
        "SELECT i, 0, 'many', 0, 'x', 'text', 'hay', 2 FROM n"_s));
    QVERIFY_RESULT(m_group->commit());

    const MessageFilter rare{.text = u"晚饭"_s};
    QCOMPARE(m_reader->before(0, 10, rare).value().constFirst().id, 1);
    QCOMPARE(m_reader->after(0, 10, {.text = u"hay"_s}).value().size(), 10);
    QCOMPARE(m_reader->before(0, 10, {.text = u"needle"_s}).value().size(), 0);
    QCOMPARE(m_reader->before(50000, 200, {.account = u"many"_s}).value().constLast().id, 49999);

    QVERIFY_RESULT(m_group->join());
    QVERIFY_RESULT(m_database->execute(u"DELETE FROM messages WHERE account = 'many'"_s));
    QVERIFY_RESULT(m_group->commit());
}

void MessageFilterTest::stopsWhenAskedTo()
{
    std::stop_source stop;
    stop.request_stop();
    QVERIFY_FAILURE(m_reader->before(0, 10, {.text = u"x"_s}, stop.get_token()),
                    ErrorKind::Unavailable);
    QVERIFY_FAILURE(m_reader->after(0, 10, {.text = u"x"_s}, stop.get_token()),
                    ErrorKind::Unavailable);
}

void MessageFilterTest::countsSinceSomeTime()
{
    QCOMPARE(m_reader->countSince(Noon, {}).value(),
             (MessageCounts{.received = 3, .sent = 2, .errors = 2}));
    QCOMPARE(m_reader->countSince(Noon, u"other"_s).value(), (MessageCounts{.received = 1}));
    QCOMPARE(m_reader->countSince(Noon + 1, {}).value(), MessageCounts());
}

void MessageFilterTest::knowsTheNamesOfMembers()
{
    const wecom::Member lisi{.userId = u"lisi"_s, .name = u"李四"_s};
    const wecom::Member nameless{.userId = u"nameless"_s, .name = {}};
    const wecom::Member namesake{.userId = u"lisi"_s, .name = u"another"_s};
    DirectoryTable table(*m_database, *m_group);
    QVERIFY_RESULT(table.replace(u"demo"_s, {.members = {lisi, {u"gone"_s, u"x"_s}}}));
    QVERIFY_RESULT(table.replace(u"demo"_s, {.members = {lisi, nameless}}));
    QVERIFY_RESULT(table.replace(u"other"_s, {.members = {namesake}}));
    QVERIFY_RESULT(m_group->commit());
    const auto names = m_reader->memberNames().value();
    QCOMPARE(names.value(u"demo"_s), (QHash<QString, QString>{{u"lisi"_s, u"李四"_s}}));
    QCOMPARE(names.value(u"other"_s).value(u"lisi"_s), u"another"_s);
}

QTEST_GUILESS_MAIN(MessageFilterTest)
#include "tst_messagefilter.moc"
