// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/settings/settings.h"
#include "tests/integration/sandboxrun.h"

#include <QTest>

using namespace Qt::StringLiterals;
using ewc::Settings;

/*! The commands together: what `send`, `serve` and `log` do with the platform of `sandbox`. */
class CliSandboxTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void printsAConfigurationThatLoads();
    void sendsAndTellsTheVerdict();
    void readsStandardInput();
    void endsAsTheVerdictSays_data();
    void endsAsTheVerdictSays();
    void tellsWhatAVerdictMeans();
    void knowsWhoIsNotReachable();
    void leavesAQueuedMessageToServe();
    void answersWhatIsTypedOnThePhone();

private:
    [[nodiscard]] CommandResult send(const QStringList &arguments,
                                     const QByteArray &input = {}) const
    {
        return m_run->send(QStringList{u"--to"_s, u"zhangsan"_s} + arguments, input);
    }

    std::unique_ptr<SandboxRun> m_run;
};

void CliSandboxTest::init()
{
    m_run = std::make_unique<SandboxRun>();
}

void CliSandboxTest::cleanup()
{
    QCOMPARE(m_run->end(), 0);
}

void CliSandboxTest::printsAConfigurationThatLoads()
{
    QProcess process;
    process.start(u"" EWC_BIN_DIR "/easywechat"_s, {u"sandbox"_s, u"--listen"_s, u"127.0.0.1:0"_s});
    QVERIFY(process.waitForReadyRead());
    const auto settings = Settings::load(
        m_run->commandLine().write(u"printed.ini"_s, process.readAllStandardOutput()));
    QCOMPARE(terminate(process), 0);
    QVERIFY(settings.has_value());
    const auto account = settings->account(u"sandbox"_s);
    QVERIFY(account.has_value());
    QCOMPARE(account->corpId, u"ww5and0b0x00000001"_s);
    QCOMPARE(account->agentId, u"1000002"_s);
    // The same seed gives the same account to every run.
    QCOMPARE(account->secret, m_run->account().value("secret"_L1).toString());
    QCOMPARE(account->encodingAesKey, m_run->account().value("encoding_aes_key"_L1).toString());
    QVERIFY(account->apiBase.port() > 0);
}

void CliSandboxTest::sendsAndTellsTheVerdict()
{
    const auto result = send({u"--json"_s, u"--markdown"_s, u"**你好**"_s});
    QCOMPARE(result.exitCode, 0);
    const QJsonObject verdict = QJsonDocument::fromJson(result.output).object();
    QCOMPARE(verdict.value("status"_L1).toString(), u"sent"_s);
    QCOMPARE(verdict.value("errcode"_L1).toInt(-1), 0);
    QVERIFY(!verdict.value("msgid"_L1).toString().isEmpty());
    QCOMPARE(verdict.value("part"_L1).toInt(), 1);
    QCOMPARE(verdict.value("parts"_L1).toInt(), 1);

    const auto phone = m_run->control(u"phone?user=zhangsan"_s).array();
    QCOMPARE(phone.size(), 1);
    QCOMPARE(phone.first()["markdown"_L1]["content"_L1].toString(), u"**你好**"_s);
}

void CliSandboxTest::readsStandardInput()
{
    QCOMPARE(send({u"-"_s}, "first\nsecond\n\n").exitCode, 0);
    const auto phone = m_run->control(u"phone?user=zhangsan"_s).array();
    QCOMPARE(phone.first()["text"_L1]["content"_L1].toString(), u"first\nsecond"_s);

    QCOMPARE(send({u"-"_s}, "GBK: \xc4\xe3").exitCode, 2);
}

void CliSandboxTest::endsAsTheVerdictSays_data()
{
    QTest::addColumn<QByteArray>("fault");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QString>("status");

    const auto fault = [](const QByteArray &what) {
        return R"({"target":"api","path":"/cgi-bin/message/send","count":5,)" + what + '}';
    };
    const QStringList none;
    QTest::newRow("delivered") << QByteArray() << none << 0 << u"sent"_s;
    QTest::newRow("some recipients are invalid")
        << QByteArray() << QStringList{u"--to"_s, u"lisi|nobody"_s} << 3 << u"partial"_s;
    QTest::newRow("rejected") << fault(R"("errcode":81013)") << none << 4 << u"rejected"_s;
    QTest::newRow("over a limit") << fault(R"("errcode":45009)") << none << 4 << u"rejected"_s;
    QTest::newRow("never got there")
        << fault(R"("status":502,"body":"<html>")") << none << 5 << u"failed"_s;
    QTest::newRow("cut after it took effect")
        << fault(R"("drop":"after")") << none << 6 << u"unknown"_s;
    QTest::newRow("no answer in time")
        << fault(R"("delay_ms":60000)") << QStringList{u"--timeout"_s, u"0.5"_s} << 6
        << u"unknown"_s;
}

void CliSandboxTest::endsAsTheVerdictSays()
{
    QFETCH(const QByteArray, fault);
    QFETCH(const QStringList, options);
    QFETCH(const int, exitCode);
    QFETCH(const QString, status);

    QCOMPARE(send({u"first, for the token"_s}).exitCode, 0);
    if (!fault.isEmpty())
        QVERIFY(m_run->control(u"faults"_s, fault)["armed"_L1].isDouble());
    const auto result = send(QStringList{u"--json"_s, u"hello"_s} + options);
    QCOMPARE(result.exitCode, exitCode);
    const QJsonObject verdict = QJsonDocument::fromJson(result.output).object();
    QCOMPARE(verdict.value("status"_L1).toString(), status);
    QVERIFY(!verdict.value("meaning"_L1).toString().isEmpty());
    QVERIFY(!verdict.value("remedy"_L1).toString().isEmpty());
}

void CliSandboxTest::tellsWhatAVerdictMeans()
{
    QVERIFY(!m_run
                 ->control(u"faults"_s,
                           R"({"target":"api","path":"/cgi-bin/message/send","errcode":60020})")
                 .isNull());
    m_run->commandLine().setEnvironment(u"LC_ALL"_s, u"zh_CN.UTF-8"_s);
    const auto result = send({u"hello"_s});
    QCOMPARE(result.exitCode, 4);
    QCOMPARE(result.output, QByteArray());
    QVERIFY2(result.error.startsWith("easywechat: rejected: 60020 企业微信不接受"),
             result.error.constData());
    QVERIFY2(result.error.contains("企业可信IP"), result.error.constData());
}

void CliSandboxTest::knowsWhoIsNotReachable()
{
    m_run->writeConfig(u"http://127.0.0.1:1"_s);
    const auto result = send({u"hello"_s});
    QCOMPARE(result.exitCode, 5);
    QVERIFY2(!result.error.contains(m_run->account().value("secret"_L1).toString().toUtf8()),
             result.error.constData());
}

void CliSandboxTest::leavesAQueuedMessageToServe()
{
    const auto queued = send({u"--queue"_s, u"--json"_s, u"later"_s});
    QCOMPARE(queued.exitCode, 0);
    QCOMPARE(QJsonDocument::fromJson(queued.output)["status"_L1].toString(), u"queued"_s);
    QVERIFY(m_run->control(u"phone?user=zhangsan"_s).array().isEmpty());

    const auto serve = m_run->commandLine().start(
        {u"serve"_s, u"--config"_s, m_run->config(), u"--listen"_s, u"127.0.0.1:0"_s});
    const auto phone = m_run->control(u"phone?user=zhangsan&wait=25"_s).array();
    QCOMPARE(phone.size(), 1);
    QCOMPARE(phone.first()["text"_L1]["content"_L1].toString(), u"later"_s);
    QCOMPARE(terminate(*serve), 0);
    const auto log =
        m_run->commandLine().run({u"log"_s, u"--json"_s, u"--config"_s, m_run->config()});
    QCOMPARE(QJsonDocument::fromJson(log.output)["verdict"_L1].toString(), u"sent"_s);
}

void CliSandboxTest::answersWhatIsTypedOnThePhone()
{
    const auto serve = m_run->commandLine().start(
        {u"serve"_s, u"--echo"_s, u"--config"_s, m_run->config(), u"--listen"_s, u"127.0.0.1:0"_s});
    const QString url = readJsonLine(*serve).value("accounts"_L1)["sandbox"_L1].toString();
    const QByteArray callback = QJsonDocument(QJsonObject{{u"url"_s, url}}).toJson();
    QCOMPARE(m_run->control(u"callback"_s, callback)["ok"_L1].toBool(), true);

    const auto pushed =
        m_run->control(u"push"_s, R"({"user":"zhangsan","type":"text","content":"007 ]]> 你好"})");
    QCOMPARE(pushed["reply"_L1]["Content"_L1].toString(), u"007 ]]> 你好"_s);
    QCOMPARE(terminate(*serve), 0);

    const auto log = m_run->commandLine().run({u"log"_s, u"--config"_s, m_run->config()});
    QVERIFY2(log.output.contains("  sandbox  <-  zhangsan  text  answered  007 ]]> 你好\n"),
             log.output.constData());
}

QTEST_GUILESS_MAIN(CliSandboxTest)
#include "tst_clisandbox.moc"
