// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/integration/commandline.h"
#include "tests/support/platform.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using ewc::Account;
using ewc::test::Platform;

class CliServeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void saysWhereItListens();
    void printsOneLineForPeople();
    void answersAndLogsAMessage();
    void losesNothingThatItAnsweredWhenItIsKilled();
    void keepsTheLogPrintableForPeople();
    void refusesASecondOnTheSameData();
    void refusesAPortInUse();
    void keepsSecretsToItself();
    void takesUpWhatChangesInItsConfiguration();
    void goesOnWhenItsConfigurationIsSpoilt();

private:
    [[nodiscard]] std::unique_ptr<QProcess> serve(const QStringList &options = {}) const;
    [[nodiscard]] QList<QJsonObject> log(const QStringList &options = {}) const;

    std::unique_ptr<CommandLine> m_commandLine;
    QString m_config;
};

namespace {

/*! Posts a text to \a url as the platform does and returns the text of the reply. */
QString post(const QUrl &url, const QByteArray &text, const QByteArray &msgId)
{
    const Platform platform;
    QTcpSocket socket;
    socket.connectToHost(url.host(), static_cast<quint16>(url.port()));
    QByteArray request = platform.callback(url.path().toUtf8(), Platform::text(text, msgId));
    socket.write(request.replace("Host:", "Connection: close\r\nHost:"));
    QByteArray reply;
    while (socket.state() != QAbstractSocket::UnconnectedState) {
        if (!socket.waitForReadyRead())
            break;
        reply += socket.readAll();
    }
    return platform.open(reply).text();
}

} // namespace

void CliServeTest::init()
{
    m_commandLine = std::make_unique<CommandLine>();
    const Account account = Platform::account();
    m_config = m_commandLine->write(
        u"bot.ini"_s,
        u"[demo]\ncorpid = %1\nsecret = %2\nappid = %3\ntoken = %4\nencoding_aes_key = %5\n"
        "[system]\nroute_name = wx\ndata_dir = data\n"_s
            .arg(account.corpId, account.secret, account.agentId, account.token,
                 account.encodingAesKey)
            .toUtf8());
}

std::unique_ptr<QProcess> CliServeTest::serve(const QStringList &options) const
{
    return m_commandLine->start(
        QStringList{u"--config"_s, m_config, u"serve"_s, u"--listen"_s, u"127.0.0.1:0"_s}
        + options);
}

QList<QJsonObject> CliServeTest::log(const QStringList &options) const
{
    const auto result =
        m_commandLine->run(QStringList{u"--config"_s, m_config, u"--json"_s, u"log"_s} + options);
    QList<QJsonObject> rows;
    for (const QByteArray &line : result.output.split('\n')) {
        if (!line.isEmpty())
            rows.append(QJsonDocument::fromJson(line).object());
    }
    return rows;
}

void CliServeTest::saysWhereItListens()
{
    const auto process = serve();
    const auto line = readJsonLine(*process);
    QCOMPARE(line.value("event"_L1).toString(), u"listening"_s);
    const QString url = line.value("url"_L1).toString();
    QVERIFY2(url.startsWith("http://127.0.0.1:"_L1) && url.endsWith("/wx"_L1), qPrintable(url));
    QCOMPARE(line.value("accounts"_L1).toObject(), (QJsonObject{{u"demo"_s, url + u"/demo"_s}}));

    QCOMPARE(terminate(*process), 0);
    QCOMPARE(process->readAllStandardError(), QByteArray());
}

void CliServeTest::printsOneLineForPeople()
{
    QProcess process;
    process.start(u"" EWC_BIN_DIR "/easywechat"_s,
                  {u"serve"_s, u"--config"_s, m_config, u"--listen"_s, u"127.0.0.1:0"_s});
    QVERIFY(process.waitForReadyRead());
    const QByteArray line = process.readLine();
    QVERIFY2(line.startsWith("listening on http://127.0.0.1:") && line.endsWith("/wx\n"),
             line.constData());
    QCOMPARE(terminate(process), 0);
}

void CliServeTest::answersAndLogsAMessage()
{
    const auto process = serve({u"--echo"_s});
    const QUrl url(readJsonLine(*process).value("accounts"_L1)["demo"_L1].toString());
    QCOMPARE(post(url, "007 你好", "1"), u"007 你好"_s);
    QCOMPARE(post(url, "second", "2"), u"second"_s);
    QCOMPARE(terminate(*process), 0);

    const auto rows = log();
    QVERIFY(!rows.isEmpty());
    const QJsonObject first = rows.constFirst();
    QCOMPARE(first.value("id"_L1).toInt(), 1);
    QCOMPARE(first.value("account"_L1).toString(), u"demo"_s);
    QCOMPARE(first.value("direction"_L1).toString(), u"in"_s);
    QCOMPARE(first.value("from"_L1).toString(), u"zhangsan"_s);
    QCOMPARE(first.value("to"_L1), QJsonValue(QJsonArray()));
    QCOMPARE(first.value("type"_L1).toString(), u"text"_s);
    QCOMPARE(first.value("text"_L1).toString(), u"007 你好"_s);
    QCOMPARE(first.value("msgid"_L1).toString(), u"1"_s);
    QVERIFY(first.value("event"_L1).isNull());
    QCOMPARE(first.value("verdict"_L1).toString(), u"answered"_s);
    QCOMPARE(first.value("errcode"_L1).toInt(-1), 0);
    QCOMPARE(first.value("deliveries"_L1).toInt(), 1);
    QVERIFY(first.value("ms"_L1).toDouble() > 0);
    const auto time = QDateTime::fromString(first.value("time"_L1).toString(), Qt::ISODateWithMs);
    QVERIFY(time.isValid());

    const auto last = log({u"--limit"_s, u"1"_s});
    QCOMPARE(last.size(), 1);
    QCOMPARE(last.constFirst(), rows.constLast());
    QCOMPARE(log({u"--account"_s, u"demo"_s}), rows);
}

void CliServeTest::losesNothingThatItAnsweredWhenItIsKilled()
{
    constexpr int Messages = 20;
    const auto first = serve();
    const QUrl url(readJsonLine(*first).value("accounts"_L1)["demo"_L1].toString());
    for (int i = 0; i < Messages; ++i)
        QCOMPARE(post(url, "text", QByteArray::number(i)), u"text"_s);
    first->kill();
    QVERIFY(first->waitForFinished());
    QCOMPARE(log().size(), 2 * Messages);

    // The lock of the dead is no obstacle, and what comes again is known.
    const auto second = serve();
    const QUrl again(readJsonLine(*second).value("accounts"_L1)["demo"_L1].toString());
    QCOMPARE(post(again, "text", QByteArray::number(Messages - 1)), u"text"_s);
    QCOMPARE(terminate(*second), 0);
    const auto rows = log();
    QCOMPARE(rows.size(), 2 * Messages);
    QCOMPARE(rows.at(2 * (Messages - 1)).value("deliveries"_L1).toInt(), 2);
}

void CliServeTest::keepsTheLogPrintableForPeople()
{
    const auto process = serve({u"--echo"_s}); // which says it all again
    const QUrl url(readJsonLine(*process).value("url"_L1).toString());
    QCOMPARE(post(url,
                  "two\nlines\xc2\x9b"
                  "31m",
                  "1"),
             u"two\nlines\u009b31m"_s);
    const auto result = m_commandLine->run({u"--config"_s, m_config, u"log"_s});
    QCOMPARE(result.exitCode, 0);
    const QByteArray line = result.output.split('\n').constFirst();
    QVERIFY2(line.endsWith("  demo  <-  zhangsan  text  answered  two lines 31m"),
             line.constData());
    QCOMPARE(terminate(*process), 0);
}

void CliServeTest::refusesASecondOnTheSameData()
{
    const auto process = serve();
    const QByteArray url = readJsonLine(*process).value("url"_L1).toString().toUtf8();
    const auto second =
        m_commandLine->run({u"serve"_s, u"--config"_s, m_config, u"--listen"_s, u"127.0.0.1:0"_s});
    QCOMPARE(second.exitCode, 2);
    QVERIFY2(second.error.contains(QByteArray::number(process->processId())),
             second.error.constData());
    QVERIFY2(second.error.contains(url), second.error.constData());

    QCOMPARE(terminate(*process), 0);
    const auto third = serve();
    QCOMPARE(terminate(*third), 0);
}

void CliServeTest::refusesAPortInUse()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    const QString port = QString::number(other.serverPort());
    const auto result =
        m_commandLine->run({u"serve"_s, u"--config"_s, m_config, u"--listen"_s, port});
    QCOMPARE(result.exitCode, 2);
    QVERIFY2(result.error.contains("127.0.0.1 port " + port.toUtf8()), result.error.constData());
    QCOMPARE(result.output, QByteArray());
}

void CliServeTest::keepsSecretsToItself()
{
    const auto process = serve({u"--verbose"_s});
    const QUrl url(readJsonLine(*process).value("url"_L1).toString());
    QCOMPARE(post(url, "a private text", "1"), u"a private text"_s);
    QCOMPARE(terminate(*process), 0);
    const QByteArray everything =
        process->readAllStandardError() + process->readAllStandardOutput();
    const Account account = Platform::account();
    for (const QString &secret :
         {account.secret, account.encodingAesKey, u"a private text"_s, u"msg_signature"_s})
        QVERIFY2(!everything.contains(secret.toUtf8()), everything.constData());
}

void CliServeTest::takesUpWhatChangesInItsConfiguration()
{
    const auto process = serve();
    QVERIFY(readJsonLine(*process).value("accounts"_L1).toObject().contains("demo"_L1));
    QFile config(m_config);
    QVERIFY(config.open(QIODevice::ReadWrite));
    const QByteArray before = config.readAll();
    QVERIFY(config.seek(0));
    config.write(QByteArray(before).replace("[demo]", "[renamed]"));
    config.close();

    const auto line = readJsonLine(*process);
    QCOMPARE(line.value("event"_L1).toString(), u"listening"_s);
    const QUrl url(line.value("accounts"_L1).toObject().value("renamed"_L1).toString());
    QCOMPARE(post(url, "hello"_ba, "1"_ba), u"hello"_s);
    QCOMPARE(terminate(*process), 0);
}

void CliServeTest::goesOnWhenItsConfigurationIsSpoilt()
{
    const auto process = serve();
    const QUrl url(
        readJsonLine(*process).value("accounts"_L1).toObject().value("demo"_L1).toString());
    QFile config(m_config);
    QVERIFY(config.open(QIODevice::WriteOnly));
    config.write("[demo]\ncorpid = ww1\nencoding_aes_key = short\n");
    config.close();

    process->setReadChannel(QProcess::StandardError);
    QVERIFY(process->waitForReadyRead());
    const QByteArray error = process->readLine();
    QVERIFY2(error.contains("goes on as before") && error.contains("[demo]"), error.constData());
    QCOMPARE(post(url, "hello"_ba, "1"_ba), u"hello"_s);
    QCOMPARE(terminate(*process), 0);
}

QTEST_GUILESS_MAIN(CliServeTest)
#include "tst_cliserve.moc"
