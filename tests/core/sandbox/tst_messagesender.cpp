// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sandbox/messagesender.h"
#include "core/sandbox/platform.h"
#include "tests/core/sandbox/fakeclock.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace ewc::sandbox;

namespace {

struct TestPlatform
{
    FakeClock clock;
    Platform platform{{.callback = {}}, clock};
    Directory &directory = platform.directory;
    MessageSender sender;

    explicit TestPlatform(const SendLimits &limits = {})
        : sender(platform, limits)
    {
    }

    ApiAnswer send(const QByteArray &json)
    {
        return sender.send(QJsonDocument::fromJson(json).object());
    }
    QJsonArray phone(const QString &userId) const { return platform.phones.entries(userId, 0); }
};

QByteArray textTo(const QByteArray &recipients, const QByteArray &text = "hello"_ba)
{
    return "{" + recipients + R"(,"msgtype":"text","agentid":1000002,"text":{"content":")" + text
           + "\"}}";
}

QByteArray manyIds(int count)
{
    QByteArray ids;
    for (int i = 0; i < count; ++i)
        ids += QByteArray::number(i) + '|';
    return ids;
}

} // namespace

class MessageSenderTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsEachRecipientOnce_data();
    void findsEachRecipientOnce();
    void namesThoseItCouldNotFind();
    void refusesBadRequests_data();
    void refusesBadRequests();
    void keepsOtherTypesAsTheyAre();
    void cutsLongTextsBetweenCharacters();
    void sendsTheSameOnlyOnceIfAsked();
    void dropsSilentlyWhatIsTooMuchForAMember();
    void refusesWhatIsTooMuchForTheDay();
};

void MessageSenderTest::findsEachRecipientOnce_data()
{
    QTest::addColumn<QByteArray>("recipients");
    QTest::addColumn<int>("members");

    QTest::newRow("one") << R"("touser":"zhangsan")"_ba << 1;
    QTest::newRow("two") << R"("touser":"zhangsan|lisi")"_ba << 2;
    QTest::newRow("the same twice") << R"("touser":"zhangsan|ZHANGSAN|")"_ba << 1;
    QTest::newRow("a department with those below") << R"("toparty":"2")"_ba << 5;
    QTest::newRow("a tag") << R"("totag":"1")"_ba << 2;
    QTest::newRow("all three at once")
        << R"("touser":"zhangsan","toparty":"5","totag":"1")"_ba << 4;
    QTest::newRow("everybody") << R"("touser":"@all","toparty":"99")"_ba << 12;
}

void MessageSenderTest::findsEachRecipientOnce()
{
    QFETCH(const QByteArray, recipients);
    QFETCH(const int, members);

    TestPlatform platform;
    const ApiAnswer answer = platform.send(textTo(recipients));
    QCOMPARE(answer.errcode, 0);
    QCOMPARE(answer.fields.keys(), QStringList{u"msgid"_s});
    int reached = 0;
    for (const Member &member : platform.directory.members())
        reached += static_cast<int>(platform.phone(member.userId).size());
    QCOMPARE(reached, members);
}

void MessageSenderTest::namesThoseItCouldNotFind()
{
    TestPlatform platform;
    const ApiAnswer some = platform.send(
        textTo(R"("touser":"ZhangSan|NoBody|Ghost","toparty":"2|77|x","totag":"88")"_ba));
    QCOMPARE(some.errcode, 0);
    QCOMPARE(some.fields.value("invaliduser"_L1), u"nobody|ghost"_s);
    QCOMPARE(some.fields.value("invalidparty"_L1), u"77|x"_s);
    QCOMPARE(some.fields.value("invalidtag"_L1), u"88"_s);
    QCOMPARE(platform.phone(u"zhangsan"_s).size(), 1);

    const ApiAnswer none = platform.send(textTo(R"("touser":"Ghost")"_ba));
    QCOMPARE(none.errcode, 81013);
    QCOMPARE(none.fields.value("invaliduser"_L1), u"ghost"_s);
    QVERIFY(!none.fields.contains("msgid"_L1));
}

void MessageSenderTest::refusesBadRequests_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("errcode");

    const QByteArray toOne = R"({"touser":"zhangsan",)"_ba;
    QTest::newRow("nobody") << textTo(R"("touser":"","toparty":"|")"_ba) << 82001;
    QTest::newRow("a list instead of a string") << textTo(R"("touser":["zhangsan"])"_ba) << 40035;
    QTest::newRow("1001 members") << textTo(R"("touser":")" + manyIds(1001) + '"') << 40032;
    QTest::newRow("101 departments") << textTo(R"("toparty":")" + manyIds(101) + '"') << 82002;
    QTest::newRow("101 tags") << textTo(R"("totag":")" + manyIds(101) + '"') << 82003;
    QTest::newRow("no type") << toOne + R"("text":{"content":"a"}})" << 40008;
    QTest::newRow("unknown type") << toOne + R"("msgtype":"fax","fax":{"content":"a"}})" << 40008;
    QTest::newRow("no text") << toOne + R"("msgtype":"text"})" << 44004;
    QTest::newRow("empty text") << toOne + R"("msgtype":"text","text":{"content":""}})" << 44004;
    QTest::newRow("empty markdown")
        << toOne + R"("msgtype":"markdown","markdown":{"content":""}})" << 44004;
    QTest::newRow("long markdown") << toOne + R"("msgtype":"markdown","markdown":{"content":")"
                                          + QByteArray(2049, 'x') + "\"}}"
                                   << 40058;
    QTest::newRow("image without its object") << toOne + R"("msgtype":"image"})" << 40063;
    QTest::newRow("safe news") << toOne + R"("msgtype":"news","safe":1,"news":{"articles":[
                    {"title":"a","url":"http://a/"}]}})"
                               << 40074;
    QTest::newRow("safe 2 for a text")
        << toOne + R"("msgtype":"text","text":{"content":"a"},"safe":2})" << 40058;
    QTest::newRow("safe is no number")
        << toOne + R"("msgtype":"text","text":{"content":"a"},"safe":"yes"})" << 40058;
}

void MessageSenderTest::refusesBadRequests()
{
    QFETCH(const QByteArray, json);
    QFETCH(const int, errcode);

    TestPlatform platform;
    QCOMPARE(platform.send(json).errcode, errcode);
    QVERIFY(platform.phone(u"zhangsan"_s).isEmpty());
}

void MessageSenderTest::keepsOtherTypesAsTheyAre()
{
    const QByteArray card =
        R"({"card_type":"text_notice","new":[1,2],"sub_title_text":"a",
            "card_action":{"type":1,"url":"https://a/"}})"_ba;
    TestPlatform platform;
    QCOMPARE(platform
                 .send(R"({"touser":"zhangsan","safe":"0","msgtype":"template_card",)"
                       R"("template_card":)"
                       + card + '}')
                 .errcode,
             0);
    QCOMPARE(platform.phone(u"zhangsan"_s).at(0)["template_card"_L1],
             QJsonDocument::fromJson(card).object());
}

void MessageSenderTest::cutsLongTextsBetweenCharacters()
{
    TestPlatform platform;
    QCOMPARE(platform.send(textTo(R"("touser":"zhangsan")"_ba, QByteArray(2048, 'x'))).errcode, 0);
    QCOMPARE(
        platform.send(textTo(R"("touser":"zhangsan")"_ba, u"é"_s.toUtf8().repeated(1025))).errcode,
        0);
    QCOMPARE(
        platform.send(textTo(R"("touser":"zhangsan")"_ba, u"字"_s.toUtf8().repeated(700))).errcode,
        0);
    const QJsonArray phone = platform.phone(u"zhangsan"_s);
    QCOMPARE(phone.at(0)["text"_L1]["content"_L1].toString().size(), 2048);
    QCOMPARE(phone.at(1)["text"_L1]["content"_L1].toString(), u"é"_s.repeated(1024));
    QCOMPARE(phone.at(2)["text"_L1]["content"_L1].toString(), u"字"_s.repeated(682));
}

void MessageSenderTest::sendsTheSameOnlyOnceIfAsked()
{
    TestPlatform platform;
    const QByteArray checked = textTo(
        R"("touser":"zhangsan","enable_duplicate_check":1,"duplicate_check_interval":60)"_ba);
    const ApiAnswer first = platform.send(checked);
    platform.clock.advance(59s);
    const ApiAnswer second = platform.send("  " + checked); // spacing makes no difference
    QCOMPARE(second.errcode, 0);
    QCOMPARE(second.fields.value("msgid"_L1), first.fields.value("msgid"_L1));
    QCOMPARE(platform.phone(u"zhangsan"_s).size(), 1);

    platform.clock.advance(1s);
    platform.send(checked);
    QCOMPARE(platform.phone(u"zhangsan"_s).size(), 2);

    for (int i = 0; i < 2; ++i)
        platform.send(textTo(R"("touser":"lisi")"_ba)); // did not ask
    QCOMPARE(platform.phone(u"lisi"_s).size(), 2);
}

void MessageSenderTest::dropsSilentlyWhatIsTooMuchForAMember()
{
    TestPlatform platform({.perMemberMinute = 2});
    for (int i = 0; i < 3; ++i) {
        const ApiAnswer answer = platform.send(textTo(R"("touser":"zhangsan")"_ba));
        QCOMPARE(answer.errcode, 0);
        QVERIFY(answer.fields.contains("msgid"_L1));
    }
    QCOMPARE(platform.phone(u"zhangsan"_s).size(), 2);
}

void MessageSenderTest::refusesWhatIsTooMuchForTheDay()
{
    TestPlatform platform({.perDay = 13});
    QCOMPARE(platform.send(textTo(R"("touser":"@all")"_ba)).errcode, 0);
    QCOMPARE(platform.send(textTo(R"("touser":"zhangsan|lisi")"_ba)).errcode, 45009);
    QCOMPARE(platform.send(textTo(R"("touser":"zhangsan")"_ba)).errcode, 0);
}

QTEST_GUILESS_MAIN(MessageSenderTest)
#include "tst_messagesender.moc"
