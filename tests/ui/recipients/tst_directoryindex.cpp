// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/recipients/company.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace ewc;
using namespace ewc::ui;
using namespace ewc::ui::test;

class DirectoryIndexTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void findsNobody_data();
    void findsNobody();
    void putsTheBetterHitFirst();
    void putsPreferredOnesFirst();
    void saysHowManyThereAre();
    void takesAName_data();
    void takesAName();
    void countsEachMemberOnce();
    void endsWithDepartmentsInACircle();
    void staysQuickWithSillyNames();
};

void DirectoryIndexTest::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Recipient>("recipient");
    for (const QString &text :
         {u"张三"_s, u"张"_s, u"三"_s, u"zhangsan"_s, u"zhangs"_s, u"zs"_s, u"zsan"_s,
          u"ZhangSan"_s, u"zhang san"_s, u"张s"_s, u"张san"_s, u"zhang三"_s, u"san"_s, u"angsan"_s})
        QTest::newRow(qPrintable(text)) << text << member(u"zhangsan"_s);
    QTest::newRow("surname") << u"shan"_s << member(u"shantf"_s);
    QTest::newRow("its initials") << u"stf"_s << member(u"shantf"_s);
    QTest::newRow("id in another case") << u"chenCHEN"_s << member(u"ChenChen"_s);
    QTest::newRow("no name") << u"u102"_s << member(u"u1024"_s);
    QTest::newRow("western initials") << u"zs"_s << member(u"zsmith"_s);
    QTest::newRow("last name") << u"smi"_s << member(u"zsmith"_s);
    QTest::newRow("department") << u"yfb"_s << department(2);
    QTest::newRow("department by id") << u"4"_s << department(4);
    QTest::newRow("tag") << u"zhib"_s << tag(1);
    QTest::newRow("inside of a long name") << u"库尔班江"_s << member(u"long"_s);
}

void DirectoryIndexTest::finds()
{
    QFETCH(const QString, text);
    QFETCH(const Recipient, recipient);
    QVERIFY(DirectoryIndex(company()).find(text, 50).recipients.contains(recipient));
}

void DirectoryIndexTest::findsNobody_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("spaces") << u"   "_s;
    QTest::newRow("somebody else") << u"qqq"_s;
    QTest::newRow("across syllables") << u"ngsa"_s.repeated(2);
    QTest::newRow("lone surrogate") << QString(QChar(0xd83d));
    QTest::newRow("10,000 characters") << QString(10'000, u'z');
    QTest::newRow("signs") << u"%_*[("_s;
}

void DirectoryIndexTest::findsNobody()
{
    QFETCH(const QString, text);
    const DirectoryHits hits = DirectoryIndex(company()).find(text, 50);
    QCOMPARE(hits.recipients, QList<Recipient>());
    QCOMPARE(hits.total, 0);
}

void DirectoryIndexTest::putsTheBetterHitFirst()
{
    const DirectoryIndex index(company());
    QCOMPARE(index.find(u"zs"_s, 50).recipients.first(), member(u"zsmith"_s)); // by id
    QCOMPARE(index.find(u"zhang"_s, 50).recipients,
             (QList{member(u"zhangsan"_s), member(u"sanzhang"_s)}));
    QCOMPARE(index.find(u"lisi"_s, 50).recipients, (QList{member(u"lisi"_s), member(u"lisi2"_s)}));
}

void DirectoryIndexTest::putsPreferredOnesFirst()
{
    const DirectoryIndex index(company());
    QCOMPARE(index.find(u"李四"_s, 50, {member(u"LISI2"_s)}).recipients,
             (QList{member(u"lisi2"_s), member(u"lisi"_s)}));
    // But not before those who fit better.
    QCOMPARE(index.find(u"lisi"_s, 50, {member(u"lisi2"_s)}).recipients.first(), member(u"lisi"_s));
}

void DirectoryIndexTest::saysHowManyThereAre()
{
    const DirectoryHits hits = DirectoryIndex(company()).find(u"s"_s, 2);
    QCOMPARE(hits.recipients.size(), 2);
    QVERIFY(hits.total > 2);
}

void DirectoryIndexTest::takesAName_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("named");
    QTest::newRow("id") << u"zhangsan"_s << u"zhangsan"_s;
    QTest::newRow("id in another case") << u" chenchen "_s << u"ChenChen"_s;
    QTest::newRow("name") << u"张三"_s << u"zhangsan"_s;
    QTest::newRow("western name") << u"zoe smith"_s << u"zsmith"_s;
    QTest::newRow("name of two") << u"李四"_s << QString();
    QTest::newRow("department's name") << u"研发部"_s << u"party:2"_s;
    QTest::newRow("department") << u"party:3"_s << u"party:3"_s;
    QTest::newRow("unknown department") << u"party:33"_s << QString();
    QTest::newRow("only the beginning") << u"zhang"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void DirectoryIndexTest::takesAName()
{
    QFETCH(const QString, text);
    QFETCH(const QString, named);
    const auto found = DirectoryIndex(company()).named(text);
    QCOMPARE(found ? found->toText() : QString(), named);
}

void DirectoryIndexTest::countsEachMemberOnce()
{
    const DirectoryIndex index(company());
    QCOMPARE(index.sizeOf(department(1)), 9);
    QCOMPARE(index.sizeOf(department(2)), 4); // with those below it
    QCOMPARE(index.sizeOf(tag(1)), 2);
    QCOMPARE(index.reach({department(2), tag(1), member(u"ZHANGSAN"_s), member(u"boss"_s)}), 5);
    QCOMPARE(index.reach({everybody()}), 10);
    QCOMPARE(index.reach({chat(u"x"_s), member(u"unknown"_s), department(99)}), 0);
    QCOMPARE(DirectoryIndex().reach({everybody()}), 0);
}

void DirectoryIndexTest::endsWithDepartmentsInACircle()
{
    const DirectoryIndex index({.members = {{u"a"_s, u"A"_s, {1}}, {u"b"_s, u"B"_s, {2}}},
                                .departments = {{.id = 1, .name = u"x"_s, .parentId = 2},
                                                {.id = 2, .name = u"y"_s, .parentId = 1},
                                                {.id = 3, .name = u"z"_s, .parentId = 3}}});
    QCOMPARE(index.sizeOf(department(1)), 2);
    QCOMPARE(index.sizeOf(department(3)), 0);
}

void DirectoryIndexTest::staysQuickWithSillyNames()
{
    // Each word can be read in many ways: trying all of them would take years.
    const QString name = (QString(8, u'a') + u' ').repeated(30);
    const DirectoryIndex index({.members = {{u"x"_s, name, {}}}});
    QCOMPARE(index.find(QString(90, u'a') + u'b', 50).total, 0);
    QCOMPARE(index.find(QString(90, u'a'), 50).total, 1);
}

QTEST_GUILESS_MAIN(DirectoryIndexTest)
#include "tst_directoryindex.moc"
