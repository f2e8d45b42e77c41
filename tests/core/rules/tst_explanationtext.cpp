// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/explanationtext.h"
#include "core/rules/trial.h"
#include "tests/support/qverifyresult.h"

#include <QJsonArray>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ewc;

namespace {

RulePart contains(const QString &word)
{
    return {.type = u"textContains"_s, .parameters = {{u"words"_s, QJsonArray{word}}}};
}

/*! Answers where \a when holds. */
Rule ruleWith(const RuleTrigger &when)
{
    return {.id = u"r1"_s,
            .name = u"lunch"_s,
            .when = when,
            .actions = {{.type = u"replyText"_s, .parameters = {{u"text"_s, u"soup"_s}}}}};
}

/*! What became of \a rule when zhangsan wrote \a text. */
RuleTrace traceOf(const Rule &rule, const QString &text,
                  const TrialCircumstances::Facts &facts = {})
{
    const auto engine = RuleEngine::compile({.rules = {rule}});
    if (!engine) {
        qWarning("%s", qPrintable(engine.error().detail));
        return {};
    }
    const TrialMessage trial{.from = u"zhangsan"_s,
                             .time = QDateTime(QDate(2026, 11, 24), QTime(9, 30)), // a Tuesday
                             .text = text};
    const IncomingMessage message = incomingMessage(trial);
    const TrialCircumstances circumstances(facts);
    return (*engine)->explain(Question(message, u"demo"_s, trial.time, circumstances)).rules.at(0);
}

} // namespace

class ExplanationTextTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhichConditionDecided_data();
    void saysWhichConditionDecided();
    void saysWhatWasFound();
    void saysUntilWhenARuleKeepsStill();
    void saysWhenARuleIsInForce();
    void turnsAroundWhatMustNotBe();
    void hasAWordForEveryOutcome();
    void hasASentenceForEverySilence();
    void namesWhoAnswers();
    void cutsLongValues();
    void knowsNothingOfPlacesThatAreNotThere();
};

void ExplanationTextTest::saysWhichConditionDecided_data()
{
    QTest::addColumn<int>("quantifier");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("starts");
    QTest::addColumn<QString>("names");

    const int all = int(Quantifier::All);
    const int any = int(Quantifier::Any);
    const int none = int(Quantifier::None);
    QTest::newRow("the first of all") << all << u"b"_s << u"It is not so that"_s << u"“a”"_s;
    QTest::newRow("the second of all") << all << u"a"_s << u"It is not so that"_s << u"“b”"_s;
    QTest::newRow("any, and none is so")
        << any << u"c"_s << u"None of what it waits for is so."_s << QString();
    QTest::newRow("none, but one is so") << none << u"b"_s << u"It must not be that"_s << u"“b”"_s;
}

void ExplanationTextTest::saysWhichConditionDecided()
{
    QFETCH(const int, quantifier);
    QFETCH(const QString, text);
    QFETCH(const QString, starts);
    QFETCH(const QString, names);

    const Rule rule = ruleWith({.quantifier = static_cast<Quantifier>(quantifier),
                                .conditions = {contains(u"a"_s), contains(u"b"_s)}});
    const RuleTrace trace = traceOf(rule, text);
    QCOMPARE(trace.outcome, RuleTrace::Outcome::NotMatched);
    const QString reason = reasonText(trace, rule);
    QVERIFY2(reason.startsWith(starts) && reason.contains(names), qPrintable(reason));
    QVERIFY2(reason.endsWith(u'.'), qPrintable(reason));
}

void ExplanationTextTest::saysWhatWasFound()
{
    const Rule rule =
        ruleWith({.conditions = {{.type = u"textMatches"_s,
                                  .parameters = {{u"pattern"_s, u"room (?<number>\\d+)"_s}}}}});
    const RuleTrace trace = traceOf(rule, u"room 301"_s);
    QCOMPARE(trace.outcome, RuleTrace::Outcome::Matched);
    const QString reason = reasonText(trace, rule);
    QVERIFY2(reason.contains(u"number = “301”"_s), qPrintable(reason));

    const Rule plain = ruleWith({.conditions = {contains(u"room"_s)}});
    QCOMPARE(reasonText(traceOf(plain, u"room"_s), plain), QString());
}

void ExplanationTextTest::saysUntilWhenARuleKeepsStill()
{
    Rule rule = ruleWith({.conditions = {contains(u"a"_s)}});
    rule.cooldown.seconds = 60;
    const QDateTime last(QDate(2026, 11, 24), QTime(9, 29, 30));
    const RuleTrace trace =
        traceOf(rule, u"a"_s, {.lastHits = {{rule.id, last.toMSecsSinceEpoch()}}});
    QCOMPARE(trace.outcome, RuleTrace::Outcome::CoolingDown);
    const QString reason = reasonText(trace, rule);
    QVERIFY2(reason.contains("09:30:30"_L1), qPrintable(reason));
}

void ExplanationTextTest::saysWhenARuleIsInForce()
{
    Rule rule = ruleWith({.conditions = {contains(u"a"_s)}});
    rule.schedule = {{u"days"_s, u"67"_s}};
    const RuleTrace trace = traceOf(rule, u"a"_s);
    QCOMPARE(trace.outcome, RuleTrace::Outcome::NotScheduled);
    const QString reason = reasonText(trace, rule);
    QVERIFY2(reason.contains("Saturday"_L1), qPrintable(reason));
}

void ExplanationTextTest::turnsAroundWhatMustNotBe()
{
    const Rule rule =
        ruleWith({.conditions = {contains(u"a"_s)},
                  .groups = {{.quantifier = Quantifier::None, .conditions = {contains(u"b"_s)}}}});
    const auto outcomeAt = [&rule](const QString &text, const QString &field) {
        for (const ConditionTrace &trace : traceOf(rule, text).conditions) {
            if (trace.field == field)
                return requirementOf(rule, trace);
        }
        return Requirement::CutOff;
    };
    const QString forbidden = u"when.groups[0].conditions[0]"_s;
    QVERIFY(requirementText(rule, forbidden).startsWith("not: "_L1));
    QVERIFY(requirementText(rule, u"when.groups[0]"_s).startsWith("none of this: "_L1));
    QCOMPARE(outcomeAt(u"a"_s, u"when.conditions[0]"_s), Requirement::Met);
    QCOMPARE(outcomeAt(u"a"_s, forbidden), Requirement::Met);
    QCOMPARE(outcomeAt(u"a b"_s, forbidden), Requirement::NotMet);
}

void ExplanationTextTest::hasAWordForEveryOutcome()
{
    QSet<QString> words;
    QSet<QString> names;
    constexpr int Count = int(RuleTrace::Outcome::NotAsked) + 1;
    for (int i = 0; i < Count; ++i) {
        words.insert(outcomeText(static_cast<RuleTrace::Outcome>(i)));
        names.insert(outcomeName(static_cast<RuleTrace::Outcome>(i)));
    }
    QCOMPARE(words.size(), Count);
    QCOMPARE(names.size(), Count);
    QVERIFY(!words.contains(QString()));
}

void ExplanationTextTest::hasASentenceForEverySilence()
{
    QSet<QString> sentences;
    for (int i = 0; i <= int(Silence::Loop); ++i) {
        const QString sentence = silenceText(static_cast<Silence>(i));
        QCOMPARE(sentence.isEmpty(), i == int(Silence::None));
        QCOMPARE(silenceName(static_cast<Silence>(i)).isEmpty(), i == int(Silence::None));
        sentences.insert(sentence);
    }
    QCOMPARE(sentences.size(), int(Silence::Loop) + 1);
    QCOMPARE(verdictText({.silence = Silence::HandedOver}, {}), silenceText(Silence::HandedOver));
}

void ExplanationTextTest::namesWhoAnswers()
{
    const RuleSet rules{.rules = {ruleWith({})}};
    QCOMPARE(verdictText({}, {}), u"No rule answers: there are none."_s);
    QCOMPARE(verdictText({}, rules), u"No rule answers."_s);
    QCOMPARE(verdictText({.matches = {{.ruleId = u"r1"_s}}}, rules),
             u"The rule “lunch” answers."_s);
    const QString noted = verdictText({.matches = {{.ruleId = u"r1"_s, .isLogOnly = true}}}, rules);
    QVERIFY2(noted.startsWith(u"No rule answers. “lunch” would"_s), qPrintable(noted));
    QCOMPARE(verdictText({.matches = {{.ruleId = u"gone"_s}}}, rules), u"No rule answers."_s);
}

void ExplanationTextTest::cutsLongValues()
{
    const QString text = capturesText({{u"1"_s, QString(10'000, u'x')}, {u"0"_s, u"a\nb"_s}});
    QVERIFY(text.size() < 200);
    QVERIFY2(text.startsWith(u"0 = “a b”, 1 = “x"_s), qPrintable(text));
}

void ExplanationTextTest::knowsNothingOfPlacesThatAreNotThere()
{
    const Rule rule = ruleWith({.conditions = {contains(u"a"_s)}});
    QCOMPARE(requirementText(rule, u"when.conditions[7]"_s), QString());
    QCOMPARE(requirementText(rule, u"then[0].text"_s), QString());
    const RuleTrace trace{.ruleId = rule.id,
                          .outcome = RuleTrace::Outcome::NotMatched,
                          .firstFailed = u"when.groups[3]"_s};
    QVERIFY(!reasonText(trace, rule).isEmpty());
    QCOMPARE(requirementOf(
                 rule, {.field = u"when.groups[3]"_s, .outcome = ConditionTrace::Outcome::Fails}),
             Requirement::NotMet);
}

QTEST_GUILESS_MAIN(ExplanationTextTest)
#include "tst_explanationtext.moc"
