// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/wecom/outgoingmessage.h"
#include "tests/support/qverifyresult.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using ewc::ErrorKind;
using namespace ewc::wecom;

namespace {

QStringList ids(int count)
{
    return QStringList(count, u"a"_s);
}

} // namespace

class OutgoingMessageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesRequests();
    void leavesStrangeAgentIdsAlone();
    void countsBytesOfUtf8_data();
    void countsBytesOfUtf8();
    void saysWhichLimitIsBroken();
    void checksOnlyWhatItKnows();
    void checksRecipients_data();
    void checksRecipients();
    void checksChats_data();
    void checksChats();
    void summarises_data();
    void summarises();
    void asksForOptionsOnlyWhereTheyExist_data();
    void asksForOptionsOnlyWhereTheyExist();
    void writesOptions();
    void writesRequestsOfChatsAndRobots();
    void refusesStrangeTexts_data();
    void refusesStrangeTexts();
    void checksMessageAndRecipientsTogether();
};

void OutgoingMessageTest::writesRequests()
{
    const Recipients recipients{
        .users = {u"zhangsan"_s, u"lisi"_s}, .parties = {u"2"_s}, .tags = {}};
    const QJsonObject request{{"touser"_L1, u"zhangsan|lisi"_s},
                              {"toparty"_L1, u"2"_s},
                              {"msgtype"_L1, u"text"_s},
                              {"agentid"_L1, 1000002},
                              {"text"_L1, QJsonObject{{"content"_L1, u"007 你好"_s}}}};
    QCOMPARE(OutgoingMessage::text(u"007 你好"_s).toRequest(recipients, u"1000002"_s), request);

    const QJsonObject markdown =
        OutgoingMessage::markdown(u"**b**"_s)
            .toRequest({.users = {}, .parties = {}, .tags = {u"1"_s, u"2"_s}}, u"7"_s);
    QCOMPARE(markdown["totag"_L1].toString(), u"1|2"_s);
    QCOMPARE(markdown["markdown"_L1]["content"_L1].toString(), u"**b**"_s);
    QVERIFY(!markdown.contains("touser"_L1));
}

void OutgoingMessageTest::leavesStrangeAgentIdsAlone()
{
    const OutgoingMessage message = OutgoingMessage::text(u"a"_s);
    QCOMPARE(message.toRequest({}, u"abc"_s)["agentid"_L1], QJsonValue(u"abc"_s));
    QCOMPARE(message.toRequest({}, {})["agentid"_L1], QJsonValue(QString()));
}

void OutgoingMessageTest::countsBytesOfUtf8_data()
{
    QTest::addColumn<QString>("content");
    QTest::addColumn<int>("code");

    QTest::newRow("nothing") << u""_s << 44004;
    QTest::newRow("one letter") << u"a"_s << 0;
    QTest::newRow("as many letters as fit") << QString(2048, u'a') << 0;
    QTest::newRow("one letter more") << QString(2049, u'a') << 45002;
    QTest::newRow("as many Chinese characters as fit") << QString(682, u'你') << 0;
    QTest::newRow("one Chinese character more") << QString(683, u'你') << 45002;
    QTest::newRow("as many faces as fit") << u"😀"_s.repeated(512) << 0;
    QTest::newRow("one face more") << u"😀"_s.repeated(513) << 45002;
}

void OutgoingMessageTest::countsBytesOfUtf8()
{
    QFETCH(const QString, content);
    QFETCH(const int, code);

    for (const auto &message :
         {OutgoingMessage::text(content), OutgoingMessage::markdown(content)}) {
        const auto checked = message.check();
        QCOMPARE(checked.has_value(), code == 0);
        QCOMPARE(checked ? 0 : checked.error().code, code);
    }
}

void OutgoingMessageTest::saysWhichLimitIsBroken()
{
    const auto checked = OutgoingMessage::text(QString(700, u'你')).check();
    QVERIFY_FAILURE(checked, ErrorKind::InvalidInput);
    QVERIFY(checked.error().detail.contains("content"_L1));
    QVERIFY(checked.error().detail.contains("2100"_L1));
    QVERIFY(checked.error().detail.contains("2048"_L1));
}

void OutgoingMessageTest::checksOnlyWhatItKnows()
{
    const OutgoingMessage image{.type = u"image"_s, .content = {{"media_id"_L1, u"m"_s}}};
    QVERIFY_RESULT(image.check());
}

void OutgoingMessageTest::checksRecipients_data()
{
    QTest::addColumn<QStringList>("users");
    QTest::addColumn<QStringList>("parties");
    QTest::addColumn<QStringList>("tags");
    QTest::addColumn<int>("code");

    QTest::newRow("nobody") << ids(0) << ids(0) << ids(0) << 82001;
    QTest::newRow("everybody") << QStringList{u"@all"_s} << ids(0) << ids(0) << 0;
    QTest::newRow("a tag") << ids(0) << ids(0) << ids(1) << 0;
    QTest::newRow("as many as fit") << ids(1000) << ids(100) << ids(100) << 0;
    QTest::newRow("one user more") << ids(1001) << ids(0) << ids(0) << 40032;
    QTest::newRow("one party more") << ids(1) << ids(101) << ids(0) << 82002;
    QTest::newRow("one tag more") << ids(1) << ids(0) << ids(101) << 82003;
    QTest::newRow("an id with a space") << QStringList{u"zhang san"_s} << ids(0) << ids(0) << 40003;
    QTest::newRow("an id with a bar") << QStringList{u"a|b"_s} << ids(0) << ids(0) << 40003;
    QTest::newRow("an id with a line break") << QStringList{u"a\n"_s} << ids(0) << ids(0) << 40003;
    QTest::newRow("an id of 65 bytes")
        << QStringList{QString(65, u'a')} << ids(0) << ids(0) << 40003;
    QTest::newRow("a strange party") << ids(0) << QStringList{u"1 "_s} << ids(0) << 40066;
    QTest::newRow("a strange tag") << ids(0) << ids(0) << QStringList{u"1|2"_s} << 40068;
    QTest::newRow("everybody and somebody")
        << QStringList{u"@all"_s, u"a"_s} << ids(0) << ids(0) << 40035;
    QTest::newRow("an empty id") << QStringList{u"a"_s, QString()} << ids(0) << ids(0) << 40035;
}

void OutgoingMessageTest::checksRecipients()
{
    QFETCH(const QStringList, users);
    QFETCH(const QStringList, parties);
    QFETCH(const QStringList, tags);
    QFETCH(const int, code);

    const auto checked = checkRecipients({.users = users, .parties = parties, .tags = tags});
    QCOMPARE(checked.has_value(), code == 0);
    QCOMPARE(checked ? 0 : checked.error().code, code);
}

void OutgoingMessageTest::checksChats_data()
{
    QTest::addColumn<Recipients>("recipients");
    QTest::addColumn<int>("code");

    QTest::newRow("a chat") << Recipients{.chat = u"Chat1"_s} << 0;
    QTest::newRow("as long as it can be") << Recipients{.chat = QString(32, u'a')} << 0;
    QTest::newRow("too long") << Recipients{.chat = QString(33, u'a')} << 86001;
    QTest::newRow("none") << Recipients{} << 86001;
    QTest::newRow("with a dash") << Recipients{.chat = u"a-b"_s} << 86001;
    QTest::newRow("with a line break") << Recipients{.chat = u"ab\n"_s} << 86001;
    QTest::newRow("in Chinese") << Recipients{.chat = u"群"_s} << 86001;
    QTest::newRow("and a member") << Recipients{.users = {u"a"_s}, .chat = u"a"_s} << 40035;
}

void OutgoingMessageTest::checksChats()
{
    QFETCH(const Recipients, recipients);
    QFETCH(const int, code);

    const auto checked = checkRecipients(recipients, Channel::GroupChat);
    QCOMPARE(checked ? 0 : checked.error().code, code);
}

void OutgoingMessageTest::summarises_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("summary");

    const auto row = [](const QString &type, const QByteArray &content, const QString &summary) {
        QTest::addRow("%s: %s", qPrintable(type), qPrintable(summary))
            << type << content << summary;
    };
    row(u"text"_s, R"({"content":"hello"})", u"hello"_s);
    row(u"markdown"_s, R"({"content":"# hello"})", u"# hello"_s);
    row(u"markdown_v2"_s, R"({"content":"- a"})", u"- a"_s);
    row(u"image"_s, R"({"media_id":"m"})", u"[image]"_s);
    row(u"video"_s, R"({"media_id":"m"})", u"[video]"_s);
    row(u"video"_s, R"({"media_id":"m","title":"A film"})", u"A film"_s);
    row(u"file"_s, R"({"media_id":"m"})", u"[file]"_s);
    row(u"file"_s, R"({"media_id":"file:///tmp/%E5%B9%B4%E6%8A%A5.pdf"})", u"年报.pdf"_s);
    row(u"file"_s, R"({"media_id":"media:)" + QByteArray(64, 'a') + R"(/年报 2026.pdf"})",
        u"年报 2026.pdf"_s);
    row(u"textcard"_s, R"({"title":"A card"})", u"A card"_s);
    row(u"news"_s, R"({"articles":[{"title":"One"}]})", u"One"_s);
    row(u"mpnews"_s, R"({"articles":[{"title":"One"},{"title":"Two"},{}]})", u"One (+2)"_s);
    row(u"news"_s, "{}", u"[news]"_s);
    row(u"miniprogram_notice"_s, R"({"title":"Notice"})", u"Notice"_s);
    row(u"template_card"_s, R"({"main_title":{"title":"T"},"sub_title_text":"S"})", u"T"_s);
    row(u"template_card"_s, R"({"main_title":{"desc":"D"},"sub_title_text":"S"})", u"S"_s);
}

void OutgoingMessageTest::summarises()
{
    QFETCH(const QString, type);
    QFETCH(const QByteArray, content);
    QFETCH(const QString, summary);

    const QJsonObject object = QJsonDocument::fromJson(content).object();
    QCOMPARE((OutgoingMessage{.type = type, .content = object}).summary(), summary);
}

void OutgoingMessageTest::asksForOptionsOnlyWhereTheyExist_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<Channel>("channel");
    QTest::addColumn<SendOptions>("options");
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("code");

    const auto row = [](const char *name, const QString &type, Channel channel,
                        const SendOptions &options, const QString &path, int code) {
        QTest::newRow(name) << type << channel << options << path << code;
    };
    row("nothing", u"text"_s, Channel::App, {}, {}, 0);
    row("a confidential text", u"text"_s, Channel::App, {.safe = 1}, {}, 0);
    row("a confidential text in a chat", u"text"_s, Channel::GroupChat, {.safe = 1}, {}, 0);
    row("a confidential text of a robot", u"text"_s, Channel::Robot, {.safe = 1}, u"safe"_s, 40058);
    row("within the company, a text", u"text"_s, Channel::App, {.safe = 2}, u"safe"_s, 40058);
    row("no such safety", u"text"_s, Channel::App, {.safe = 3}, u"safe"_s, 40058);
    row("confidential markdown", u"markdown"_s, Channel::App, {.safe = 1}, u"safe"_s, 40058);
    row("names for ids", u"text"_s, Channel::App, {.translatesIds = true}, {}, 0);
    row("names for ids in markdown", u"markdown"_s, Channel::App, {.translatesIds = true},
        u"enable_id_trans"_s, 40058);
    row("duplicates", u"markdown"_s, Channel::App, {.checksDuplicates = true}, {}, 0);
    row("duplicates of a robot", u"markdown"_s, Channel::Robot, {.checksDuplicates = true},
        u"enable_duplicate_check"_s, 40058);
    row("four hours", u"text"_s, Channel::App, {.checksDuplicates = true, .duplicateInterval = 4h},
        {}, 0);
    row("more than four hours", u"text"_s, Channel::App,
        {.checksDuplicates = true, .duplicateInterval = 14401s}, u"duplicate_check_interval"_s,
        40058);
}

void OutgoingMessageTest::asksForOptionsOnlyWhereTheyExist()
{
    QFETCH(const QString, type);
    QFETCH(const Channel, channel);
    QFETCH(const SendOptions, options);
    QFETCH(const QString, path);
    QFETCH(const int, code);

    const OutgoingMessage message{
        .type = type, .content = {{"content"_L1, u"a"_s}}, .options = options};
    const auto problems = message.problems(channel);
    QCOMPARE(problems.isEmpty() ? QString() : problems.first().path, path);
    QCOMPARE(problems.isEmpty() ? 0 : problems.first().code, code);
}

void OutgoingMessageTest::writesOptions()
{
    OutgoingMessage message = OutgoingMessage::text(u"a"_s);
    message.options = {
        .safe = 1, .translatesIds = true, .checksDuplicates = true, .duplicateInterval = 60s};
    const QJsonObject request = message.toRequest({.users = {u"a"_s}}, u"1"_s);
    QCOMPARE(request["safe"_L1], QJsonValue(1));
    QCOMPARE(request["enable_id_trans"_L1], QJsonValue(1));
    QCOMPARE(request["enable_duplicate_check"_L1], QJsonValue(1));
    QCOMPARE(request["duplicate_check_interval"_L1], QJsonValue(60));

    message.type = u"news"_s; // which the platform refuses with 40074
    QVERIFY(!message.toRequest({}, u"1"_s).contains("safe"_L1));
}

void OutgoingMessageTest::writesRequestsOfChatsAndRobots()
{
    OutgoingMessage message = OutgoingMessage::text(u"a"_s);
    message.options.safe = 1;
    const QJsonObject content{{"content"_L1, u"a"_s}};
    QCOMPARE(message.toChatRequest(u"chat1"_s), (QJsonObject{{"chatid"_L1, u"chat1"_s},
                                                             {"msgtype"_L1, u"text"_s},
                                                             {"text"_L1, content},
                                                             {"safe"_L1, 1}}));
    QCOMPARE(message.toRobotRequest(),
             (QJsonObject{{"msgtype"_L1, u"text"_s}, {"text"_L1, content}}));
    QCOMPARE(
        robotImage("abc"_ba),
        (QJsonObject{{"base64"_L1, u"YWJj"_s}, {"md5"_L1, u"900150983cd24fb0d6963f7d28e17f72"_s}}));
}

void OutgoingMessageTest::refusesStrangeTexts_data()
{
    QTest::addColumn<QString>("content");
    QTest::addColumn<int>("code");

    QTest::newRow("only spaces") << u" \n\t\u3000 "_s << 44004;
    QTest::newRow("half a character") << QString(u"a"_s + QChar(0xD83D)) << 40033;
    QTest::newRow("a control character") << u"a\u0007"_s << 40033;
    QTest::newRow("NUL") << u"a\0b"_s << 40033;
    QTest::newRow("ten megabytes") << QString(10'000'000, u'a') << 45002;
    QTest::newRow("the end of CDATA") << u"]]>"_s << 0;
    QTest::newRow("lines") << u"a\r\n\tb"_s << 0;
}

void OutgoingMessageTest::refusesStrangeTexts()
{
    QFETCH(const QString, content);
    QFETCH(const int, code);

    const auto checked = OutgoingMessage::text(content).check();
    QCOMPARE(checked ? 0 : checked.error().code, code);
    if (!checked)
        QVERIFY(checked.error().detail.startsWith("content "_L1));
}

void OutgoingMessageTest::checksMessageAndRecipientsTogether()
{
    const Recipients all{.users = {u"@all"_s}};
    const Recipients one{.users = {u"zhangsan"_s}};
    const OutgoingMessage notice{.type = u"miniprogram_notice"_s,
                                 .content = {{"appid"_L1, u"wx1"_s}, {"title"_L1, u"A notice"_s}}};
    QVERIFY_RESULT(notice.checkFor(one));
    QVERIFY_FAILURE(notice.checkFor(all), ErrorKind::InvalidInput);
    QVERIFY_RESULT(OutgoingMessage::text(u"a"_s).checkFor(all));
    QVERIFY_FAILURE(OutgoingMessage::text({}).checkFor(one), ErrorKind::InvalidInput);
    QVERIFY_FAILURE(OutgoingMessage::text(u"a"_s).checkFor({}), ErrorKind::InvalidInput);
    QVERIFY_RESULT(OutgoingMessage::text(u"a"_s).checkFor({}, Channel::Robot));
}

QTEST_GUILESS_MAIN(OutgoingMessageTest)
#include "tst_outgoingmessage.moc"
