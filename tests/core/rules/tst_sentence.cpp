// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/sentence.h"
#include "core/rules/valuetext.h"
#include "tests/core/rules/rulesamples.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace ewc;

class SentenceTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rulesReadAsSentences_data();
    void rulesReadAsSentences();
    void everyKindReadsWithoutAnyValue();
    void whatPeopleWroteIsNeverTakenForAPlace();
    void daysReadAsPeopleSayThem_data();
    void daysReadAsPeopleSayThem();
    void durationsHaveTheLargestExactUnit_data();
    void durationsHaveTheLargestExactUnit();
    void longTextsAreCutBetweenCharacters();
    void rulesWithoutANameAreCalledByWhatTheyAsk();
    void anotherRuleIsCalledByItsTitle();
};

namespace {

const RulePart Menu = words(u"textContains"_s, {u"menu"_s});
const RulePart A = words(u"textIs"_s, {u"a"_s});
const RulePart B = words(u"textIs"_s, {u"b"_s});

template<typename Change>
Rule changed(const Change &change)
{
    Rule rule = ruleWhen(u"r"_s, {Menu});
    change(rule);
    return rule;
}

} // namespace

void SentenceTest::rulesReadAsSentences_data()
{
    QTest::addColumn<Rule>("rule");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *name, const QString &sentence, const auto &change) {
        QTest::newRow(name) << changed(change) << sentence;
    };
    row("the simplest", u"When the text contains “menu”: reply “ok”."_s, [](Rule &) {});
    row("of the issue",
        u"When the text contains “menu” and it is Monday to Friday, 00:00–10:00: reply with the "
        u"picture menu.jpg; at most once in a minute for each member."_s,
        [](Rule &rule) {
            rule.schedule = {
                {u"days"_s, u"12345"_s}, {u"from"_s, u"00:00"_s}, {u"to"_s, u"10:00"_s}};
            rule.cooldown.seconds = 60;
            rule.actions = {{.type = u"replyImage"_s,
                             .parameters = {{u"media_id"_s, u"file:///srv/pictures/menu.jpg"_s}}}};
        });
    row("everything", u"Whatever comes: reply “ok”."_s,
        [](Rule &rule) { rule.when.conditions.clear(); });
    row("at times only", u"When it is Monday: reply “ok”."_s, [](Rule &rule) {
        rule.when.conditions.clear();
        rule.schedule = {{u"days"_s, u"1"_s}};
    });
    row("any of them", u"When the text is “a” or the text is “b”: reply “ok”."_s, [](Rule &rule) {
        rule.when = {.quantifier = Quantifier::Any, .conditions = {A, B}};
    });
    row("none of them", u"When not (the text is “a” or the text is “b”): reply “ok”."_s,
        [](Rule &rule) {
            rule.when = {.quantifier = Quantifier::None, .conditions = {A, B}};
        });
    row("a group",
        u"When the text contains “menu” and (the text is “a” or the text is “b”): reply “ok”."_s,
        [](Rule &rule) {
            rule.when.groups = {{.quantifier = Quantifier::Any, .conditions = {A, B}}};
        });
    row("any, at times",
        u"When (the text is “a” or the text is “b”) and it is before 10:00: reply “ok”."_s,
        [](Rule &rule) {
            rule.when = {.quantifier = Quantifier::Any, .conditions = {A, B}};
            rule.schedule = {{u"to"_s, u"10:00"_s}};
        });
    row("several words", u"When the text is “a”, “b” or “c”: reply “ok”."_s, [](Rule &rule) {
        rule.when.conditions = {words(u"textIs"_s, {u"a"_s, u"b"_s, u"c"_s})};
    });
    row("all of several words", u"When the text contains “a” and “b” (all of them): reply “ok”."_s,
        [](Rule &rule) {
            rule.when.conditions = {
                words(u"textContains"_s, {u"a"_s, u"b"_s}, {{u"match"_s, u"all"_s}})};
        });
    row("many words", u"When the text is “a”, “b”, “c”, “d” or 2 more: reply “ok”."_s,
        [](Rule &rule) {
            rule.when.conditions = {
                words(u"textIs"_s, {u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s, u"f"_s})};
        });
    row("what ends in itself", u"When the text contains “menu”: reply “Hello!”"_s,
        [](Rule &rule) { rule.actions = {replyWith(u"Hello!"_s)}; });
    row("several actions", u"When the text contains “menu”: reply “a”, then reply “b”."_s,
        [](Rule &rule) {
            rule.actions = {replyWith(u"a"_s), replyWith(u"b"_s)};
        });
    row("it goes on, and only notes it",
        u"When the text contains “menu”: reply “ok”; at most once in 2 hours; then the next rules "
        u"are asked; log only, nothing is done."_s,
        [](Rule &rule) {
            rule.cooldown = {.seconds = 7200, .isPerMember = false};
            rule.stops = false;
            rule.isLogOnly = true;
        });
    row("nothing filled in yet", u"When the text contains …: …."_s, [](Rule &rule) {
        rule.when.conditions[0].parameters = {};
        rule.actions.clear();
    });
    row("what is not known", u"When …: …."_s, [](Rule &rule) {
        rule.when.conditions[0].type = u"moonIs"_s;
        rule.actions[0].type = u"dance"_s;
    });
}

void SentenceTest::rulesReadAsSentences()
{
    QFETCH(const Rule, rule);
    QTEST(sentenceOf(rule), "sentence");
}

void SentenceTest::everyKindReadsWithoutAnyValue()
{
    const auto check = [](const QString &id, const QString &sentence) {
        QVERIFY2(!sentence.isEmpty(), qPrintable(id));
        for (const QChar c : u"{}[]"_s)
            QVERIFY2(!sentence.contains(c), qPrintable(id + u": "_s + sentence));
    };
    for (const ConditionType &type : conditionTypes())
        check(type.id, sentenceOf(type, {}));
    for (const ActionType &type : actionTypes()) {
        QString sentence = sentenceOf(type, {});
        for (const Field &field : type.schema) // "{sender.name}" may be what a field is by itself
            sentence.remove(shortened(field.standard, 40));
        check(type.id, sentence);
    }
}

void SentenceTest::whatPeopleWroteIsNeverTakenForAPlace()
{
    const Rule rule = changed([](Rule &odd) {
        odd.when.conditions = {words(u"textIs"_s, {u"%1 {words} [x]"_s}), A};
        odd.actions = {replyWith(u"%2 %3 {text}"_s)};
    });
    QCOMPARE(sentenceOf(rule), u"When the text is “%1 {words} [x]” and the text is “a”: reply “%2 "
                               u"%3 {text}”."_s);
}

void SentenceTest::daysReadAsPeopleSayThem_data()
{
    QTest::addColumn<QString>("days");
    QTest::addColumn<QString>("text");
    QTest::newRow("none") << QString() << QString();
    QTest::newRow("one") << u"7"_s << u"Sunday"_s;
    QTest::newRow("two in a row") << u"67"_s << u"Saturday, Sunday"_s;
    QTest::newRow("a working week") << u"12345"_s << u"Monday to Friday"_s;
    QTest::newRow("in another order") << u"54321"_s << u"Monday to Friday"_s;
    QTest::newRow("with a gap") << u"12356"_s << u"Monday to Wednesday, Friday, Saturday"_s;
    QTest::newRow("no days") << u"089x"_s << QString();
}

void SentenceTest::daysReadAsPeopleSayThem()
{
    QFETCH(const QString, days);
    QTEST(daysText(days), "text");
}

void SentenceTest::durationsHaveTheLargestExactUnit_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("none") << 0 << QString();
    QTest::newRow("one") << 1 << u"a second"_s;
    QTest::newRow("no minutes") << 90 << u"90 seconds"_s;
    QTest::newRow("minutes") << 600 << u"10 minutes"_s;
    QTest::newRow("an hour") << 3600 << u"an hour"_s;
    QTest::newRow("days") << 172800 << u"2 days"_s;
}

void SentenceTest::durationsHaveTheLargestExactUnit()
{
    QFETCH(const int, seconds);
    QTEST(durationText(seconds), "text");
}

void SentenceTest::longTextsAreCutBetweenCharacters()
{
    QCOMPARE(shortened(u"one\n  two"_s, 20), u"one two"_s);
    QCOMPARE(shortened(u"abcdef"_s, 3), u"abc…"_s);
    QCOMPARE(shortened(u"ab😀cd"_s, 3), u"ab…"_s);
    QCOMPARE(shortened(QString(), 3), QString());
}

void SentenceTest::rulesWithoutANameAreCalledByWhatTheyAsk()
{
    Rule rule = ruleWhen(u"r"_s, {Menu});
    QCOMPARE(titleOf(rule), u"the text contains “menu”"_s);
    rule.when.conditions.clear();
    QCOMPARE(titleOf(rule), u"reply “ok”"_s);
    rule.name = u"Lunch"_s;
    QCOMPARE(titleOf(rule), u"Lunch"_s);
}

void SentenceTest::anotherRuleIsCalledByItsTitle()
{
    Rule first = ruleWhen(u"x7k2"_s, {A});
    first.name = u"Which size?"_s;
    const RulePart step{.type = u"previousMessage"_s, .parameters = {{u"rule"_s, u"x7k2"_s}}};
    const Rule second = ruleWhen(u"r"_s, {step});
    QVERIFY(sentenceOf(second).contains(u"x7k2"_s));
    const QString sentence = sentenceOf(second, {.rules = {first, second}});
    QVERIFY2(sentence.contains(u"answered by “Which size?”: reply"_s), qPrintable(sentence));
    QCOMPARE(sentenceOf(second, {}), sentenceOf(second));
}

QTEST_GUILESS_MAIN(SentenceTest)
#include "tst_sentence.moc"
