// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/menu/answeringrule.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace ewc;
using namespace ewc::ui;

namespace {

RulePart pressed(const QString &kind, const QString &key = {})
{
    Parameters parameters{{u"event"_s, kind}};
    if (!key.isEmpty())
        parameters.insert("key"_L1, key);
    return {.type = u"event"_s, .parameters = parameters};
}

Rule about(const QString &id, const QList<RulePart> &conditions)
{
    return {.id = id, .name = id, .when = {.conditions = conditions}};
}

const wecom::MenuButton Photo{.name = u"拍照"_s, .type = u"click"_s, .key = u"photo"_s};

/*! The id of the rule of \a rules that is about Photo. */
QString foundIn(const QList<Rule> &rules)
{
    RuleSet set;
    set.rules = rules;
    const Rule *rule = ruleAbout(set, Photo);
    return rule != nullptr ? rule->id : QString();
}

} // namespace

class AnsweringRuleTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheRuleOfItsKey();
    void takesARuleForAnyKeyAsWell();
    void looksIntoGroupsButNotIntoExceptions();
    void prefersOneThatIsOn();
    void looksIntoAllSections();
    void knowsWhatTheEventSays();
    void makesARuleThatIsAboutThePress();
};

void AnsweringRuleTest::findsTheRuleOfItsKey()
{
    const RulePart text{.type = u"textIs"_s, .parameters = {{u"words"_s, u"photo"_s}}};
    QCOMPARE(foundIn({about(u"text"_s, {text}), about(u"other"_s, {pressed(u"click"_s, u"clip"_s)}),
                      about(u"view"_s, {pressed(u"view"_s, u"photo"_s)}),
                      about(u"right"_s, {text, pressed(u"CLICK"_s, u"photo"_s)})}),
             u"right"_s);
    QCOMPARE(foundIn({about(u"text"_s, {text})}), QString());
}

void AnsweringRuleTest::takesARuleForAnyKeyAsWell()
{
    QCOMPARE(foundIn({about(u"any"_s, {pressed(u"click"_s)}),
                      about(u"right"_s, {pressed(u"click"_s, u"photo"_s)})}),
             u"any"_s); // it is asked first
}

void AnsweringRuleTest::looksIntoGroupsButNotIntoExceptions()
{
    Rule group = about(u"group"_s, {});
    group.when.groups = {{.quantifier = Quantifier::Any, .conditions = {pressed(u"click"_s)}}};
    QCOMPARE(foundIn({group}), u"group"_s);
    group.when.groups[0].quantifier = Quantifier::None;
    QCOMPARE(foundIn({group}), QString());
    Rule none = about(u"none"_s, {pressed(u"click"_s)});
    none.when.quantifier = Quantifier::None;
    QCOMPARE(foundIn({none}), QString());
}

void AnsweringRuleTest::prefersOneThatIsOn()
{
    Rule off = about(u"off"_s, {pressed(u"click"_s, u"photo"_s)});
    off.isOn = false;
    Rule silent = about(u"silent"_s, {pressed(u"click"_s, u"photo"_s)});
    silent.isLogOnly = true;
    QCOMPARE(foundIn({off, silent, about(u"on"_s, {pressed(u"click"_s, u"photo"_s)})}), u"on"_s);
    QCOMPARE(foundIn({silent, off}), u"silent"_s);
}

void AnsweringRuleTest::looksIntoAllSections()
{
    RuleSet set;
    set.fallback = {about(u"fallback"_s, {pressed(u"click"_s)})};
    QCOMPARE(ruleAbout(set, Photo)->id, u"fallback"_s);
    set.before = {about(u"before"_s, {pressed(u"click"_s)})};
    QCOMPARE(ruleAbout(set, Photo)->id, u"before"_s);
}

void AnsweringRuleTest::knowsWhatTheEventSays()
{
    QCOMPARE(eventKeyOf(Photo), u"photo"_s);
    QCOMPARE(eventKeyOf({.name = u"a"_s, .type = u"view"_s, .key = u"k"_s, .url = u"http://a"_s}),
             u"http://a"_s);
    QCOMPARE(eventKeyOf({.name = u"a"_s, .type = u"view_miniprogram"_s, .page = u"p"_s}), u"p"_s);
    RuleSet set;
    set.rules = {about(u"empty"_s, {pressed({})})};
    QVERIFY(ruleAbout(set, {.name = u"more"_s, .type = {}}) == nullptr);
}

void AnsweringRuleTest::makesARuleThatIsAboutThePress()
{
    RuleSet set;
    set.rules = {ruleForPress(u"click"_s, u"photo"_s, u"拍照"_s),
                 ruleForPress(u"click"_s, u"clip"_s, u"视频"_s)};
    QCOMPARE(ruleAbout(set, Photo)->id, set.rules.at(0).id);
    QCOMPARE(set.rules.at(0).name, u"拍照"_s);
    QVERIFY(set.rules.at(0).id != set.rules.at(1).id);
    QCOMPARE(set.rules.at(0).actions.size(), 1);
}

QTEST_GUILESS_MAIN(AnsweringRuleTest)
#include "tst_answeringrule.moc"
