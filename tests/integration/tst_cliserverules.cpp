// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/integration/sandboxrun.h"

#include <QFile>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

/*! rules.json with one rule, which says \a reply to everything. */
QByteArray rulesThatSay(const QByteArray &reply)
{
    return "{\n\"schema\": 1,\n\"rules\": [{\"id\": \"r1\", \"name\": \"Say\",\n"
           "\"then\": [{\"type\": \"replyText\", \"text\": \""
           + reply + "\"}]}]\n}\n";
}

} // namespace

class CliServeRulesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_run = std::make_unique<SandboxRun>(); }
    void cleanup() { QCOMPARE(m_run->end(), 0); }

    void answersByTheRulesOfAFile();
    void answersByTheRulesOfItsData();
    void refusesABadFile();
    void doesNotEchoByRules();
    void takesUpAChangedFile();
    void goesOnIfTheFileIsSpoilt();
    void losesNoAnswerWhenItIsKilled();

private:
    [[nodiscard]] std::unique_ptr<QProcess> serve(const QStringList &options = {})
    {
        auto process = m_run->commandLine().start(
            QStringList{u"serve"_s, u"--config"_s, m_run->config(), u"--listen"_s, u"127.0.0.1:0"_s}
            + options);
        const QString url = readJsonLine(*process).value("accounts"_L1)["sandbox"_L1].toString();
        const QByteArray callback = QJsonDocument(QJsonObject{{u"url"_s, url}}).toJson();
        if (!m_run->control(u"callback"_s, callback)["ok"_L1].toBool())
            qWarning("serve cannot be called");
        return process;
    }
    [[nodiscard]] QString ask(const QByteArray &text)
    {
        const auto pushed = m_run->control(
            u"push"_s, R"({"user":"zhangsan","type":"text","content":")" + text + R"("})");
        return pushed["reply"_L1]["Content"_L1].toString();
    }

    std::unique_ptr<SandboxRun> m_run;
};

void CliServeRulesTest::answersByTheRulesOfAFile()
{
    const QString file = m_run->commandLine().write(u"my.json"_s, rulesThatSay("soup"));
    const auto process = serve({u"--rules"_s, file});
    QCOMPARE(ask("hello"), u"soup"_s);
    QCOMPARE(terminate(*process), 0);
    QCOMPARE(process->readAllStandardError(), QByteArray());
    const auto log = m_run->commandLine().run(
        {u"log"_s, u"--config"_s, m_run->config(), u"--json"_s, u"--limit"_s, u"1"_s});
    QCOMPARE(QJsonDocument::fromJson(log.output)["rule"_L1].toString(), u"Say"_s);
}

void CliServeRulesTest::answersByTheRulesOfItsData()
{
    QVERIFY(QDir(m_run->commandLine().path({})).mkpath(u"data"_s));
    m_run->commandLine().write(u"data/rules.json"_s, rulesThatSay("rice"));
    const auto process = serve();
    QCOMPARE(ask("hello"), u"rice"_s);
    QCOMPARE(terminate(*process), 0);
}

void CliServeRulesTest::refusesABadFile()
{
    const QString file = m_run->commandLine().write(u"bad.json"_s, rulesThatSay("{nonsense}"));
    const auto result =
        m_run->commandLine().run({u"serve"_s, u"--config"_s, m_run->config(), u"--rules"_s, file});
    QCOMPARE(result.exitCode, 2);
    QVERIFY2(result.error.contains(file.toUtf8() + ":4: "), result.error.constData());
    const auto missing = m_run->commandLine().run(
        {u"serve"_s, u"--config"_s, m_run->config(), u"--rules"_s, u"/nowhere.json"_s});
    QCOMPARE(missing.exitCode, 2);
    QVERIFY2(missing.error.contains("/nowhere.json"), missing.error.constData());
}

void CliServeRulesTest::doesNotEchoByRules()
{
    const QString file = m_run->commandLine().write(u"my.json"_s, rulesThatSay("soup"));
    const auto result = m_run->commandLine().run(
        {u"serve"_s, u"--config"_s, m_run->config(), u"--echo"_s, u"--rules"_s, file});
    QCOMPARE(result.exitCode, 2);
    QVERIFY(QDir(m_run->commandLine().path({})).mkpath(u"data"_s));
    m_run->commandLine().write(u"data/rules.json"_s, rulesThatSay("rice"));
    const auto process = serve({u"--echo"_s});
    QCOMPARE(ask("hello"), u"hello"_s);
    QCOMPARE(terminate(*process), 0);
}

void CliServeRulesTest::takesUpAChangedFile()
{
    const QString file = m_run->commandLine().write(u"my.json"_s, rulesThatSay("soup"));
    const auto process = serve({u"--rules"_s, file});
    QCOMPARE(ask("a"), u"soup"_s);
    m_run->commandLine().write(u"my.json"_s, rulesThatSay("rice"));
    const auto line = readJsonLine(*process);
    QCOMPARE(line.value("event"_L1).toString(), u"rules"_s);
    QCOMPARE(line.value("rules"_L1).toInt(), 1);
    QCOMPARE(line.value("version"_L1).toInt(), 2);
    QCOMPARE(ask("b"), u"rice"_s);
    QCOMPARE(terminate(*process), 0);
}

void CliServeRulesTest::goesOnIfTheFileIsSpoilt()
{
    const QString file = m_run->commandLine().write(u"my.json"_s, rulesThatSay("soup"));
    const auto process = serve({u"--rules"_s, file});
    m_run->commandLine().write(u"my.json"_s, rulesThatSay("{nonsense}"));
    QByteArray error;
    while (!error.contains("stay in force") && process->state() == QProcess::Running) {
        QTest::qWait(5);
        error += process->readAllStandardError();
    }
    QVERIFY2(error.contains(file.toUtf8() + ":4: "), error.constData());
    QCOMPARE(ask("a"), u"soup"_s);
    QCOMPARE(terminate(*process), 0);
}

void CliServeRulesTest::losesNoAnswerWhenItIsKilled()
{
    // The first time the program hangs, as one that waits for a slow machine does.
    const QString script =
        m_run->commandLine().write(u"slow.sh"_s, "#!/bin/sh\n"
                                                 "[ -e '"
                                                     + m_run->commandLine().path(u"go"_s).toUtf8()
                                                     + "' ] && echo done && exit\n"
                                                       "exec sleep 30\n");
    QVERIFY(QFile::setPermissions(script, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    const QString file = m_run->commandLine().write(
        u"my.json"_s, R"({"schema": 1, "rules": [{"id": "slow", "name": "Slow", "then": [
            {"type": "runProgram", "program": ")"
                          + script.toUtf8() + R"("}]}]})");
    const auto first = serve({u"--rules"_s, file});
    QCOMPARE(ask("work"), QString()); // the platform does not wait longer
    first->kill();
    QVERIFY(first->waitForFinished());
    QVERIFY(m_run->phone().isEmpty() || m_run->phone().size() == 1); // what he wrote himself

    m_run->commandLine().write(u"go"_s, {});
    const auto second = serve({u"--rules"_s, file});
    const auto said = [this] {
        int count = 0;
        const QJsonArray phone = m_run->phone();
        for (const QJsonValue &entry : phone)
            count += entry["text"_L1]["content"_L1].toString() == u"done"_s ? 1 : 0;
        return count;
    };
    QTRY_COMPARE(said(), 1);
    QCOMPARE(terminate(*second), 0);
    const auto third = serve({u"--rules"_s, file}); // it was answered, and is not again
    QCOMPARE(ask("more"), u"done"_s);
    QCOMPARE(said(), 2);
    QCOMPARE(terminate(*third), 0);
}

QTEST_GUILESS_MAIN(CliServeRulesTest)
#include "tst_cliserverules.moc"
