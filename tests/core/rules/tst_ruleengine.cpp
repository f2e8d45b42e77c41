// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/ruleengine.h"
#include "tests/core/rules/asking.h"
#include "tests/core/rules/compiledrules.h"
#include "tests/support/qverifyresult.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace ewc;

class RuleEngineTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksSectionsInTheirOrder();
    void stopsWhereARuleSaysSo();
    void stopsAtTheActionStop();
    void addsUpConditions_data();
    void addsUpConditions();
    void leavesOutRulesThatAreOff();
    void leavesOutRulesOutsideTheirSchedule();
    void goesOnAfterRulesThatOnlyLog();
    void keepsStillAfterAnAnswer_data();
    void keepsStillAfterAnAnswer();
    void keepsOthersStillMeanwhile();
    void findsVariables_data();
    void findsVariables();
    void staysSilent_data();
    void staysSilent();
    void answersWithinItsLimits();
    void namesWhatItHadToCutOff();
    void asksAsLittleAsItCan();
    void keepsActionsReady();
    void refusesRulesWithProblems();
};

void RuleEngineTest::asksSectionsInTheirOrder()
{
    const auto engine = compiledRules(R"({
        "fallback": [{"id": "last"}],
        "rules": [{"id": "second", "after": "continue"},
                  {"id": "third", "after": "continue"}],
        "before": [{"id": "first", "after": "continue"}]})");
    QVERIFY_RESULT(engine);
    const Decision decision = decided(**engine, u"hello"_s);
    QCOMPARE(idsOf(decision), (QStringList{u"first"_s, u"second"_s, u"third"_s, u"last"_s}));
    QCOMPARE(decision.matches.first().section, RuleSection::Before);
    QCOMPARE(decision.matches.last().section, RuleSection::Fallback);
    QCOMPARE(decision.winner(), u"first"_s);
}

void RuleEngineTest::stopsWhereARuleSaysSo()
{
    const auto engine = compiledRules(R"({"rules": [
        {"id": "a", "when": {"conditions": [{"type": "textIs", "words": ["x"]}]}},
        {"id": "b", "after": "continue"},
        {"id": "c"},
        {"id": "d"}]})");
    QVERIFY_RESULT(engine);
    QCOMPARE(idsOf(decided(**engine, u"x"_s)), QStringList{u"a"_s});
    QCOMPARE(idsOf(decided(**engine, u"y"_s)), (QStringList{u"b"_s, u"c"_s}));
}

void RuleEngineTest::stopsAtTheActionStop()
{
    const auto engine = compiledRules(R"({"rules": [
        {"id": "a", "after": "continue", "then": [{"type": "stop"}]}, {"id": "b"}]})");
    QVERIFY_RESULT(engine);
    QCOMPARE(idsOf(decided(**engine, u"x"_s)), QStringList{u"a"_s});
}

void RuleEngineTest::addsUpConditions_data()
{
    QTest::addColumn<QByteArray>("trigger");
    QTest::addColumn<QString>("holding"); // texts for which it holds …
    QTest::addColumn<QString>("failing"); // … and does not, of the letters a, b, c

    const QByteArray a = R"({"type":"textContains","words":["a"]})"_ba;
    const QByteArray b = R"({"type":"textContains","words":["b"]})"_ba;
    const QByteArray c = R"({"type":"textMatches","pattern":"[c]"})"_ba;
    const auto two = [&](const char *match) {
        return R"({"match":")"_ba + match + R"(","conditions":[)" + a + ',' + b + "]}";
    };
    QTest::newRow("nothing") << "{}"_ba << u"a|b|x"_s << QString();
    QTest::newRow("any of nothing") << R"({"match":"any"})"_ba << u"a|x"_s << QString();
    QTest::newRow("all") << two("all") << u"ab|abc"_s << u"a|b|x"_s;
    QTest::newRow("any") << two("any") << u"a|b|ab"_s << u"c|x"_s;
    QTest::newRow("none") << two("none") << u"c|x"_s << u"a|b|ab"_s;
    QTest::newRow("all, with a group of any")
        << R"({"conditions":[)"_ba + a + R"(],"groups":[{"match":"any","conditions":[)" + b + ','
               + c + "]}]}"
        << u"ab|ac|abc"_s << u"a|bc|b|c|x"_s;
    QTest::newRow("any, with a group of all")
        << R"({"match":"any","conditions":[)"_ba + a + R"(],"groups":[{"conditions":[)" + b + ','
               + c + "]}]}"
        << u"a|bc|abc"_s << u"b|c|x"_s;
    QTest::newRow("all, with a group of none")
        << R"({"conditions":[)"_ba + a + R"(],"groups":[{"match":"none","conditions":[)" + b + ','
               + c + "]}]}"
        << u"a|ax"_s << u"ab|ac|x"_s;
    QTest::newRow("none, with a group of all")
        << R"({"match":"none","conditions":[)"_ba + a + R"(],"groups":[{"conditions":[)" + b + ','
               + c + "]}]}"
        << u"b|c|x"_s << u"a|bc|abc"_s;
    QTest::newRow("two groups") << R"({"groups":[{"match":"any","conditions":[)"_ba + a + ',' + b
                                       + R"(]},{"match":"any","conditions":[)" + b + ',' + c
                                       + "]}]}"
                                << u"b|ac|abc"_s << u"a|c|x"_s;
}

void RuleEngineTest::addsUpConditions()
{
    QFETCH(const QByteArray, trigger);
    QFETCH(const QString, holding);
    QFETCH(const QString, failing);
    const auto engine = compiledRules(R"({"rules":[{"id":"it","when":)"_ba + trigger + "}]}");
    QVERIFY_RESULT(engine);
    for (const QString &text : holding.split(u'|'))
        QVERIFY2(idsOf(decided(**engine, text)) == QStringList{u"it"_s}, qPrintable(text));
    for (const QString &text : failing.split(u'|', Qt::SkipEmptyParts))
        QVERIFY2(idsOf(decided(**engine, text)).isEmpty(), qPrintable(text));
}

void RuleEngineTest::leavesOutRulesThatAreOff()
{
    const auto engine = compiledRules(R"({"rules": [
        {"id": "a", "on": false},
        {"id": "b", "on": false,
         "when": {"conditions": [{"type": "textContains", "words": ["x"]}]}}]})");
    QVERIFY_RESULT(engine);
    QCOMPARE(idsOf(decided(**engine, u"x"_s)), QStringList());
}

void RuleEngineTest::leavesOutRulesOutsideTheirSchedule()
{
    const auto engine = compiledRules(R"({"rules": [
        {"id": "morning", "schedule": {"to": "10:00"}},
        {"id": "tuesday", "schedule": {"days": "2"}}]})");
    QVERIFY_RESULT(engine);
    QCOMPARE(idsOf(decided(**engine, u"x"_s)), QStringList{u"tuesday"_s});
    QCOMPARE(idsOf(decided(**engine, u"x"_s, {}, asking::noon().addSecs(-3 * 3600))),
             QStringList{u"morning"_s});
}

void RuleEngineTest::goesOnAfterRulesThatOnlyLog()
{
    const auto engine = compiledRules(R"({"rules": [
        {"id": "trial", "logOnly": true}, {"id": "real"}]})");
    QVERIFY_RESULT(engine);
    const Decision decision = decided(**engine, u"x"_s);
    QCOMPARE(idsOf(decision), (QStringList{u"trial"_s, u"real"_s}));
    QVERIFY(decision.matches.first().isLogOnly);
    QVERIFY(!decision.matches.last().isLogOnly);
    QCOMPARE(decision.winner(), u"real"_s);
}

void RuleEngineTest::keepsStillAfterAnAnswer_data()
{
    QTest::addColumn<QByteArray>("cooldown");
    QTest::addColumn<int>("secondsAgo"); // this member
    QTest::addColumn<int>("secondsAgoOfAll");
    QTest::addColumn<bool>("answers");

    const QByteArray member = R"({"seconds":60})"_ba;
    const QByteArray all = R"({"seconds":60,"per":"all"})"_ba;
    QTest::newRow("never answered") << member << -1 << -1 << true;
    QTest::newRow("answered just now") << member << 0 << 0 << false;
    QTest::newRow("still cooling") << member << 59 << 59 << false;
    QTest::newRow("cooled down") << member << 60 << 60 << true;
    QTest::newRow("another member was answered") << member << -1 << 1 << true;
    QTest::newRow("another member, for all") << all << -1 << 59 << false;
    QTest::newRow("cooled down for all") << all << -1 << 60 << true;
    QTest::newRow("no cooldown") << R"({"seconds":0})"_ba << 0 << 0 << true;
}

void RuleEngineTest::keepsStillAfterAnAnswer()
{
    QFETCH(const QByteArray, cooldown);
    QFETCH(const int, secondsAgo);
    QFETCH(const int, secondsAgoOfAll);
    QFETCH(const bool, answers);
    const auto engine = compiledRules(R"({"rules":[{"id":"it","cooldown":)"_ba + cooldown + "}]}");
    QVERIFY_RESULT(engine);
    asking::Past past;
    const qint64 now = asking::noon().toMSecsSinceEpoch();
    if (secondsAgo >= 0)
        past.hitTimes.insert(u"it"_s, now - secondsAgo * 1000);
    if (secondsAgoOfAll >= 0)
        past.hitTimesOfAll.insert(u"it"_s, now - secondsAgoOfAll * 1000);
    QCOMPARE(!decided(**engine, u"x"_s, past).matches.isEmpty(), answers);
}

void RuleEngineTest::keepsOthersStillMeanwhile()
{
    const auto engine = compiledRules(R"({"rules": [
        {"id": "menu", "cooldown": {"seconds": 60},
         "when": {"conditions": [{"type": "textIs", "words": ["menu"]}]}},
        {"id": "hint", "cooldown": {"seconds": 60}, "after": "continue",
         "when": {"conditions": [{"type": "textIs", "words": ["hint"]}]}}],
        "fallback": [{"id": "what"}]})");
    QVERIFY_RESULT(engine);
    asking::Past past;
    past.hitTimes = {{u"menu"_s, asking::noon().toMSecsSinceEpoch()},
                     {u"hint"_s, asking::noon().toMSecsSinceEpoch()}};
    QCOMPARE(idsOf(decided(**engine, u"menu"_s, past)), QStringList());
    QCOMPARE(idsOf(decided(**engine, u"hint"_s, past)), QStringList{u"what"_s}); // it goes on
    QCOMPARE(idsOf(decided(**engine, u"else"_s, past)), QStringList{u"what"_s});
}

void RuleEngineTest::findsVariables_data()
{
    QTest::addColumn<QByteArray>("trigger");
    QTest::addColumn<QString>("text");
    QTest::addColumn<Captures>("captures");

    QTest::newRow("of one condition")
        << R"j({"conditions":[{"type":"textMatches","pattern":"(?<n>[0-9]+)"}]})j"_ba << u"a 12"_s
        << Captures{{u"1"_s, u"12"_s}, {u"n"_s, u"12"_s}};
    QTest::newRow("of the first where two find the same")
        << R"j({"conditions":[{"type":"textStarts","words":["a"]},
                              {"type":"textMatches","pattern":"(x)(?<y>y)"}]})j"_ba
        << u"a xy"_s << Captures{{u"1"_s, u"xy"_s}, {u"2"_s, u"y"_s}, {u"y"_s, u"y"_s}};
    QTest::newRow("of the alternative that holds")
        << R"({"match":"any","conditions":[{"type":"textStarts","words":["b"]},
                                           {"type":"textStarts","words":["a"]}]})"_ba
        << u"a 1"_s << Captures{{u"1"_s, u"1"_s}};
    QTest::newRow("not of half a group")
        << R"({"match":"any","conditions":[{"type":"textIs","words":["x"]}],"groups":[
               {"conditions":[{"type":"textStarts","words":["a"]},
                              {"type":"textContains","words":["x"]}]},
               {"conditions":[{"type":"textEnds","words":["b"]}]}]})"_ba
        << u"a 1 b"_s << Captures{{u"1"_s, u"a 1"_s}};
    QTest::newRow("of a group")
        << R"({"groups":[{"conditions":[{"type":"textLike","words":["a * b"]}]}]})"_ba << u"a 1 b"_s
        << Captures{{u"1"_s, u"1"_s}};
}

void RuleEngineTest::findsVariables()
{
    QFETCH(const QByteArray, trigger);
    QFETCH(const QString, text);
    QFETCH(const Captures, captures);
    const auto engine = compiledRules(R"({"rules":[{"id":"it","when":)"_ba + trigger + "}]}");
    QVERIFY_RESULT(engine);
    const Decision decision = decided(**engine, text);
    QCOMPARE(decision.matches.size(), 1);
    QCOMPARE(decision.matches.first().captures, captures);
}

void RuleEngineTest::staysSilent_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<int>("answers"); // in the last minute
    QTest::addColumn<int>("sameTexts"); // in the last ten seconds
    QTest::addColumn<int>("handedOverSeconds"); // from now on
    QTest::addColumn<Silence>("silence");

    QTest::newRow("not") << u"zhangsan"_s << 2 << 3 << 0 << Silence::None;
    QTest::newRow("own message") << u"wwcorp"_s << 0 << 0 << 0 << Silence::OwnMessage;
    QTest::newRow("handed over") << u"zhangsan"_s << 0 << 0 << 1 << Silence::HandedOver;
    QTest::newRow("too many replies") << u"zhangsan"_s << 3 << 0 << 0 << Silence::TooManyReplies;
    QTest::newRow("loop") << u"zhangsan"_s << 0 << 4 << 0 << Silence::Loop;
}

void RuleEngineTest::staysSilent()
{
    QFETCH(const QString, from);
    QFETCH(const int, answers);
    QFETCH(const int, sameTexts);
    QFETCH(const int, handedOverSeconds);
    QFETCH(const Silence, silence);
    const auto engine = compiledRules(R"({
        "safety": {"repliesPerMinute": 3, "sameTexts": 4, "sameTextSeconds": 10},
        "rules": [{"id": "it"}]})");
    QVERIFY_RESULT(engine);
    asking::Past past;
    const qint64 now = asking::noon().toMSecsSinceEpoch();
    past.answerTimes = {now - 61'000};
    past.sameTextTimes = {now - 11'000};
    for (int i = 0; i < answers; ++i)
        past.answerTimes.append(now - 1000);
    for (int i = 0; i < sameTexts; ++i)
        past.sameTextTimes.append(now - 1000);
    past.handedOver = now + handedOverSeconds * 1000;

    const IncomingMessage message = asking::textMessage(u"hello"_s, from);
    const Question question(message, u"demo"_s, asking::noon(), past);
    const Decision decision = (*engine)->decide(question);
    QCOMPARE(decision.silence, silence);
    QCOMPARE(decision.matches.isEmpty(), silence != Silence::None);
    QCOMPARE((*engine)->explain(question).decision, decision);
}

void RuleEngineTest::answersWithinItsLimits()
{
    const auto engine = compiledRules(R"({
        "safety": {"repliesPerMinute": 0, "sameTexts": 0}, "rules": [{"id": "it"}]})");
    QVERIFY_RESULT(engine);
    asking::Past past;
    past.answerTimes = QList<qint64>(1000, asking::noon().toMSecsSinceEpoch());
    past.sameTextTimes = past.answerTimes;
    QCOMPARE(idsOf(decided(**engine, u"x"_s, past)), QStringList{u"it"_s});
}

void RuleEngineTest::namesWhatItHadToCutOff()
{
    const auto engine = compiledRules(R"({"rules": [
        {"id": "hostile", "when": {"match": "any",
         "conditions": [{"type": "textIs", "words": ["x"]}],
         "groups": [{"conditions": [{"type": "textMatches", "pattern": "^(a+)+$"}]}]}},
        {"id": "next"}]})");
    QVERIFY_RESULT(engine);
    const Decision decision = decided(**engine, QString(600, u'a') + u'b');
    QCOMPARE(idsOf(decision), QStringList{u"next"_s}); // it counts as not holding
    QCOMPARE(decision.problems.size(), 1);
    QCOMPARE(decision.problems.first().ruleId, u"hostile"_s);
    QCOMPARE(decision.problems.first().field, u"when.groups[0].conditions[0]"_s);
    QVERIFY(decision.problems.first().sentence.contains(u"^(a+)+$"_s));
    QCOMPARE(decided(**engine, u"x"_s).problems.size(), 0);
}

void RuleEngineTest::asksAsLittleAsItCan()
{
    const auto engine = compiledRules(R"({"safety": {"repliesPerMinute": 0, "sameTexts": 0},
        "rules": [{"id": "a", "cooldown": {"seconds": 5}, "when": {"conditions": [
            {"type": "textContains", "words": ["menu"]}, {"type": "tag", "tags": ["1"]}]}}]})");
    QVERIFY_RESULT(engine);
    asking::Past past;
    past.who.tags = {u"1"_s};
    QCOMPARE(idsOf(decided(**engine, u"hello"_s, past)), QStringList());
    QCOMPARE(past.lookUps, 1); // whether a person talks to the member
    past.lookUps = 0;
    QCOMPARE(idsOf(decided(**engine, u"menu"_s, past)), QStringList{u"a"_s});
    QCOMPARE(past.lookUps, 3); // and the tag, and the last answer
}

void RuleEngineTest::keepsActionsReady()
{
    const auto engine = compiledRules(R"({"rules": [{"id": "a", "then": [
        {"type": "replyText", "text": "1"}, {"type": "stop"}]}]})");
    QVERIFY_RESULT(engine);
    QCOMPARE((*engine)->actions(u"a"_s).size(), std::size_t{2});
    QVERIFY((*engine)->actions(u"b"_s).empty());
    QVERIFY((*engine)->rules().find(u"a"_s) != nullptr);
}

void RuleEngineTest::refusesRulesWithProblems()
{
    RuleSet rules;
    rules.rules = {
        {.id = u"a"_s,
         .name = u"A"_s,
         .when = {.conditions = {asking::part(R"({"type":"textMatches","pattern":"("})"_ba)}}}};
    QVERIFY_FAILURE(RuleEngine::compile(rules), ErrorKind::InvalidInput);
    QVERIFY(!RuleEngine::compile(rules).error().detail.isEmpty());
}

QTEST_GUILESS_MAIN(RuleEngineTest)
#include "tst_ruleengine.moc"
