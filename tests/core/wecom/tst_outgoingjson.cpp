// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/wecom/outgoingmessage.h"
#include "tests/support/qverifyresult.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace ewc;
using namespace ewc::wecom;

/*! What somebody else wrote becomes a message, or a sentence. */
class OutgoingJsonTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAWholeMessage();
    void readsOnlyTheContent();
    void readsForTheChannel();
    void leavesLengthsToCheck();
    void keepsWhatItDoesNotKnowIfTold();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void survivesAnything_data();
    void survivesAnything();
};

void OutgoingJsonTest::readsAWholeMessage()
{
    const auto message = OutgoingMessage::fromJson(
        R"({"msgtype":"text","text":{"content":"a]]>b"},"safe":1,"enable_id_trans":1,
            "enable_duplicate_check":1,"duplicate_check_interval":60})"_ba);
    QVERIFY_RESULT(message);
    QCOMPARE(*message, (OutgoingMessage{.type = u"text"_s,
                                        .content = {{"content"_L1, u"a]]>b"_s}},
                                        .options = {.safe = 1,
                                                    .translatesIds = true,
                                                    .checksDuplicates = true,
                                                    .duplicateInterval = 60s}}));
    QVERIFY_RESULT(message->check());
}

void OutgoingJsonTest::readsOnlyTheContent()
{
    const QByteArray json = R"({"articles":[{"title":"t","url":"https://a.b/"}]})";
    const auto message = OutgoingMessage::fromJson(json, u"news"_s);
    QVERIFY_RESULT(message);
    QCOMPARE(message->type, u"news"_s);
    QVERIFY_RESULT(message->check());
    // A whole message may be given, too, if it is of that type.
    QCOMPARE(OutgoingMessage::fromJson(R"({"msgtype":"news","news":)" + json + '}', u"news"_s),
             message);
}

void OutgoingJsonTest::readsForTheChannel()
{
    const QByteArray json = R"({"content":"a","mentioned_list":["@all"]})";
    QVERIFY_RESULT(OutgoingMessage::fromJson(json, u"text"_s, Channel::Robot));
    QVERIFY_RESULT(OutgoingMessage::fromJson(json, u"text"_s, Channel::GroupChat));
    QVERIFY_FAILURE(OutgoingMessage::fromJson(json, u"text"_s), ErrorKind::InvalidInput);
    QVERIFY_RESULT(
        OutgoingMessage::fromJson(R"({"content":"a"})", u"markdown_v2"_s, Channel::Robot));
}

void OutgoingJsonTest::leavesLengthsToCheck()
{
    const QByteArray json = R"({"content":")" + QByteArray(10'000'000, 'a') + R"("})";
    const auto message = OutgoingMessage::fromJson(json, u"text"_s);
    QVERIFY_RESULT(message);
    const auto checked = message->check();
    QVERIFY_FAILURE(checked, ErrorKind::InvalidInput);
    QCOMPARE(checked.error().detail,
             u"content has 10000000 bytes of UTF-8, but 2048 are the most it can be."_s);
}

void OutgoingJsonTest::keepsWhatItDoesNotKnowIfTold()
{
    const QByteArray json = R"({"content":"a","new":{"x":1}})";
    const auto message =
        OutgoingMessage::fromJson(json, u"text"_s, Channel::App, UnknownFields::Kept);
    QVERIFY_RESULT(message);
    QVERIFY(message->content.contains("new"_L1));
    QVERIFY_RESULT(message->check());
}

void OutgoingJsonTest::saysWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<int>("code");

    const auto row = [](const char *name, const QByteArray &json, const QString &type,
                        const QString &sentence,
                        int code) { QTest::newRow(name) << json << type << sentence << code; };
    row("nothing", " \n", {}, u"The message is empty: JSON was expected."_s, 0);
    row("a comment", "{\n  // a comment\n \"content\":\"a\"}", u"text"_s,
        u"The JSON holds a comment in line 2, which JSON does not know: take it out."_s, 0);
    row("a long comment", "{\n\n/* a comment */\n \"content\":\"a\"}", u"text"_s,
        u"The JSON holds a comment in line 3, which JSON does not know: take it out."_s, 0);
    row("a list", "[]", u"text"_s, u"The message has to be a JSON object in braces {}."_s, 0);
    row("no msgtype", R"({"text":{"content":"a"}})", {},
        u"msgtype is missing: it names the kind of message, such as text."_s, 40008);
    row("a number as msgtype", R"({"msgtype":1})", {},
        u"msgtype is missing: it names the kind of message, such as text."_s, 40008);
    row("no content", R"({"msgtype":"text","txt":{}})", {},
        u"There is no object \"text\", which holds what msgtype announces."_s, 40063);
    row("an unknown msgtype", R"({"msgtype":"pigeon","pigeon":{}})", {},
        u"msgtype is not a kind that can be sent this way: choose another."_s, 40008);
    row("an unknown card", R"({"card_type":"pigeon"})", u"template_card"_s,
        u"card_type has to be one of: text_notice, news_notice, button_interaction, "
        "vote_interaction, multiple_interaction."_s,
        40058);
    row("another msgtype", R"({"msgtype":"text","text":{"content":"a"}})", u"news"_s,
        u"The message is of msgtype text, but news was asked for."_s, 40008);
    row("a wrong type", R"({"articles":{"title":"t"}})", u"news"_s,
        u"articles has to be a list in brackets []."_s, 40058);
    row("a wrong type inside", R"({"articles":[{"title":7}]})", u"news"_s,
        u"articles[0].title has to be a text in quotes."_s, 40058);
    row("an unknown field", R"({"content":"a","mention":1})", u"text"_s,
        u"mention is not known here: correct its name or leave it out."_s, 0);
    row("an unknown option", R"({"msgtype":"text","text":{"content":"a"},"save":1})", {},
        u"save is not known here: correct its name or leave it out."_s, 0);
    row("safe in quotes", R"({"msgtype":"text","text":{"content":"a"},"safe":"1"})", {},
        u"safe has to be a number, without quotes."_s, 0);
    row("recipients", R"({"msgtype":"text","text":{"content":"a"},"touser":"@all"})", {},
        u"touser does not belong here: account and recipients are named beside the message."_s, 0);
}

void OutgoingJsonTest::saysWhatIsWrong()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QString, type);
    QFETCH(const QString, sentence);
    QFETCH(const int, code);

    const auto message = OutgoingMessage::fromJson(json, type);
    QVERIFY_FAILURE(message, ErrorKind::InvalidInput);
    QCOMPARE(message.error().detail, sentence);
    QCOMPARE(message.error().code, code);
}

void OutgoingJsonTest::survivesAnything_data()
{
    QTest::addColumn<QByteArray>("json");

    QTest::newRow("cut off") << R"({"msgtype":"text","text":{"content":"a)"_ba;
    QTest::newRow("text") << "hello"_ba;
    QTest::newRow("binary") << QByteArray("\0\xff\xfe{", 4);
    QTest::newRow("deep") << QByteArray(100'000, '[');
    QTest::newRow("deep objects") << QByteArray("{\"a\":").repeated(100'000);
    QTest::newRow("a trailing comma") << R"({"msgtype":"text",})"_ba;
    QTest::newRow("quotes of JavaScript") << "{'msgtype':'text'}"_ba;
}

void OutgoingJsonTest::survivesAnything()
{
    QFETCH(const QByteArray, json);

    const auto message = OutgoingMessage::fromJson(json);
    QVERIFY_FAILURE(message, ErrorKind::InvalidInput);
    QVERIFY(message.error().detail.startsWith("This is not JSON: line 1, byte "_L1));
    QVERIFY(message.error().detail.size() < 200);
}

QTEST_GUILESS_MAIN(OutgoingJsonTest)
#include "tst_outgoingjson.moc"
