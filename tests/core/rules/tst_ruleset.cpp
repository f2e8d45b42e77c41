// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/ruleset.h"

#include <QFile>
#include <QJsonArray>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ewc;

class RuleSetTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenReadsBackEqual();
    void theFileIsShortAndInAFixedOrder();
    void everyProblemHasItsLineAndField_data();
    void everyProblemHasItsLineAndField();
    void hostileFilesAreRefusedWithASentence_data();
    void hostileFilesAreRefusedWithASentence();
    void anyBrokenFileIsSurvived();
    void aFileFromANewerProgramIsRefused();
    void valuesHaveTheProblemsOfTheirFile();
    void oneRuleIsJudgedWithinItsSet();
    void problemsAreCountedNoFurtherThanAnybodyReads();
    void fiveThousandRulesAreReadAndWritten();
    void theExampleOfTheReadmeIsAFileOfRules();
    void idsAreShortAndNeverTheSame();
};

namespace {

RulePart contains(const QString &word)
{
    return {.type = u"textContains"_s, .parameters = {{u"words"_s, QJsonArray{word}}}};
}

RulePart reply(const QString &text)
{
    return {.type = u"replyText"_s, .parameters = {{u"text"_s, text}}};
}

Rule simpleRule(const QString &id)
{
    return {.id = id, .when = {.conditions = {contains(u"菜单"_s)}}, .actions = {reply(u"好"_s)}};
}

/*! Everything that a rule can have. */
RuleSet fullSet()
{
    Rule full{.id = u"full"_s,
              .name = u"\"今日\" \\ 菜单 😀"_s,
              .folder = u"食堂"_s,
              .isOn = false,
              .isLogOnly = true,
              .stops = false,
              .when = {.quantifier = Quantifier::Any,
                       .conditions = {contains(u"菜单"_s)},
                       .groups = {{.quantifier = Quantifier::None,
                                   .conditions = {contains(u"a"_s), contains(u"b"_s)}},
                                  {.conditions = {contains(u"c"_s)}}}},
              .schedule = {{u"days"_s, u"12345"_s}, {u"from"_s, u"08:00"_s}},
              .cooldown = {.seconds = 60, .isPerMember = false},
              .actions = {reply(u"第一行\n第二行 {text}"_s), reply(u"{{text}}"_s)}};
    return {.before = {simpleRule(u"block"_s)},
            .rules = {full, simpleRule(u"plain"_s)},
            .fallback = {{.id = u"rest"_s, .actions = {reply(u"?"_s)}}},
            .safety = {.repliesPerMinute = 5, .sameTexts = 0, .sameTextSeconds = 10}};
}

QByteArray fileOf(const QByteArray &rule)
{
    return "{\"schema\": 1,\n\"rules\": [\n" + rule + "\n]}";
}

} // namespace

void RuleSetTest::whatIsWrittenReadsBackEqual()
{
    const RuleSet rules = fullSet();
    const RuleSetReading reading = readRules(writeRules(rules));
    QVERIFY2(reading.problems.isEmpty(), qPrintable(reading.problems.value(0).sentence));
    QCOMPARE(reading.rules, rules);
    QCOMPARE(writeRules(reading.rules), writeRules(rules));
    QCOMPARE(readRules(writeRules({})).rules, RuleSet());
    QVERIFY(readRules(writeRules({})).problems.isEmpty());
}

void RuleSetTest::theFileIsShortAndInAFixedOrder()
{
    RuleSet rules{.rules = {simpleRule(u"menu"_s)}};
    rules.rules[0].name = u"今日菜单"_s;
    rules.rules[0].schedule = {{u"to"_s, u"10:00"_s}, {u"days"_s, u"12345"_s}};
    rules.rules[0].cooldown.seconds = 60;
    QCOMPARE(QString::fromUtf8(writeRules(rules)), uR"({
    "schema": 1,
    "rules": [
        {
            "id": "menu",
            "name": "今日菜单",
            "when": {
                "conditions": [
                    {"type": "textContains", "words": ["菜单"]}
                ]
            },
            "schedule": {"days": "12345", "to": "10:00"},
            "cooldown": {"seconds": 60},
            "then": [
                {"type": "replyText", "text": "好"}
            ]
        }
    ]
}
)"_s);
}

void RuleSetTest::everyProblemHasItsLineAndField_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("says");
    const auto rule = [](const char *name, const QByteArray &json, int line, const QString &field,
                         const QString &says) {
        QTest::newRow(name) << fileOf(
            json) << line << QString(u"rules[0]"_s + (field.isEmpty() ? QString() : u"."_s) + field)
                            << field << says;
    };
    const QByteArray then = "\"then\": [{\"type\": \"replyText\", \"text\": \"a\"}]";
    rule("no id", "{" + then + "}", 3, u"id"_s, u"ID: is missing."_s);
    rule("an id with a slash", "{\"id\": \"a/b\",\n" + then + "}", 3, u"id"_s, u"ID: may hold"_s);
    rule("an id that is a number", "{\"id\": 7,\n" + then + "}", 3, u"id"_s, u"in quotes"_s);
    rule("no object", "7", 3, {}, u"Rule: has to be an object"_s);
    rule("null", "null", 3, {}, u"Rule: has to be an object"_s);
    rule("an unknown member", "{\"id\": \"a\",\n\"whenn\": {},\n" + then + "}", 4, u"whenn"_s,
         u"whenn: is not known"_s);
    rule("on as a text", "{\"id\": \"a\",\n\"on\": \"no\",\n" + then + "}", 4, u"on"_s,
         u"true or false"_s);
    rule("a wrong word behind after", "{\"id\": \"a\",\n" + then + ",\n\"after\": \"go\"}", 5,
         u"after"_s, u"After this rule: has to be one of"_s);
    rule("nothing to do", "{\"id\": \"a\"}", 3, u"then"_s, u"Actions: nothing is chosen yet."_s);
    rule("then is no list", "{\"id\": \"a\",\n\"then\": {}}", 4, u"then"_s, u"a list"_s);
    rule("an unknown action", "{\"id\": \"a\",\n\"then\": [{},\n{\"type\": \"reboot\"}]}", 4,
         u"then[0].type"_s, u"Type: is missing."_s);
    rule("an action that is no object", "{\"id\": \"a\",\n\"then\": [\n[]]}", 5, u"then[0]"_s,
         u"object"_s);
    rule("a parameter is missing", "{\"id\": \"a\",\n\"then\": [\n{\"type\": \"replyText\"}]}", 5,
         u"then[0].text"_s, u"Text: is missing."_s);
    rule("a parameter of the wrong type",
         "{\"id\": \"a\",\n\"then\": [{\"type\": \"replyText\",\n\"text\": 1}]}", 5,
         u"then[0].text"_s, u"Text: has to be a text"_s);
    rule("a misspelt parameter",
         "{\"id\": \"a\",\n\"then\": [{\"type\": \"replyText\", \"text\": \"a\",\n\"txt\": 1}]}", 5,
         u"then[0].txt"_s, u"txt: is not known"_s);
    rule("an unknown variable",
         "{\"id\": \"a\",\n\"then\": [{\"type\": \"replyText\",\n\"text\": \"{nobody}\"}]}", 5,
         u"then[0].text"_s, u"{nobody}"_s);
    rule("output before there is any",
         "{\"id\": \"a\",\n\"then\": [{\"type\": \"replyText\", \"text\": \"{output}\"},\n"
         "{\"type\": \"callUrl\", \"url\": \"https://example.com/\"}]}",
         4, u"then[0].text"_s, u"{output}"_s);
    rule("an unknown condition",
         "{\"id\": \"a\",\n\"when\": {\"conditions\": [\n{\"type\": \"moonIs\"}]},\n" + then + "}",
         5, u"when.conditions[0].type"_s, u"no condition of this name"_s);
    rule("a condition without words",
         "{\"id\": \"a\",\n\"when\": {\"conditions\": [\n{\"type\": \"textContains\"}]},\n" + then
             + "}",
         5, u"when.conditions[0].words"_s, u"is missing."_s);
    rule("a regular expression that is none",
         "{\"id\": \"a\",\n\"when\": {\"groups\": [{\"conditions\": [\n"
         "{\"type\": \"textMatches\", \"pattern\": \"(\"}]}]},\n"
             + then + "}",
         5, u"when.groups[0].conditions[0]"_s, {});
    rule("a wrong quantifier", "{\"id\": \"a\",\n\"when\": {\n\"match\": \"some\"},\n" + then + "}",
         5, u"when.match"_s, u"Match: has to be one of"_s);
    rule("a group within a group",
         "{\"id\": \"a\",\n\"when\": {\"groups\": [{\n\"groups\": [], \"conditions\": "
         "[{\"type\": \"textIs\", \"words\": [\"a\"]}]}]},\n"
             + then + "}",
         5, u"when.groups[0].groups"_s, u"is not known"_s);
    rule("an empty group", "{\"id\": \"a\",\n\"when\": {\"groups\": [\n{}]},\n" + then + "}", 5,
         u"when.groups[0]"_s, u"no condition"_s);
    rule("a time that is none",
         "{\"id\": \"a\",\n\"schedule\": {\n\"from\": \"25:00\"},\n" + then + "}", 5,
         u"schedule.from"_s, u"From: has to be a time"_s);
    rule("dates the wrong way round",
         "{\"id\": \"a\",\n\"schedule\": {\"first\": \"2026-02-02\",\n\"last\": \"2026-02-01\"},\n"
             + then + "}",
         5, u"schedule.last"_s, u"before the first day"_s);
    rule("no time at all",
         "{\"id\": \"a\",\n\"schedule\": {\"from\": \"08:00\",\n\"to\": \"08:00\"},\n" + then + "}",
         5, u"schedule.to"_s, u"same as the beginning"_s);
    rule("a pause that is too long",
         "{\"id\": \"a\",\n\"cooldown\": {\n\"seconds\": 1e15},\n" + then + "}", 5,
         u"cooldown.seconds"_s, u"Pause: has to be a number"_s);
    rule("half a pair of surrogates", "{\"id\": \"a\",\n\"name\": \"\\ud800\",\n" + then + "}", 4,
         u"name"_s, u"surrogate"_s);
    rule("a member twice", "{\"id\": \"a\",\n\"id\": \"b\",\n" + then + "}", 4, u"id"_s,
         u"second time"_s);

    const auto file = [](const char *name, const QByteArray &json, int line, const QString &path,
                         const QString &says) {
        QTest::newRow(name) << json << line << path << QString() << says;
    };
    file("no schema", "{\"rules\": []}", 1, u"schema"_s, u"write \"schema\": 1"_s);
    file("schema as a text", "{\n\"schema\": \"1\"}", 2, u"schema"_s, u"has to be 1"_s);
    file("an unknown section", "{\"schema\": 1,\n\"rule\": []}", 2, u"rule"_s, u"is not known"_s);
    file("rules as an object", "{\"schema\": 1,\n\"rules\": {}}", 2, u"rules"_s, u"a list"_s);
    file("safety as a list", "{\"schema\": 1,\n\"safety\": []}", 2, u"safety"_s, u"object"_s);
    file("a limit out of range", "{\"schema\": 1,\n\"safety\": {\n\"sameTexts\": -1}}", 3,
         u"safety.sameTexts"_s, u"Loop after: has to be a number"_s);
}

void RuleSetTest::everyProblemHasItsLineAndField()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QString, says);
    const QList<RuleProblem> problems = readRules(json).problems;
    QVERIFY(!problems.isEmpty());
    const RuleProblem &problem = problems.front();
    QVERIFY2(problem.sentence.contains(says), qPrintable(problem.sentence));
    QTEST(problem.line, "line");
    QTEST(problem.path, "path");
    QTEST(problem.field, "field");
}

void RuleSetTest::hostileFilesAreRefusedWithASentence_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("says");
    QTest::newRow("nothing") << QByteArray() << 1 << u"empty"_s;
    QTest::newRow("no JSON") << QByteArray("{\n  \"schema\": 1,\n  rules: []\n}") << 3
                             << u"Character 3:"_s;
    QTest::newRow("a list") << QByteArray("\n[]") << 2 << u"object in braces"_s;
    QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1A\n\0\0", 10) << 1 << u"UTF-8"_s;
    QTest::newRow("GBK") << QByteArray("{\"schema\": 1,\n\"rules\": \"\xB2\xCB\"}") << 2
                         << u"UTF-8"_s;
    QTest::newRow("too large") << QByteArray(11 * 1024 * 1024, ' ') << 0 << u"11 MB"_s;
    QTest::newRow("nested too deeply")
        << QByteArray("{\"schema\": ") + QByteArray(5'000'000, '[') << 1 << u"within brackets"_s;
    QTest::newRow("a number beyond measure")
        << QByteArray("{\"schema\": 1,\n\"rules\": 1e999}") << 2 << QString();
    QTest::newRow("too many rules")
        << QByteArray("{\"schema\": 1,\n\"rules\": [" + QByteArray("{},").repeated(20'000) + "{}]}")
        << 2 << u"20001 entries"_s;
}

void RuleSetTest::hostileFilesAreRefusedWithASentence()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QString, says);
    const QList<RuleProblem> problems = readRules(json).problems;
    QVERIFY(!problems.isEmpty());
    QVERIFY2(problems.front().sentence.contains(says), qPrintable(problems.front().sentence));
    QTEST(problems.front().line, "line");
}

void RuleSetTest::anyBrokenFileIsSurvived()
{
    const QByteArray whole = writeRules(fullSet());
    for (qsizetype size = 0; size < whole.trimmed().size(); size += 7)
        QVERIFY(!readRules(whole.first(size)).problems.isEmpty());
    for (qsizetype at = 0; at < whole.size(); at += 3) {
        for (const char byte : {'\0', '"', '[', '}', '9', '\xE8'}) {
            QByteArray broken = whole;
            broken[at] = byte;
            const RuleSetReading reading = readRules(broken);
            if (reading.problems.isEmpty()) // a letter in a text
                QCOMPARE(reading.rules.size(), fullSet().size());
        }
    }
}

void RuleSetTest::aFileFromANewerProgramIsRefused()
{
    const auto problems = readRules("{\"schema\": 2, \"rules\": []}").problems;
    QCOMPARE(problems.size(), 1);
    QVERIFY(problems.front().sentence.contains(u"newer EasyWeChat"_s));
}

void RuleSetTest::valuesHaveTheProblemsOfTheirFile()
{
    RuleSet rules = fullSet();
    QVERIFY(problemsOf(rules).isEmpty());
    rules.rules[1].id = u"full"_s;
    rules.fallback[0].actions.clear();
    rules.before[0].actions[0].parameters = {};
    QList<RuleProblem> problems = problemsOf(rules);
    QStringList paths;
    for (RuleProblem &problem : problems) {
        paths.append(problem.path);
        QCOMPARE(problem.line, 0);
        QVERIFY(!problem.ruleId.isEmpty());
    }
    QCOMPARE(paths,
             (QStringList{u"before[0].then[0].text"_s, u"rules[1].id"_s, u"fallback[0].then"_s}));
    QList<RuleProblem> read = readRules(writeRules(rules)).problems;
    for (RuleProblem &problem : read)
        problem.line = 0;
    QCOMPARE(read, problems);
}

void RuleSetTest::oneRuleIsJudgedWithinItsSet()
{
    const RuleSet rules = fullSet();
    Rule rule = rules.rules[1];
    QVERIFY(problemsOf(rule, rules).isEmpty());
    rule.actions[0].parameters = {};
    const auto problems = problemsOf(rule, rules);
    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems[0].path, u"rules[1].then[0].text"_s);
    QCOMPARE(problems[0].field, u"then[0].text"_s);
    QCOMPARE(problems[0].ruleId, u"plain"_s);

    // A conversation step names another rule.
    rule = rules.rules[1];
    rule.when.conditions = {{.type = u"previousMessage"_s, .parameters = {{u"rule"_s, u"full"_s}}}};
    QVERIFY2(problemsOf(rule, rules).isEmpty(),
             qPrintable(problemsOf(rule, rules).value(0).sentence));
    rule.when.conditions[0].parameters = {{u"rule"_s, u"gone"_s}};
    QCOMPARE(problemsOf(rule, rules).size(), 1);
    QCOMPARE(problemsOf(rule, rules)[0].field, u"when.conditions[0].rule"_s);
}

void RuleSetTest::problemsAreCountedNoFurtherThanAnybodyReads()
{
    QByteArray json("{\"schema\": 1, \"rules\": [");
    json += QByteArray("{\"a\": 1, \"b\": 2, \"then\": []},\n").repeated(15'000) + "{}]}";
    const auto problems = readRules(json).problems;
    QCOMPARE(problems.size(), 1000);
    QVERIFY(problems.back().line > 100);

    QString text;
    for (int i = 0; i < 2000; ++i)
        text += u"{unknown%1}"_s.arg(i);
    Rule rule = simpleRule(u"a"_s);
    rule.actions = {reply(text.left(19'000))};
    QCOMPARE(problemsOf(rule, {.rules = {rule}}).size(), 10);
}

void RuleSetTest::fiveThousandRulesAreReadAndWritten()
{
    RuleSet rules;
    for (int i = 0; i < 5000; ++i) {
        Rule rule = simpleRule(u"rule-%1"_s.arg(i));
        rule.when.conditions.append(contains(u"词%1"_s.arg(i)));
        rule.actions[0].parameters[u"text"_s] = u"答案 %1 {sender.name}"_s.arg(i);
        rules.rules.append(rule);
    }
    const QByteArray json = writeRules(rules);
    QVERIFY(json.size() < 3'000'000);
    const RuleSetReading reading = readRules(json);
    QVERIFY(reading.problems.isEmpty());
    QCOMPARE(reading.rules, rules);
}

void RuleSetTest::theExampleOfTheReadmeIsAFileOfRules()
{
    QFile file(QStringLiteral(EWC_TEST_DATA "/../../README.md"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray readme = file.readAll();
    const qsizetype start = readme.indexOf("```json\n{\n    \"schema\"");
    QVERIFY(start > 0);
    const QByteArray json = readme.mid(start + 8, readme.indexOf("```\n", start + 8) - start - 8);
    const RuleSetReading reading = readRules(json);
    QVERIFY2(reading.problems.isEmpty(), qPrintable(reading.problems.value(0).sentence));
    QCOMPARE(reading.rules.size(), 2);
    QCOMPARE(writeRules(reading.rules), json);
}

void RuleSetTest::idsAreShortAndNeverTheSame()
{
    QSet<QString> ids;
    for (int i = 0; i < 10'000; ++i)
        ids.insert(newRuleId());
    QCOMPARE(ids.size(), 10'000);
    RuleSet rules{.rules = {simpleRule(*ids.begin())}};
    QVERIFY(problemsOf(rules).isEmpty());
    QVERIFY(ids.begin()->size() <= 12);
}

QTEST_GUILESS_MAIN(RuleSetTest)
#include "tst_ruleset.moc"
