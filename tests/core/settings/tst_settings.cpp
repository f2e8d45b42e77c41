// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/settings/settings.h"
#include "tests/support/qverifyresult.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using ewc::Account;
using ewc::Durability;
using ewc::ErrorKind;
using ewc::ListenAddress;
using ewc::Result;
using ewc::Settings;

namespace {

const QByteArray App = "[demo]\ncorpid = ww1\ntoken = t\n"
                       "encoding_aes_key = AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8\n"_ba;

} // namespace

class SettingsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void loadsFilesOfTheSeed_data();
    void loadsFilesOfTheSeed();
    void hasDefaultsForEverythingOptional();
    void readsEveryKey();
    void readsSecretsFromTheEnvironment();
    void takesAnAccountThatOnlySends();
    void keepsAccountsInOrder();
    void findsTheDataDirFromTheFile_data();
    void findsTheDataDirFromTheFile();
    void saysWhichValueIsBad_data();
    void saysWhichValueIsBad();
    void neverShowsAValueInAnError();
    void hasPlacesThatDoNotDependOnTheProgram();
    void readsListenAddresses_data();
    void readsListenAddresses();
    void refusesListenAddresses_data();
    void refusesListenAddresses();

private:
    [[nodiscard]] Result<Settings> load(const QByteArray &bytes) const;

    QTemporaryDir m_dir;
    QString m_file;
};

Result<Settings> SettingsTest::load(const QByteArray &bytes) const
{
    QFile file(m_file);
    if (!file.open(QIODevice::WriteOnly))
        return ewc::failure(ErrorKind::Internal, file.errorString());
    file.write(bytes);
    file.close();
    return Settings::load(m_file);
}

void SettingsTest::initTestCase()
{
    QVERIFY(m_dir.isValid());
    m_file = m_dir.filePath(u"config.ini"_s);
}

void SettingsTest::loadsFilesOfTheSeed_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("agentId");

    QTest::newRow("config_test.ini") << u"config_test.ini"_s << u"0"_s;
    QTest::newRow("quotes, comments and a colon") << u"config.ini"_s << u"7"_s;
}

void SettingsTest::loadsFilesOfTheSeed()
{
    QFETCH(const QString, file);
    QFETCH(const QString, agentId);

    const auto settings = Settings::load(u"" EWC_TEST_DATA "/seed/"_s + file);
    QVERIFY_RESULT(settings);
    QCOMPARE(settings->accounts.size(), 1);
    const Account account = settings->accounts.constFirst();
    QCOMPARE(account.name, u"demo"_s);
    QCOMPARE(account.transport, Account::Transport::App);
    QCOMPARE(account.corpId, u"wx82ef843a5129db66"_s);
    QCOMPARE(account.secret, u"nqbKGIxUcWNeGk-tR0yLD485CGf_lEHv3BZfhW4HxtfXjNyqXpMC5wakZpnI07Tx"_s);
    QCOMPARE(account.agentId, agentId);
    QCOMPARE(account.token, u"KbPhZCLxBPgQwTzozQxPxtaWSQ1GQb"_s);
    QCOMPARE(account.encodingAesKey, u"MAtJ8Wpg3yXnyGjqZLvbEQzCFxuCA3DS5ss9pJRyAGH"_s);
    QCOMPARE(settings->system.logPath, QString());
    QCOMPARE(settings->system.logName, u"easy_wechat.log"_s);
    QCOMPARE(settings->system.routeName, u"weixin"_s);
}

void SettingsTest::hasDefaultsForEverythingOptional()
{
    const auto settings = load(App);
    QVERIFY_RESULT(settings);
    QCOMPARE(settings->accounts.constFirst().apiBase, QUrl(u"https://qyapi.weixin.qq.com"_s));
    QCOMPARE(settings->system.routeName, u"weixin"_s);
    QCOMPARE(settings->system.listenAddress, QHostAddress(QHostAddress::LocalHost));
    QCOMPARE(settings->system.listenPort, 8000);
    QCOMPARE(settings->system.dataDir, QString());
    QCOMPARE(settings->system.durability, Durability::Normal);
    QCOMPARE(settings->system.replayWindow.count(), 0);
    QCOMPARE(settings->system.maxConnections, 512);
    QCOMPARE(settings->system.maxPerAddress, 64);
}

void SettingsTest::readsEveryKey()
{
    const auto settings = load(App
                               + "secret = s\nappid = 1\nagentid = 1000002\n"
                                 "api_base = http://127.0.0.1:7080/\n"
                                 "proxy = socks5://user:pass@10.0.0.1:1080\n"
                                 "[alerts]\ntransport = robot\nwebhook_key = k\n"
                                 "[system]\nroute_name = wx\nlisten = 0.0.0.0:9000\n"
                                 "public_url = https://bot.example.com\ndurability = full\n"
                                 "replay_window = 300\nmax_connections = 10\n"
                                 "max_per_address = 5\ntrusted_proxies = 10.0.0.1, ::1\n"
                                 "[camera]\nsource = pattern\n");
    QVERIFY_RESULT(settings);
    const Account account = settings->accounts.constFirst();
    QCOMPARE(account.agentId, u"1000002"_s);
    QCOMPARE(account.apiBase, QUrl(u"http://127.0.0.1:7080"_s));
    QCOMPARE(account.proxy, u"socks5://user:pass@10.0.0.1:1080"_s);
    QCOMPARE(settings->accounts.size(), 2);
    QCOMPARE(settings->accounts.at(1).transport, Account::Transport::Robot);
    QCOMPARE(settings->accounts.at(1).webhookKey, u"k"_s);

    QCOMPARE(settings->system.routeName, u"wx"_s);
    QCOMPARE(settings->system.listenAddress, QHostAddress(QHostAddress::AnyIPv4));
    QCOMPARE(settings->system.listenPort, 9000);
    QCOMPARE(settings->system.publicUrl, QUrl(u"https://bot.example.com"_s));
    QCOMPARE(settings->system.durability, Durability::Full);
    QCOMPARE(settings->system.replayWindow.count(), 300);
    QCOMPARE(settings->system.maxConnections, 10);
    QCOMPARE(settings->system.maxPerAddress, 5);
    QCOMPARE(settings->system.trustedProxies,
             (QList<QHostAddress>{QHostAddress(u"10.0.0.1"_s), QHostAddress(u"::1"_s)}));
}

void SettingsTest::readsSecretsFromTheEnvironment()
{
    qputenv("EWC_TEST_SECRET", "from-outside");
    const auto settings = load(App + "secret = env:EWC_TEST_SECRET\nagentid = 1\n");
    QVERIFY_RESULT(settings);
    QCOMPARE(settings->accounts.constFirst().secret, u"from-outside"_s);

    qputenv("EWC_TEST_SECRET", "two\nlines");
    QVERIFY_FAILURE(load(App + "secret = env:EWC_TEST_SECRET\nagentid = 1\n"),
                    ErrorKind::InvalidInput);
    qunsetenv("EWC_TEST_SECRET");
}

void SettingsTest::takesAnAccountThatOnlySends()
{
    const auto settings = load("[demo]\ncorpid = ww1\nsecret = s\nappid = 0\n"_ba);
    QVERIFY_RESULT(settings);
    QCOMPARE(settings->accounts.constFirst().token, QString());
}

void SettingsTest::keepsAccountsInOrder()
{
    const auto settings = load("[zebra]\ntransport = robot\nwebhook_key = 1\n"
                               "[ant]\ntransport = robot\nwebhook_key = 2\n"_ba);
    QVERIFY_RESULT(settings);
    QCOMPARE(settings->account(QString())->name, u"zebra"_s);
    QCOMPARE(settings->account(u"ant"_s)->webhookKey, u"2"_s);
    QVERIFY_FAILURE(settings->account(u"bee"_s), ErrorKind::NotFound);
    QVERIFY_FAILURE(Settings().account(QString()), ErrorKind::NotFound);
}

void SettingsTest::findsTheDataDirFromTheFile_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("dir");

    QTest::newRow("relative") << "data"_ba << m_dir.filePath(u"data"_s);
    QTest::newRow("dotted") << "./a/../data/"_ba << m_dir.filePath(u"data"_s);
    QTest::newRow("absolute") << "/var/lib/bot"_ba << u"/var/lib/bot"_s;
}

void SettingsTest::findsTheDataDirFromTheFile()
{
    QFETCH(const QByteArray, value);
    QFETCH(const QString, dir);

    const auto settings = load("[system]\ndata_dir = " + value + "\n");
    QVERIFY_RESULT(settings);
    QCOMPARE(settings->system.dataDir, dir);
}

void SettingsTest::saysWhichValueIsBad_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("detail"); ///< after the file's name

    const auto inDemo = [](const char *name, const QByteArray &line, const QString &detail) {
        QTest::newRow(name) << App + line + '\n' << u", section [demo], "_s + detail;
    };
    const auto inSystem = [](const char *name, const QByteArray &line, const QString &detail) {
        QTest::newRow(name) << "[system]\n" + line + '\n' << u", section [system], "_s + detail;
    };

    QTest::newRow("empty corpid") << "[demo]\ncorpid =\nsecret = s\nappid = 1\n"_ba
                                  << u", section [demo], key corpid: is missing."_s;
    QTest::newRow("neither sends nor receives")
        << "[demo]\ncorpid = ww1\n"_ba
        << u", section [demo], key secret: is missing, and so are token and encoding_aes_key: the "
           "account could neither send nor receive."_s;
    QTest::newRow("token alone")
        << "[demo]\ncorpid = ww1\ntoken = t\n"_ba
        << u", section [demo], key encoding_aes_key: is missing, but token is there."_s;
    QTest::newRow("key alone")
        << "[demo]\ncorpid = ww1\nencoding_aes_key = k\n"_ba
        << u", section [demo], key token: is missing, but encoding_aes_key is there."_s;
    QTest::newRow("42 characters")
        << "[demo]\ncorpid = ww1\ntoken = t\nencoding_aes_key = " + QByteArray(42, 'A') + "\n"
        << u", section [demo], key encoding_aes_key: has 42 characters, but 43 are needed."_s;
    QTest::newRow("no base64")
        << "[demo]\ncorpid = ww1\ntoken = t\nencoding_aes_key = " + QByteArray(43, '*') + "\n"
        << u", section [demo], key encoding_aes_key: holds characters that are not base64."_s;
    QTest::newRow("robot without a key")
        << "[demo]\ntransport = robot\n"_ba << u", section [demo], key webhook_key: is missing."_s;
    QTest::newRow("tab in a value")
        << "[demo]\ncorpid = a\tb\n"_ba << u", line 2: there is a tab in the value."_s;
    QTest::newRow("slash in the name") << "[a/b]\ncorpid = ww1\n"_ba
                                       << u", section [a/b], the name of an account cannot hold a "
                                          "slash."_s;
    inDemo("smart bot", "transport = aibot", u"key transport: aibot is not supported yet."_s);
    inDemo("unknown transport", "transport = pigeon",
           u"key transport: has to be one of: app, robot."_s);
    inDemo("agent id in words", "appid = demo", u"key appid: has to be a number."_s);
    inDemo("agentid is named where it wins", "appid = 1\nagentid = x",
           u"key agentid: has to be a number."_s);
    inDemo(
        "no agent id", "secret = s",
        u"key agentid: is missing: with a secret, the id of the application is needed to send."_s);
    inDemo("no agent id under its old name", "secret = s\nappid =",
           u"key appid: is missing: with a secret, the id of the application is needed to send."_s);
    inDemo("unset variable", "secret = env:EWC_TEST_UNSET",
           u"key secret: names the environment variable EWC_TEST_UNSET, which is not set."_s);
    inDemo("keychain", "secret = keychain:",
           u"key secret: names the desktop keychain, which is not supported yet."_s);
    inDemo("address without a scheme", "api_base = 127.0.0.1:7080",
           u"key api_base: has to be a URL, such as: https://host, http://host."_s);
    inDemo("address with the path of the API", "api_base = http://127.0.0.1:7080/cgi-bin",
           u"key api_base: has to be written without /cgi-bin."_s);
    inDemo("unknown proxy", "proxy = ftp://10.0.0.1",
           u"key proxy: has to be a URL, such as: http://host, socks5://host."_s);
    inSystem("no port", "listen = 127.0.0.1",
             u"key listen: has to be ADDRESS:PORT, like 127.0.0.1:8000 or [::1]:8000."_s);
    inSystem("durability", "durability = some",
             u"key durability: has to be one of: normal, full."_s);
    inSystem("negative window", "replay_window = -1",
             u"key replay_window: has to be a number from 0 to 2147483647."_s);
    inSystem("no connections", "max_connections = 0",
             u"key max_connections: has to be a number from 1 to 2147483647."_s);
    inSystem("no number", "max_per_address = many",
             u"key max_per_address: has to be a number from 1 to 2147483647."_s);
    inSystem("host name as a proxy", "trusted_proxies = ::1, gateway",
             u"key trusted_proxies: has to be a list of IP addresses."_s);
    inSystem("slash in the route", "route_name = a/b", u"key route_name: cannot hold a slash."_s);
    inSystem("certificate", "tls_cert = cert.pem",
             u"key tls_cert: HTTPS is not supported yet: use a reverse proxy."_s);
}

void SettingsTest::saysWhichValueIsBad()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, detail);

    const auto settings = load(bytes);
    QVERIFY(!settings);
    QCOMPARE(settings.error().kind, ErrorKind::InvalidInput);
    QCOMPARE(settings.error().detail, m_file + detail);
}

void SettingsTest::neverShowsAValueInAnError()
{
    for (const QByteArray key :
         {"transport", "appid", "api_base", "proxy", "encoding_aes_key", "webhook_key"}) {
        const auto settings = load("[demo]\ncorpid = ww1\ntoken = t\n" + key + " = hunter2\n");
        QVERIFY(!settings);
        QVERIFY2(!settings.error().detail.contains(u"hunter2"_s), key.constData());
    }
}

void SettingsTest::hasPlacesThatDoNotDependOnTheProgram()
{
    QVERIFY(ewc::defaultConfigFile().endsWith(u"/EasyWeChat/config.ini"_s));
    QVERIFY(ewc::defaultDataDir().endsWith(u"/EasyWeChat"_s));
    QVERIFY(!ewc::defaultConfigFile().contains(QCoreApplication::applicationName()));
    QVERIFY(!ewc::defaultDataDir().contains(QCoreApplication::applicationName()));
}

void SettingsTest::readsListenAddresses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QHostAddress>("address");
    QTest::addColumn<quint16>("port");

    const QHostAddress loopback(QHostAddress::LocalHost);
    QTest::newRow("address and port")
        << u"10.0.0.1:80"_s << QHostAddress(u"10.0.0.1"_s) << quint16(80);
    QTest::newRow("everywhere") << u"0.0.0.0:80"_s << QHostAddress(QHostAddress::AnyIPv4)
                                << quint16(80);
    QTest::newRow("IPv6") << u"[::1]:8000"_s << QHostAddress(QHostAddress::LocalHostIPv6)
                          << quint16(8000);
    QTest::newRow("localhost") << u"localhost:1"_s << loopback << quint16(1);
    QTest::newRow("colon and port") << u":8000"_s << loopback << quint16(8000);
    QTest::newRow("port") << u"8000"_s << loopback << quint16(8000);
    QTest::newRow("any port") << u"127.0.0.1:0"_s << loopback << quint16(0);
    QTest::newRow("highest port") << u"65535"_s << loopback << quint16(65535);
}

void SettingsTest::readsListenAddresses()
{
    QFETCH(const QString, text);
    QFETCH(const QHostAddress, address);
    QFETCH(const quint16, port);

    const auto listen = ListenAddress::parse(text);
    QVERIFY_RESULT(listen);
    QCOMPARE(listen->address, address);
    QCOMPARE(listen->port, port);
}

void SettingsTest::refusesListenAddresses_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("empty") << QString();
    QTest::newRow("no port") << u"127.0.0.1"_s;
    QTest::newRow("empty port") << u"127.0.0.1:"_s;
    QTest::newRow("port too high") << u"127.0.0.1:65536"_s;
    QTest::newRow("host name") << u"example.com:80"_s;
    QTest::newRow("IPv6 without brackets") << u"::1:8000"_s;
    QTest::newRow("URL") << u"http://127.0.0.1:80"_s;
}

void SettingsTest::refusesListenAddresses()
{
    QFETCH(const QString, text);

    QVERIFY_FAILURE(ListenAddress::parse(text), ErrorKind::InvalidInput);
}

QTEST_GUILESS_MAIN(SettingsTest)
#include "tst_settings.moc"
