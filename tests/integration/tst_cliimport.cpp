// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/settings/settings.h"
#include "tests/integration/commandline.h"
#include "tests/support/qverifyresult.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ewc;

namespace {

const QString Seed = QStringLiteral(EWC_TEST_DATA "/seed/config.ini");
const QByteArray Robot = "[alerts]\ntransport = robot\nwebhook_key = hunter2\n"_ba;

QList<QJsonObject> objects(const QByteArray &output)
{
    QList<QJsonObject> found;
    for (const QByteArray &line : output.split('\n')) {
        if (!line.isEmpty())
            found << QJsonDocument::fromJson(line).object();
    }
    return found;
}

QByteArray read(const QString &file)
{
    QFile device(file);
    return device.open(QIODevice::ReadOnly) ? device.readAll() : "cannot be read"_ba;
}

} // namespace

class CliImportTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesOverTheSeed();
    void saysWhatHappenedToEach();
    void tellsScripts();
    void isQuietIfAsked();
    void needsNoValidConfigurationOfItsOwn();
    void refusesWhatItCannotRead_data();
    void refusesWhatItCannotRead();
    void leavesAConfigurationAloneThatItCannotUnderstand();
    void saysThatItCannotWrite();
    void saysThatThereIsNothing();
};

void CliImportTest::takesOverTheSeed()
{
    const CommandLine commandLine;
    const auto result = commandLine.run({u"import"_s, Seed});
    QCOMPARE(result.exitCode, 0);
    QCOMPARE(result.output, "demo: added\n"_ba);
    QCOMPARE(result.error, QByteArray());

    const QString file = commandLine.path(u"EasyWeChat/config.ini"_s);
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QCOMPARE(QFile::permissions(file) & others, QFile::Permissions());
    const auto seed = Settings::load(Seed);
    const auto settings = Settings::load(file);
    QVERIFY_RESULT(seed);
    QVERIFY_RESULT(settings);
    QCOMPARE(settings->accounts, seed->accounts);
    QCOMPARE(settings->system.logName, u"easy_wechat.log"_s);
}

void CliImportTest::saysWhatHappenedToEach()
{
    const CommandLine commandLine;
    const QString config = commandLine.write(u"bot.ini"_s, "; mine\n" + Robot + "[demo]\n");
    const QString source = commandLine.write(
        u"old.ini"_s, Robot
                          + "[demo]\ntransport = robot\nwebhook_key = k\n"
                            "[new]\ntransport = robot\nwebhook_key = k\n"
                            "[bad]\ncorpid = ww1\nsecret = hunter3\nappid = hunter4\n");
    const auto result = commandLine.run({u"--config"_s, config, u"import"_s, source});
    QCOMPARE(result.exitCode, 2);
    QCOMPARE(result.output, "new: added\n"
                            "demo: added as demo-2, since there is another account of its name\n"
                            "alerts: is there already\n"
                            "bad: refused: key appid: has to be a number.\n"_ba);
    QVERIFY2(result.error.contains("could be taken over; the rest was."), result.error.constData());
    QVERIFY2(!(result.output + result.error).contains("hunter"), result.error.constData());
    QCOMPARE(read(config), "; mine\n" + Robot
                               + "[demo]\n\n[demo-2]\ntransport = robot\nwebhook_key = k\n\n"
                                 "[new]\ntransport = robot\nwebhook_key = k\n");
    QVERIFY(!QFile::exists(commandLine.path(u"EasyWeChat"_s)));
}

void CliImportTest::tellsScripts()
{
    const CommandLine commandLine;
    const QString config = commandLine.write(u"bot.ini"_s, "[demo]\n");
    const QString source =
        commandLine.write(u"old.ini"_s, "[demo]\ntransport = robot\nwebhook_key = k\n"
                                        "[bad]\ncorpid = ww1\n"_ba);
    const auto result = commandLine.run({u"--config"_s, config, u"--json"_s, u"import"_s, source});
    QCOMPARE(result.exitCode, 2);
    const auto lines = objects(result.output);
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines.at(0), (QJsonObject{{u"account"_s, u"demo"_s},
                                       {u"result"_s, u"renamed"_s},
                                       {u"name"_s, u"demo-2"_s},
                                       {u"reason"_s, QJsonValue()}}));
    QCOMPARE(lines.at(1),
             (QJsonObject{{u"account"_s, u"bad"_s},
                          {u"result"_s, u"refused"_s},
                          {u"name"_s, QJsonValue()},
                          {u"reason"_s, u"key secret: is missing, and so are token and "
                                        "encoding_aes_key: the account could neither send nor "
                                        "receive."_s}}));
}

void CliImportTest::isQuietIfAsked()
{
    const CommandLine commandLine;
    const QString source = commandLine.write(u"old.ini"_s, Robot + "[bad]\n");
    const auto result = commandLine.run({u"--quiet"_s, u"import"_s, source});
    QCOMPARE(result.exitCode, 2);
    QCOMPARE(result.output, QByteArray());
    QVERIFY2(result.error.startsWith("easywechat: bad: refused: key corpid: is missing."),
             result.error.constData());
}

void CliImportTest::needsNoValidConfigurationOfItsOwn()
{
    const CommandLine commandLine;
    const QString config = commandLine.write(u"bot.ini"_s, "[demo]\ncorpid =\n");
    const QString source = commandLine.write(u"old.ini"_s, Robot);
    const auto result = commandLine.run({u"import"_s, source, u"--config"_s, config});
    QCOMPARE(result.exitCode, 0);
    QCOMPARE(result.output, "alerts: added\n"_ba);
}

void CliImportTest::refusesWhatItCannotRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("what");

    QTest::newRow("not an INI file") << "{\"corpid\": \"hunter2\"}"_ba
                                     << "old.ini, line 1: "_ba;
    QTest::newRow("GBK") << "[demo]\n; \xc4\xe3\n"_ba
                         << "old.ini, line 2: the text is not UTF-8."_ba;
    QTest::newRow("two megabytes")
        << QByteArray(2 * 1024 * 1024, ';') << "old.ini: is too large for a configuration file."_ba;
    QTest::newRow("a folder") << QByteArray() << "old.ini: this is a folder."_ba;
}

void CliImportTest::refusesWhatItCannotRead()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QByteArray, what);

    const CommandLine commandLine;
    if (bytes.isEmpty())
        QVERIFY(QDir().mkdir(commandLine.path(u"old.ini"_s)));
    else
        commandLine.write(u"old.ini"_s, bytes);
    const auto result = commandLine.run({u"import"_s, u"old.ini"_s});
    QCOMPARE(result.exitCode, 2);
    QCOMPARE(result.output, QByteArray());
    QVERIFY2(result.error.contains(what), result.error.constData());
    QVERIFY2(!result.error.contains("hunter"), result.error.constData());
    QVERIFY(!QFile::exists(commandLine.path(u"EasyWeChat"_s)));
}

void CliImportTest::leavesAConfigurationAloneThatItCannotUnderstand()
{
    const CommandLine commandLine;
    const QString config = commandLine.write(u"bot.ini"_s, "[demo\n");
    const auto result = commandLine.run({u"import"_s, Seed, u"--config"_s, config});
    QCOMPARE(result.exitCode, 2);
    QVERIFY2(result.error.contains("bot.ini, line 1: "), result.error.constData());
    QCOMPARE(read(config), "[demo\n"_ba);
}

void CliImportTest::saysThatItCannotWrite()
{
    const CommandLine commandLine;
    const QString file = commandLine.write(u"file"_s, "x");
    const auto result =
        commandLine.run({u"import"_s, Seed, u"--config"_s, file + u"/below/config.ini"_s});
    QCOMPARE(result.exitCode, 1);
    QCOMPARE(result.output, QByteArray()); // nothing was added
    QVERIFY2(result.error.contains("cannot be written"), result.error.constData());
}

void CliImportTest::saysThatThereIsNothing()
{
    const CommandLine commandLine;
    commandLine.write(u"old.ini"_s, "; nobody\n");
    const auto result = commandLine.run({u"import"_s, u"old.ini"_s});
    QCOMPARE(result.exitCode, 0);
    QCOMPARE(result.output, QByteArray());
    QVERIFY2(result.error.contains("old.ini: there is no account in it."),
             result.error.constData());
}

QTEST_GUILESS_MAIN(CliImportTest)
#include "tst_cliimport.moc"
