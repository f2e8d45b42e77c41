// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sandbox/directory.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ewc::sandbox;

namespace {

QStringList ids(const QList<Member> &members)
{
    QStringList list;
    for (const Member &member : members)
        list.append(member.userId);
    return list;
}

} // namespace

class DirectoryTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsMembersInAnyCase();
    void isConsistent();
    void listsDepartmentsWithAndWithoutThoseBelow();
    void listsMembersOfTagsAndTheirDepartments();
    void hasAsManyMoreAsAreWanted();
};

void DirectoryTest::findsMembersInAnyCase()
{
    const Directory directory;
    QVERIFY(directory.member(u"ZhangSan"_s) != nullptr);
    QCOMPARE(directory.member(u"ZhangSan"_s)->name, u"张三"_s);
    QCOMPARE(directory.member(u"chenchen"_s)->userId, u"ChenChen"_s);
    QVERIFY(directory.member(u"nobody"_s) == nullptr);
    QVERIFY(directory.member(QString()) == nullptr);
}

void DirectoryTest::isConsistent()
{
    const Directory directory;
    QSet<QString> seen;
    for (const Member &member : directory.members()) {
        QVERIFY(!seen.contains(member.userId.toLower()));
        seen.insert(member.userId.toLower());
        QVERIFY(!member.departments.isEmpty());
        for (const int department : member.departments)
            QVERIFY(directory.department(department) != nullptr);
    }
    for (const Department &department : directory.departments())
        QVERIFY(department.parentId == 0 || directory.department(department.parentId) != nullptr);
    for (const Tag &tag : directory.tags()) {
        for (const QString &user : tag.users)
            QVERIFY(directory.member(user) != nullptr);
        for (const int department : tag.departments)
            QVERIFY(directory.department(department) != nullptr);
        QVERIFY(!directory.membersOf(tag).isEmpty());
    }
}

void DirectoryTest::listsDepartmentsWithAndWithoutThoseBelow()
{
    const Directory directory;
    QCOMPARE(ids(directory.membersOf(1, false)), QStringList{u"boss"_s});
    QCOMPARE(directory.membersOf(1, true).size(), directory.members().size());
    QVERIFY(!ids(directory.membersOf(2, false)).contains(u"sunqi"_s));
    QVERIFY(ids(directory.membersOf(2, true)).contains(u"sunqi"_s));
    QCOMPARE(directory.below(2).size(), 2);
    QCOMPARE(directory.below(99).size(), 0);
}

void DirectoryTest::listsMembersOfTagsAndTheirDepartments()
{
    const Directory directory;
    QCOMPARE(ids(directory.membersOf(*directory.tag(1))),
             (QStringList{u"zhangsan"_s, u"wangwu"_s}));
    const QStringList productLine = ids(directory.membersOf(*directory.tag(3)));
    QVERIFY(productLine.contains(u"zhengshi"_s)); // named
    QVERIFY(productLine.contains(u"sunqi"_s)); // two levels below a department of the tag
    QVERIFY(!productLine.contains(u"wujiu"_s));
}

void DirectoryTest::hasAsManyMoreAsAreWanted()
{
    const Directory directory(30'000);
    QCOMPARE(directory.members().size(), 30'012);
    QCOMPARE(directory.member(u"ZhangSan"_s)->name, u"张三"_s);
    QCOMPARE(directory.member(u"M30000"_s)->userId, u"m30000"_s);
    QVERIFY(directory.member(u"m30001"_s) == nullptr);
    QVERIFY(directory.member(u"m00001"_s)->name != directory.member(u"m00002"_s)->name);
    for (const Department &department : directory.departments())
        QVERIFY(directory.membersOf(department.id, false).size() >= 6000);
}

QTEST_GUILESS_MAIN(DirectoryTest)
#include "tst_directory.moc"
