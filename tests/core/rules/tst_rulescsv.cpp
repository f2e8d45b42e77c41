// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/rulesetoperations.h"
#include "tests/core/rules/rulesamples.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace ewc;

class RulesCsvTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tablesBecomeRules_data();
    void tablesBecomeRules();
    void problemsNameTheLine_data();
    void problemsNameTheLine();
    void readingTheTableAgainGivesTheSameIds();
    void whatIsWrittenReadsBackEqual();
    void rulesThatNoTableCanHoldAreCounted();
    void nothingIsCalculatedByASpreadsheet();
};

namespace {

/*! What \a rules answer to, without their ids. */
QList<RulePart> partsOf(const RuleSet &rules)
{
    QList<RulePart> parts;
    for (const Rule &rule : rules.rules)
        parts += rule.when.conditions + rule.actions;
    return parts;
}

} // namespace

void RulesCsvTest::tablesBecomeRules_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<QList<RulePart>>("parts");
    const QList<RulePart> menu{words(u"textContains"_s, {u"菜单"_s}), replyWith(u"好"_s)};
    const QList<RulePart> exact{words(u"textIs"_s, {u"菜单"_s}), replyWith(u"好"_s)};
    QTest::newRow("two columns") << QByteArray("菜单,好") << menu;
    QTest::newRow("three columns") << QByteArray("菜单,全匹配,好") << exact;
    QTest::newRow("a head") << QByteArray("关键词,匹配方式,回复\n菜单,半匹配,好\n") << menu;
    QTest::newRow("a head in another order")
        << QByteArray("Reply;Note;Keyword\n好;whatever;菜单\n") << menu;
    QTest::newRow("no match said") << QByteArray("keyword,match,reply\n菜单,,好\n") << menu;
    QTest::newRow("in English") << QByteArray("keyword,match,reply\n菜单,EXACT,好") << exact;
    QTest::newRow("several keywords")
        << QByteArray("菜单 | menu|,\"a\nb\"")
        << QList<RulePart>{words(u"textContains"_s, {u"菜单"_s, u"menu"_s}), replyWith(u"a\nb"_s)};
    QTest::newRow("a regular expression")
        << QByteArray("a|b,正则,好")
        << QList<RulePart>{{.type = u"textMatches"_s, .parameters = {{u"pattern"_s, u"a|b"_s}}},
                           replyWith(u"好"_s)};
}

void RulesCsvTest::tablesBecomeRules()
{
    QFETCH(const QByteArray, csv);
    const RuleSetReading reading = readRulesCsv(csv);
    QVERIFY2(reading.problems.isEmpty(), qPrintable(reading.problems.value(0).sentence));
    QTEST(partsOf(reading.rules), "parts");
}

void RulesCsvTest::problemsNameTheLine_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("says");
    QTest::newRow("nothing") << QByteArray() << 0 << u"empty"_s;
    QTest::newRow("no keyword") << QByteArray("a,b\n,b") << 2 << u"keyword is missing"_s;
    QTest::newRow("no reply") << QByteArray("a,b\n\nb,") << 3 << u"reply is missing"_s;
    QTest::newRow("an unknown match") << QByteArray("a,perhaps,b") << 1 << u"“perhaps”"_s;
    QTest::newRow("twice") << QByteArray("a,b\nc,d\na,e") << 3 << u"in line 1 already"_s;
    QTest::newRow("an unknown variable") << QByteArray("a,b\nc,{nobody}") << 2 << u"{nobody}"_s;
    QTest::newRow("a wrong expression") << QByteArray("(,regex,b") << 1 << QString();
    QTest::newRow("only separators") << QByteArray("|,b") << 1 << QString();
    QTest::newRow("another encoding") << QByteArray("\xB2\xCB,a") << 0 << u"UTF-8"_s;
    QTest::newRow("too large") << QByteArray(11 * 1024 * 1024, 'a') << 0 << u"11 MB"_s;
    QTest::newRow("a reply that is too long")
        << QByteArray("a," + QByteArray(200'000, 'x')) << 1 << u"20000"_s;
}

void RulesCsvTest::problemsNameTheLine()
{
    QFETCH(const QByteArray, csv);
    QFETCH(const QString, says);
    const auto problems = readRulesCsv(csv).problems;
    QVERIFY(!problems.isEmpty());
    QVERIFY2(problems[0].sentence.contains(says), qPrintable(problems[0].sentence));
    QVERIFY(!problems[0].sentence.isEmpty());
    QTEST(problems[0].line, "line");
}

void RulesCsvTest::readingTheTableAgainGivesTheSameIds()
{
    const RuleSet first = readRulesCsv("a,b\nc,d").rules;
    const RuleSet second = readRulesCsv("c,other\na,b").rules;
    QCOMPARE(first.rules[0].id, second.rules[1].id);
    const auto found = conflicts(first, second);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found[0].why, RuleConflict::Why::SameId);
    const RuleSet all = merged(first, second, {{found[0].incomingId, OnConflict::Replace}});
    QCOMPARE(all.size(), 2);
    QCOMPARE(all.rules[1].actions[0], replyWith(u"other"_s));
}

void RulesCsvTest::whatIsWrittenReadsBackEqual()
{
    const RuleSet rules =
        readRulesCsv(
            "菜单|menu,is,\"two\nlines, and a \"\"quote\"\"\"\n^a.*$,regex,b\n前,开头,c\n后,结尾,d")
            .rules;
    QCOMPARE(rules.size(), 4);
    int left = -1;
    const RuleSetReading reading = readRulesCsv(writeRulesCsv(rules, &left));
    QVERIFY(reading.problems.isEmpty());
    QCOMPARE(reading.rules, rules);
    QCOMPARE(left, 0);
}

void RulesCsvTest::rulesThatNoTableCanHoldAreCounted()
{
    const RulePart word = words(u"textContains"_s, {u"a"_s});
    RuleSet rules{.rules = {ruleWhen(u"fits"_s, {word})}};
    const auto add = [&](const auto &change) {
        Rule rule = ruleWhen(u"r%1"_s.arg(rules.rules.size()), {word});
        change(rule);
        rules.rules.append(rule);
    };
    add([](Rule &rule) { rule.isOn = false; });
    add([](Rule &rule) { rule.stops = false; });
    add([](Rule &rule) { rule.cooldown.seconds = 5; });
    add([](Rule &rule) { rule.schedule = {{u"days"_s, u"1"_s}}; });
    add([](Rule &rule) { rule.when.quantifier = Quantifier::None; });
    add([](Rule &rule) { rule.when.conditions.clear(); });
    add([](Rule &rule) { rule.when.conditions[0].parameters[u"ignoreCase"_s] = false; });
    add([](Rule &rule) { rule.when.conditions = {words(u"textIs"_s, {u"a|b"_s})}; });
    add([](Rule &rule) { rule.actions.append(replyWith(u"b"_s)); });
    add([](Rule &rule) { rule.actions[0].type = u"stop"_s; });
    int left = 0;
    const RuleSetReading reading = readRulesCsv(writeRulesCsv(rules, &left));
    QVERIFY(reading.problems.isEmpty());
    QCOMPARE(reading.rules.size(), 1);
    QCOMPARE(left, 10);
}

void RulesCsvTest::nothingIsCalculatedByASpreadsheet()
{
    const RuleSet rules{.rules = {{.id = u"a"_s,
                                   .when = {.conditions = {words(u"textIs"_s, {u"=1+1"_s})}},
                                   .actions = {replyWith(u"=HYPERLINK(\"http://evil\")"_s)}},
                                  {.id = u"b"_s,
                                   .when = {.conditions = {words(u"textIs"_s, {u"'@a"_s})}},
                                   .actions = {replyWith(u"-1"_s)}}}};
    const QByteArray csv = writeRulesCsv(rules);
    QVERIFY(csv.contains("'=1+1"));
    QVERIFY(csv.contains("\"'=HYPERLINK"));
    QVERIFY(csv.contains("''@a"));
    QCOMPARE(partsOf(readRulesCsv(csv).rules), partsOf(rules));
}

QTEST_GUILESS_MAIN(RulesCsvTest)
#include "tst_rulescsv.moc"
