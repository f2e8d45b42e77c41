// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/ruleengine.h"
#include "core/rules/rulesetoperations.h"
#include "core/rules/trialmessage.h"
#include "tests/core/rules/rulesamples.h"

#include <QRandomGenerator>
#include <QTest>

#include <array>
#include <ctime>
#include <limits>

using namespace Qt::StringLiterals;
using namespace ewc;

class HiddenRulesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEarlierRuleHidesALaterOne_data();
    void anEarlierRuleHidesALaterOne();
    void onlyARuleThatSurelyStopsHides_data();
    void onlyARuleThatSurelyStopsHides();
    void sectionsComeOneAfterTheOther();
    void theFirstOfSeveralIsNamed();
    void whatIsOffIsNotMarked();
    void aHiddenRuleNeverAnswersAnything();
    void thousandsOfRulesAreLookedThroughQuickly_data();
    void thousandsOfRulesAreLookedThroughQuickly();
};

namespace {

const QString Is = u"textIs"_s;
const QString Contains = u"textContains"_s;
const QString Starts = u"textStarts"_s;
const QString Ends = u"textEnds"_s;

RulePart fromMember(const QStringList &members)
{
    return {.type = u"sender"_s,
            .parameters = {{u"members"_s, QJsonArray::fromStringList(members)}}};
}

RulePart onEvent(const QString &name, const QString &key = {})
{
    Parameters parameters{{u"event"_s, name}};
    if (!key.isEmpty())
        parameters[u"key"_s] = key;
    return {.type = u"event"_s, .parameters = parameters};
}

RulePart kind(const QString &name)
{
    return {.type = u"messageType"_s, .parameters = {{u"kind"_s, name}}};
}

Rule grouped(const QString &id, const QList<ConditionGroup> &groups,
             Quantifier quantifier = Quantifier::All)
{
    Rule rule = ruleWhen(id, {}, quantifier);
    rule.when.groups = groups;
    return rule;
}

} // namespace

void HiddenRulesTest::anEarlierRuleHidesALaterOne_data()
{
    QTest::addColumn<Rule>("earlier");
    QTest::addColumn<Rule>("later");
    QTest::addColumn<bool>("hides");
    const auto row = [](const char *name, const QList<RulePart> &earlier,
                        const QList<RulePart> &later, bool hides) {
        QTest::newRow(name) << ruleWhen(u"a"_s, earlier) << ruleWhen(u"b"_s, later) << hides;
    };
    const RulePart menu = words(Contains, {u"菜单"_s});
    const RulePart todaysMenu = words(Contains, {u"今日菜单"_s});
    row("everything", {}, {menu}, true);
    row("something before everything", {menu}, {}, false);
    row("the same", {menu}, {menu}, true);
    row("a part of the word", {menu}, {todaysMenu}, true);
    row("more than the word", {todaysMenu}, {menu}, false);
    row("is within contains", {menu}, {words(Is, {u"菜单"_s})}, true);
    row("contains within is", {words(Is, {u"菜单"_s})}, {menu}, false);
    row("starts within contains", {menu}, {words(Starts, {u"菜单 "_s})}, true);
    row("ends within contains", {menu}, {words(Ends, {u"看菜单"_s})}, true);
    row("is within starts", {words(Starts, {u"菜"_s})}, {words(Is, {u"菜单"_s})}, true);
    row("is within ends", {words(Ends, {u"单"_s})}, {words(Is, {u"菜单"_s})}, true);
    row("starts within starts", {words(Starts, {u"菜"_s})}, {words(Starts, {u"菜单"_s})}, true);
    row("starts within ends", {words(Ends, {u"菜"_s})}, {words(Starts, {u"菜"_s})}, false);
    row("all of several words", {words(Contains, {u"菜单"_s, u"食堂"_s})},
        {words(Is, {u"菜单"_s, u"食堂"_s})}, true);
    row("one of several words", {menu}, {words(Is, {u"菜单"_s, u"食堂"_s})}, false);
    row("all words within one", {menu},
        {words(Contains, {u"菜单"_s, u"食堂"_s}, {{u"match"_s, u"all"_s}})}, true);
    row("one word is not all", {words(Contains, {u"菜单"_s, u"食堂"_s}, {{u"match"_s, u"all"_s}})},
        {menu}, false);
    row("all words in one", {words(Contains, {u"菜"_s, u"单"_s}, {{u"match"_s, u"all"_s}})}, {menu},
        true);
    row("case counts differently", {words(Is, {u"Menu"_s}, {{u"ignoreCase"_s, false}})},
        {words(Is, {u"menu"_s})}, false);
    row("case does not count", {words(Is, {u"MENU"_s})}, {words(Is, {u"menu"_s})}, true);
    row("what is standard, said", {words(Is, {u"menu"_s}, {{u"ignoreCase"_s, true}})},
        {words(Is, {u"menu"_s})}, true);
    row("one of two conditions", {menu}, {menu, fromMember({u"zhangsan"_s})}, true);
    row("two conditions before one", {menu, fromMember({u"zhangsan"_s})}, {menu}, false);
    row("the sender is one of them", {fromMember({u"a"_s, u"b"_s})}, {fromMember({u"b"_s})}, true);
    row("the sender may be another", {fromMember({u"a"_s})}, {fromMember({u"a"_s, u"b"_s})}, false);
    row("an event of any key", {onEvent(u"click"_s)}, {onEvent(u"click"_s, u"M1"_s)}, true);
    row("an event of one key", {onEvent(u"click"_s, u"M1"_s)}, {onEvent(u"click"_s)}, false);
    row("another event", {onEvent(u"view"_s)}, {onEvent(u"click"_s, u"M1"_s)}, false);
    row("any message", {kind(u"any"_s)}, {menu}, true);
    row("any message before a picture", {kind(u"any"_s)}, {kind(u"image"_s)}, true);
    row("any message before an event", {kind(u"any"_s)}, {kind(u"event"_s)}, false);
    row("any message before a thing that happens", {kind(u"any"_s)}, {onEvent(u"click"_s)}, false);
    row("a text may be spoken", {kind(u"text"_s)}, {menu}, false);
    row("a regular expression may be cut off",
        {{.type = u"textMatches"_s, .parameters = {{u"pattern"_s, u"a+"_s}}}},
        {{.type = u"textMatches"_s, .parameters = {{u"pattern"_s, u"a+"_s}}}}, false);
    row("everything before a regular expression", {},
        {{.type = u"textMatches"_s, .parameters = {{u"pattern"_s, u"a+"_s}}}}, true);
    row("an unknown condition", {{.type = u"moonIs"_s}}, {{.type = u"moonIs"_s}}, false);

    const RulePart a = words(Is, {u"a"_s});
    const RulePart b = words(Is, {u"b"_s});
    const RulePart c = fromMember({u"c"_s});
    QTest::newRow("any before one of them")
        << ruleWhen(u"a"_s, {a, b}, Quantifier::Any) << ruleWhen(u"b"_s, {b}) << true;
    QTest::newRow("any before any of more")
        << ruleWhen(u"a"_s, {a, b}, Quantifier::Any) << ruleWhen(u"b"_s, {a, b, c}, Quantifier::Any)
        << false;
    QTest::newRow("none before none of more") << ruleWhen(u"a"_s, {a}, Quantifier::None)
                                              << ruleWhen(u"b"_s, {a, b}, Quantifier::None) << true;
    QTest::newRow("none of more before none") << ruleWhen(u"a"_s, {a, b}, Quantifier::None)
                                              << ruleWhen(u"b"_s, {a}, Quantifier::None) << false;
    QTest::newRow("none of what contains before none of what is more")
        << ruleWhen(u"a"_s, {todaysMenu}, Quantifier::None)
        << ruleWhen(u"b"_s, {menu}, Quantifier::None) << true;
    QTest::newRow("a group before one of it")
        << grouped(u"a"_s, {{.quantifier = Quantifier::Any, .conditions = {a, c}}})
        << ruleWhen(u"b"_s, {c}) << true;
    QTest::newRow("groups the other way round")
        << ruleWhen(u"a"_s, {c})
        << grouped(u"b"_s, {{.quantifier = Quantifier::Any, .conditions = {a, c}}}) << false;
    QTest::newRow("a group and more") << grouped(
        u"a"_s, {{.quantifier = Quantifier::Any, .conditions = {a, b}}, {.conditions = {c}}})
                                      << ruleWhen(u"b"_s, {b, c}) << true;
    QTest::newRow("an empty group")
        << grouped(u"a"_s, {ConditionGroup()}) << ruleWhen(u"b"_s, {c}) << false;
}

void HiddenRulesTest::anEarlierRuleHidesALaterOne()
{
    QFETCH(const Rule, earlier);
    QFETCH(const Rule, later);
    QFETCH(const bool, hides);
    const auto hidden = hiddenRules({.rules = {earlier, later}});
    QCOMPARE(hidden,
             hides ? (QHash<QString, QString>{{u"b"_s, u"a"_s}}) : (QHash<QString, QString>()));
}

void HiddenRulesTest::onlyARuleThatSurelyStopsHides_data()
{
    QTest::addColumn<Rule>("earlier");
    const auto row = [](const char *name, const auto &change) {
        Rule rule = ruleWhen(u"a"_s, {});
        change(rule);
        QTest::newRow(name) << rule;
    };
    row("off", [](Rule &rule) { rule.isOn = false; });
    row("log only", [](Rule &rule) { rule.isLogOnly = true; });
    row("goes on", [](Rule &rule) { rule.stops = false; });
    row("pauses", [](Rule &rule) { rule.cooldown.seconds = 1; });
    row("not always in force", [](Rule &rule) { rule.schedule = {{u"days"_s, u"1"_s}}; });
}

void HiddenRulesTest::onlyARuleThatSurelyStopsHides()
{
    QFETCH(Rule, earlier);
    QVERIFY(hiddenRules({.rules = {earlier, ruleWhen(u"b"_s, {})}}).isEmpty());
}

void HiddenRulesTest::sectionsComeOneAfterTheOther()
{
    const RulePart menu = words(Contains, {u"菜单"_s});
    const RuleSet rules{.before = {ruleWhen(u"late"_s, {menu})},
                        .rules = {ruleWhen(u"hidden"_s, {menu})},
                        .fallback = {ruleWhen(u"all"_s, {}), ruleWhen(u"more"_s, {menu})}};
    QCOMPARE(hiddenRules(rules),
             (QHash<QString, QString>{{u"hidden"_s, u"late"_s}, {u"more"_s, u"late"_s}}));
}

void HiddenRulesTest::theFirstOfSeveralIsNamed()
{
    Rule scheduled = ruleWhen(u"b"_s, {words(Is, {u"x"_s})});
    scheduled.schedule = {{u"days"_s, u"1"_s}};
    Rule later = ruleWhen(u"d"_s, {words(Is, {u"x"_s})});
    later.schedule = scheduled.schedule;
    const RuleSet rules{.rules = {ruleWhen(u"a"_s, {words(Is, {u"y"_s})}), scheduled,
                                  ruleWhen(u"c"_s, {words(Contains, {u"x"_s})}), later,
                                  ruleWhen(u"e"_s, {words(Is, {u"x"_s})})}};
    QCOMPARE(hiddenRules(rules), (QHash<QString, QString>{{u"d"_s, u"b"_s}, {u"e"_s, u"c"_s}}));
}

void HiddenRulesTest::whatIsOffIsNotMarked()
{
    Rule off = ruleWhen(u"b"_s, {});
    off.isOn = false;
    QVERIFY(hiddenRules({.rules = {ruleWhen(u"a"_s, {}), off}}).isEmpty());
    QVERIFY(hiddenRules({}).isEmpty());
}

void HiddenRulesTest::aHiddenRuleNeverAnswersAnything()
{
    // Of few letters, so that rules hide each other often.
    QRandomGenerator chance(20261124);
    const auto word = [&chance] {
        QString text;
        for (qint64 size = chance.bounded(1, 4); size > 0; --size)
            text += u"abA "_s[chance.bounded(4)];
        return text.trimmed().isEmpty() ? u"a"_s : text;
    };
    const auto part = [&]() -> RulePart {
        constexpr std::array Types{"textIs", "textContains", "textStarts", "textEnds"};
        if (chance.bounded(6) == 0)
            return fromMember({chance.bounded(2) == 0 ? u"zhangsan"_s : u"lisi"_s, word()});
        if (chance.bounded(6) == 0)
            return kind(chance.bounded(2) == 0 ? u"any"_s : u"text"_s);
        QStringList list{word()};
        while (chance.bounded(2) == 0)
            list.append(word());
        Parameters more;
        if (chance.bounded(4) == 0)
            more[u"ignoreCase"_s] = false;
        if (chance.bounded(4) == 0)
            more[u"ignoreSpaces"_s] = true;
        const QString type = QString::fromLatin1(
            Types.at(static_cast<std::size_t>(chance.bounded(int(Types.size())))));
        if (type == Contains && chance.bounded(3) == 0)
            more[u"match"_s] = u"all"_s;
        return words(type, list, more);
    };
    const auto quantifier = [&chance] { return static_cast<Quantifier>(chance.bounded(3)); };
    qsizetype hiddenCount = 0;
    for (int round = 0; round < 200; ++round) {
        RuleSet rules{.safety = {.repliesPerMinute = 0, .sameTexts = 0}};
        for (int i = 0; i < 12; ++i) {
            Rule rule = ruleWhen(QString::number(i), {part()}, quantifier());
            while (chance.bounded(3) == 0)
                rule.when.conditions.append(part());
            if (chance.bounded(4) == 0)
                rule.when.groups.append(
                    {.quantifier = quantifier(), .conditions = {part(), part()}});
            rule.stops = chance.bounded(5) != 0;
            rules.rules.append(rule);
        }
        const auto hidden = hiddenRules(rules);
        hiddenCount += hidden.size();
        const auto engine = RuleEngine::compile(rules);
        QVERIFY2(engine, engine ? "" : qPrintable(engine.error().detail));
        for (int i = 0; i < 60; ++i) {
            const IncomingMessage message = incomingMessage(
                {.from = i % 2 == 0 ? u"zhangsan"_s : u"lisi"_s, .text = word() + word()});
            const TrialCircumstances circumstances(TrialCircumstances::Facts{});
            const Question question(message, u"demo"_s, QDateTime::currentDateTime(),
                                    circumstances);
            for (const RuleMatch &match : (*engine)->decide(question).matches) {
                if (hidden.contains(match.ruleId))
                    QFAIL(
                        qPrintable(message.text() + u'\n' + QString::fromUtf8(writeRules(rules))));
            }
        }
    }
    QVERIFY(hiddenCount > 30); // or nothing was tried
}

void HiddenRulesTest::thousandsOfRulesAreLookedThroughQuickly_data()
{
    QTest::addColumn<QList<RulePart>>("conditions"); // %1 stands for the number of the rule
    QTest::newRow("keywords of their own") << QList{words(Contains, {u"关键词%1"_s})};
    QTest::newRow("a keyword that all share")
        << QList{words(Contains, {u"关键词"_s}), fromMember({u"member%1"_s})};
    QTest::newRow("long texts") << QList{words(Is, {QString(u'x').repeated(300) + u"%1"_s})};
    QTest::newRow("negations") << QList{words(Is, {u"%1"_s})};
}

void HiddenRulesTest::thousandsOfRulesAreLookedThroughQuickly()
{
    QFETCH(const QList<RulePart>, conditions);
    const auto setOf = [&conditions](int count) {
        RuleSet rules;
        for (int i = 0; i < count; ++i) {
            QList<RulePart> numbered = conditions;
            for (RulePart &part : numbered) {
                for (auto it = part.parameters.begin(); it != part.parameters.end(); ++it)
                    *it = QJsonArray{it->toArray().first().toString().replace(
                        u"%1"_s, QString::number(i) + u'.')};
            }
            rules.rules.append(ruleWhen(u"r%1"_s.arg(i), numbered,
                                        qstrcmp(QTest::currentDataTag(), "negations") == 0
                                            ? Quantifier::None
                                            : Quantifier::All));
        }
        return rules;
    };
    const auto timeFor = [&setOf](int count) {
        const RuleSet rules = setOf(count);
        const std::clock_t start = std::clock(); // of this process: others may be busy, too
        // Nobody hides another, so that all of them are compared with what is before.
        if (!hiddenRules(rules).isEmpty())
            return std::numeric_limits<double>::max();
        return 1000.0 * static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
    };
    const double few = timeFor(1250);
    const double many = timeFor(5000);
    qInfo("1250: %.0f ms, 5000: %.0f ms", few, many);
    QVERIFY(many < 16 * few); // four times as many rules: quadratic would be sixteen
}

QTEST_GUILESS_MAIN(HiddenRulesTest)
#include "tst_hiddenrules.moc"
