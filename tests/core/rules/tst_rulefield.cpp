// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/rulefield.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace ewc;

namespace {

/*! Two conditions, a group of three and an empty one. */
Rule someRule()
{
    Rule rule;
    rule.when.conditions = {{.type = u"a"_s}, {.type = u"b"_s}};
    rule.when.groups = {{.conditions = {{.type = u"c"_s}, {.type = u"d"_s}, {.type = u"e"_s}}}, {}};
    return rule;
}

} // namespace

class RuleFieldTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatIsNamed_data();
    void findsWhatIsNamed();
    void findsNothingElse_data();
    void findsNothingElse();
};

void RuleFieldTest::findsWhatIsNamed_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<int>("group"); // -1: none
    QTest::addColumn<int>("condition");

    QTest::newRow("condition") << u"when.conditions[1]"_s << -1 << 1;
    QTest::newRow("its parameter") << u"when.conditions[0].words"_s << -1 << 0;
    QTest::newRow("group") << u"when.groups[1]"_s << 1 << -1;
    QTest::newRow("condition of a group") << u"when.groups[0].conditions[2]"_s << 0 << 2;
    QTest::newRow("and its parameter") << u"when.groups[0].conditions[0].words[3]"_s << 0 << 0;
}

void RuleFieldTest::findsWhatIsNamed()
{
    QFETCH(const QString, field);
    QFETCH(const int, group);
    QFETCH(const int, condition);

    const auto found = ruleField(someRule(), field);
    QVERIFY(found);
    QCOMPARE(found->group.value_or(-1), group);
    QCOMPARE(found->condition.value_or(-1), condition);
}

void RuleFieldTest::findsNothingElse_data()
{
    QTest::addColumn<QString>("field");

    QTest::newRow("nothing") << QString();
    QTest::newRow("the trigger") << u"when"_s;
    QTest::newRow("an action") << u"then[0].text"_s;
    QTest::newRow("past the end") << u"when.conditions[2]"_s;
    QTest::newRow("before the beginning") << u"when.conditions[-1]"_s;
    QTest::newRow("past the end of a group") << u"when.groups[1].conditions[0]"_s;
    QTest::newRow("no number") << u"when.conditions[one]"_s;
    QTest::newRow("no bracket") << u"when.conditions"_s;
    QTest::newRow("half a bracket") << u"when.conditions[0"_s;
    QTest::newRow("only brackets") << u"when.conditions[]"_s;
    QTest::newRow("another field of a group") << u"when.groups[0].match"_s;
}

void RuleFieldTest::findsNothingElse()
{
    QFETCH(const QString, field);

    QVERIFY(!ruleField(someRule(), field));
}

QTEST_GUILESS_MAIN(RuleFieldTest)
#include "tst_rulefield.moc"
