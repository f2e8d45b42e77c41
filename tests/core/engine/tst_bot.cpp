// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/platform.h"
#include "tests/support/rawhttp.h"
#include <EasyWeChat/Bot>

#include <QDir>
#include <QPromise>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace ewc;
using ewc::test::Platform;

namespace {

const QByteArray Config = "[demo]\ncorpid = wwcorp\nsecret = s\nappid = 1000002\ntoken = token\n"
                          "encoding_aes_key = AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8\n"
                          "[sender]\ncorpid = wwcorp\nsecret = s\nappid = 1\n"_ba;

quint16 freePort()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : quint16(0);
}

} // namespace

class BotTest final : public QObject
{
    Q_OBJECT

public:
    [[nodiscard]] Reply greet(const IncomingMessage &message)
    {
        return Reply::text(u"hello "_s + message.fromUserName());
    }

private Q_SLOTS:
    void init();

    void answersWithALambda();
    void answersWithAMemberFunction();
    void answersLater();
    void needNotAnswer();
    void answersOtherTypes();
    void leavesToRulesWhatNoCallbackAnswers_data();
    void leavesToRulesWhatNoCallbackAnswers();
    void saysWhatIsWrongWithItsRules();
    void keepsNothingUnlessToldTo();
    void saysWhatIsWrongAndReturns2_data();
    void saysWhatIsWrongAndReturns2();

private:
    /*! What \a bot replies to \a plain. */
    [[nodiscard]] IncomingMessage ask(Bot &bot, const QByteArray &plain);

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_config;
    Platform m_platform;
};

void BotTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_config = m_dir->filePath(u"config.ini"_s);
    QFile file(m_config);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(Config);
}

IncomingMessage BotTest::ask(Bot &bot, const QByteArray &plain)
{
    const quint16 port = freePort();
    QByteArray reply;
    QTimer::singleShot(0, this, [&] {
        RawHttp http(port);
        http.send(m_platform.callback("/weixin"_ba, plain));
        reply = http.reply();
        QCoreApplication::quit();
    });
    return bot.exec(QHostAddress::LocalHost, port) == 0 ? m_platform.open(reply)
                                                        : IncomingMessage();
}

void BotTest::answersWithALambda()
{
    Bot bot(m_config, u"demo"_s);
    bot.onText([](const IncomingMessage &message) { return Reply::text(message.text()); });
    QCOMPARE(ask(bot, Platform::text("007"_ba, "1"_ba)).text(), u"007"_s);
}

void BotTest::answersWithAMemberFunction()
{
    Bot bot(m_config, u"demo"_s);
    bot.onText(this, &BotTest::greet);
    QCOMPARE(ask(bot, Platform::text("hi"_ba, "1"_ba)).text(), u"hello zhangsan"_s);
}

void BotTest::answersLater()
{
    Bot bot(m_config, u"demo"_s);
    bot.onText([this](const IncomingMessage &message) {
        const auto promise = std::make_shared<QPromise<Reply>>();
        promise->start();
        QTimer::singleShot(1, this, [promise, text = message.text()] {
            promise->addResult(Reply::text(text + u" later"_s));
            promise->finish();
        });
        return promise->future();
    });
    QCOMPARE(ask(bot, Platform::text("see you"_ba, "1"_ba)).text(), u"see you later"_s);
}

void BotTest::needNotAnswer()
{
    Bot bot(m_config, u"demo"_s);
    QString heard;
    bot.onText([&heard](const IncomingMessage &message) { heard = message.text(); });
    QCOMPARE(ask(bot, Platform::text("psst"_ba, "1"_ba)).raw(), QByteArray());
    QCOMPARE(heard, u"psst"_s);
}

void BotTest::answersOtherTypes()
{
    Bot bot(m_config, u"demo"_s);
    bot.on(u"event"_s, [](const IncomingMessage &message) {
        return Reply::text(message.event() + u' ' + message.value(u"EventKey"));
    });
    const IncomingMessage reply =
        ask(bot, "<xml><ToUserName>wwcorp</ToUserName><FromUserName>zhangsan</FromUserName>"
                 "<CreateTime>1</CreateTime><MsgType>event</MsgType><Event>CLICK</Event>"
                 "<EventKey>menu</EventKey><AgentID>1000002</AgentID></xml>"_ba);
    QCOMPARE(reply.text(), u"click menu"_s);
}

void BotTest::leavesToRulesWhatNoCallbackAnswers_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("config");

    QTest::newRow("a file of its own") << u"my.json"_s << Config;
    QTest::newRow("those in the data")
        << u"data/rules.json"_s << Config + "[system]\ndata_dir = data\n";
}

void BotTest::leavesToRulesWhatNoCallbackAnswers()
{
    QFETCH(const QString, file);
    QFETCH(const QByteArray, config);

    QFile settings(m_config);
    QVERIFY(settings.open(QIODevice::WriteOnly));
    settings.write(config);
    settings.close();
    QVERIFY(QDir(m_dir->path()).mkpath(u"data"_s));
    QFile rules(m_dir->filePath(file));
    QVERIFY(rules.open(QIODevice::WriteOnly));
    rules.write(R"({"schema": 1, "rules": [
        {"id": "r", "then": [{"type": "replyText", "text": "rules say {text}"}]}]})");
    rules.close();
    Bot bot(m_config, u"demo"_s);
    if (!file.startsWith(u"data"))
        bot.useRules(rules.fileName());
    bot.onText([](const IncomingMessage &message) {
        return message.text() == u"hi" ? Reply::text(u"hello"_s) : Reply();
    });
    QCOMPARE(ask(bot, Platform::text("hi"_ba, "1"_ba)).text(), u"hello"_s);
    QCOMPARE(ask(bot, Platform::text("menu"_ba, "2"_ba)).text(), u"rules say menu"_s);
}

void BotTest::saysWhatIsWrongWithItsRules()
{
    Bot bot(m_config, u"demo"_s);
    bot.useRules(m_dir->filePath(u"missing.json"_s));
    QCOMPARE(bot.exec(QHostAddress::LocalHost, 0), 2);
}

void BotTest::keepsNothingUnlessToldTo()
{
    {
        Bot bot(m_config, u"demo"_s);
        (void)ask(bot, Platform::text("x"_ba, "1"_ba));
    }
    QCOMPARE(QDir(m_dir->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
             QStringList(u"config.ini"_s));

    QFile file(m_config);
    QVERIFY(file.open(QIODevice::Append));
    file.write("[system]\ndata_dir = data\n");
    file.close();
    Bot bot(m_config, u"demo"_s);
    (void)ask(bot, Platform::text("x"_ba, "1"_ba));
    QVERIFY(QFile::exists(m_dir->filePath(u"data/easywechat.db"_s)));
}

void BotTest::saysWhatIsWrongAndReturns2_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("account");

    QTest::newRow("no such file") << u"other.ini"_s << u"demo"_s;
    QTest::newRow("no such account") << u"config.ini"_s << u"nobody"_s;
    QTest::newRow("an account that cannot receive") << u"config.ini"_s << u"sender"_s;
}

void BotTest::saysWhatIsWrongAndReturns2()
{
    QFETCH(const QString, file);
    QFETCH(const QString, account);

    Bot bot(m_dir->filePath(file), account);
    QCOMPARE(bot.exec(QHostAddress::LocalHost, 0), 2);
}

QTEST_GUILESS_MAIN(BotTest)
#include "tst_bot.moc"
