// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/database.h"
#include "tests/support/qverifyresult.h"

#include <QFileInfo>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>
#include <QVariant>

using namespace Qt::StringLiterals;
using namespace ewc;

class DatabaseTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void createsAPrivateDirectoryAndFile();
    void opensWhatItCreated();
    void keepsAPowerCutInMind();
    void refusesNewerDataAndTouchesNothing();
    void reportsAnUnusableDirectory();
    void reportsAFileThatIsNoDatabase();
    void readsOnlyWhatIsThere();
    void cannotWriteWhenOpenedForReading();
};

namespace {

int numberOf(const Database &database, const QString &sql)
{
    QSqlQuery query = database.prepare(sql);
    return execute(query) && query.next() ? query.value(0).toInt() : -1;
}

} // namespace

void DatabaseTest::createsAPrivateDirectoryAndFile()
{
    const QTemporaryDir dir;
    const QString data = dir.filePath(u"a/b"_s);
    QVERIFY_RESULT(Database::open(data, Durability::Normal));

    using enum QFileDevice::Permission;
    const auto others = ReadGroup | WriteGroup | ExeGroup | ReadOther | WriteOther | ExeOther;
    QVERIFY(!(QFileInfo(data).permissions() & others));
    QVERIFY(!(QFileInfo(data + u"/easywechat.db"_s).permissions() & others));
}

void DatabaseTest::opensWhatItCreated()
{
    const QTemporaryDir dir;
    {
        const auto database = Database::open(dir.path(), Durability::Normal);
        QVERIFY_RESULT(database);
        QVERIFY_RESULT((*database)->execute(u"INSERT INTO health VALUES (1, 42)"_s));
    }
    const auto database = Database::open(dir.path(), Durability::Normal);
    QVERIFY_RESULT(database);
    QCOMPARE(numberOf(**database, u"SELECT time FROM health"_s), 42);
}

void DatabaseTest::keepsAPowerCutInMind()
{
    const QTemporaryDir dir;
    const auto normal = Database::open(dir.path(), Durability::Normal);
    const auto full = Database::open(dir.path(), Durability::Full);
    QVERIFY_RESULT(normal);
    QVERIFY_RESULT(full);
    QCOMPARE(numberOf(**normal, u"PRAGMA synchronous"_s), 1);
    QCOMPARE(numberOf(**full, u"PRAGMA synchronous"_s), 2);
}

void DatabaseTest::refusesNewerDataAndTouchesNothing()
{
    const QTemporaryDir dir;
    {
        const auto database = Database::open(dir.path(), Durability::Normal);
        QVERIFY_RESULT(database);
        QVERIFY_RESULT((*database)->execute(u"PRAGMA user_version=1000"_s));
    }
    QFile file(dir.filePath(u"easywechat.db"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();

    const auto database = Database::open(dir.path(), Durability::Normal);
    QVERIFY(!database);
    QCOMPARE(database.error().kind, ErrorKind::Conflict);
    QVERIFY(database.error().detail.contains(u"newer"_s));
    QVERIFY_FAILURE(Database::openReadOnly(dir.path()), ErrorKind::Conflict);
    QVERIFY(file.seek(0));
    QCOMPARE(file.readAll(), before);
}

void DatabaseTest::reportsAnUnusableDirectory()
{
    const QTemporaryDir dir;
    QFile file(dir.filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY_FAILURE(Database::open(file.fileName() + u"/data"_s, Durability::Normal),
                    ErrorKind::Unavailable);
}

void DatabaseTest::reportsAFileThatIsNoDatabase()
{
    const QTemporaryDir dir;
    QFile file(dir.filePath(u"easywechat.db"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(8192, 'x'));
    file.close();
    QVERIFY_FAILURE(Database::open(dir.path(), Durability::Normal), ErrorKind::Unavailable);
    QCOMPARE(file.size(), 8192);
}

void DatabaseTest::readsOnlyWhatIsThere()
{
    const QTemporaryDir dir;
    QVERIFY_FAILURE(Database::openReadOnly(dir.path()), ErrorKind::NotFound);
    QVERIFY(!QFileInfo::exists(dir.filePath(u"easywechat.db"_s)));
}

void DatabaseTest::cannotWriteWhenOpenedForReading()
{
    const QTemporaryDir dir;
    const auto writer = Database::open(dir.path(), Durability::Normal);
    QVERIFY_RESULT(writer);
    const auto reader = Database::openReadOnly(dir.path());
    QVERIFY_RESULT(reader);
    QVERIFY(!(*reader)->execute(u"INSERT INTO health VALUES (1, 1)"_s));
}

QTEST_GUILESS_MAIN(DatabaseTest)
#include "tst_database.moc"
