// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/settings/configfile.h"
#include "core/settings/systemschema.h"
#include "tests/support/qverifyresult.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ewc;

class SystemSchemaTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysOfEachKeyWhatItIs();
    void tellsWhatTakesARestart();
    void hasTheStandardsThatCountWhereNothingIsSet();
    void takesWhatWorks_data();
    void takesWhatWorks();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void namesTheFirstProblem();
    void findsTheDataDirFromTheFolder();
    void saysWhatIsNotSupported();
};

void SystemSchemaTest::saysOfEachKeyWhatItIs()
{
    QSet<QString> keys;
    for (const Field &field : systemSchema()) {
        keys << field.key;
        QVERIFY2(!schemaText(field.label).isEmpty(), qPrintable(field.key));
        QVERIFY2(schemaText(field.help).endsWith(u'.'), qPrintable(field.key));
    }
    QCOMPARE(keys, (QSet<QString>{u"listen"_s, u"public_url"_s, u"route_name"_s, u"data_dir"_s,
                                  u"durability"_s, u"replay_window"_s, u"max_connections"_s,
                                  u"max_per_address"_s, u"trusted_proxies"_s, u"log_path"_s,
                                  u"log_name"_s}));
}

void SystemSchemaTest::tellsWhatTakesARestart()
{
    QSet<QString> keys;
    for (const Field &field : systemSchema()) {
        if (field.needsRestart)
            keys << field.key;
    }
    QCOMPARE(keys, (QSet<QString>{u"data_dir"_s, u"durability"_s, u"max_connections"_s,
                                  u"max_per_address"_s}));
}

void SystemSchemaTest::hasTheStandardsThatCountWhereNothingIsSet()
{
    Values standards;
    for (const Field &field : systemSchema())
        standards.insert(field.key, field.standard);
    QCOMPARE(standards.value(u"listen"_s), u"127.0.0.1:8000"_s);
    QCOMPARE(standards.value(u"route_name"_s), u"weixin"_s);
    QCOMPARE(standards.value(u"data_dir"_s), defaultDataDir());
    QCOMPARE(standards.value(u"max_connections"_s), u"512"_s);
    QCOMPARE(standards.value(u"max_per_address"_s), u"64"_s);

    const auto written = toSystemSettings(standards, u"/"_s);
    const auto unset = toSystemSettings({}, u"/"_s);
    QVERIFY_RESULT(written);
    QVERIFY_RESULT(unset);
    QCOMPARE(written->listenAddress, unset->listenAddress);
    QCOMPARE(written->listenPort, unset->listenPort);
    QCOMPARE(written->routeName, unset->routeName);
    QCOMPARE(written->durability, unset->durability);
    QCOMPARE(written->replayWindow, unset->replayWindow);
    QCOMPARE(written->maxConnections, unset->maxConnections);
    QCOMPARE(written->maxPerAddress, unset->maxPerAddress);
    QCOMPARE(unset->dataDir, QString());
}

void SystemSchemaTest::takesWhatWorks_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");

    QTest::newRow("port only") << u"listen"_s << u"8000"_s;
    QTest::newRow("IPv6") << u"listen"_s << u"[::1]:8000"_s;
    QTest::newRow("public address") << u"public_url"_s << u"https://bot.example.com/bot"_s;
    QTest::newRow("proxies") << u"trusted_proxies"_s << u"10.0.0.1, ::1 10.0.0.2"_s;
    QTest::newRow("Chinese route") << u"route_name"_s << u"微信"_s;
}

void SystemSchemaTest::takesWhatWorks()
{
    QFETCH(const QString, key);
    QFETCH(const QString, value);

    QCOMPARE(systemProblems({{key, value}}), Values());
}

void SystemSchemaTest::saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("problem");

    const auto number = u"has to be a number from %1 to 2147483647."_s;
    QTest::newRow("no port") << u"listen"_s << u"127.0.0.1"_s
                             << u"has to be ADDRESS:PORT, like 127.0.0.1:8000 or [::1]:8000."_s;
    QTest::newRow("no scheme") << u"public_url"_s << u"bot.example.com"_s
                               << u"has to be a URL, such as: https://host, http://host."_s;
    QTest::newRow("slash") << u"route_name"_s << u"a/b"_s << u"cannot hold a slash."_s;
    QTest::newRow("durability") << u"durability"_s << u"some"_s
                                << u"has to be one of: normal, full."_s;
    QTest::newRow("negative window") << u"replay_window"_s << u"-1"_s << number.arg(0);
    QTest::newRow("too many") << u"max_connections"_s << u"2147483648"_s << number.arg(1);
    QTest::newRow("none") << u"max_per_address"_s << u"0"_s << number.arg(1);
    QTest::newRow("host name") << u"trusted_proxies"_s << u"::1, gateway"_s
                               << u"has to be a list of IP addresses."_s;
    QTest::newRow("line break") << u"log_name"_s << u"a\nb"_s
                                << u"holds a control character, such as a line break."_s;
}

void SystemSchemaTest::saysWhatIsWrong()
{
    QFETCH(const QString, key);
    QFETCH(const QString, value);
    QFETCH(const QString, problem);

    QCOMPARE(systemProblems({{key, value}}), (Values{{key, problem}}));
    QVERIFY_FAILURE(toSystemSettings({{key, value}}, u"/"_s), ErrorKind::InvalidInput);
}

void SystemSchemaTest::namesTheFirstProblem()
{
    const auto system =
        toSystemSettings({{u"max_connections"_s, u"0"_s}, {u"listen"_s, u"here"_s}}, u"/"_s);
    QCOMPARE(system.error().detail,
             u"key listen: has to be ADDRESS:PORT, like 127.0.0.1:8000 or [::1]:8000."_s);
}

void SystemSchemaTest::findsTheDataDirFromTheFolder()
{
    const auto system = toSystemSettings({{u"data_dir"_s, u"./a/../data/"_s}}, u"/etc/bot"_s);
    QVERIFY_RESULT(system);
    QCOMPARE(system->dataDir, u"/etc/bot/data"_s);
}

void SystemSchemaTest::saysWhatIsNotSupported()
{
    const auto config = ConfigFile::parse("[system]\ntls_key = key.pem\ntls_cert =\n"_ba);
    QVERIFY_RESULT(config);
    const auto unsupported = unsupportedSystemKeys(*config);
    QCOMPARE(unsupported.size(), 1);
    QCOMPARE(unsupported.constFirst().first, u"tls_key"_s);
    QCOMPARE(unsupported.constFirst().second,
             u"HTTPS is not supported yet: use a reverse proxy."_s);
}

QTEST_GUILESS_MAIN(SystemSchemaTest)
#include "tst_systemschema.moc"
