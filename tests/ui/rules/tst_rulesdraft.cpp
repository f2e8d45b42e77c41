// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rules/rulesdraft.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ewc;
using namespace ewc::ui;

namespace {

Rule ruleNamed(const QString &name)
{
    return {.id = u"id-"_s + name,
            .name = name,
            .when = {.conditions = {{.type = u"textContains"_s,
                                     .parameters = {{u"words"_s, QJsonArray{name}}}}}},
            .actions = {{.type = u"replyText"_s, .parameters = {{u"text"_s, name}}}}};
}

/*! A rule that nobody can save. */
Rule badRule(const QString &name)
{
    Rule rule = ruleNamed(name);
    rule.when.conditions = {{.type = u"noSuchCondition"_s}};
    return rule;
}

RuleSet threeRules()
{
    return {.rules = {ruleNamed(u"a"_s), ruleNamed(u"b"_s)}, .fallback = {ruleNamed(u"z"_s)}};
}

Rule renamed(Rule rule, const QString &name)
{
    rule.name = name;
    return rule;
}

} // namespace

class RulesDraftTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beginsUnmodified();
    void undoesAndRedoesAnyChange();
    void undoesTypingAsOne();
    void separatesTyping_data();
    void separatesTyping();
    void forgetsWhatWasTypedAndTakenAway();
    void ignoresChangesThatChangeNothing();
    void showsTheRuleThatIsUndone();
    void letsGoOfARuleThatIsGone();
    void keepsTheDraftWhenOtherRulesAreSaved();
    void tellsOnlyOnceThatItIsModified();
    void findsProblemsAMomentLater();
    void dropsProblemsOfAnEarlierState();
};

void RulesDraftTest::beginsUnmodified()
{
    RulesDraft draft;
    draft.load(threeRules());
    QVERIFY(!draft.isModified());
    QVERIFY(!draft.undoStack().canUndo());
    QCOMPARE(draft.rules(), threeRules());
    QCOMPARE(draft.saved(), threeRules());
}

void RulesDraftTest::undoesAndRedoesAnyChange()
{
    RulesDraft draft;
    draft.load(threeRules());
    RuleSet fewer = threeRules();
    fewer.rules.removeFirst();
    draft.change(fewer, u"Delete rule"_s);
    draft.changeRule(renamed(ruleNamed(u"z"_s), u"Z"_s), u"name"_s, u"Rename"_s);
    QCOMPARE(draft.undoStack().count(), 2);
    QCOMPARE(draft.rules().fallback.constFirst().name, u"Z"_s);
    QVERIFY(draft.isModified());

    draft.undoStack().undo();
    QCOMPARE(draft.rules(), fewer);
    draft.undoStack().undo();
    QCOMPARE(draft.rules(), threeRules());
    QVERIFY(!draft.isModified());
    draft.undoStack().redo();
    draft.undoStack().redo();
    QCOMPARE(draft.rules().rules.size(), 1);
    QCOMPARE(draft.rules().fallback.constFirst().name, u"Z"_s);
}

void RulesDraftTest::undoesTypingAsOne()
{
    RulesDraft draft;
    draft.load(threeRules());
    for (const QString &name : {u"m"_s, u"me"_s, u"menu"_s})
        draft.changeRule(renamed(ruleNamed(u"a"_s), name), u"name"_s, u"Type"_s);
    QCOMPARE(draft.rules().rules.constFirst().name, u"menu"_s);
    QCOMPARE(draft.undoStack().count(), 1);
    draft.undoStack().undo();
    QCOMPARE(draft.rules(), threeRules());
    draft.undoStack().redo();
    QCOMPARE(draft.rules().rules.constFirst().name, u"menu"_s);
}

void RulesDraftTest::separatesTyping_data()
{
    QTest::addColumn<QString>("between");
    QTest::newRow("another field") << u"field"_s;
    QTest::newRow("another rule") << u"rule"_s;
    QTest::newRow("another rule was looked at") << u"look"_s;
    QTest::newRow("they were saved") << u"save"_s;
    QTest::newRow("no field at all") << u"none"_s;
}

void RulesDraftTest::separatesTyping()
{
    QFETCH(const QString, between);
    RulesDraft draft;
    draft.load(threeRules());
    draft.setCurrent(u"id-a"_s);
    const QString field = between == "none"_L1 ? QString() : u"name"_s;
    const Rule first = renamed(ruleNamed(u"a"_s), u"one"_s);
    draft.changeRule(first, field, u"Type"_s);
    int extra = 0;
    if (between == "field"_L1) {
        Rule other = first;
        other.folder = u"x"_s;
        draft.changeRule(other, u"folder"_s, u"Type"_s);
        extra = 1;
    } else if (between == "rule"_L1) {
        draft.changeRule(renamed(ruleNamed(u"b"_s), u"B"_s), field, u"Type"_s);
        extra = 1;
    } else if (between == "look"_L1) {
        draft.setCurrent(u"id-b"_s);
        draft.setCurrent(u"id-a"_s);
    } else if (between == "save"_L1) {
        draft.setSaved(draft.rules());
    }
    draft.changeRule(renamed(first, u"one two"_s), field, u"Type"_s);
    QCOMPARE(draft.undoStack().count(), 2 + extra);
    draft.undoStack().undo();
    QCOMPARE(draft.rules().rules.constFirst().name, u"one"_s);
}

void RulesDraftTest::forgetsWhatWasTypedAndTakenAway()
{
    RulesDraft draft;
    draft.load(threeRules());
    draft.changeRule(renamed(ruleNamed(u"a"_s), u"ab"_s), u"name"_s, u"Type"_s);
    draft.changeRule(ruleNamed(u"a"_s), u"name"_s, u"Type"_s);
    QVERIFY(!draft.undoStack().canUndo());
    QVERIFY(!draft.isModified());
}

void RulesDraftTest::ignoresChangesThatChangeNothing()
{
    RulesDraft draft;
    draft.load(threeRules());
    const QSignalSpy changed(&draft, &RulesDraft::rulesChanged);
    draft.change(threeRules(), u"Nothing"_s);
    draft.changeRule(ruleNamed(u"a"_s), u"name"_s, u"Nothing"_s);
    draft.changeRule(ruleNamed(u"of nobody"_s), u"name"_s, u"Nothing"_s);
    QCOMPARE(changed.count(), 0);
    QVERIFY(!draft.undoStack().canUndo());
}

void RulesDraftTest::showsTheRuleThatIsUndone()
{
    RulesDraft draft;
    draft.load(threeRules());
    draft.setCurrent(u"id-z"_s);
    draft.changeRule(renamed(ruleNamed(u"z"_s), u"Z"_s), u"name"_s, u"Type"_s);
    RuleSet fewer = draft.rules();
    fewer.fallback.clear();
    draft.change(fewer, u"Delete rule"_s);
    draft.setCurrent(u"id-a"_s);
    draft.undoStack().undo(); // it is back, and so is the eye
    QCOMPARE(draft.current(), u"id-z"_s);
    draft.setCurrent(u"id-b"_s);
    draft.undoStack().undo();
    QCOMPARE(draft.current(), u"id-z"_s);
}

void RulesDraftTest::letsGoOfARuleThatIsGone()
{
    RulesDraft draft;
    draft.load(threeRules());
    draft.setCurrent(u"id-a"_s);
    const QSignalSpy current(&draft, &RulesDraft::currentChanged);
    RuleSet fewer = threeRules();
    fewer.rules.removeFirst();
    draft.change(fewer, u"Delete rule"_s);
    QCOMPARE(draft.current(), QString());
    QCOMPARE(current.count(), 1);
}

void RulesDraftTest::keepsTheDraftWhenOtherRulesAreSaved()
{
    RulesDraft draft;
    draft.load(threeRules());
    draft.changeRule(renamed(ruleNamed(u"a"_s), u"A"_s), u"name"_s, u"Type"_s);
    const RuleSet mine = draft.rules();
    draft.setSaved({});
    QCOMPARE(draft.rules(), mine);
    QVERIFY(draft.isModified());
    QVERIFY(draft.undoStack().canUndo());
    draft.setSaved(mine);
    QVERIFY(!draft.isModified());
}

void RulesDraftTest::tellsOnlyOnceThatItIsModified()
{
    RulesDraft draft;
    draft.load(threeRules());
    const QSignalSpy saved(&draft, &RulesDraft::savedChanged);
    draft.changeRule(renamed(ruleNamed(u"a"_s), u"A"_s), u"name"_s, u"Type"_s);
    draft.changeRule(renamed(ruleNamed(u"a"_s), u"AB"_s), u"name"_s, u"Type"_s);
    QCOMPARE(saved.count(), 1);
    draft.undoStack().undo();
    QCOMPARE(saved.count(), 2);
    QVERIFY(!draft.isModified());
}

void RulesDraftTest::findsProblemsAMomentLater()
{
    RulesDraft draft;
    draft.load({});
    QSignalSpy problems(&draft, &RulesDraft::problemsChanged);
    draft.change({.rules = {badRule(u"a"_s)}}, u"Add"_s);
    QCOMPARE(problems.count(), 0); // not while somebody types
    QTRY_COMPARE(problems.count(), 1);
    QVERIFY(!draft.problems().isEmpty());
    QCOMPARE(draft.problems().constFirst().ruleId, u"id-a"_s);
    draft.undoStack().undo();
    QTRY_VERIFY(draft.problems().isEmpty());
}

void RulesDraftTest::dropsProblemsOfAnEarlierState()
{
    RulesDraft draft;
    draft.load({});
    draft.change({.rules = {badRule(u"a"_s)}}, u"Add"_s);
    QVERIFY(!draft.findProblems().isEmpty()); // at once, where it has to be known
    draft.undoStack().undo();
    QVERIFY(draft.findProblems().isEmpty());
    const QSignalSpy problems(&draft, &RulesDraft::problemsChanged);
    draft.change({.rules = {badRule(u"b"_s)}}, u"Add"_s);
    draft.undoStack().undo();
    QTest::qWait(400); // longer than the moment after a change
    QCOMPARE(problems.count(), 0);
}

QTEST_MAIN(RulesDraftTest)
#include "tst_rulesdraft.moc"
