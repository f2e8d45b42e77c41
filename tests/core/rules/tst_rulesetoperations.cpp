// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/rulesetoperations.h"
#include "tests/core/rules/rulesamples.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace ewc;

class RuleSetOperationsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void equalSetsDoNotDiffer();
    void whatWasAddedChangedAndRemovedIsTold();
    void aMoveIsTheRuleThatMovedAndNoOther();
    void anotherSectionIsAMove();
    void clashesAreFoundByIdNameAndTrigger();
    void mergingDoesWhatWasChosen();
    void whatNobodyDecidedAboutStays();
    void rulesThatNameEachOtherStillDo();
    void equalRulesAreTakenOnce();
    void secretsStayHere();
};

namespace {

const RulePart A = words(u"textIs"_s, {u"a"_s});
const RulePart B = words(u"textIs"_s, {u"b"_s});
const RulePart C = words(u"textIs"_s, {u"c"_s});

QString told(const QList<RuleChange> &changes)
{
    QStringList lines;
    for (const RuleChange &change : changes) {
        constexpr std::array Names{"added", "removed", "changed", "moved"};
        lines.append(QLatin1StringView(Names.at(static_cast<std::size_t>(change.kind))) + u' '
                     + (change.after.id.isEmpty() ? change.before.id : change.after.id));
    }
    return lines.join(u", "_s);
}

Rule named(Rule rule, const QString &name)
{
    rule.name = name;
    return rule;
}

QStringList ids(const QList<Rule> &rules)
{
    QStringList list;
    for (const Rule &rule : rules)
        list.append(rule.id);
    return list;
}

} // namespace

void RuleSetOperationsTest::equalSetsDoNotDiffer()
{
    const RuleSet rules{.before = {ruleWhen(u"a"_s, {A})}, .rules = {ruleWhen(u"b"_s, {B})}};
    QVERIFY(differences(rules, rules).isEmpty());
    QVERIFY(differences({}, {}).isEmpty());
}

void RuleSetOperationsTest::whatWasAddedChangedAndRemovedIsTold()
{
    const RuleSet before{.rules = {ruleWhen(u"a"_s, {A}), ruleWhen(u"b"_s, {B})}};
    const RuleSet after{.rules = {ruleWhen(u"new"_s, {C}), ruleWhen(u"b"_s, {C})}};
    const auto changes = differences(before, after);
    QCOMPARE(told(changes), u"added new, changed b, removed a"_s);
    QCOMPARE(changes[1].before, before.rules[1]);
    QCOMPARE(changes[1].after, after.rules[1]);
    QCOMPARE(changes[2].before, before.rules[0]);
}

void RuleSetOperationsTest::aMoveIsTheRuleThatMovedAndNoOther()
{
    RuleSet before;
    for (int i = 0; i < 10; ++i)
        before.rules.append(ruleWhen(QString::number(i), {A}));
    RuleSet after = before;
    after.rules.move(8, 1);
    QCOMPARE(told(differences(before, after)), u"moved 8"_s);
    after.rules[1].name = u"x"_s;
    after.rules.removeAt(5);
    QCOMPARE(told(differences(before, after)), u"moved 8, changed 8, removed 4"_s);
    std::ranges::reverse(after.rules);
    QCOMPARE(told(differences(before, after)).count(u"moved"_s), 8);
}

void RuleSetOperationsTest::anotherSectionIsAMove()
{
    const RuleSet before{.rules = {ruleWhen(u"a"_s, {A}), ruleWhen(u"b"_s, {B})}};
    const RuleSet after{.rules = {ruleWhen(u"b"_s, {B})}, .fallback = {ruleWhen(u"a"_s, {A})}};
    const auto changes = differences(before, after);
    QCOMPARE(told(changes), u"moved a"_s);
    QCOMPARE(changes[0].section, RuleSection::Fallback);
}

void RuleSetOperationsTest::clashesAreFoundByIdNameAndTrigger()
{
    const RuleSet here{.rules = {named(ruleWhen(u"a"_s, {A}), u"Menu"_s), ruleWhen(u"b"_s, {B}),
                                 ruleWhen(u"all"_s, {})}};
    const RuleSet there{.rules = {ruleWhen(u"a"_s, {C}), named(ruleWhen(u"x"_s, {C}), u"Menu"_s),
                                  ruleWhen(u"y"_s, {B}), ruleWhen(u"b"_s, {B}),
                                  ruleWhen(u"everything"_s, {}), ruleWhen(u"new"_s, {C})}};
    const auto found = conflicts(here, there);
    QCOMPARE(found.size(), 3);
    QCOMPARE(found[0].why, RuleConflict::Why::SameId);
    QCOMPARE(found[1].why, RuleConflict::Why::SameName);
    QCOMPARE(found[1].incomingId, u"x"_s);
    QCOMPARE(found[1].existingId, u"a"_s);
    QCOMPARE(found[2].why, RuleConflict::Why::SameTrigger);
    QCOMPARE(found[2].incomingId, u"y"_s);
    QCOMPARE(found[2].existingId, u"b"_s);
}

void RuleSetOperationsTest::mergingDoesWhatWasChosen()
{
    const RuleSet here{.rules = {named(ruleWhen(u"a"_s, {A}), u"Menu"_s), ruleWhen(u"b"_s, {B})}};
    const RuleSet there{.rules = {ruleWhen(u"b"_s, {C}), named(ruleWhen(u"x"_s, {C}), u"Menu"_s)},
                        .fallback = {ruleWhen(u"new"_s, {C})}};
    RuleSet all =
        merged(here, there, {{u"b"_s, OnConflict::Replace}, {u"x"_s, OnConflict::Replace}});
    QCOMPARE(ids(all.rules), (QStringList{u"a"_s, u"b"_s}));
    QCOMPARE(all.rules[0].when.conditions, QList{C});
    QCOMPARE(all.rules[1], there.rules[0]);
    QCOMPARE(ids(all.fallback), QStringList{u"new"_s});

    all = merged(here, there, {{u"b"_s, OnConflict::KeepBoth}, {u"x"_s, OnConflict::KeepBoth}});
    QCOMPARE(all.rules.size(), 4);
    QCOMPARE(all.rules[1], here.rules[1]);
    QVERIFY(all.rules[2].id != u"b"_s && !all.rules[2].id.isEmpty());
    QCOMPARE(all.rules[2].when, there.rules[0].when);
    QCOMPARE(all.rules[3].id, u"x"_s);
    QVERIFY(problemsOf(all).isEmpty());
}

void RuleSetOperationsTest::whatNobodyDecidedAboutStays()
{
    const RuleSet here{.rules = {ruleWhen(u"a"_s, {A})}, .safety = {.repliesPerMinute = 7}};
    const RuleSet there{.rules = {ruleWhen(u"a"_s, {B}), ruleWhen(u"new"_s, {C})}};
    const RuleSet all = merged(here, there, {});
    QCOMPARE(ids(all.rules), (QStringList{u"a"_s, u"new"_s}));
    QCOMPARE(all.rules[0], here.rules[0]);
    QCOMPARE(all.safety, here.safety);
}

void RuleSetOperationsTest::rulesThatNameEachOtherStillDo()
{
    const RulePart after{.type = u"previousMessage"_s, .parameters = {{u"rule"_s, u"a"_s}}};
    const RuleSet here{.rules = {ruleWhen(u"a"_s, {A})}};
    RuleSet there{.rules = {ruleWhen(u"a"_s, {B}), ruleWhen(u"step"_s, {after})}};
    there.rules[1].when.groups = {{.conditions = {after}}};
    const RuleSet all = merged(here, there, {{u"a"_s, OnConflict::KeepBoth}});
    QCOMPARE(all.rules.size(), 3);
    const QJsonValue id(all.rules[1].id);
    QVERIFY(id != QJsonValue(u"a"_s));
    QCOMPARE(all.rules[2].when.conditions[0].parameters[u"rule"_s], id);
    QCOMPARE(all.rules[2].when.groups[0].conditions[0].parameters[u"rule"_s], id);
}

void RuleSetOperationsTest::equalRulesAreTakenOnce()
{
    const RuleSet rules{.rules = {named(ruleWhen(u"a"_s, {A}), u"n"_s)},
                        .fallback = {ruleWhen(u"b"_s, {})}};
    QVERIFY(conflicts(rules, rules).isEmpty());
    QCOMPARE(merged(rules, rules, {}), rules);
    QCOMPARE(merged({}, rules, {}), rules);
    QCOMPARE(merged(rules, {}, {}), rules);
}

void RuleSetOperationsTest::secretsStayHere()
{
    Rule rule = ruleWhen(u"a"_s, {A});
    rule.actions = {
        {.type = u"askModel"_s,
         .parameters = {{u"baseUrl"_s, u"https://example.com/v1"_s},
                        {u"model"_s, u"m"_s},
                        {u"key"_s, u"sk-VERYSECRET"_s}}},
        {.type = u"askModel"_s,
         .parameters = {{u"baseUrl"_s, u"https://example.com/v1"_s},
                        {u"model"_s, u"m"_s},
                        {u"key"_s, u"env:KEY"_s}}},
        {.type = u"callUrl"_s,
         .parameters = {
             {u"url"_s, u"https://example.com/hook?a=1&access_token=VERYSECRET&who={sender}"_s},
             {u"headers"_s,
              QJsonArray{
                  QJsonObject{{u"name"_s, u"Authorization"_s},
                              {u"value"_s, u"Bearer VERYSECRET"_s}},
                  QJsonObject{{u"name"_s, u"X-Key"_s}, {u"value"_s, u"Bearer env:KEY"_s}},
                  QJsonObject{{u"name"_s, u"Content-Type"_s}, {u"value"_s, u"text/plain"_s}}}}}}};
    const RuleSet rules{.rules = {rule}};
    const RuleSet open = withoutSecrets(rules);
    const QByteArray json = writeRules(open);
    QVERIFY(!json.contains("VERYSECRET"));
    QVERIFY(json.contains("\"env:KEY\""));
    QVERIFY(json.contains("Bearer env:KEY"));
    QVERIFY(json.contains("text/plain"));
    QVERIFY(json.contains("hook?a=1&access_token=&who={sender}"));
    QVERIFY(writeRules(rules).contains("VERYSECRET"));
    QCOMPARE(withoutSecrets({.rules = {ruleWhen(u"a"_s, {A})}}).rules[0], ruleWhen(u"a"_s, {A}));
}

QTEST_GUILESS_MAIN(RuleSetOperationsTest)
#include "tst_rulesetoperations.moc"
