// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/settings/accountschema.h"
#include "tests/support/qverifyresult.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace ewc;

namespace {

const QString Key = u"AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8"_s;

const Values App{{u"corpid"_s, u"ww1"_s},
                 {u"agentid"_s, u"1000002"_s},
                 {u"secret"_s, u"s"_s},
                 {u"token"_s, u"t"_s},
                 {u"encoding_aes_key"_s, Key}};

Values with(Values values, const QString &key, const QString &value)
{
    values.insert(key, value);
    return values;
}

} // namespace

class AccountSchemaTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysOfEachKeyWhatItIs();
    void takesWhatWorks_data();
    void takesWhatWorks();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void looksIntoTheEnvironment();
    void makesAnAccount();
    void makesARobot();
    void namesTheFirstProblem();
};

void AccountSchemaTest::saysOfEachKeyWhatItIs()
{
    QStringList keys;
    for (const Field &field : accountSchema()) {
        keys << field.key;
        QVERIFY2(!schemaText(field.label).isEmpty(), qPrintable(field.key));
        QVERIFY2(schemaText(field.help).endsWith(u'.'), qPrintable(field.key));
    }
    QCOMPARE(keys, (QStringList{u"transport"_s, u"corpid"_s, u"agentid"_s, u"secret"_s, u"token"_s,
                                u"encoding_aes_key"_s, u"daily_quota"_s, u"webhook_key"_s,
                                u"api_base"_s, u"proxy"_s}));
}

void AccountSchemaTest::takesWhatWorks_data()
{
    QTest::addColumn<Values>("values");

    QTest::newRow("sends and receives") << App;
    QTest::newRow("says that it is an application") << with(App, u"transport"_s, u"app"_s);
    QTest::newRow("receives only")
        << Values{{u"corpid"_s, u"ww1"_s}, {u"token"_s, u"t"_s}, {u"encoding_aes_key"_s, Key}};
    QTest::newRow("sends only") << Values{
        {u"corpid"_s, u"ww1"_s}, {u"secret"_s, u"s"_s}, {u"agentid"_s, u"0"_s}};
    QTest::newRow("robot") << Values{{u"transport"_s, u"robot"_s}, {u"webhook_key"_s, u"k"_s}};
    QTest::newRow("robot that was an application")
        << with(with(with(App, u"agentid"_s, u"x"_s), u"transport"_s, u"robot"_s), u"webhook_key"_s,
                u"k"_s);
    QTest::newRow("relay") << with(App, u"api_base"_s, u"http://127.0.0.1:7080/wecom/"_s);
    QTest::newRow("proxy") << with(App, u"proxy"_s, u"socks5://user:pass@10.0.0.1:1080"_s);
}

void AccountSchemaTest::takesWhatWorks()
{
    QFETCH(const Values, values);

    QCOMPARE(accountProblems(values), Values());
    QVERIFY_RESULT(toAccount(u"demo"_s, values));
}

void AccountSchemaTest::saysWhatIsWrong_data()
{
    QTest::addColumn<Values>("values");
    QTest::addColumn<Values>("problems");

    const auto row = [](const char *name, const QString &key, const QString &value,
                        const QString &problem) {
        QTest::newRow(name) << with(App, key, value) << Values{{key, problem}};
    };
    QTest::newRow("nothing")
        << Values()
        << Values{{u"corpid"_s, u"is missing."_s},
                  {u"secret"_s, u"is missing, and so are token and encoding_aes_key: the account "
                                "could neither send nor receive."_s}};
    QTest::newRow("robot without a key")
        << Values{{u"transport"_s, u"robot"_s}} << Values{{u"webhook_key"_s, u"is missing."_s}};
    QTest::newRow("robot whose key has a space")
        << Values{{u"transport"_s, u"robot"_s}, {u"webhook_key"_s, u"693a91f6 7xxx"_s}}
        << Values{{u"webhook_key"_s,
                   u"holds a space, or another character that is in no key: copy it again."_s}};
    QTest::newRow("smart bot") << Values{{u"transport"_s, u"aibot"_s}}
                               << Values{{u"transport"_s, u"aibot is not supported yet."_s}};
    QTest::newRow("webhook's address")
        << Values{{u"transport"_s, u"robot"_s},
                  {u"webhook_key"_s, u"https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=k"_s}}
        << Values{{u"webhook_key"_s,
                   u"is an address: only what follows key= in it is needed here."_s}};
    row("unknown transport", u"transport"_s, u"pigeon"_s, u"has to be one of: app, robot."_s);
    row("no corpid", u"corpid"_s, {}, u"is missing."_s);
    row("line break", u"corpid"_s, u"ww1\nsecret = x"_s,
        u"holds a control character, such as a line break."_s);
    row("no agent id", u"agentid"_s, {},
        u"is missing: with a secret, the id of the application is needed to send."_s);
    row("agent id in words", u"agentid"_s, u"demo"_s, u"has to be a number."_s);
    row("negative agent id", u"agentid"_s, u"-1"_s, u"has to be a number."_s);
    row("Chinese digits", u"agentid"_s, u"１２"_s, u"has to be a number."_s);
    row("no token", u"token"_s, {}, u"is missing, but encoding_aes_key is there."_s);
    row("no key", u"encoding_aes_key"_s, {}, u"is missing, but token is there."_s);
    row("42 characters", u"encoding_aes_key"_s, Key.chopped(1),
        u"has 42 characters, but 43 are needed."_s);
    row("44 characters", u"encoding_aes_key"_s, Key + u'=',
        u"has 44 characters, but 43 are needed."_s);
    row("no base64", u"encoding_aes_key"_s, QString(43, u'*'),
        u"holds characters that are not base64."_s);
    row("Chinese key", u"encoding_aes_key"_s, QString(43, u'钥'),
        u"holds characters that are not base64."_s);
    row("a megabyte", u"secret"_s, QString(1024 * 1024, u'x'),
        u"has 1048576 characters, but 2048 are the most it can be."_s);
    row("keychain", u"secret"_s, u"keychain:"_s,
        u"names the desktop keychain, which is not supported yet."_s);
    row("no variable", u"secret"_s, u"env:"_s,
        u"names the environment variable , which is not set."_s);
    row("unset variable", u"encoding_aes_key"_s, u"env:EWC_TEST_UNSET"_s,
        u"names the environment variable EWC_TEST_UNSET, which is not set."_s);
    row("path of the API", u"api_base"_s, u"https://relay.example.com/cgi-bin/"_s,
        u"has to be written without /cgi-bin."_s);
    row("no URL", u"api_base"_s, u"relay"_s,
        u"has to be a URL, such as: https://host, http://host."_s);
    row("unknown proxy", u"proxy"_s, u"ftp://10.0.0.1"_s,
        u"has to be a URL, such as: http://host, socks5://host."_s);
}

void AccountSchemaTest::saysWhatIsWrong()
{
    QFETCH(const Values, values);
    QFETCH(const Values, problems);

    QCOMPARE(accountProblems(values), problems);
    QVERIFY_FAILURE(toAccount(u"demo"_s, values), ErrorKind::InvalidInput);
}

void AccountSchemaTest::looksIntoTheEnvironment()
{
    const Values values = with(with(App, u"secret"_s, u"env:EWC_TEST_SECRET"_s),
                               u"encoding_aes_key"_s, u"env:EWC_TEST_KEY"_s);
    qputenv("EWC_TEST_SECRET", "from-outside");
    qputenv("EWC_TEST_KEY", Key.toUtf8());
    const auto account = toAccount(u"demo"_s, values);
    QVERIFY_RESULT(account);
    QCOMPARE(account->secret, u"from-outside"_s);
    QCOMPARE(account->encodingAesKey, Key);

    qputenv("EWC_TEST_SECRET", "two\nlines");
    qputenv("EWC_TEST_KEY", "short");
    QCOMPARE(accountProblems(values),
             (Values{{u"secret"_s, u"names the environment variable EWC_TEST_SECRET, which holds a "
                                   "control character."_s},
                     {u"encoding_aes_key"_s, u"has 5 characters, but 43 are needed."_s}}));
    qunsetenv("EWC_TEST_SECRET");
    qunsetenv("EWC_TEST_KEY");
}

void AccountSchemaTest::makesAnAccount()
{
    Values values = with(App, u"api_base"_s, u"http://127.0.0.1:7080/"_s);
    values.insert(u"proxy"_s, u"http://10.0.0.1:3128"_s);
    values.insert(u"webhook_key"_s, u"not in force"_s);
    const auto account = toAccount(u"demo"_s, values);
    QVERIFY_RESULT(account);
    QCOMPARE(*account, (Account{.name = u"demo"_s,
                                .corpId = u"ww1"_s,
                                .secret = u"s"_s,
                                .agentId = u"1000002"_s,
                                .token = u"t"_s,
                                .encodingAesKey = Key,
                                .apiBase = QUrl(u"http://127.0.0.1:7080"_s),
                                .proxy = u"http://10.0.0.1:3128"_s,
                                .webhookKey = {}}));
}

void AccountSchemaTest::makesARobot()
{
    const auto account =
        toAccount(u"alerts"_s, {{u"transport"_s, u"robot"_s}, {u"webhook_key"_s, u"k"_s}});
    QVERIFY_RESULT(account);
    QCOMPARE(account->transport, Account::Transport::Robot);
    QCOMPARE(account->webhookKey, u"k"_s);
    QCOMPARE(account->apiBase, QUrl(u"https://qyapi.weixin.qq.com"_s));
}

void AccountSchemaTest::namesTheFirstProblem()
{
    Values values = with(App, u"token"_s, {});
    values.insert(u"agentid"_s, u"x"_s);
    QCOMPARE(toAccount(u"demo"_s, values).error().detail, u"key agentid: has to be a number."_s);
}

QTEST_GUILESS_MAIN(AccountSchemaTest)
#include "tst_accountschema.moc"
