// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/wecom/incomingmessageparser.h"
#include "tests/core/pipeline/actionstage.h"

#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace ewc;
using ewc::test::ActionStage;
using ewc::test::chosen;
using ewc::test::contentOf;

// What is done at once. Programs and calls have tests of their own.
class ActionRunnerTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysTheFirstReplyAndSendsTheOthers();
    void sendsWhatCannotGoBackWithTheAnswer_data();
    void sendsWhatCannotGoBackWithTheAnswer();
    void choosesAmongSeveralTexts();
    void putsVariablesIn_data();
    void putsVariablesIn();
    void saysNothingOfAnEmptyText();
    void sendsNothingThatCannotBeSent();
    void answersNobodyWhoIsNone();
    void repliesToEventsSoThatItIsSeen_data();
    void repliesToEventsSoThatItIsSeen();
    void sendsToOthers();
    void forwardsWhatCame_data();
    void forwardsWhatCame();
    void takesTheRulesInOrder();
    void stopsWhereItIsTold();
    void saysNoMoreThanTwentyThings();
    void remembersValuesForLaterActions();
    void goesOnAfterAnAction();
    void notifiesTheDesktop();
    void handsOverToAPerson();
    void writesLines_data();
    void writesLines();
    void keepsNewFilesToItself();
    void refusesWhatIsNoFile_data();
    void refusesWhatIsNoFile();
};

namespace {

const QByteArray Hello = R"({"type": "replyText", "text": "Hello"})";

QString contentOf(const Said &said)
{
    return said.reply.content();
}

} // namespace

void ActionRunnerTest::saysTheFirstReplyAndSendsTheOthers()
{
    ActionStage stage;
    const Said said = stage.run({Hello, R"({"type": "replyText", "text": "again"})",
                                 R"({"type": "replyImage", "media_id": "file:///tmp/a.png"})"});

    QCOMPARE(said.reply, Reply::text(u"Hello"_s));
    QCOMPARE(said.messages.size(), 2);
    QCOMPARE(test::contentOf(said.messages.at(0)), u"again"_s);
    QCOMPARE(said.messages.at(1).message.type, u"image"_s);
    for (const Draft &draft : said.messages) {
        QCOMPARE(draft.recipients, wecom::Recipients{.users = {u"zhangsan"_s}});
        QCOMPARE(draft.inReplyTo, 7);
    }
    QVERIFY(stage.problems.isEmpty());
}

void ActionRunnerTest::sendsWhatCannotGoBackWithTheAnswer_data()
{
    QTest::addColumn<QByteArray>("action");
    QTest::addColumn<QString>("reply"); // type; empty: a message
    QTest::addColumn<QString>("message");

    QTest::newRow("picture") << R"({"type": "replyImage", "media_id": "M"})"_ba << u"image"_s
                             << u""_s;
    QTest::newRow("file of a picture")
        << R"({"type": "replyImage", "media_id": "/tmp/{date}.png"})"_ba << u"image"_s << u""_s;
    QTest::newRow("voice") << R"({"type": "replyVoice", "media_id": "M"})"_ba << u"voice"_s
                           << u""_s;
    QTest::newRow("film") << R"({"type": "replyVideo", "media_id": "M", "title": "T"})"_ba
                          << u"video"_s << u""_s;
    QTest::newRow("news")
        << R"({"type": "replyNews", "articles": [{"title": "T", "url": "https://a.b/{text}"}]})"_ba
        << u"news"_s << u""_s;
    QTest::newRow("news of a mini-program")
        << R"({"type": "replyNews", "articles": [{"title": "T", "appid": "a", "pagepath": "p"}]})"_ba
        << u""_s << u"news"_s;
    QTest::newRow("file") << R"({"type": "replyFile", "media_id": "M"})"_ba << u""_s << u"file"_s;
    QTest::newRow("Markdown") << R"({"type": "replyMarkdown", "content": "**a**"})"_ba << u""_s
                              << u"markdown"_s;
    QTest::newRow("text card")
        << R"({"type": "replyTextcard", "title": "T", "description": "D", "url": "https://a.b/"})"_ba
        << u""_s << u"textcard"_s;
}

void ActionRunnerTest::sendsWhatCannotGoBackWithTheAnswer()
{
    QFETCH(const QByteArray, action);
    QFETCH(const QString, message);
    ActionStage stage;
    const Said said = stage.run(QList{action});

    QTEST(said.reply.type(), "reply");
    QCOMPARE(said.messages.size(), message.isEmpty() ? 0 : 1);
    if (!message.isEmpty())
        QCOMPARE(said.messages.first().message.type, message);
    QVERIFY2(stage.problems.isEmpty(), qPrintable(stage.problem()));
}

void ActionRunnerTest::choosesAmongSeveralTexts()
{
    const QByteArray turn = R"({"type": "replyText", "text": "a", "choose": "turn",
                                "texts": [{"text": "b"}, {"text": "c"}]})";
    QStringList inTurn;
    for (qint64 hits = 0; hits < 4; ++hits) {
        ActionStage stage;
        stage.facts.hits = {{u"r"_s, hits}};
        inTurn.append(contentOf(stage.run(QList{turn})));
    }
    QCOMPARE(inTurn, (QStringList{u"a"_s, u"b"_s, u"c"_s, u"a"_s}));

    const QByteArray random = R"({"type": "replyText", "text": "a", "choose": "random",
                                  "texts": [{"text": "b"}, {"text": "c"}]})";
    QSet<QString> atRandom;
    for (int i = 0; i < 60; ++i) {
        ActionStage stage;
        stage.message.text = QString::number(i);
        const QString first = contentOf(stage.run(QList{random}));
        QCOMPARE(contentOf(stage.run(QList{random})), first); // the same for the same message
        atRandom.insert(first);
    }
    QCOMPARE(atRandom, (QSet<QString>{u"a"_s, u"b"_s, u"c"_s}));
}

void ActionRunnerTest::putsVariablesIn_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("said");

    QTest::newRow("what was written") << u"You said {text}."_s << u"You said menu."_s;
    QTest::newRow("sender") << u"{sender.name} ({sender})"_s << u"Zhang San (zhangsan)"_s;
    QTest::newRow("time") << u"{date} {time} {weekday}"_s << u"2026-11-24 08:30 2"_s;
    QTest::newRow("captures") << u"{1}, {size}"_s << u"one, large"_s;
    QTest::newRow("remembered") << u"{var.colour}"_s << u"red"_s;
    QTest::newRow("a field of the wire") << u"{message.MsgType}"_s << u"text"_s;
    QTest::newRow("account and kind") << u"{account} {type}"_s << u"demo text"_s;
}

void ActionRunnerTest::putsVariablesIn()
{
    QFETCH(const QString, text);
    ActionStage stage;
    stage.facts.variables = {{u"colour"_s, u"red"_s}};
    const QJsonObject action{{u"type"_s, u"replyText"_s}, {u"text"_s, text}};
    const Said said = stage.run(QList{QJsonDocument(action).toJson()},
                                {{u"1"_s, u"one"_s}, {u"size"_s, u"large"_s}});
    QTEST(contentOf(said), "said");
}

void ActionRunnerTest::saysNothingOfAnEmptyText()
{
    ActionStage stage;
    const Said said = stage.run({R"({"type": "replyText", "text": "{var.none}"})", Hello});
    QCOMPARE(contentOf(said), u"Hello"_s);
    QVERIFY(said.messages.isEmpty());
    QVERIFY(stage.problems.isEmpty());
}

void ActionRunnerTest::sendsNothingThatCannotBeSent()
{
    ActionStage stage;
    const Said said =
        stage.run({R"({"type": "replyTextcard", "title": "{var.none}", "description": "D",
             "url": "https://a.b/"})",
                   Hello});
    QVERIFY(said.reply.isEmpty());
    QCOMPARE(said.messages.size(), 1); // the text: order is kept
    QCOMPARE(test::contentOf(said.messages.first()), u"Hello"_s);
    QVERIFY2(stage.problem().contains("title"_L1), qPrintable(stage.problem()));
    QCOMPARE(stage.problems.first().rule, u"r"_s);
}

void ActionRunnerTest::answersNobodyWhoIsNone()
{
    ActionStage stage;
    stage.message = {.from = u"sys"_s, .type = u"event"_s, .event = u"change_contact"_s};
    const Said said =
        stage.run({Hello, R"({"type": "sendText", "members": ["lisi"], "content": "{event}"})"});
    QVERIFY(said.reply.isEmpty());
    QCOMPARE(said.messages.size(), 1);
    QCOMPARE(test::contentOf(said.messages.first()), u"change_contact"_s);
    QVERIFY(!stage.problem().isEmpty());
}

void ActionRunnerTest::repliesToEventsSoThatItIsSeen_data()
{
    QTest::addColumn<QString>("event");
    QTest::addColumn<QString>("secret");
    QTest::addColumn<bool>("isPassive");

    QTest::newRow("press of a button") << u"click"_s << u"s"_s << true;
    QTest::newRow("unsubscribed") << u"unsubscribe"_s << u"s"_s << false;
    QTest::newRow("nobody knows it") << u"brand_new"_s << u"s"_s << false;
    QTest::newRow("who cannot send") << u"brand_new"_s << u""_s << true;
}

void ActionRunnerTest::repliesToEventsSoThatItIsSeen()
{
    QFETCH(const QString, event);
    QFETCH(const QString, secret);
    QFETCH(const bool, isPassive);
    ActionStage stage;
    stage.account.secret = secret;
    stage.message = {.from = u"zhangsan"_s, .type = u"event"_s, .event = event, .key = u"MENU"_s};
    const Said said = stage.run(QList{R"({"type": "replyText", "text": "{event} {key}"})"_ba});
    QCOMPARE(said.reply.isEmpty(), !isPassive);
    QCOMPARE(said.messages.size(), isPassive ? 0 : 1);
    const QString text = isPassive ? contentOf(said) : test::contentOf(said.messages.constFirst());
    QVERIFY2(text.startsWith(event), qPrintable(text));
    if (event == "click"_L1)
        QCOMPARE(text, u"click MENU"_s);
}

void ActionRunnerTest::sendsToOthers()
{
    ActionStage stage;
    const Said said = stage.run(QList{R"({"type": "sendText", "content": "{sender.name}: {text}",
        "members": ["lisi", "wangwu"], "departments": ["2"], "tags": ["7"]})"_ba});
    QVERIFY(said.reply.isEmpty());
    QCOMPARE(said.messages.size(), 1);
    const Draft &draft = said.messages.first();
    QCOMPARE(draft.recipients,
             (wecom::Recipients{
                 .users = {u"lisi"_s, u"wangwu"_s}, .parties = {u"2"_s}, .tags = {u"7"_s}}));
    QCOMPARE(test::contentOf(draft), u"Zhang San: menu"_s);
}

void ActionRunnerTest::forwardsWhatCame_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("file"); // type

    QTest::newRow("text") << "<MsgType>text</MsgType><Content>hi %1</Content>"_ba
                          << u"Zhang San: hi %1"_s << u""_s;
    QTest::newRow("picture")
        << "<MsgType>image</MsgType><MediaId>M</MediaId><PicUrl>http://p</PicUrl>"_ba
        << u"Zhang San: [image]"_s << u"image"_s;
    QTest::newRow("short film") << "<MsgType>shortvideo</MsgType><MediaId>M</MediaId>"_ba
                                << u"Zhang San: "_s << u"video"_s;
    QTest::newRow("voice that was understood")
        << "<MsgType>voice</MsgType><MediaId>M</MediaId><Recognition>hello</Recognition>"_ba
        << u"Zhang San: hello"_s << u"voice"_s;
    QTest::newRow("place")
        << "<MsgType>location</MsgType><Location_X>23.1</Location_X><Location_Y>113.2</Location_Y><Label>L</Label>"_ba
        << u"Zhang San: L (23.1, 113.2)"_s << u""_s;
    QTest::newRow("link") << "<MsgType>link</MsgType><Title>T</Title><Url>http://u</Url>"_ba
                          << u"Zhang San: T"_s << u""_s;
}

void ActionRunnerTest::forwardsWhatCame()
{
    QFETCH(const QByteArray, fields);
    QFETCH(const QString, text);
    QFETCH(const QString, file);
    const auto message = wecom::parseIncomingMessage(
        "<xml><ToUserName>c</ToUserName><FromUserName>zhangsan</FromUserName><MsgId>1</MsgId>"
        + fields + "</xml>");
    QVERIFY(message.has_value());
    ActionStage stage;
    const Answer answer =
        stage.begin({chosen(u"r"_s, {R"({"type": "forward", "members": ["lisi"]})"})}, *message);

    const QList<Draft> &messages = answer.said.messages;
    QCOMPARE(messages.size(), file.isEmpty() ? 1 : 2);
    QVERIFY2(test::contentOf(messages.first()).startsWith(text),
             qPrintable(test::contentOf(messages.first())));
    if (!file.isEmpty()) {
        QCOMPARE(messages.last().message.type, file);
        QCOMPARE(messages.last().message.content["media_id"_L1].toString(), u"M"_s);
    }
    for (const Draft &draft : messages)
        QCOMPARE(draft.recipients, wecom::Recipients{.users = {u"lisi"_s}});
}

void ActionRunnerTest::takesTheRulesInOrder()
{
    ActionStage stage;
    const Said said = stage.runRules(QList{
        chosen(u"a"_s, {R"({"type": "replyText", "text": "{1}"})"}, {{u"1"_s, u"x"_s}}),
        chosen(u"b"_s, {R"({"type": "replyText", "text": "{1}{output}"})"}, {{u"1"_s, u"y"_s}})});
    QCOMPARE(contentOf(said), u"x"_s);
    QCOMPARE(said.messages.size(), 1);
    QCOMPARE(test::contentOf(said.messages.first()), u"y"_s);
}

void ActionRunnerTest::stopsWhereItIsTold()
{
    ActionStage stage;
    const Said said = stage.runRules(
        QList{chosen(u"a"_s, {Hello, R"({"type": "stop"})", Hello}), chosen(u"b"_s, {Hello})});
    QCOMPARE(contentOf(said), u"Hello"_s);
    QVERIFY(said.messages.isEmpty());
}

void ActionRunnerTest::saysNoMoreThanTwentyThings()
{
    ActionStage stage;
    QList<ChosenRule> rules;
    for (int i = 0; i < 30; ++i)
        rules.append(chosen(QString::number(i), {Hello}));
    const Said said = stage.runRules(rules);
    QVERIFY(!said.reply.isEmpty());
    QCOMPARE(said.messages.size(), ActionRunner::MostMessages - 1);
    QCOMPARE(stage.problems.size(), 1);
    QCOMPARE(stage.problems.first().rule, u"20"_s);
}

void ActionRunnerTest::remembersValuesForLaterActions()
{
    ActionStage stage;
    const Said said = stage.run(
        {R"({"type": "setVariable", "name": "order", "value": "{text}!"})",
         R"({"type": "setVariable", "name": "day", "value": "{date}", "perMember": false})",
         R"({"type": "replyText", "text": "{var.order} {var.day}"})"});
    QCOMPARE(contentOf(said), u"menu! 2026-11-24"_s);
    QCOMPARE(stage.memory.variables.value(u"demo/zhangsan/order"_s), u"menu!"_s);
    QCOMPARE(stage.memory.variables.value(u"demo//day"_s), u"2026-11-24"_s);
}

void ActionRunnerTest::goesOnAfterAnAction()
{
    ActionStage stage;
    stage.memory.isFull = true;
    const Said said = stage.run({R"({"type": "setVariable", "name": "a", "value": "b"})",
                                 R"({"type": "handOver", "reply": "Somebody comes."})", Hello});
    QCOMPARE(contentOf(said), u"Hello"_s); // nobody comes
    QCOMPARE(stage.problems.size(), 2);
}

void ActionRunnerTest::notifiesTheDesktop()
{
    ActionStage stage;
    const Said said = stage.run(
        {R"({"type": "notify"})", R"({"type": "notify", "title": "Alarm", "text": "{type}"})"});
    QVERIFY(said.isEmpty());
    QCOMPARE(stage.notifications, (QStringList{u"Zhang San|menu"_s, u"Alarm|text"_s}));
}

void ActionRunnerTest::handsOverToAPerson()
{
    ActionStage stage;
    const Said said = stage.run(QList{R"({"type": "handOver", "minutes": 30,
        "members": ["lisi"], "departments": ["2"], "reply": "Li Si will answer."})"_ba});
    QCOMPARE(contentOf(said), u"Li Si will answer."_s);
    QCOMPARE(stage.memory.taken.size(), 1);
    const auto &taken = stage.memory.taken.first();
    QCOMPARE(taken.account, u"demo"_s);
    QCOMPARE(taken.member, u"zhangsan"_s);
    QCOMPARE(taken.until, stage.clock.now().time_since_epoch().count() + 30 * 60'000);
    QCOMPARE(taken.takers, u"lisi, 2"_s);
    QCOMPARE(said.messages.size(), 1);
    QCOMPARE(test::contentOf(said.messages.first()), u"Zhang San (zhangsan): menu"_s);
    QCOMPARE(said.messages.first().recipients,
             (wecom::Recipients{.users = {u"lisi"_s}, .parties = {u"2"_s}}));
}

void ActionRunnerTest::writesLines_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("line");

    QTest::newRow("text") << u"menu"_s << "menu\n"_ba;
    QTest::newRow("Chinese") << u"菜单"_s << "菜单\n"_ba;
    QTest::newRow("line breaks") << u"a\nb\r\nc\u2028d"_s << "a b c d\n"_ba;
    QTest::newRow("nothing") << u""_s << "\n"_ba;
}

void ActionRunnerTest::writesLines()
{
    QFETCH(const QString, text);
    QFETCH(const QByteArray, line);
    const QTemporaryDir folder;
    ActionStage stage;
    stage.facts.variables = {{u"t"_s, text}};
    // Twice: the second line follows the first.
    const QJsonObject action{{u"type"_s, u"writeLine"_s},
                             {u"file"_s, folder.filePath(u"{date}{var.up}.txt"_s)},
                             {u"line"_s, u"{var.t}"_s}};
    stage.facts.variables.insert(u"up"_s, u"/../../x"_s);
    const QByteArray json = QJsonDocument(action).toJson();
    QVERIFY(stage.run({json, json}).isEmpty());

    QFile file(folder.filePath(u"2026-11-24_.._.._x.txt"_s));
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(stage.problem()));
    QCOMPARE(file.readAll(), line + line);
}

void ActionRunnerTest::keepsNewFilesToItself()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"log.txt"_s);
    ActionStage stage;
    const QByteArray action = R"({"type": "writeLine", "file": ")" + path.toUtf8() + R"("})";
    QVERIFY(stage.run(QList{action}).isEmpty());
    struct stat status = {};
    QCOMPARE(::stat(QFile::encodeName(path).constData(), &status), 0);
    QCOMPARE(status.st_mode & 0777U, 0600U & ~::umask(::umask(0)));
}

void ActionRunnerTest::refusesWhatIsNoFile_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("folder") << u"."_s;
    QTest::newRow("pipe that nobody reads") << u"pipe"_s;
    QTest::newRow("folder that is not there") << u"none/log.txt"_s;
}

void ActionRunnerTest::refusesWhatIsNoFile()
{
    QFETCH(const QString, name);
    const QTemporaryDir folder;
    const QString path = folder.filePath(name);
    if (name == "pipe"_L1)
        QCOMPARE(::mkfifo(QFile::encodeName(path).constData(), 0600), 0);
    ActionStage stage;
    const Said said =
        stage.run({R"({"type": "writeLine", "file": ")" + path.toUtf8() + R"("})", Hello});
    QCOMPARE(contentOf(said), u"Hello"_s);
    QVERIFY2(stage.problem().contains(folder.path()), qPrintable(stage.problem()));
}

QTEST_GUILESS_MAIN(ActionRunnerTest)
#include "tst_actionrunner.moc"
