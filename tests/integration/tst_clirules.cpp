// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/integration/commandline.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QByteArray Rules = R"json({
  "schema": 1,
  "rules": [
    {"id": "lunch", "name": "Lunch",
     "when": {"conditions": [{"type": "textContains", "words": ["菜单", "menu"]},
                             {"type": "time", "days": "12345", "to": "10:00"}]},
     "then": [{"type": "replyText", "text": "Soup for {sender.name}"}]},
    {"id": "room", "name": "Room",
     "when": {"conditions": [{"type": "textMatches", "pattern": "room (?<number>\\d+)"
}]
}
, "then" : [ {"type" : "replyText", "text" : "Room {number} is free"} ]
},
    {"id": "button", "name": "Button",
     "when": {"conditions": [{"type": "event", "event": "click", "key": "MENU"}]},
     "then": [{"type": "replyText", "text": "You pressed it"}]},
    {"id": "works", "name": "Works",
     "when": {"conditions": [{"type": "department", "departments": ["2"]}]},
     "then": [{"type": "runProgram", "program": "/bin/rm", "arguments": ["-rf", "/nowhere"]}]}
  ]
}
)json"_ba;

QJsonObject json(const QByteArray &line)
{
    return QJsonDocument::fromJson(line).object();
}

} // namespace

class CliRulesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void checksGoodRules();
    void namesTheLineOfWhatIsWrong_data();
    void namesTheLineOfWhatIsWrong();
    void tellsScriptsWhatIsWrong();
    void warnsOfRulesThatNeverAnswer();
    void readsStandardInput();
    void tellsWhoAnswersAndWhy();
    void asksAsItIsTold_data();
    void asksAsItIsTold();
    void tellsScriptsWhoAnswers();
    void runsNothing();
    void printsOnlyTheAnswerIfAsked();
    void refusesWhatIsNoQuestion_data();
    void refusesWhatIsNoQuestion();
    void obeysNoTerminal();
};

void CliRulesTest::checksGoodRules()
{
    const CommandLine commandLine;
    const QString file = commandLine.write(u"rules.json"_s, Rules);
    const auto result = commandLine.run({u"rules"_s, u"check"_s, file});
    QCOMPARE(result.error, QByteArray());
    QCOMPARE(result.exitCode, 0);
    QCOMPARE(result.output, file.toUtf8() + ": nothing is wrong. Rules: 4\n");

    const auto script = commandLine.run({u"rules"_s, u"check"_s, file, u"--json"_s});
    QCOMPARE(json(script.output), (QJsonObject{{u"rules"_s, 4}}));
    QCOMPARE(commandLine.run({u"rules"_s, u"check"_s, file, u"--quiet"_s}).output, QByteArray());
}

void CliRulesTest::namesTheLineOfWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<int>("line");

    QTest::newRow("broken JSON") << "{\"schema\": 1,\n\"rules\": [\n}\n"_ba << 3;
    QTest::newRow("unknown condition")
        << "{\"schema\": 1,\n\"rules\": [\n{\"id\": \"a\", \"when\": {\"conditions\": [\n"
           "{\"type\": \"textIsh\"}]},\n\"then\": [{\"type\": \"replyText\", \"text\": \"x\"}]}]}"_ba
        << 4;
    QTest::newRow("nothing to say")
        << "{\"schema\": 1,\n\"rules\": [\n{\"id\": \"a\",\n\"then\": [\n"
           "{\"type\": \"replyText\"}]}]}"_ba
        << 5;
}

void CliRulesTest::namesTheLineOfWhatIsWrong()
{
    QFETCH(const QByteArray, file);
    QFETCH(const int, line);

    const CommandLine commandLine;
    const QString path = commandLine.write(u"rules.json"_s, file);
    const QByteArray place = path.toUtf8() + ':' + QByteArray::number(line) + ": ";
    for (const QStringList &arguments : {QStringList{u"rules"_s, u"check"_s, path},
                                         QStringList{u"rules"_s, u"test"_s, path, u"x"_s}}) {
        const auto result = commandLine.run(arguments);
        QCOMPARE(result.exitCode, 2);
        QCOMPARE(result.output, QByteArray());
        QVERIFY2(result.error.startsWith(place), result.error.constData());
    }
}

void CliRulesTest::tellsScriptsWhatIsWrong()
{
    const CommandLine commandLine;
    const QString file = commandLine.write(
        u"rules.json"_s, R"({"schema": 1, "rules": [{"id": "a", "then": [{"type": "sing"}]}]})"_ba);
    const auto result = commandLine.run({u"rules"_s, u"check"_s, file, u"--json"_s});
    QCOMPARE(result.exitCode, 2);
    const QJsonObject problem = json(result.output.split('\n').value(0));
    QCOMPARE(problem.value("line"_L1).toInt(), 1);
    QCOMPARE(problem.value("rule"_L1).toString(), u"a"_s);
    QVERIFY(problem.value("path"_L1).toString().startsWith("rules[0].then[0]"_L1));
    QVERIFY(!problem.value("problem"_L1).toString().isEmpty());
}

void CliRulesTest::warnsOfRulesThatNeverAnswer()
{
    const CommandLine commandLine;
    const QString file = commandLine.write(u"rules.json"_s, R"({"schema": 1, "rules": [
        {"id": "all", "name": "All", "then": [{"type": "replyText", "text": "x"}]},
        {"id": "late", "name": "Late",
         "when": {"conditions": [{"type": "textIs", "words": ["a"]}]},
         "then": [{"type": "replyText", "text": "y"}]}]})"_ba);
    const auto result = commandLine.run({u"rules"_s, u"check"_s, file});
    QCOMPARE(result.exitCode, 0);
    QVERIFY2(result.error.contains("“Late” never answers: “All”"), result.error.constData());
}

void CliRulesTest::readsStandardInput()
{
    const auto result = CommandLine().run({u"rules"_s, u"check"_s, u"-"_s}, Rules);
    QCOMPARE(result.exitCode, 0);
    QCOMPARE(result.output, "-: nothing is wrong. Rules: 4\n"_ba);
}

void CliRulesTest::tellsWhoAnswersAndWhy()
{
    const CommandLine commandLine;
    const QString file = commandLine.write(u"rules.json"_s, Rules);
    const auto early = commandLine.run({u"rules"_s, u"test"_s, file, u"今天的菜单"_s, u"--name"_s,
                                        u"张三"_s, u"--at"_s, u"2026-11-24T09:30"_s});
    QCOMPARE(early.error, QByteArray());
    QCOMPARE(early.exitCode, 0);
    QVERIFY2(early.output.contains("✓ Lunch: matches"), early.output.constData());
    QVERIFY2(early.output.contains("The rule “Lunch” answers.\n  reply: Soup for 张三\n"),
             early.output.constData());

    const auto late =
        commandLine.run({u"rules"_s, u"test"_s, file, u"menu"_s, u"--at"_s, u"2026-11-24T10:30"_s});
    QCOMPARE(late.exitCode, 1);
    QVERIFY2(late.output.contains("✗ Lunch: does not match. It is not so that it is"),
             late.output.constData());
    QVERIFY2(late.output.contains("No rule answers."), late.output.constData());
}

void CliRulesTest::asksAsItIsTold_data()
{
    QTest::addColumn<QStringList>("question");
    QTest::addColumn<QString>("rule"); ///< empty: none

    QTest::newRow("captures") << QStringList{u"room 301"_s} << u"room"_s;
    QTest::newRow("nothing") << QStringList{u"hello"_s} << QString();
    QTest::newRow("button") << QStringList{u"--event"_s, u"click"_s, u"--key"_s, u"MENU"_s}
                            << u"button"_s;
    QTest::newRow("button, written out")
        << QStringList{u"--type"_s, u"event"_s, u"--event"_s, u"click"_s, u"--key"_s, u"MENU"_s}
        << u"button"_s;
    QTest::newRow("another button")
        << QStringList{u"--event"_s, u"click"_s, u"--key"_s, u"OTHER"_s} << QString();
    QTest::newRow("department") << QStringList{u"x"_s, u"--department"_s, u"1|2"_s} << u"works"_s;
    QTest::newRow("weekend") << QStringList{u"menu"_s, u"--at"_s, u"2026-11-22 09:00"_s}
                             << QString();
    QTest::newRow("picture") << QStringList{u"--type"_s, u"image"_s} << QString();
}

void CliRulesTest::asksAsItIsTold()
{
    QFETCH(const QStringList, question);
    QFETCH(const QString, rule);

    const CommandLine commandLine;
    const QString file = commandLine.write(u"rules.json"_s, Rules);
    const auto result = commandLine.run(QStringList{u"rules"_s, u"test"_s, file} + question
                                        + QStringList{u"--json"_s});
    QCOMPARE(result.error, QByteArray());
    QCOMPARE(result.exitCode, rule.isEmpty() ? 1 : 0);
    QCOMPARE(json(result.output).value("rule"_L1).toString(), rule);
}

void CliRulesTest::tellsScriptsWhoAnswers()
{
    const CommandLine commandLine;
    const QString file = commandLine.write(u"rules.json"_s, Rules);
    const auto result = commandLine.run({u"rules"_s, u"test"_s, file, u"room 301"_s, u"--json"_s});
    const QJsonObject answer = json(result.output);
    QCOMPARE(answer.value("name"_L1).toString(), u"Room"_s);
    QVERIFY(answer.value("silence"_L1).isNull());
    const QJsonObject step = answer.value("steps"_L1)[0].toObject();
    QCOMPARE(step.value("do"_L1).toString(), u"reply"_s);
    QCOMPARE(step.value("text"_L1).toString(), u"Room 301 is free"_s);
    QCOMPARE(step["message"_L1]["text"_L1]["content"_L1].toString(), u"Room 301 is free"_s);
    const QJsonArray rules = answer.value("rules"_L1).toArray();
    QCOMPARE(rules.size(), 4);
    QCOMPARE(rules[0]["outcome"_L1].toString(), u"notMatched"_s);
    QCOMPARE(rules[0]["failed"_L1].toString(), u"when.conditions[0]"_s);
    QCOMPARE(rules[1]["captures"_L1]["number"_L1].toString(), u"301"_s);
    QCOMPARE(rules[2]["outcome"_L1].toString(), u"notAsked"_s);
}

void CliRulesTest::runsNothing()
{
    const CommandLine commandLine;
    const QString touched = commandLine.path(u"touched"_s);
    const QString file =
        commandLine.write(u"rules.json"_s, R"({"schema": 1, "rules": [{"id": "a", "then": [
            {"type": "runProgram", "program": "touch", "arguments": [")"
                                               + touched.toUtf8() + R"("]}]}]})");
    const auto result = commandLine.run({u"rules"_s, u"test"_s, file, u"x"_s});
    QCOMPARE(result.error, QByteArray());
    QCOMPARE(result.exitCode, 0);
    QVERIFY2(result.output.contains("touch " + touched.toUtf8()), result.output.constData());
    QVERIFY(!QFile::exists(touched));
}

void CliRulesTest::printsOnlyTheAnswerIfAsked()
{
    const CommandLine commandLine;
    const QString file = commandLine.write(u"rules.json"_s, Rules);
    const auto result = commandLine.run({u"rules"_s, u"test"_s, file, u"room 7"_s, u"--quiet"_s});
    QCOMPARE(result.output, "  reply: Room 7 is free\n"_ba);
}

void CliRulesTest::refusesWhatIsNoQuestion_data()
{
    QTest::addColumn<QStringList>("arguments");

    QTest::newRow("nothing") << QStringList{};
    QTest::newRow("no file") << QStringList{u"check"_s};
    QTest::newRow("two files") << QStringList{u"check"_s, u"RULES"_s, u"RULES"_s};
    QTest::newRow("another word") << QStringList{u"run"_s, u"RULES"_s};
    QTest::newRow("a file that is not there") << QStringList{u"check"_s, u"/nowhere.json"_s};
    QTest::newRow("a folder") << QStringList{u"check"_s, u"/"_s};
    QTest::newRow("no kind of message")
        << QStringList{u"test"_s, u"RULES"_s, u"--type"_s, u"telegram"_s};
    QTest::newRow("an event without a name")
        << QStringList{u"test"_s, u"RULES"_s, u"--type"_s, u"event"_s};
    QTest::newRow("a text with an event")
        << QStringList{u"test"_s, u"RULES"_s, u"--type"_s, u"text"_s, u"--event"_s, u"click"_s};
    QTest::newRow("no time") << QStringList{u"test"_s, u"RULES"_s, u"x"_s, u"--at"_s, u"noon"_s};
    QTest::newRow("half a place") << QStringList{u"test"_s,     u"RULES"_s,   u"--type"_s,
                                                 u"location"_s, u"--place"_s, u"39.9"_s};
    QTest::newRow("no size") << QStringList{u"test"_s, u"RULES"_s,  u"a.pdf"_s, u"--type"_s,
                                            u"file"_s, u"--size"_s, u"big"_s};
}

void CliRulesTest::refusesWhatIsNoQuestion()
{
    QFETCH(QStringList, arguments);

    const CommandLine commandLine;
    arguments.replaceInStrings(u"RULES"_s, commandLine.write(u"rules.json"_s, Rules));
    const auto result = commandLine.run(QStringList{u"rules"_s} + arguments);
    QCOMPARE(result.exitCode, 2);
    QCOMPARE(result.output, QByteArray());
    QVERIFY2(result.error.startsWith("easywechat: "), result.error.constData());
}

void CliRulesTest::obeysNoTerminal()
{
    const CommandLine commandLine;
    const QString file = commandLine.write(u"rules.json"_s, R"({"schema": 1, "rules": [
        {"id": "echo", "name": "E\u001b[31m", "then": [{"type": "replyText", "text": "{text}"}]}]})"_ba);
    const auto result = commandLine.run({u"rules"_s, u"test"_s, file, u"\u001b]0;owned\u0007hi"_s});
    QVERIFY2(!result.output.contains('\x1b') && !result.output.contains('\x07'),
             result.output.toHex().constData());
}

QTEST_GUILESS_MAIN(CliRulesTest)
#include "tst_clirules.moc"
