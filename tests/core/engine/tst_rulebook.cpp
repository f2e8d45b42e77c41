// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/rulebook.h"
#include "core/rules/standardrules.h"
#include "core/store/rulereader.h"
#include "tests/support/fakeclock.h"
#include "tests/support/qverifyresult.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ewc;

namespace {

/*! Rules that answer \a word with \a reply. */
RuleSet rulesFor(const QString &word, const QString &reply)
{
    const Rule rule{.id = u"r1"_s,
                    .name = word,
                    .when = {.conditions = {{.type = u"textContains"_s,
                                             .parameters = {{u"words"_s, QJsonArray{word}}}}}},
                    .actions = {{.type = u"replyText"_s, .parameters = {{u"text"_s, reply}}}}};
    return {.rules = {rule}};
}

} // namespace

class RuleBookTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void echoesWhereThereAreNoRules();
    void savesPrivatelyAndForTheNextStart();
    void notesRulesOnlyIfTheyAreOthers();
    void refusesBadRulesAndKeepsItsFile();
    void saysWhyItCannotSave();
    void takesUpWhatIsEditedByHand();
    void keepsTheRulesIfTheFileIsSpoilt();
    void beginsWithTheFormerRulesIfTheFileIsSpoilt();
    void needsTheFileThatItWasTold();

private:
    [[nodiscard]] QString file() const { return m_dir->filePath(u"rules.json"_s); }
    void write(const QByteArray &bytes) const
    {
        QFile device(file());
        QVERIFY(device.open(QIODevice::WriteOnly));
        device.write(bytes);
    }
    [[nodiscard]] std::unique_ptr<RuleBook> open() const
    {
        return std::make_unique<RuleBook>(RulePlace{.file = file(), .standard = standardRules()},
                                          m_table.get(), m_clock);
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<CommitGroup> m_group;
    std::unique_ptr<RuleTable> m_table;
    FakeClock m_clock;
};

void RuleBookTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_database = Database::open(m_dir->path(), Durability::Normal).value();
    m_group = std::make_unique<CommitGroup>(*m_database);
    m_table = std::make_unique<RuleTable>(*m_database, *m_group);
}

void RuleBookTest::cleanup()
{
    m_table.reset();
    m_group.reset();
    m_database.reset();
}

void RuleBookTest::echoesWhereThereAreNoRules()
{
    const auto book = open();
    QVERIFY(book->state().isStandard);
    QCOMPARE(book->state().rules.fallback, standardRules().fallback);
    QCOMPARE(book->state().rules.size(), 1);
    QCOMPARE(book->state().rules.safety, SafetyLimits()); // for what is made of them
    QCOMPARE(book->state().version, 0);
    QVERIFY(book->state().problems.isEmpty());
    QVERIFY(book->engine());
    QVERIFY(!QFile::exists(file())); // nobody asked for one
}

void RuleBookTest::savesPrivatelyAndForTheNextStart()
{
    const RuleSet rules = rulesFor(u"菜单"_s, u"soup"_s);
    {
        const auto book = open();
        const QSignalSpy changed(book.get(), &RuleBook::changed);
        QVERIFY_RESULT(book->save(rules, u"the menu"_s));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(book->state().rules, rules);
        QCOMPARE(book->state().version, 1);
        QVERIFY(!book->state().isStandard);
        QCOMPARE(book->engine()->rules(), rules);
    }
    QCOMPARE(int(QFileInfo(file()).permissions() & ~(QFile::ReadUser | QFile::WriteUser)),
             int(QFile::ReadOwner | QFile::WriteOwner));
    const auto book = open();
    QCOMPARE(book->state().rules, rules);
    QCOMPARE(book->state().version, 1);
    QCOMPARE(RuleReader(*m_database).versions().value().first().comment, u"the menu"_s);
}

void RuleBookTest::notesRulesOnlyIfTheyAreOthers()
{
    const auto book = open();
    QVERIFY_RESULT(book->save(rulesFor(u"a"_s, u"1"_s), {}));
    QVERIFY_RESULT(book->save(rulesFor(u"a"_s, u"1"_s), {}));
    QVERIFY_RESULT(book->save(rulesFor(u"a"_s, u"2"_s), {}));
    QCOMPARE(book->state().version, 2);
    QCOMPARE(RuleReader(*m_database).versions().value().size(), 2);
}

void RuleBookTest::refusesBadRulesAndKeepsItsFile()
{
    const auto book = open();
    const RuleSet good = rulesFor(u"a"_s, u"1"_s);
    QVERIFY_RESULT(book->save(good, {}));
    const QSignalSpy changed(book.get(), &RuleBook::changed);
    QVERIFY_FAILURE(book->save(rulesFor(u"a"_s, u"{nonsense}"_s), {}), ErrorKind::InvalidInput);
    QVERIFY(changed.isEmpty());
    QCOMPARE(book->state().rules, good);
    QCOMPARE(open()->state().rules, good);
}

void RuleBookTest::saysWhyItCannotSave()
{
    RuleBook nowhere({.file = {}, .standard = standardRules()}, nullptr, m_clock);
    QVERIFY_FAILURE(nowhere.save(rulesFor(u"a"_s, u"1"_s), {}), ErrorKind::Unavailable);
    RuleBook unwritable({.file = u"/proc/nowhere/rules.json"_s}, nullptr, m_clock);
    QVERIFY_FAILURE(unwritable.save(rulesFor(u"a"_s, u"1"_s), {}), ErrorKind::Unavailable);
    QVERIFY(unwritable.state().isStandard);
}

void RuleBookTest::takesUpWhatIsEditedByHand()
{
    const auto book = open();
    const QSignalSpy changed(book.get(), &RuleBook::changed);
    const RuleSet edited = rulesFor(u"菜单"_s, u"rice"_s);
    write(writeRules(edited));
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(book->state().rules, edited);
    QCOMPARE(book->state().version, 1);
    QVERIFY(QFile::remove(file()));
    QTRY_COMPARE(changed.size(), 2);
    QVERIFY(book->state().isStandard);
}

void RuleBookTest::keepsTheRulesIfTheFileIsSpoilt()
{
    const auto book = open();
    const RuleSet rules = rulesFor(u"a"_s, u"1"_s);
    QVERIFY_RESULT(book->save(rules, {}));
    const QSignalSpy changed(book.get(), &RuleBook::changed);
    write("{\n  \"schema\": 1,\n  \"rules\": [{\"id\": \"x\", \"nme\": \"y\"}]\n}\n");
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(book->state().rules, rules);
    QCOMPARE(book->state().version, 1);
    QVERIFY(!book->state().problems.isEmpty());
    QCOMPARE(book->state().problems.first().line, 3);
    QVERIFY(!book->state().problems.first().sentence.isEmpty());
    QCOMPARE(book->engine()->rules(), rules);
    write(writeRules(rules)); // mended
    QTRY_COMPARE(changed.size(), 2);
    QVERIFY(book->state().problems.isEmpty());
    QCOMPARE(book->state().version, 1);
}

void RuleBookTest::beginsWithTheFormerRulesIfTheFileIsSpoilt()
{
    const RuleSet rules = rulesFor(u"a"_s, u"1"_s);
    QVERIFY_RESULT(open()->save(rules, {}));
    write("{");
    const auto book = open();
    QCOMPARE(book->state().rules, rules);
    QCOMPARE(book->state().version, 1);
    QVERIFY(!book->state().problems.isEmpty());
    QVERIFY(book->engine());
}

void RuleBookTest::needsTheFileThatItWasTold()
{
    const RuleBook book({.file = file(), .standard = standardRules(), .isFileNeeded = true},
                        nullptr, m_clock);
    QVERIFY(!book.engine());
    QCOMPARE(book.state().problems.size(), 1);
    QVERIFY(book.state().problems.first().sentence.contains(u"rules.json"));
}

QTEST_GUILESS_MAIN(RuleBookTest)
#include "tst_rulebook.moc"
