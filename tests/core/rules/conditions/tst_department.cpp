// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/rules/asking.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace ewc;

class DepartmentTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsForWhoIsThere_data();
    void holdsForWhoIsThere();
};

void DepartmentTest::holdsForWhoIsThere_data()
{
    QTest::addColumn<QStringList>("actual");
    QTest::addColumn<bool>("holds");

    QTest::newRow("one of them") << QStringList{u"7"_s, u"1"_s} << true;
    QTest::newRow("others") << QStringList{u"70"_s, u"1"_s} << false;
    QTest::newRow("not known") << QStringList() << false;
}

void DepartmentTest::holdsForWhoIsThere()
{
    QFETCH(const QStringList, actual);
    QFETCH(const bool, holds);
    asking::Past past;
    past.who.departments = actual;
    const asking::Said said = asking::ask(R"({"type":"department","departments":["3","7"]})"_ba,
                                          asking::textMessage(u"hello"_s), past);
    QCOMPARE(said.problem, QString());
    QCOMPARE(said.holds, holds);
}

QTEST_GUILESS_MAIN(DepartmentTest)
#include "tst_department.moc"
