// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/settings/accountname.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace ewc;

class AccountNameTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesNames_data();
    void refusesNames();
    void takesNames_data();
    void takesNames();
    void countsOn_data();
    void countsOn();
};

void AccountNameTest::refusesNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("problem");

    const auto characters =
        u"The name of an account cannot hold a slash, a bracket or a line break."_s;
    QTest::newRow("none") << QString() << u"The account needs a name."_s;
    QTest::newRow("spaces") << u"  "_s << u"The account needs a name."_s;
    QTest::newRow("slash") << u"a/b"_s << characters;
    QTest::newRow("bracket") << u"a]b"_s << characters;
    QTest::newRow("opening bracket") << u"[a"_s << characters;
    QTest::newRow("line break") << u"a\n[b"_s << characters;
    QTest::newRow("tab") << u"a\tb"_s << characters;
    QTest::newRow("settings")
        << u"system"_s
        << u"system has a meaning of its own in config.ini. Please choose another name."_s;
    QTest::newRow("camera")
        << u" Camera "_s
        << u"Camera has a meaning of its own in config.ini. Please choose another name."_s;
    QTest::newRow("a megabyte") << QString(
        1024 * 1024,
        u'x') << u"The name of an account can have 64 characters, but this has 1048576."_s;
}

void AccountNameTest::refusesNames()
{
    QFETCH(const QString, name);
    QFETCH(const QString, problem);

    QCOMPARE(problemOfAccountName(name), problem);
}

void AccountNameTest::takesNames_data()
{
    QTest::addColumn<QString>("name");

    for (const QString &name : {u"demo"_s, u"搬砖监控"_s, u"two words"_s, u"a;b"_s, u"a = b"_s})
        QTest::newRow(qPrintable(name)) << name;
    QTest::newRow("64 characters") << QString(64, u'x');
}

void AccountNameTest::takesNames()
{
    QFETCH(const QString, name);

    QCOMPARE(problemOfAccountName(name), QString());
    QVERIFY(isAccountSection(name));
}

void AccountNameTest::countsOn_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("next");

    QTest::newRow("a name") << u"demo"_s << u"demo-2"_s;
    QTest::newRow("a counted one") << u"demo-2"_s << u"demo-3"_s;
    QTest::newRow("the last of two digits") << u"demo-99"_s << u"demo-100"_s;
    QTest::newRow("a year") << u"demo-2024"_s << u"demo-2024-2"_s;
    QTest::newRow("a number alone") << u"-2"_s << u"-2-2"_s;
    QTest::newRow("as long as may be") << QString(64, u'x') << QString(62, u'x') + u"-2"_s;
    QTest::newRow("not through a character")
        << QString(61, u'x') + u"😀y"_s << QString(61, u'x') + u"-2"_s;
}

void AccountNameTest::countsOn()
{
    QFETCH(const QString, name);
    QFETCH(const QString, next);

    QCOMPARE(numberedName(name, 1), next);
    QCOMPARE(problemOfAccountName(next), QString());
}

QTEST_GUILESS_MAIN(AccountNameTest)
#include "tst_accountname.moc"
