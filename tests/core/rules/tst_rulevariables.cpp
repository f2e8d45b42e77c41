// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/templatetext.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ewc;

class RuleVariablesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsWhatARuleFinds_data();
    void knowsWhatARuleFinds();
    void knowsWhatEveryRuleMayUse_data();
    void knowsWhatEveryRuleMayUse();
};

namespace {

RulePart words(const QString &type, const QStringList &list)
{
    return {.type = type, .parameters = {{u"words"_s, QJsonArray::fromStringList(list)}}};
}

} // namespace

void RuleVariablesTest::knowsWhatARuleFinds_data()
{
    QTest::addColumn<RulePart>("condition");
    QTest::addColumn<QStringList>("variables");

    QTest::newRow("contains") << words(u"textContains"_s, {u"a"_s}) << QStringList();
    QTest::newRow("starts") << words(u"textStarts"_s, {u"a"_s}) << QStringList{u"1"_s};
    QTest::newRow("ends") << words(u"textEnds"_s, {u"a"_s}) << QStringList{u"1"_s};
    QTest::newRow("unknown") << words(u"textSmells"_s, {u"a"_s}) << QStringList();
}

void RuleVariablesTest::knowsWhatARuleFinds()
{
    QFETCH(const RulePart, condition);
    Rule rule;
    rule.when.conditions = {condition};
    QTEST(variablesOf(rule), "variables");
    QCOMPARE(isKnownVariable(u"1"_s, rule), !variablesOf(rule).isEmpty());
    QVERIFY(!isKnownVariable(u"2"_s, rule));

    Rule inGroup;
    inGroup.when.groups = {{.conditions = {condition}}};
    QTEST(variablesOf(inGroup), "variables");

    rule.actions = {{.type = u"runProgram"_s}, {.type = u"replyText"_s}};
    QVERIFY(isKnownVariable(u"output"_s, rule));
}

void RuleVariablesTest::knowsWhatEveryRuleMayUse_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isKnown");
    for (const char *name : {"text", "sender", "sender.name", "time", "date", "host", "var.x",
                             "var.名字", "message.MediaId"})
        QTest::newRow(name) << QString::fromUtf8(name) << true;
    for (const char *name :
         {"txet", "Text", "name", "1", "output", "var.", "var", "message.", "env.HOME", ""})
        QTest::addRow("not \"%s\"", name) << QString::fromUtf8(name) << false;
}

void RuleVariablesTest::knowsWhatEveryRuleMayUse()
{
    QFETCH(const QString, name);
    QTEST(isKnownVariable(name, Rule()), "isKnown");
}

QTEST_GUILESS_MAIN(RuleVariablesTest)
#include "tst_rulevariables.moc"
