// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/steptext.h"
#include "core/rules/trial.h"
#include "tests/support/qverifyresult.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ewc;

namespace {

RulePart contains(const QString &word)
{
    return {.type = u"textContains"_s, .parameters = {{u"words"_s, QJsonArray{word}}}};
}

RulePart reply(const QString &text)
{
    return {.type = u"replyText"_s, .parameters = {{u"text"_s, text}}};
}

Rule ruleOf(const QString &id, const QString &word, const QList<RulePart> &actions)
{
    return {.id = id, .name = id, .when = {.conditions = {contains(word)}}, .actions = actions};
}

/*! What \a rules would do about \a text. */
Trial trialOf(const RuleSet &rules, const QString &text,
              const TrialCircumstances::Facts &facts = {})
{
    const TrialRules compiled = compileForTrial(rules);
    if (compiled.engine == nullptr)
        return {};
    const TrialMessage trial{
        .from = u"zhangsan"_s, .time = QDateTime(QDate(2026, 11, 24), QTime(9, 30)), .text = text};
    const IncomingMessage message = incomingMessage(trial);
    const TrialCircumstances circumstances(facts);
    return tryRules(*compiled.engine, Question(message, u"demo"_s, trial.time, circumstances));
}

QStringList textsOf(const Trial &trial)
{
    QStringList texts;
    for (const TrialStep &step : trial.steps)
        texts.append(stepText(step.step));
    return texts;
}

} // namespace

class TrialTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void doesWhatMatchesInOrder();
    void doesNothingForWhatIsOnlyNoted();
    void endsWithAStop();
    void namesWhatIsOnlyKnownLater();
    void leavesOutWhatIsNotFinished();
    void remembersAsATalkWould();
    void knowsWhereAMemberBelongs();
};

void TrialTest::doesWhatMatchesInOrder()
{
    Rule first = ruleOf(u"first"_s, u"a"_s, {reply(u"one {text}"_s), reply(u"two"_s)});
    first.stops = false;
    const Rule second = ruleOf(u"second"_s, u"a"_s, {reply(u"three"_s)});
    const Rule third = ruleOf(u"third"_s, u"a"_s, {reply(u"never"_s)});
    const Trial trial = trialOf({.rules = {first, second, third}}, u"a!"_s);
    QCOMPARE(textsOf(trial), (QStringList{u"reply: one a!"_s, u"reply: two"_s, u"reply: three"_s}));
    QCOMPARE(trial.steps.at(0).ruleId, u"first"_s);
    QCOMPARE(trial.steps.at(2).ruleId, u"second"_s);
    QCOMPARE(trial.explanation.decision.winner(), u"first"_s);
    QCOMPARE(trial.explanation.rules.size(), 3);
}

void TrialTest::doesNothingForWhatIsOnlyNoted()
{
    Rule noted = ruleOf(u"noted"_s, u"a"_s, {reply(u"no"_s)});
    noted.isLogOnly = true;
    const Rule next = ruleOf(u"next"_s, u"a"_s, {reply(u"yes"_s)});
    const Trial trial = trialOf({.rules = {noted, next}}, u"a"_s);
    QVERIFY(!textsOf(trial).contains(u"reply: no"_s));
    QCOMPARE(trial.explanation.rules.at(0).outcome, RuleTrace::Outcome::MatchedLogOnly);
}

void TrialTest::endsWithAStop()
{
    Rule first =
        ruleOf(u"first"_s, u"a"_s, {reply(u"one"_s), {.type = u"stop"_s}, reply(u"never"_s)});
    first.stops = false;
    const Rule second = ruleOf(u"second"_s, u"a"_s, {reply(u"never"_s)});
    QCOMPARE(textsOf(trialOf({.rules = {first, second}}, u"a"_s)), QStringList{u"reply: one"_s});
}

void TrialTest::namesWhatIsOnlyKnownLater()
{
    const RulePart program{.type = u"runProgram"_s,
                           .parameters = {{u"program"_s, u"uptime"_s}, {u"replies"_s, false}}};
    const Rule rule = ruleOf(u"r1"_s, u"up"_s, {program, reply(u"Up: {output}"_s)});
    const TrialRules compiled = compileForTrial({.rules = {rule}});
    QVERIFY2(compiled.problems.isEmpty(), qPrintable(compiled.problems.value(0).sentence));
    const QStringList texts = textsOf(trialOf({.rules = {rule}}, u"up"_s));
    QCOMPARE(texts.size(), 2);
    QVERIFY2(texts.at(0).contains("uptime"_L1), qPrintable(texts.at(0)));
    QCOMPARE(texts.at(1), u"reply: Up: {output}"_s);
}

void TrialTest::leavesOutWhatIsNotFinished()
{
    const Rule unfinished = ruleOf(u"unfinished"_s, QString(), {reply(QString())});
    const Rule finished = ruleOf(u"finished"_s, u"a"_s, {reply(u"yes"_s)});
    const RuleSet rules{.rules = {unfinished, finished}};
    const TrialRules compiled = compileForTrial(rules);
    QVERIFY(compiled.engine != nullptr);
    QVERIFY(!compiled.problems.isEmpty());
    for (const RuleProblem &problem : compiled.problems)
        QCOMPARE(problem.ruleId, u"unfinished"_s);
    QCOMPARE(textsOf(trialOf(rules, u"a"_s)), QStringList{u"reply: yes"_s});
}

void TrialTest::remembersAsATalkWould()
{
    Rule rule = ruleOf(u"r1"_s, u"a"_s,
                       {reply(u"yes"_s),
                        {.type = u"setVariable"_s,
                         .parameters = {{u"name"_s, u"room"_s}, {u"value"_s, u"{text}"_s}}}});
    rule.cooldown.seconds = 60;
    const RuleSet rules{.rules = {rule}};
    const qint64 time = QDateTime(QDate(2026, 11, 24), QTime(9, 29, 30)).toMSecsSinceEpoch();
    const auto after = factsAfter({}, time, trialOf(rules, u"a1"_s));
    QCOMPARE(after.previousMessage, time);
    QCOMPARE(after.previousRule, u"r1"_s);
    QCOMPARE(after.messages, 2);
    QCOMPARE(after.answers, 1);
    QCOMPARE(after.hits.value(u"r1"_s), 1);
    QCOMPARE(after.variables.value(u"room"_s), u"a1"_s);

    const Trial next = trialOf(rules, u"a2"_s, after);
    QCOMPARE(next.explanation.rules.at(0).outcome, RuleTrace::Outcome::CoolingDown);
    QVERIFY(next.steps.isEmpty());
    QCOMPARE(factsAfter(after, time + 1, next).previousRule, QString());
}

void TrialTest::knowsWhereAMemberBelongs()
{
    const wecom::CompanyDirectory directory{
        .members = {{.userId = u"zhangsan"_s, .name = u"张三"_s, .departments = {3, 5}}},
        .departments = {{.id = 1, .name = u"All"_s},
                        {.id = 2, .name = u"Works"_s, .parentId = 1},
                        {.id = 3, .name = u"Hall"_s, .parentId = 2},
                        {.id = 5, .name = u"Odd"_s, .parentId = 6},
                        {.id = 6, .name = u"Circle"_s, .parentId = 5}},
        .tags = {{.id = 7, .name = u"night"_s, .users = {u"zhangsan"_s}},
                 {.id = 8, .name = u"day"_s, .users = {u"lisi"_s}}}};
    const Sender sender = senderIn(directory, u"zhangsan"_s);
    QCOMPARE(sender.name, u"张三"_s);
    QCOMPARE(sender.departments,
             (QStringList{u"3"_s, u"2"_s, u"1"_s, u"5"_s, u"6"_s})); // a circle ends
    QCOMPARE(sender.tags, QStringList{u"7"_s});
    QVERIFY(senderIn(directory, u"stranger"_s).departments.isEmpty());
}

QTEST_GUILESS_MAIN(TrialTest)
#include "tst_trial.moc"
