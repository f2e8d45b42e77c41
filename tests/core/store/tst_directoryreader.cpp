// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/directoryreader.h"
#include "core/store/directorytable.h"
#include "tests/support/qverifyresult.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ewc;

namespace {

wecom::CompanyDirectory company()
{
    return {.members = {{.userId = u"ChenChen"_s, .name = u"陈晨"_s, .departments = {4, 3}},
                        {.userId = u"nameless"_s, .name = {}}},
            .departments = {{.id = 3, .name = u"市场部"_s, .parentId = 1, .position = 9},
                            {.id = 4, .name = {}, .parentId = 1, .position = 2}},
            .tags = {{.id = 1, .name = u"值班"_s, .users = {u"nameless"_s, u"ChenChen"_s}}},
            .membersRefused = 60011,
            .departmentsRefused = 48002,
            .tagsRefused = 0,
            .time = 1'700'000'000'000};
}

/*! As it comes out of the database: in order, and with empty names rather than none. */
wecom::CompanyDirectory sorted(wecom::CompanyDirectory directory)
{
    std::sort(directory.members.begin(), directory.members.end(),
              [](const auto &one, const auto &other) { return one.name < other.name; });
    return directory;
}

} // namespace

class DirectoryReaderTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void readsWhatWasWritten();
    void replacesAllOfIt();
    void keepsAccountsApart();
    void forgetsRemovedAccounts();
    void keepsWhatWasKnownWhenNothingMayBeRead();
    void takesTheSameTwiceAsOne();
    void undoesItAllIfItFails();
    void knowsNobodyInAnEmptyDatabase();
    void saysWhereThereIsNoDatabase();

private:
    [[nodiscard]] wecom::CompanyDirectory read(const QString &account = u"demo"_s)
    {
        (void)m_group->commit();
        const auto directory = DirectoryReader::open(m_dir->path()).value()->read(account);
        if (!directory)
            qWarning() << directory.error();
        return directory.value_or(wecom::CompanyDirectory());
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<CommitGroup> m_group;
    std::unique_ptr<DirectoryTable> m_table;
};

void DirectoryReaderTest::init()
{
    m_table.reset();
    m_group.reset();
    m_database.reset();
    m_dir = std::make_unique<QTemporaryDir>();
    m_database = Database::open(m_dir->path(), Durability::Normal).value();
    m_group = std::make_unique<CommitGroup>(*m_database);
    m_table = std::make_unique<DirectoryTable>(*m_database, *m_group);
}

void DirectoryReaderTest::readsWhatWasWritten()
{
    QVERIFY_RESULT(m_table->replace(u"demo"_s, company()));
    QCOMPARE(read(), sorted(company()));
}

void DirectoryReaderTest::replacesAllOfIt()
{
    QVERIFY_RESULT(m_table->replace(u"demo"_s, company()));
    const wecom::CompanyDirectory next{
        .members = {{.userId = u"lisi"_s, .name = u"李四"_s, .departments = {2}}},
        .departments = {{.id = 2, .name = u"研发部"_s}},
        .time = 1};
    QVERIFY_RESULT(m_table->replace(u"demo"_s, next));
    QCOMPARE(read(), next);
}

void DirectoryReaderTest::keepsAccountsApart()
{
    QVERIFY_RESULT(m_table->replace(u"demo"_s, company()));
    QVERIFY_RESULT(m_table->replace(u"other"_s, {.time = 5}));
    QCOMPARE(read(), sorted(company()));
    QCOMPARE(read(u"other"_s), wecom::CompanyDirectory{.time = 5});
}

void DirectoryReaderTest::forgetsRemovedAccounts()
{
    QVERIFY_RESULT(m_table->replace(u"demo"_s, company()));
    QVERIFY_RESULT(m_table->replace(u"gone"_s, company()));
    QVERIFY_RESULT(m_table->noteRefusal(u"refused"_s, 48002, 7));
    QVERIFY_RESULT(m_table->keepOnly({u"demo"_s, u"new"_s}));
    QCOMPARE(read(), sorted(company()));
    QCOMPARE(read(u"gone"_s), wecom::CompanyDirectory());
    QCOMPARE(read(u"refused"_s), wecom::CompanyDirectory());
}

void DirectoryReaderTest::keepsWhatWasKnownWhenNothingMayBeRead()
{
    QVERIFY_RESULT(m_table->replace(u"demo"_s, company()));
    QVERIFY_RESULT(m_table->noteRefusal(u"demo"_s, 48002, 7));
    wecom::CompanyDirectory expected = sorted(company());
    expected.membersRefused = expected.departmentsRefused = expected.tagsRefused = 48002;
    expected.time = 7;
    QCOMPARE(read(), expected);
}

void DirectoryReaderTest::takesTheSameTwiceAsOne()
{
    wecom::CompanyDirectory twice = company();
    twice.members.append(twice.members.first());
    twice.members.first().departments = {4, 3, 4};
    twice.departments.append(twice.departments.first());
    twice.tags.append(twice.tags.first());
    QVERIFY_RESULT(m_table->replace(u"demo"_s, twice));
    QCOMPARE(read(), sorted(company()));
}

void DirectoryReaderTest::undoesItAllIfItFails()
{
    QVERIFY_RESULT(m_table->replace(u"demo"_s, company()));
    QVERIFY_RESULT(m_group->commit());
    QVERIFY_RESULT(m_database->execute(u"DROP TABLE tags"_s));
    QVERIFY_RESULT(m_database->execute(
        u"CREATE TABLE tags (account TEXT, id INTEGER, name TEXT CHECK (name <> 'bad'))"_s));
    wecom::CompanyDirectory broken;
    broken.tags = {{.id = 1, .name = u"bad"_s}};
    QVERIFY(!m_table->replace(u"demo"_s, broken));
    QCOMPARE(read().members, sorted(company()).members);
}

void DirectoryReaderTest::knowsNobodyInAnEmptyDatabase()
{
    QCOMPARE(read(), wecom::CompanyDirectory());
}

void DirectoryReaderTest::saysWhereThereIsNoDatabase()
{
    const QTemporaryDir empty;
    const auto opened = DirectoryReader::open(empty.path());
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, ErrorKind::NotFound);
}

QTEST_GUILESS_MAIN(DirectoryReaderTest)
#include "tst_directoryreader.moc"
