// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/rules/compiledrules.h"
#include "tests/support/qverifyresult.h"

#include <QJsonArray>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ewc;

using Asked = ConditionTrace::Outcome;
using Became = RuleTrace::Outcome;

namespace {

Explanation explained(const RuleEngine &engine, const QString &text, const asking::Past &past = {})
{
    const IncomingMessage message = asking::textMessage(text);
    return engine.explain(Question(message, u"demo"_s, asking::noon(), past));
}

QList<Became> outcomesOf(const Explanation &explanation)
{
    QList<Became> outcomes;
    for (const RuleTrace &trace : explanation.rules)
        outcomes.append(trace.outcome);
    return outcomes;
}

QList<Asked> outcomesOf(const RuleTrace &trace)
{
    QList<Asked> outcomes;
    for (const ConditionTrace &condition : trace.conditions)
        outcomes.append(condition.outcome);
    return outcomes;
}

/*! Rules of all kinds over the letters a, b, c, as they come. */
QByteArray randomRules(QRandomGenerator &random)
{
    const auto pick = [&random](const QList<QByteArray> &of) {
        return of.at(random.bounded(static_cast<int>(of.size())));
    };
    const auto condition = [&] {
        return pick({R"({"type":"textContains","words":["a","bb"]})",
                     R"({"type":"textContains","words":["ab","c"],"match":"all"})",
                     R"({"type":"textIs","words":["ab","c"],"ignoreCase":false})",
                     R"({"type":"textStarts","words":["A"]})",
                     R"({"type":"textEnds","words":["c"],"ignoreSpaces":true})",
                     R"({"type":"textLike","words":["a*c","?"]})",
                     R"({"type":"textMatches","pattern":"a+(b|c)|c{2}"})",
                     R"json({"type":"textMatches","pattern":"b(.)"})json",
                     R"({"type":"textLength","atMost":2})", R"({"type":"sender","members":["x"]})",
                     R"({"type":"messageType","kind":"text"})"});
    };
    const auto conditions = [&] {
        QByteArray list;
        for (int left = random.bounded(1, 4); left > 0; --left)
            list += condition() + (left > 1 ? "," : "");
        return list;
    };
    const auto match = [&] { return pick({"all", "any", "none"}); };
    QByteArray rules;
    for (int i = 0; i < 12; ++i) {
        rules += (i > 0 ? "," : "") + R"({"id":"r)"_ba + QByteArray::number(i) + R"(","after":")"
                 + pick({"stop", "continue", "continue"}) + R"(","when":{"match":")" + match()
                 + R"(","conditions":[)" + conditions() + R"(],"groups":[{"match":")" + match()
                 + R"(","conditions":[)" + conditions() + "]}]}}";
    }
    return R"({"rules":[)" + rules + "]}";
}

} // namespace

class ExplanationTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatBecameOfEachRule();
    void tellsWhatBecameOfEachCondition();
    void namesTheFirstThatFailed_data();
    void namesTheFirstThatFailed();
    void tellsUntilWhenARuleKeepsStill();
    void tellsWhatWasCutOff();
    void asksNothingOfTheSilent();
    void agreesWithTheDecision();
};

void ExplanationTest::tellsWhatBecameOfEachRule()
{
    const auto engine = compiledRules(R"({
        "before": [{"id": "off", "on": false},
                   {"id": "night", "schedule": {"from": "22:00", "to": "06:00"}}],
        "rules": [
            {"id": "other",
             "when": {"conditions": [{"type": "textIs", "words": ["x"]}]}},
            {"id": "trial", "logOnly": true},
            {"id": "it",
             "when": {"conditions": [{"type": "textStarts", "words": ["menu"]}]}}],
        "fallback": [{"id": "late"}, {"id": "off-too", "on": false}]})");
    QVERIFY_RESULT(engine);
    const Explanation explanation = explained(**engine, u"menu of today"_s);
    QCOMPARE(outcomesOf(explanation),
             (QList{Became::Off, Became::NotScheduled, Became::NotMatched, Became::MatchedLogOnly,
                    Became::Matched, Became::NotAsked, Became::NotAsked}));
    QCOMPARE(explanation.rules.at(4).captures, (Captures{{u"1"_s, u"of today"_s}}));
    QCOMPARE(explanation.rules.at(4).section, RuleSection::Rules);
    QVERIFY(explanation.rules.at(4).nanoseconds > 0);
    QCOMPARE(explanation.decision.winner(), u"it"_s);
}

void ExplanationTest::tellsWhatBecameOfEachCondition()
{
    const auto engine = compiledRules(R"({"rules": [
        {"id": "a", "when": {
            "conditions": [{"type": "textContains", "words": ["x"]},
                           {"type": "textContains", "words": ["menu"]}],
            "groups": [{"match": "any", "conditions": [{"type": "textContains", "words": ["m"]},
                                                       {"type": "textContains", "words": ["y"]}]}]}},
        {"id": "b"},
        {"id": "c", "when": {"conditions": [{"type": "textIs", "words": ["menu"]}]}}]})");
    QVERIFY_RESULT(engine);
    const Explanation explanation = explained(**engine, u"menu"_s);
    const RuleTrace &trace = explanation.rules.first();
    QCOMPARE(outcomesOf(trace), (QList{Asked::Fails, Asked::Holds, Asked::Holds, Asked::Fails}));
    QCOMPARE(trace.conditions.at(1).field, u"when.conditions[1]"_s);
    QCOMPARE(trace.conditions.at(3).field, u"when.groups[0].conditions[1]"_s);
    QCOMPARE(outcomesOf(explanation.rules.last()), QList{Asked::NotAsked});
}

void ExplanationTest::namesTheFirstThatFailed_data()
{
    QTest::addColumn<QByteArray>("trigger");
    QTest::addColumn<QString>("field"); // for the text "ab"

    const QByteArray a = R"({"type":"textContains","words":["a"]})"_ba;
    const QByteArray x = R"({"type":"textContains","words":["x"]})"_ba;
    const QByteArray both = R"("conditions":[)"_ba + a + ',' + x + ']';
    const QByteArray group = R"(,"groups":[{"match":"any","conditions":[)"_ba + x + "]}]}";
    QTest::newRow("all") << '{' + both + '}' << u"when.conditions[1]"_s;
    QTest::newRow("any") << R"({"match":"any","conditions":[)"_ba + x + ',' + x + "]}"
                         << u"when.conditions[0]"_s;
    QTest::newRow("none") << R"({"match":"none",)"_ba + both + '}' << u"when.conditions[0]"_s;
    QTest::newRow("group") << R"({"conditions":[)"_ba + a + ']' + group << u"when.groups[0]"_s;
    QTest::newRow("matches") << R"({"conditions":[)"_ba + a + "]}" << QString();
}

void ExplanationTest::namesTheFirstThatFailed()
{
    QFETCH(const QByteArray, trigger);
    QFETCH(const QString, field);
    const auto engine = compiledRules(R"({"rules":[{"id":"it","when":)"_ba + trigger + "}]}");
    QVERIFY_RESULT(engine);
    QCOMPARE(explained(**engine, u"ab"_s).rules.first().firstFailed, field);
}

void ExplanationTest::tellsUntilWhenARuleKeepsStill()
{
    const auto engine =
        compiledRules(R"({"rules": [{"id": "it", "cooldown": {"seconds": 60}}, {"id": "b"}]})");
    QVERIFY_RESULT(engine);
    asking::Past past;
    const qint64 now = asking::noon().toMSecsSinceEpoch();
    past.hitTimes.insert(u"it"_s, now - 10'000);
    const Explanation explanation = explained(**engine, u"x"_s, past);
    QCOMPARE(outcomesOf(explanation), (QList{Became::CoolingDown, Became::NotAsked}));
    QCOMPARE(explanation.rules.first().coolUntil, now + 50'000);
    QCOMPARE(explanation.decision, Decision());
}

void ExplanationTest::tellsWhatWasCutOff()
{
    const auto engine = compiledRules(R"({"rules": [{"id": "it", "when": {"conditions": [
        {"type": "textIs", "words": ["x"]}, {"type": "textMatches", "pattern": "(a+)+$"}]}}]})");
    QVERIFY_RESULT(engine);
    const Explanation explanation = explained(**engine, QString(600, u'a') + u'b');
    const ConditionTrace &trace = explanation.rules.first().conditions.last();
    QCOMPARE(trace.outcome, Asked::CutOff);
    QVERIFY(!trace.problem.isEmpty());
    QCOMPARE(explanation.decision.problems.size(), 0); // the decision did not get there
}

void ExplanationTest::asksNothingOfTheSilent()
{
    const auto engine = compiledRules(R"({"rules": [{"id": "it"}]})");
    QVERIFY_RESULT(engine);
    asking::Past past;
    past.handedOver = asking::noon().addSecs(1).toMSecsSinceEpoch();
    const Explanation explanation = explained(**engine, u"x"_s, past);
    QCOMPARE(explanation.decision.silence, Silence::HandedOver);
    QCOMPARE(outcomesOf(explanation), QList{Became::NotAsked});
}

void ExplanationTest::agreesWithTheDecision()
{
    // An explanation asks every condition of every rule, a decision only those of rules that the
    // index found: they may never differ.
    QRandomGenerator random(5);
    int matches = 0;
    for (int round = 0; round < 25; ++round) {
        const auto engine = compiledRules(randomRules(random));
        QVERIFY_RESULT(engine);
        for (const QString &text :
             {u"a"_s, u"ab"_s, u"abc"_s, u"c"_s, u"cc"_s, u"Bb c"_s, u"xyz"_s, u"a b c"_s}) {
            const Decision decision = decided(**engine, text);
            QCOMPARE(explained(**engine, text).decision, decision);
            matches += static_cast<int>(decision.matches.size());
        }
    }
    QVERIFY2(matches > 100, qPrintable(QString::number(matches))); // so that it was a test
}

QTEST_GUILESS_MAIN(ExplanationTest)
#include "tst_explanation.moc"
