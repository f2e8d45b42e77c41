// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/httpclient.h"
#include "core/settings/settings.h"
#include "tests/integration/commandline.h"
#include "tests/support/waitfor.h"

#include <QJsonArray>
#include <QJsonDocument>
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
    void writeConfig(const QString &apiBase);
    [[nodiscard]] CommandResult send(const QStringList &arguments,
                                     const QByteArray &input = {}) const;
    /*! Posts \a body to a control of the sandbox and returns its answer. */
    QJsonDocument control(const QString &path, const QByteArray &body = {});

    std::unique_ptr<CommandLine> m_commandLine;
    std::unique_ptr<QProcess> m_sandbox;
    QJsonObject m_account;
    QString m_apiBase;
    QString m_config;
    ewc::HttpClient m_client;
};

void CliSandboxTest::init()
{
    m_commandLine = std::make_unique<CommandLine>();
    m_sandbox = m_commandLine->start({u"sandbox"_s, u"--listen"_s, u"127.0.0.1:0"_s});
    const QJsonObject line = readJsonLine(*m_sandbox);
    QCOMPARE(line.value("event"_L1).toString(), u"listening"_s);
    m_apiBase = line.value("api_base"_L1).toString();
    m_account = line.value("account"_L1).toObject();
    writeConfig(m_apiBase);
}

void CliSandboxTest::cleanup()
{
    QCOMPARE(terminate(*m_sandbox), 0);
}

void CliSandboxTest::writeConfig(const QString &apiBase)
{
    QString config = u"[%1]\napi_base = %2\n"_s.arg(m_account.value("name"_L1).toString(), apiBase);
    for (const QString &key :
         {u"corpid"_s, u"secret"_s, u"agentid"_s, u"token"_s, u"encoding_aes_key"_s})
        config += u"%1 = %2\n"_s.arg(key, m_account.value(key).toVariant().toString());
    config += u"[system]\ndata_dir = data\n"_s;
    m_config = m_commandLine->write(u"bot.ini"_s, config.toUtf8());
}

CommandResult CliSandboxTest::send(const QStringList &arguments, const QByteArray &input) const
{
    return m_commandLine->run(
        QStringList{u"--config"_s, m_config, u"send"_s, u"--to"_s, u"zhangsan"_s} + arguments,
        input);
}

QJsonDocument CliSandboxTest::control(const QString &path, const QByteArray &body)
{
    ewc::HttpCall call;
    call.url = QUrl(m_apiBase + u"/sandbox/v1/"_s + path);
    call.contentType = body.isEmpty() ? QByteArray() : "application/json"_ba;
    call.body = body;
    const auto answer = waitFor(m_client.call(call));
    return answer ? QJsonDocument::fromJson(answer->body) : QJsonDocument();
}

void CliSandboxTest::printsAConfigurationThatLoads()
{
    QProcess process;
    process.start(u"" EWC_BIN_DIR "/easywechat"_s, {u"sandbox"_s, u"--listen"_s, u"127.0.0.1:0"_s});
    QVERIFY(process.waitForReadyRead());
    const auto settings =
        Settings::load(m_commandLine->write(u"printed.ini"_s, process.readAllStandardOutput()));
    QCOMPARE(terminate(process), 0);
    QVERIFY(settings.has_value());
    const auto account = settings->account(u"sandbox"_s);
    QVERIFY(account.has_value());
    QCOMPARE(account->corpId, u"ww5and0b0x00000001"_s);
    QCOMPARE(account->agentId, u"1000002"_s);
    // The same seed gives the same account to every run.
    QCOMPARE(account->secret, m_account.value("secret"_L1).toString());
    QCOMPARE(account->encodingAesKey, m_account.value("encoding_aes_key"_L1).toString());
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

    const auto phone = control(u"phone?user=zhangsan"_s).array();
    QCOMPARE(phone.size(), 1);
    QCOMPARE(phone.first()["markdown"_L1]["content"_L1].toString(), u"**你好**"_s);
}

void CliSandboxTest::readsStandardInput()
{
    QCOMPARE(send({u"-"_s}, "first\nsecond\n\n").exitCode, 0);
    const auto phone = control(u"phone?user=zhangsan"_s).array();
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
        QVERIFY(control(u"faults"_s, fault)["armed"_L1].isDouble());
    const auto result = send(QStringList{u"--json"_s, u"hello"_s} + options);
    QCOMPARE(result.exitCode, exitCode);
    const QJsonObject verdict = QJsonDocument::fromJson(result.output).object();
    QCOMPARE(verdict.value("status"_L1).toString(), status);
    QVERIFY(!verdict.value("meaning"_L1).toString().isEmpty());
    QVERIFY(!verdict.value("remedy"_L1).toString().isEmpty());
}

void CliSandboxTest::tellsWhatAVerdictMeans()
{
    QVERIFY(
        !control(u"faults"_s, R"({"target":"api","path":"/cgi-bin/message/send","errcode":60020})")
             .isNull());
    m_commandLine->setEnvironment(u"LC_ALL"_s, u"zh_CN.UTF-8"_s);
    const auto result = send({u"hello"_s});
    QCOMPARE(result.exitCode, 4);
    QCOMPARE(result.output, QByteArray());
    QVERIFY2(result.error.startsWith("easywechat: rejected: 60020 企业微信不接受"),
             result.error.constData());
    QVERIFY2(result.error.contains("企业可信IP"), result.error.constData());
}

void CliSandboxTest::knowsWhoIsNotReachable()
{
    writeConfig(u"http://127.0.0.1:1"_s);
    const auto result = send({u"hello"_s});
    QCOMPARE(result.exitCode, 5);
    QVERIFY2(!result.error.contains(m_account.value("secret"_L1).toString().toUtf8()),
             result.error.constData());
}

void CliSandboxTest::leavesAQueuedMessageToServe()
{
    const auto queued = send({u"--queue"_s, u"--json"_s, u"later"_s});
    QCOMPARE(queued.exitCode, 0);
    QCOMPARE(QJsonDocument::fromJson(queued.output)["status"_L1].toString(), u"queued"_s);
    QVERIFY(control(u"phone?user=zhangsan"_s).array().isEmpty());

    const auto serve = m_commandLine->start(
        {u"serve"_s, u"--config"_s, m_config, u"--listen"_s, u"127.0.0.1:0"_s});
    const auto phone = control(u"phone?user=zhangsan&wait=25"_s).array();
    QCOMPARE(phone.size(), 1);
    QCOMPARE(phone.first()["text"_L1]["content"_L1].toString(), u"later"_s);
    QCOMPARE(terminate(*serve), 0);
    const auto log = m_commandLine->run({u"log"_s, u"--json"_s, u"--config"_s, m_config});
    QCOMPARE(QJsonDocument::fromJson(log.output)["verdict"_L1].toString(), u"sent"_s);
}

void CliSandboxTest::answersWhatIsTypedOnThePhone()
{
    const auto serve = m_commandLine->start(
        {u"serve"_s, u"--echo"_s, u"--config"_s, m_config, u"--listen"_s, u"127.0.0.1:0"_s});
    const QString url = readJsonLine(*serve).value("accounts"_L1)["sandbox"_L1].toString();
    const QByteArray callback = QJsonDocument(QJsonObject{{u"url"_s, url}}).toJson();
    QCOMPARE(control(u"callback"_s, callback)["ok"_L1].toBool(), true);

    const auto pushed =
        control(u"push"_s, R"({"user":"zhangsan","type":"text","content":"007 ]]> 你好"})");
    QCOMPARE(pushed["reply"_L1]["Content"_L1].toString(), u"007 ]]> 你好"_s);
    QCOMPARE(terminate(*serve), 0);

    const auto log = m_commandLine->run({u"log"_s, u"--config"_s, m_config});
    QVERIFY2(log.output.contains("  sandbox  <-  zhangsan  text  answered  007 ]]> 你好\n"),
             log.output.constData());
}

QTEST_GUILESS_MAIN(CliSandboxTest)
#include "tst_clisandbox.moc"
