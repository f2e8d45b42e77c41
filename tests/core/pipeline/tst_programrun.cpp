// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/pipeline/actionstage.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ewc;
using ewc::test::ActionStage;
using ewc::test::chosen;

// Real programs: scripts that the test writes.
class ProgramRunTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void repliesWithWhatItPrints_data();
    void repliesWithWhatItPrints();
    void saysWhatWentWrong_data();
    void saysWhatWentWrong();
    void passesArgumentsAsTheyAre_data();
    void passesArgumentsAsTheyAre();
    void tellsNothingOfItsOwnEnvironment();
    void stopsWhatPrintsWithoutEnd();
    void killsAProgramWithItsChildrenWhenTheTimeIsOver();
    void killsWhatIsLeftInTheBackground();
    void killsProgramsWhenItEnds();
    void goesOnWithWhatAProgramFoundOut();
    void knowsVariablesAfterAProgram();
    void leavesOutOnlyWhatWantsTheMissingOutput();
    void asksForPatienceOnce();
    void runsOnlySoManyAtATime();
    void keepsItsRulesWhileAProgramRuns();

private:
    [[nodiscard]] QString script(const QByteArray &text);
    /*! The action that runs \a text, with further \a fields of JSON. */
    [[nodiscard]] QByteArray run(const QByteArray &text, const QJsonObject &fields = {});

    QTemporaryDir m_folder;
    int m_scripts = 0;
};

namespace {

/*! False once it has ended, also while nobody has asked how. */
bool isAlive(qint64 pid)
{
    QFile status(u"/proc/%1/stat"_s.arg(pid));
    if (!status.open(QIODevice::ReadOnly))
        return false;
    const QByteArray text = status.readAll();
    return text.mid(text.lastIndexOf(')') + 2, 1) != "Z";
}

/*! The number that a script writes to \a path, once it is there. */
qint64 pidIn(const QString &path)
{
    qint64 pid = 0;
    while (pid == 0) {
        QTest::qWait(1);
        QFile file(path);
        if (file.open(QIODevice::ReadOnly) && file.size() > 0) {
            const QByteArray text = file.readAll();
            pid = text.endsWith('\n') ? text.trimmed().toLongLong() : 0;
        }
    }
    return pid;
}

} // namespace

void ProgramRunTest::initTestCase()
{
    QVERIFY(m_folder.isValid());
}

QString ProgramRunTest::script(const QByteArray &text)
{
    const QString path = m_folder.filePath(u"script%1"_s.arg(++m_scripts));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("no script can be written");
    file.write("#!/bin/sh\n" + text + '\n');
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return path;
}

QByteArray ProgramRunTest::run(const QByteArray &text, const QJsonObject &fields)
{
    QJsonObject action = fields;
    action[u"type"_s] = u"runProgram"_s;
    action[u"program"_s] = script(text);
    return QJsonDocument(action).toJson();
}

void ProgramRunTest::repliesWithWhatItPrints_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QJsonObject>("fields");
    QTest::addColumn<QString>("reply");

    QTest::newRow("a line") << "echo hello"_ba << QJsonObject() << u"hello"_s;
    QTest::newRow("lines") << "printf '  a\\n\\nb\\n\\n'"_ba << QJsonObject() << u"  a\n\nb"_s;
    QTest::newRow("nothing") << "true"_ba << QJsonObject() << u""_s;
    QTest::newRow("nothing but line breaks") << "echo; echo"_ba << QJsonObject() << u""_s;
    QTest::newRow("only errors") << "echo oops >&2"_ba << QJsonObject() << u""_s;
    QTest::newRow("Chinese") << "echo 菜单"_ba << QJsonObject() << u"菜单"_s;
    QTest::newRow("no UTF-8") << "printf 'a\\377b'"_ba << QJsonObject() << u"a\ufffdb"_s;
    QTest::newRow("zeros and colours")
        << "printf 'a\\000b\\033[31mred\\033[0m\\r\\nc'"_ba << QJsonObject() << u"abred\nc"_s;
    QTest::newRow("its input") << "cat"_ba << QJsonObject{{u"input"_s, u"<{text}>"_s}}
                               << u"<menu>"_s;
    QTest::newRow("facts") << "echo \"$EWC_SENDER|$EWC_NAME|$EWC_TEXT|$EWC_TYPE|$EWC_ACCOUNT\""_ba
                           << QJsonObject() << u"zhangsan|Zhang San|menu|text|demo"_s;
    QTest::newRow("no reply wanted")
        << "echo hello"_ba << QJsonObject{{u"replies"_s, false}} << u""_s;
}

void ProgramRunTest::repliesWithWhatItPrints()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QJsonObject, fields);
    ActionStage stage;
    const Said said = stage.run(QList{run(text, fields)});

    QTEST(said.reply.content(), "reply");
    QVERIFY(said.messages.isEmpty());
    QVERIFY2(stage.problems.isEmpty(), qPrintable(stage.problem()));
    QCOMPARE(stage.runner->running(), 0);
}

void ProgramRunTest::saysWhatWentWrong_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("problem");

    QTest::newRow("exit code") << "echo one >&2; echo the reason >&2; echo out; exit 3"_ba
                               << u"failed with exit code 3. the reason"_s;
    QTest::newRow("exit code alone") << "exit 1"_ba << u"failed with exit code 1."_s;
    QTest::newRow("signal") << "kill -9 $$"_ba << u"crashed"_s;
    QTest::newRow("much before the end")
        << "head -c 100000 /dev/zero | tr '\\0' x >&2; exit 2"_ba << u"failed with exit code 2."_s;
}

void ProgramRunTest::saysWhatWentWrong()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, problem);
    ActionStage stage;
    const Said said = stage.run(QList{run(text)});
    QVERIFY(said.isEmpty());
    QVERIFY2(stage.problem().contains(problem), qPrintable(stage.problem()));
    QVERIFY(stage.problem().size() < 400);
    QCOMPARE(stage.problems.first().rule, u"r"_s);

    // One that is not there.
    const Said nothing =
        stage.run(QList{R"({"type": "runProgram", "program": "/no/such/program"})"_ba});
    QVERIFY(nothing.isEmpty());
    QCOMPARE(stage.problems.size(), 2);
    QVERIFY(stage.problems.last().sentence.contains("/no/such/program"_L1));
}

void ProgramRunTest::passesArgumentsAsTheyAre_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("a word") << u"menu"_s;
    QTest::newRow("spaces and quotes") << u"a  'b' \"c\" \\"_s;
    QTest::newRow("what a shell would do") << u"$(touch x); `id` | cat > /dev/null && rm *"_s;
    QTest::newRow("an option") << u"--help"_s;
    QTest::newRow("lines") << u"a\nb"_s;
    QTest::newRow("braces") << u"{sender} {{x}}"_s;
    QTest::newRow("Chinese") << u"今天 吃什么？"_s;
}

void ProgramRunTest::passesArgumentsAsTheyAre()
{
    QFETCH(const QString, text);
    ActionStage stage;
    stage.message.text = text;
    const Said said =
        stage.run(QList{run("printf '%s|' \"$#\" \"$@\"",
                            {{u"arguments"_s, QJsonArray{u"--"_s, u"{text}"_s, u"<{text}>"_s}}})});
    QCOMPARE(said.reply.content(), u"3|--|%1|<%1>|"_s.arg(text));
}

void ProgramRunTest::tellsNothingOfItsOwnEnvironment()
{
    qputenv("WX_SECRET", "do not tell");
    qputenv("LD_PRELOAD_TEST", "do not tell");
    ActionStage stage;
    const Said said = stage.run(QList{R"({"type": "runProgram", "program": "env"})"_ba});
    QVERIFY2(stage.problems.isEmpty(), qPrintable(stage.problem()));
    QVERIFY(said.reply.content().contains("EWC_TEXT=menu"_L1));
    for (const QString &line : said.reply.content().split(u'\n')) {
        const QString name = line.section(u'=', 0, 0);
        QVERIFY2(name.startsWith("EWC_"_L1) || name == "PATH"_L1 || name == "HOME"_L1
                     || name == "LANG"_L1,
                 qPrintable(line));
    }
}

void ProgramRunTest::stopsWhatPrintsWithoutEnd()
{
    ActionStage stage;
    QVERIFY(stage.run(QList{run("exec yes")}).isEmpty());
    QVERIFY2(stage.problem().contains("4 MB"_L1), qPrintable(stage.problem()));

    stage.problems.clear();
    QVERIFY(stage.run(QList{run("exec yes >&2")}).isEmpty());
    QVERIFY2(stage.problem().contains("4 MB"_L1), qPrintable(stage.problem()));

    // Much, but not too much, is said shortly.
    stage.problems.clear();
    const Said said = stage.run(QList{run("yes | head -c 1000000")});
    QVERIFY(stage.problems.isEmpty());
    QVERIFY(said.reply.content().startsWith("y\ny\n"_L1));
    QVERIFY(said.reply.content().endsWith(u'…'));
    QVERIFY(said.reply.content().size() < 21'000);
}

void ProgramRunTest::killsAProgramWithItsChildrenWhenTheTimeIsOver()
{
    const QString path = m_folder.filePath(u"timeout.pid"_s);
    ActionStage stage;
    const Said said = stage.run(QList{run(
        "echo early; sleep 600 & echo $! > '" + path.toUtf8() + "'; wait", {{u"seconds"_s, 1}})});
    QVERIFY(said.isEmpty());
    QVERIFY2(stage.problem().contains("1 seconds"_L1), qPrintable(stage.problem()));
    const qint64 child = pidIn(path);
    QTRY_VERIFY(!isAlive(child));
}

void ProgramRunTest::killsWhatIsLeftInTheBackground()
{
    const QString path = m_folder.filePath(u"background.pid"_s);
    ActionStage stage;
    const Said said =
        stage.run(QList{run("sleep 600 & echo $! > '" + path.toUtf8() + "'; echo done")});
    QCOMPARE(said.reply.content(), u"done"_s);
    const qint64 child = pidIn(path);
    QTRY_VERIFY(!isAlive(child));
}

void ProgramRunTest::killsProgramsWhenItEnds()
{
    const QString path = m_folder.filePath(u"end.pid"_s);
    ActionStage stage;
    const Answer answer =
        stage.begin({chosen(u"r"_s, {run("sleep 600 & echo $! > '" + path.toUtf8() + "'; wait")})});
    QVERIFY(answer.later.isValid());
    const qint64 child = pidIn(path);
    QVERIFY(isAlive(child));

    stage.runner.reset();
    QVERIFY(answer.later.isCanceled());
    QTRY_VERIFY(!isAlive(child));
}

void ProgramRunTest::goesOnWithWhatAProgramFoundOut()
{
    ActionStage stage;
    const Said said =
        stage.run({run("echo first", {{u"replies"_s, false}}),
                   run("echo \"second after $1\"", {{u"arguments"_s, QJsonArray{u"{output}"_s}}}),
                   R"({"type": "setVariable", "name": "last", "value": "{output}"})",
                   R"({"type": "sendText", "members": ["lisi"], "content": "{var.last}!"})"});
    QCOMPARE(said.reply.content(), u"second after first"_s);
    QCOMPARE(said.messages.size(), 1);
    QCOMPARE(test::contentOf(said.messages.first()), u"second after first!"_s);
}

void ProgramRunTest::knowsVariablesAfterAProgram()
{
    ActionStage stage;
    stage.facts.variables = {{u"colour"_s, u"red"_s}};
    stage.facts.hits = {{u"b"_s, 1}};
    const Said said = stage.runRules(
        QList{chosen(u"a"_s,
                     {run("echo x", {{u"replies"_s, false}}),
                      R"({"type": "replyText", "text": "{text} {1} {var.colour} {sender.name}"})"},
                     {{u"1"_s, u"one"_s}}),
              chosen(u"b"_s,
                     {run("echo \"$EWC_NAME\"", {{u"replies"_s, false}}),
                      R"({"type": "replyText", "text": "?", "choose": "turn",
                    "texts": [{"text": "{1} {output}"}]})"},
                     {{u"1"_s, u"two"_s}})});
    QVERIFY2(stage.problems.isEmpty(), qPrintable(stage.problem()));
    QCOMPARE(said.reply.content(), u"menu one red Zhang San"_s);
    QCOMPARE(said.messages.size(), 1);
    QCOMPARE(test::contentOf(said.messages.first()), u"two Zhang San"_s);
}

void ProgramRunTest::leavesOutOnlyWhatWantsTheMissingOutput()
{
    ActionStage stage;
    const Said said =
        stage.run({run("exit 1"), R"({"type": "replyText", "text": "It is {output}."})",
                   R"({"type": "replyText", "text": "Sorry."})"});
    QCOMPARE(said.reply.content(), u"Sorry."_s);
    QVERIFY(said.messages.isEmpty());
    QCOMPARE(stage.problems.size(), 1);
}

void ProgramRunTest::asksForPatienceOnce()
{
    const QByteArray wait =
        R"({"type": "pleaseWait", "seconds": 1, "text": "Just a moment, {sender.name}"})";
    const QString path = m_folder.filePath(u"go"_s);
    ActionStage stage;
    const Answer slow =
        stage.begin({chosen(u"r"_s, {wait, run("while [ ! -e '" + path.toUtf8()
                                               + "' ]; do sleep 0.05; done; echo done")})});
    QTRY_COMPARE(stage.sentNow.size(), 1);
    QVERIFY(!slow.later.isFinished());
    QCOMPARE(test::contentOf(stage.sentNow.first()), u"Just a moment, Zhang San"_s);
    QCOMPARE(stage.sentNow.first().recipients, wecom::Recipients{.users = {u"zhangsan"_s}});
    QFile go(path);
    QVERIFY(go.open(QIODevice::WriteOnly));
    const Said said = waitFor(slow.later);
    QCOMPARE(said.reply.content(), u"done"_s); // the wait is no part of the answer

    QCOMPARE(stage.run({wait, run("echo quick")}).reply.content(), u"quick"_s);
    QCOMPARE(stage.sentNow.size(), 1);
}

void ProgramRunTest::runsOnlySoManyAtATime()
{
    ActionStage stage;
    const QByteArray sleep = run("exec sleep 600");
    QList<QFuture<Said>> waiting;
    for (int i = 0; i < ActionRunner::MostSlowActions; ++i)
        waiting.append(stage.begin({chosen(u"r"_s, {sleep})}).later);
    QCOMPARE(stage.runner->running(), ActionRunner::MostSlowActions);
    QVERIFY(stage.problems.isEmpty());

    const Answer more =
        stage.begin({chosen(u"r"_s, {sleep, R"({"type": "replyText", "text": "Busy."})"})});
    QVERIFY(!more.later.isValid());
    QCOMPARE(more.said.reply.content(), u"Busy."_s);
    QVERIFY(!stage.problem().isEmpty());
    stage.runner.reset();
    for (const auto &future : waiting)
        QVERIFY(future.isCanceled());
}

void ProgramRunTest::keepsItsRulesWhileAProgramRuns()
{
    const auto part = [](const QByteArray &json) {
        QJsonObject parameters = QJsonDocument::fromJson(json).object();
        const QString type = parameters.take(u"type"_s).toString();
        return RulePart{.type = type, .parameters = parameters};
    };
    const QByteArray note = R"({"type": "replyText", "text": "noted"})";
    const RulePart starts = part(R"({"type": "textStarts", "words": ["run"]})");
    const RulePart reply = part(R"({"type": "replyText", "text": "{1}: {output}"})");
    RuleSet rules;
    rules.rules = {{.id = u"noted"_s, .isLogOnly = true, .stops = false, .actions = {part(note)}},
                   {.id = u"runs"_s,
                    .when = {.conditions = {starts}},
                    .actions = {part(run("echo out", {{u"replies"_s, false}})), reply}}};
    auto compiled = RuleEngine::compile(rules);
    QVERIFY2(compiled.has_value(), qPrintable(compiled ? QString() : compiled.error().detail));
    std::shared_ptr<const RuleEngine> engine = *std::move(compiled);

    ActionStage stage;
    stage.message.text = u"run fast"_s;
    QFuture<Said> later;
    {
        const IncomingMessage message = incomingMessage(stage.message);
        const TrialCircumstances circumstances(stage.facts);
        const Question question(message, u"demo"_s, QDateTime::currentDateTime(), circumstances);
        const Decision decision = engine->decide(question);
        QCOMPARE(decision.winner(), u"runs"_s);
        later = stage.runner
                    ->run(engine, decision, question,
                          {.account = stage.account, .message = message, .id = 7})
                    .later;
    }
    const std::weak_ptr<const RuleEngine> gone = engine;
    engine.reset(); // as if other rules were saved meanwhile
    QVERIFY(!gone.expired());
    QCOMPARE(waitFor(later).reply.content(), u"fast: out"_s);
    QTRY_VERIFY(gone.expired());
}

QTEST_GUILESS_MAIN(ProgramRunTest)
#include "tst_programrun.moc"
