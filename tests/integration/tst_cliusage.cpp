// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/integration/commandline.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QByteArray App = "[demo]\ncorpid = ww1\nsecret = s3cret\nappid = 7\ntoken = t\n"
                       "encoding_aes_key = AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8\n"_ba;

} // namespace

class CliUsageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void helps_data();
    void helps();
    void tellsItsVersion();
    void speaksChinese();
    void refusesWhatItDoesNotKnow_data();
    void refusesWhatItDoesNotKnow();
    void refusesABadConfiguration_data();
    void refusesABadConfiguration();
    void refusesTheLogOfNobody();
};

void CliUsageTest::helps_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("line");

    const auto usage = "\nUsage: easywechat COMMAND [options]\n"_ba;
    QTest::newRow("option") << QStringList{u"--help"_s} << usage;
    QTest::newRow("command") << QStringList{u"help"_s} << usage;
    for (const QString &command :
         {u"serve"_s, u"send"_s, u"sandbox"_s, u"rules"_s, u"log"_s, u"import"_s}) {
        const QByteArray line = "\nUsage: easywechat " + command.toUtf8() + " [options]";
        QTest::addRow("%s --help", qPrintable(command))
            << QStringList{command, u"--help"_s} << line;
        QTest::addRow("help %s", qPrintable(command)) << QStringList{u"help"_s, command} << line;
    }
}

void CliUsageTest::helps()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QByteArray, line);

    const auto result = CommandLine().run(arguments);
    QCOMPARE(result.exitCode, 0);
    QVERIFY2(('\n' + result.output).contains(line), result.output.constData());
    if (arguments.size() == 2)
        QVERIFY2(result.output.contains("\nExamples:\n  easywechat"), result.output.constData());
    QCOMPARE(result.error, QByteArray());
}

void CliUsageTest::tellsItsVersion()
{
    const auto result = CommandLine().run({u"--version"_s});
    QCOMPARE(result.exitCode, 0);
    QVERIFY2(result.output.startsWith("easywechat "), result.output.constData());
}

void CliUsageTest::speaksChinese()
{
    CommandLine commandLine;
    commandLine.setEnvironment(u"LC_ALL"_s, u"zh_CN.UTF-8"_s);
    const auto result = commandLine.run({u"--help"_s});
    QCOMPARE(result.exitCode, 0);
    QVERIFY2(result.output.contains("用法：easywechat"), result.output.constData());
}

void CliUsageTest::refusesWhatItDoesNotKnow_data()
{
    QTest::addColumn<QStringList>("arguments");

    QTest::newRow("no command") << QStringList();
    QTest::newRow("unknown command") << QStringList{u"dance"_s};
    QTest::newRow("unknown option") << QStringList{u"--dance"_s, u"serve"_s};
    QTest::newRow("unknown option of a command") << QStringList{u"serve"_s, u"--dance"_s};
    QTest::newRow("option without its value") << QStringList{u"serve"_s, u"--config"_s};
    QTest::newRow("argument too many") << QStringList{u"serve"_s, u"now"_s};
    QTest::newRow("bad address") << QStringList{u"serve"_s, u"--listen"_s, u"here"_s};
    QTest::newRow("nobody to send to") << QStringList{u"send"_s, u"hello"_s};
    QTest::newRow("nothing to send") << QStringList{u"send"_s, u"--to"_s, u"a"_s};
    QTest::newRow("an empty text") << QStringList{u"send"_s, u"--to"_s, u"a"_s, QString()};
    QTest::newRow("two texts") << QStringList{u"send"_s, u"--to"_s, u"a"_s, u"b"_s, u"c"_s};
    QTest::newRow("text and markdown")
        << QStringList{u"send"_s, u"--to"_s, u"a"_s, u"b"_s, u"--markdown"_s, u"c"_s};
    QTest::newRow("no time") << QStringList{u"send"_s, u"--to"_s,      u"a"_s,
                                            u"b"_s,    u"--timeout"_s, u"0"_s};
    QTest::newRow("text over the limit")
        << QStringList{u"send"_s, u"--to"_s, u"a"_s, u"--long"_s, u"refuse"_s, QString(2049, u'x')};
    QTest::newRow("no account of that name") << QStringList{u"serve"_s, u"--account"_s, u"x"_s};
    QTest::newRow("sandbox for everybody")
        << QStringList{u"sandbox"_s, u"--listen"_s, u"0.0.0.0:0"_s};
    QTest::newRow("no seed") << QStringList{u"sandbox"_s, u"--seed"_s, u"x"_s};
    QTest::newRow("no URL") << QStringList{u"sandbox"_s, u"--callback"_s, u"127.0.0.1"_s};
    QTest::newRow("nothing to import") << QStringList{u"import"_s};
    QTest::newRow("two files to import") << QStringList{u"import"_s, u"a.ini"_s, u"b.ini"_s};
    QTest::newRow("no file of that name") << QStringList{u"import"_s, u"a.ini"_s};
    QTest::newRow("no number") << QStringList{u"log"_s, u"--limit"_s, u"all"_s};
}

void CliUsageTest::refusesWhatItDoesNotKnow()
{
    QFETCH(const QStringList, arguments);

    CommandLine commandLine;
    QVERIFY(QDir(commandLine.path({})).mkdir(u"EasyWeChat"_s));
    commandLine.write(u"EasyWeChat/config.ini"_s, App);
    const auto result = commandLine.run(arguments);
    QCOMPARE(result.exitCode, 2);
    QCOMPARE(result.output, QByteArray());
    QVERIFY2(result.error.startsWith("easywechat: "), result.error.constData());
    QVERIFY2(!result.error.contains("s3cret"), result.error.constData());
}

void CliUsageTest::refusesABadConfiguration_data()
{
    QTest::addColumn<QByteArray>("config");
    QTest::addColumn<QByteArray>("where");

    QTest::newRow("missing key") << "[demo]\nsecret = s3cret\n"_ba
                                 << "section [demo], key corpid: "_ba;
    QTest::newRow("42 characters")
        << App.chopped(2) << "section [demo], key encoding_aes_key: has 42 characters"_ba;
    QTest::newRow("no account") << "[system]\nlisten = 127.0.0.1:0\n"_ba
                                << "there is no account in it"_ba;
    QTest::newRow("not an INI file") << "{\"corpid\": \"s3cret\"}"_ba
                                     << "line 1: "_ba;
}

void CliUsageTest::refusesABadConfiguration()
{
    QFETCH(const QByteArray, config);
    QFETCH(const QByteArray, where);

    const CommandLine commandLine;
    const QString file = commandLine.write(u"bad.ini"_s, config);
    for (const QStringList &command :
         {QStringList{u"serve"_s}, QStringList{u"send"_s, u"--to"_s, u"a"_s, u"b"_s}}) {
        const auto result = commandLine.run(QStringList{u"--config"_s, file} + command);
        QCOMPARE(result.exitCode, 2);
        QVERIFY2(result.error.contains(file.toUtf8()), result.error.constData());
        QVERIFY2(result.error.contains(where), result.error.constData());
        QVERIFY2(!result.error.contains("s3cret"), result.error.constData());
    }
}

void CliUsageTest::refusesTheLogOfNobody()
{
    const auto result = CommandLine().run({u"log"_s});
    QCOMPARE(result.exitCode, 2);
    QVERIFY2(result.error.contains("EasyWeChat"), result.error.constData());
}

QTEST_GUILESS_MAIN(CliUsageTest)
#include "tst_cliusage.moc"
