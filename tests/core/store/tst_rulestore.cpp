// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/directorytable.h"
#include "core/store/messagestore.h"
#include "core/store/rulereader.h"
#include "core/store/ruletable.h"
#include "tests/support/messages.h"
#include "tests/support/qverifyresult.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace ewc;

class RuleStoreTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void numbersRuleSetsOnlyWhenTheyChange();
    void readsARuleSetBack();
    void addsUpWhatRulesDo();
    void remembersForWhomARuleMatched();
    void keepsVariablesOfOneAndOfAll();
    void knowsToWhomPersonsTalkAtATime();
    void knowsWhatAMemberWroteAndWhichRuleAnswered();
    void findsWhatWasNeverAnswered();
    void tellsAConversationInOrder();
    void knowsTheDepartmentsAroundAMember();

private:
    /*! Takes a text of zhangsan that came at \a time; returns its id. */
    qint64 take(const QString &text, qint64 time)
    {
        const auto taken = m_store->take(
            u"demo"_s, test::textMessage(text, QString::number(++m_last)), {.time = time});
        return taken.value().id;
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<CommitGroup> m_group;
    std::unique_ptr<MessageStore> m_store;
    std::unique_ptr<RuleTable> m_table;
    std::unique_ptr<RuleReader> m_reader;
    int m_last = 0;
};

void RuleStoreTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_database = Database::open(m_dir->path(), Durability::Normal).value();
    m_group = std::make_unique<CommitGroup>(*m_database);
    m_store = std::make_unique<MessageStore>(*m_database, *m_group);
    m_table = std::make_unique<RuleTable>(*m_database, *m_group);
    m_reader = std::make_unique<RuleReader>(*m_database);
}

void RuleStoreTest::cleanup()
{
    m_reader.reset();
    m_table.reset();
    m_store.reset();
    m_group.reset();
    m_database.reset();
}

void RuleStoreTest::numbersRuleSetsOnlyWhenTheyChange()
{
    QCOMPARE(m_reader->newestVersion().value(), 0);
    QCOMPARE(m_table->addVersion("a", 1, 10, u"first"_s).value(), 1);
    QCOMPARE(m_table->addVersion("a", 1, 20, u"again"_s).value(), 1);
    QCOMPARE(m_table->addVersion("b", 2, 30, {}).value(), 2);
    QCOMPARE(m_table->addVersion("a", 1, 40, u"back"_s).value(), 3);
    QVERIFY_RESULT(m_group->commit());
    const QList<RuleVersion> expected{
        {.version = 3, .time = 40, .rules = 1, .comment = u"back"_s},
        {.version = 2, .time = 30, .rules = 2, .comment = {}},
        {.version = 1, .time = 10, .rules = 1, .comment = u"first"_s}};
    QCOMPARE(m_reader->versions().value(), expected);
}

void RuleStoreTest::readsARuleSetBack()
{
    const QByteArray json = "{\"rules\": []}\n" + QByteArray(100'000, ' ');
    QVERIFY_RESULT(m_table->addVersion(json, 0, 1, {}));
    QVERIFY_RESULT(m_group->commit());
    const auto other = RuleReader::open(m_dir->path());
    QVERIFY_RESULT(other);
    QCOMPARE((*other)->ruleSet(1).value(), json);
    QVERIFY_FAILURE((*other)->ruleSet(2), ErrorKind::NotFound);
}

void RuleStoreTest::addsUpWhatRulesDo()
{
    const RuleCount first{.hits = 2, .lastHit = 20, .answers = 2, .micros = 3000};
    const RuleCount second{.hits = 1,
                           .lastHit = 30,
                           .answers = 1,
                           .micros = 6000,
                           .errors = 1,
                           .lastError = 31,
                           .problem = u"no"_s};
    QVERIFY_RESULT(m_table->count({{u"r1"_s, first}}, {}));
    QVERIFY_RESULT(m_table->count({{u"r1"_s, second}}, {}));
    QVERIFY_RESULT(m_table->count({{u"r1"_s, {}}}, {})); // a time without an error is no news
    const QHash<QString, RuleStats> expected{{u"r1"_s,
                                              {.hits = 3,
                                               .lastHit = 30,
                                               .averageMs = 3.0,
                                               .errors = 1,
                                               .lastError = 31,
                                               .lastProblem = u"no"_s}}};
    QCOMPARE(m_reader->stats().value(), expected);
}

void RuleStoreTest::remembersForWhomARuleMatched()
{
    QVERIFY_RESULT(m_table->count({}, {{u"r1"_s, u"demo"_s, u"lisi"_s, 5}}));
    QVERIFY_RESULT(m_table->count({}, {{u"r1"_s, u"demo"_s, u"lisi"_s, 7}}));
    QCOMPARE(m_reader->lastHit(u"r1"_s, u"demo"_s, u"lisi"_s), std::optional<qint64>(7));
    QCOMPARE(m_reader->lastHit(u"r1"_s, u"other"_s, u"lisi"_s), std::nullopt);
    QCOMPARE(m_reader->lastHit(u"r2"_s, u"demo"_s, u"lisi"_s), std::nullopt);
}

void RuleStoreTest::keepsVariablesOfOneAndOfAll()
{
    QVERIFY_RESULT(m_table->setVariable(u"demo"_s, u"lisi"_s, u"step"_s, u"2"_s));
    QVERIFY_RESULT(m_table->setVariable(u"demo"_s, {}, u"step"_s, u"1"_s));
    QCOMPARE(m_reader->variable(u"demo"_s, u"lisi"_s, u"step"_s), u"2"_s);
    QCOMPARE(m_reader->variable(u"demo"_s, {}, u"step"_s), u"1"_s);
    QVERIFY_RESULT(m_table->setVariable(u"demo"_s, u"lisi"_s, u"step"_s, {}));
    QCOMPARE(m_reader->variable(u"demo"_s, u"lisi"_s, u"step"_s), QString());
}

void RuleStoreTest::knowsToWhomPersonsTalkAtATime()
{
    const HandOver first{
        .account = u"demo"_s, .member = u"lisi"_s, .since = 10, .until = 100, .takers = u"Ann"_s};
    const HandOver second{
        .account = u"demo"_s, .member = u"wang"_s, .since = 20, .until = 50, .takers = {}};
    QVERIFY_RESULT(m_table->handOver(first));
    QVERIFY_RESULT(m_table->handOver(second));
    QCOMPARE(m_reader->handOvers(5).value(), QList<HandOver>());
    QCOMPARE(m_reader->handOvers(20).value(), (QList<HandOver>{first, second}));
    QCOMPARE(m_reader->handOvers(50).value(), QList<HandOver>{first});
    QVERIFY_RESULT(m_table->liftHandOver(u"demo"_s, u"lisi"_s, 60));
    QCOMPARE(m_reader->handOvers(70).value(), QList<HandOver>());
    HandOver lifted = first;
    lifted.until = 60; // what was before stays known: messages of then are explained by it
    QCOMPARE(m_reader->handOvers(55).value(), QList<HandOver>{lifted});
}

void RuleStoreTest::knowsWhatAMemberWroteAndWhichRuleAnswered()
{
    const qint64 first = take(u"one"_s, 10);
    const qint64 second = take(u"two"_s, 20);
    QVERIFY_RESULT(m_store->conclude({.id = first,
                                      .account = u"demo"_s,
                                      .rule = u"Menu"_s,
                                      .ruleId = u"r1"_s,
                                      .rulesVersion = 4}));
    const auto rows = m_reader->messages(u"demo"_s, u"zhangsan"_s, second + 1, 10).value();
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.at(0).text, u"two"_s);
    QCOMPARE(rows.at(1).time, 10);
    QCOMPARE(rows.at(1).ruleId, u"r1"_s);
    QCOMPARE(m_reader->messages(u"demo"_s, u"zhangsan"_s, second, 10).value().size(), 1);
    QCOMPARE(m_reader->messages(u"demo"_s, u"lisi"_s, 100, 10).value().size(), 0);

    QCOMPARE(m_reader->answeredBy(first).value().ruleId, u"r1"_s);
    QCOMPARE(m_reader->answeredBy(first).value().version, 4);
    QCOMPARE(m_reader->answeredBy(second).value().version, 0);
    QCOMPARE(m_reader->lastAnswer(u"r1"_s, u"demo"_s, u"zhangsan"_s, second),
             std::optional<qint64>(10));
    QCOMPARE(m_reader->lastAnswer(u"r1"_s, u"demo"_s, {}, second), std::optional<qint64>(10));
    QCOMPARE(m_reader->lastAnswer(u"r1"_s, u"demo"_s, u"lisi"_s, second), std::nullopt);
    QCOMPARE(m_reader->lastAnswer(u"r1"_s, u"demo"_s, {}, first), std::nullopt);
}

void RuleStoreTest::findsWhatWasNeverAnswered()
{
    take(u"too old"_s, 10);
    const qint64 answered = take(u"answered"_s, 50);
    const qint64 silent = take(u"answered with nothing"_s, 51);
    const qint64 open = take(u"open"_s, 52);
    QVERIFY_RESULT(m_store->conclude({.id = answered, .reply = Reply::text(u"hi"_s)}));
    QVERIFY_RESULT(m_store->conclude({.id = silent}));
    const auto rows = m_store->pending(20);
    QVERIFY_RESULT(rows);
    QCOMPARE(rows->size(), 1);
    QCOMPARE(rows->first().id, open);
    QVERIFY(!rows->first().raw.isEmpty());
}

void RuleStoreTest::tellsAConversationInOrder()
{
    for (int i = 1; i <= 3; ++i) {
        const qint64 id = take(u"question %1"_s.arg(i), i);
        QVERIFY_RESULT(m_store->conclude({.id = id,
                                          .account = u"demo"_s,
                                          .from = u"1"_s,
                                          .to = u"zhangsan"_s,
                                          .reply = Reply::text(u"answer %1"_s.arg(i))}));
    }
    const qint64 last = take(u"question 4"_s, 4);
    const auto lines = m_reader->conversation(u"demo"_s, u"zhangsan"_s, 3, last).value();
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines.at(0).text, u"answer 2"_s);
    QVERIFY(!lines.at(0).isMembers);
    QCOMPARE(lines.at(1).text, u"question 3"_s);
    QVERIFY(lines.at(1).isMembers);
    QCOMPARE(lines.at(2).text, u"answer 3"_s);
}

void RuleStoreTest::knowsTheDepartmentsAroundAMember()
{
    DirectoryTable directory(*m_database, *m_group);
    wecom::CompanyDirectory company;
    wecom::Member member;
    member.userId = u"lisi"_s;
    member.name = u"李四"_s;
    member.departments = {3};
    company.members = {member};
    // The outermost two name each other: what the platform says need not be a tree.
    company.departments = {{.id = 3, .name = u"Kitchen"_s, .parentId = 2},
                           {.id = 2, .name = u"House"_s, .parentId = 1},
                           {.id = 1, .name = u"Company"_s, .parentId = 2}};
    company.tags = {{.id = 7, .name = u"Cooks"_s, .users = {u"lisi"_s}}};
    QVERIFY_RESULT(directory.replace(u"demo"_s, company));
    const KnownMember known = m_reader->member(u"demo"_s, u"lisi"_s);
    QCOMPARE(known.name, u"李四"_s);
    QCOMPARE(known.departments, (QStringList{u"3"_s, u"2"_s, u"1"_s}));
    QCOMPARE(known.tags, QStringList{u"7"_s});
    QCOMPARE(m_reader->member(u"demo"_s, u"nobody"_s).departments, QStringList());
}

QTEST_GUILESS_MAIN(RuleStoreTest)
#include "tst_rulestore.moc"
