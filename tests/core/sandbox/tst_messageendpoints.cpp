// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/sandbox/apicaller.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace ewc::sandbox;

namespace {

/*! A platform where zhangsan and lisi have a card with a button. */
struct CardOnPhones : ApiCaller
{
    CardOnPhones()
    {
        platform.hasCallback = true;
        const ApiAnswer answer = post("message/send"_ba, R"({"touser":"zhangsan|lisi",
            "agentid":1000002,"msgtype":"template_card","template_card":{
            "card_type":"button_interaction","main_title":{"title":"Lunch?"},"task_id":"t1",
            "button_list":[{"text":"Yes","key":"yes"}]}})"_ba);
        code = answer.fields.value("response_code"_L1).toString().toLatin1();
    }

    ApiAnswer update(const QByteArray &rest)
    {
        return post("message/update_template_card"_ba,
                    R"({"agentid":1000002,"response_code":")" + code + "\"," + rest + '}');
    }

    QByteArray code;
};

int recall(ApiCaller &app, const QString &msgId)
{
    const QByteArray request = R"({"msgid":")" + msgId.toLatin1() + "\"}";
    return app.post("message/recall"_ba, request).errcode;
}

} // namespace

class MessageEndpointsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recallsFromAllPhones();
    void recallsWithinADayOnly();
    void recallsOnlyWhatTheApplicationSent();
    void tellsACodeOnlyForCardsThatCallBack();
    void disablesButtons();
    void replacesACard();
    void usesACodeOnce();
    void forgetsACodeAfterThreeDays();
    void refusesBadUpdates_data();
    void refusesBadUpdates();
    void namesThoseWithoutTheCard();
    void countsWhatWasDelivered();
    void notesWhoGotWhat();
};

void MessageEndpointsTest::recallsFromAllPhones()
{
    ApiCaller app;
    const ApiAnswer sent = app.post("message/send"_ba, R"({"touser":"zhangsan|lisi",
        "agentid":1000002,"msgtype":"text","text":{"content":"oops"}})"_ba);
    QCOMPARE(recall(app, sent.fields.value("msgid"_L1).toString()), 0);
    for (const QString &user : {u"zhangsan"_s, u"lisi"_s}) {
        QCOMPARE(app.phone(user).size(), 1);
        QCOMPARE(app.phone(user).at(0)["recalled"_L1], true);
    }
    QVERIFY(app.platform.sent.all().constFirst().isRecalled);
}

void MessageEndpointsTest::recallsWithinADayOnly()
{
    ApiCaller app;
    const ApiAnswer sent = app.send("text"_ba, R"({"content":"old"})"_ba);
    app.clock.advance(24h);
    QCOMPARE(recall(app, sent.fields.value("msgid"_L1).toString()), 40058);
    QVERIFY(!app.phone().at(0).toObject().contains("recalled"_L1));
}

void MessageEndpointsTest::recallsOnlyWhatTheApplicationSent()
{
    ApiCaller app;
    QCOMPARE(recall(app, {}), 40058);
    QCOMPARE(recall(app, u"guess"_s), 40058);
    QCOMPARE(app.get("message/recall"_ba, ""_ba).errcode, 40058);
    const QByteArray text = R"({"msgtype":"text","text":{"content":"a"}})"_ba;
    app.post("webhook/send"_ba, text, "key=" + app.platform.robot.webhookKey.toLatin1());
    QCOMPARE(app.platform.sent.count(), 1);
    QCOMPARE(recall(app, app.platform.sent.all().constFirst().msgId), 40058);
}

void MessageEndpointsTest::tellsACodeOnlyForCardsThatCallBack()
{
    CardOnPhones app;
    QVERIFY(!app.code.isEmpty());
    QCOMPARE(app.phone().at(0)["response_code"_L1], QString::fromLatin1(app.code));
    const ApiAnswer notice =
        app.send("template_card"_ba, R"({"card_type":"text_notice","sub_title_text":"s",
                 "card_action":{"type":1,"url":"https://a/"}})"_ba);
    QCOMPARE(notice.errcode, 0);
    QVERIFY(!notice.fields.contains("response_code"_L1));
}

void MessageEndpointsTest::disablesButtons()
{
    CardOnPhones app;
    const ApiAnswer answer =
        app.update(R"("userids":["zhangsan"],"button":{"replace_name":"Done"})"_ba);
    QCOMPARE(answer.errcode, 0);
    QCOMPARE(answer.fields.value("invaliduser"_L1), QJsonArray());
    QCOMPARE(app.phone().at(0)["disabled"_L1], true);
    QCOMPARE(app.phone().at(0)["replace_name"_L1], u"Done"_s);
    QVERIFY(!app.phone(u"lisi"_s).at(0).toObject().contains("disabled"_L1));
}

void MessageEndpointsTest::replacesACard()
{
    CardOnPhones app;
    const ApiAnswer answer = app.update(R"("atall":1,"template_card":{"card_type":"text_notice",
        "main_title":{"title":"Lunch is over"},"card_action":{"type":1,"url":"https://a/"}})"_ba);
    QCOMPARE(answer.errcode, 0);
    for (const QString &user : {u"zhangsan"_s, u"lisi"_s}) {
        const QJsonValue card = app.phone(user).at(0)["template_card"_L1];
        QCOMPARE(card["card_type"_L1], u"text_notice"_s);
        QCOMPARE(card["main_title"_L1]["title"_L1], u"Lunch is over"_s);
        QCOMPARE(card["task_id"_L1], u"t1"_s);
    }
}

void MessageEndpointsTest::usesACodeOnce()
{
    CardOnPhones app;
    const QByteArray update = R"("atall":1,"button":{"replace_name":"Done"})"_ba;
    QCOMPARE(app.update(update).errcode, 0);
    QCOMPARE(app.update(update).errcode, 40058);
}

void MessageEndpointsTest::forgetsACodeAfterThreeDays()
{
    CardOnPhones app;
    app.clock.advance(72h);
    QCOMPARE(app.update(R"("atall":1,"button":{"replace_name":"Done"})"_ba).errcode, 40058);
}

void MessageEndpointsTest::refusesBadUpdates_data()
{
    QTest::addColumn<QByteArray>("rest");
    QTest::addColumn<int>("errcode");

    QTest::newRow("nothing new") << R"("atall":1)"_ba << 40058;
    QTest::newRow("nobody") << R"("button":{"replace_name":"a"})"_ba << 82001;
    QTest::newRow("a text instead of a list")
        << R"("userids":"zhangsan","button":{"replace_name":"a"})"_ba << 40035;
    QTest::newRow("nobody there") << R"("userids":["ghost"],"button":{"replace_name":"a"})"_ba
                                  << 81013;
    QTest::newRow("a bad card") << R"("atall":1,"template_card":{"card_type":"text_notice"})"_ba
                                << 40058;
    QTest::newRow("another application") << R"("atall":1,"agentid":1000003)"_ba << 301002;
}

void MessageEndpointsTest::refusesBadUpdates()
{
    QFETCH(const QByteArray, rest);
    QFETCH(const int, errcode);

    CardOnPhones app;
    QCOMPARE(app.update(rest).errcode, errcode);
    // The code was not used up.
    QCOMPARE(app.update(R"("atall":1,"button":{"replace_name":"Done"})"_ba).errcode, 0);
}

void MessageEndpointsTest::namesThoseWithoutTheCard()
{
    CardOnPhones app;
    const ApiAnswer answer = app.update(
        R"("userids":["zhangsan","ChenChen","Ghost"],"button":{"replace_name":"Done"})"_ba);
    QCOMPARE(answer.errcode, 0);
    QCOMPARE(answer.fields.value("invaliduser"_L1), (QJsonArray{u"ghost"_s, u"chenchen"_s}));
}

void MessageEndpointsTest::countsWhatWasDelivered()
{
    ApiCaller app;
    app.post("message/send"_ba, R"({"touser":"zhangsan|lisi","agentid":1000002,
                                    "msgtype":"text","text":{"content":"a"}})"_ba);
    app.clock.advance(24h);
    app.send("text"_ba, R"({"content":"b"})"_ba);
    const auto count = [&app](const QByteArray &request) {
        return app.post("message/get_statistics"_ba, request)
            .fields.value("statistics"_L1)[0]["count"_L1];
    };
    QCOMPARE(count("{}"_ba), 1);
    QCOMPARE(count(R"({"time_type":0})"_ba), 1);
    QCOMPARE(count(R"({"time_type":1})"_ba), 2);
    QCOMPARE(app.post("message/get_statistics"_ba, R"({"time_type":2})"_ba).errcode, 40058);
}

void MessageEndpointsTest::notesWhoGotWhat()
{
    ApiCaller app;
    for (int i = 0; i < 31; ++i)
        app.send("text"_ba, R"({"content":"a"})"_ba);
    app.post("message/send"_ba, R"({"touser":"zhangsan|lisi","agentid":1000002,
                                    "msgtype":"text","text":{"content":"b"}})"_ba);
    QCOMPARE(app.platform.sent.count(), 32);
    const SentMessage &last = app.platform.sent.all().constLast();
    QCOMPARE(last.channel, u"app"_s);
    QCOMPARE(last.type, u"text"_s);
    QCOMPARE(last.text, u"b"_s);
    QCOMPARE(last.users, QStringList{u"lisi"_s});
    QCOMPARE(last.dropped, QStringList{u"zhangsan"_s}); // the 32nd of a minute
}

QTEST_GUILESS_MAIN(MessageEndpointsTest)
#include "tst_messageendpoints.moc"
