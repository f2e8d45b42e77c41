// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/sandbox/apicaller.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace ewc::sandbox;

namespace {

const QByteArray Create =
    R"({"chatid":"team","name":"Team","owner":"lisi","userlist":["zhangsan","lisi","wangwu"]})"_ba;
const QByteArray Text = R"("msgtype":"text","text":{"content":"hello"}})"_ba;

} // namespace

class ChatEndpointsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesAGroup();
    void findsIdAndOwnerItself();
    void refusesBadGroups_data();
    void refusesBadGroups();
    void changesAGroup();
    void refusesBadChanges_data();
    void refusesBadChanges();
    void writesToAllMembers();
    void refusesBadMessages_data();
    void refusesBadMessages();
    void dropsSilentlyWhatIsTooMuchForAMember();
};

void ChatEndpointsTest::makesAGroup()
{
    ApiCaller app;
    const ApiAnswer made = app.post("appchat/create"_ba, Create);
    QCOMPARE(made.errcode, 0);
    QCOMPARE(made.fields, (QJsonObject{{u"chatid"_s, u"team"_s}}));
    const ApiAnswer chat = app.get("appchat/get"_ba, "chatid=team"_ba);
    QCOMPARE(chat.fields.value("chat_info"_L1),
             (QJsonObject{{u"chatid"_s, u"team"_s},
                          {u"name"_s, u"Team"_s},
                          {u"owner"_s, u"lisi"_s},
                          {u"userlist"_s, QJsonArray{u"zhangsan"_s, u"lisi"_s, u"wangwu"_s}}}));
    QCOMPARE(app.post("appchat/create"_ba, Create).errcode, 86215);
}

void ChatEndpointsTest::findsIdAndOwnerItself()
{
    ApiCaller app;
    const QByteArray name = "名"_ba.repeated(51);
    const ApiAnswer made = app.post("appchat/create"_ba,
                                    R"({"name":")" + name + R"(","userlist":["ZHANGSAN","lisi"]})");
    const QString id = made.fields.value("chatid"_L1).toString();
    QCOMPARE(id.size(), 32);
    const QJsonValue chat =
        app.get("appchat/get"_ba, "chatid=" + id.toLatin1()).fields.value("chat_info"_L1);
    QCOMPARE(chat["owner"_L1], u"zhangsan"_s);
    QCOMPARE(chat["name"_L1], u"名"_s.repeated(50)); // cut
}

void ChatEndpointsTest::refusesBadGroups_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("errcode");

    QTest::newRow("one member") << R"({"userlist":["lisi"]})"_ba << 86006;
    QTest::newRow("the same twice") << R"({"userlist":["lisi","LiSi"]})"_ba << 86006;
    QTest::newRow("nobody") << "{}"_ba << 86006;
    QTest::newRow("members in a text") << R"({"userlist":"lisi|zhangsan"})"_ba << 40035;
    QTest::newRow("an unknown member") << R"({"userlist":["lisi","ghost"]})"_ba << 86216;
    QTest::newRow("an owner outside")
        << R"({"owner":"boss","userlist":["lisi","zhangsan"]})"_ba << 86005;
    QTest::newRow("an id with a dash")
        << R"({"chatid":"a-b","userlist":["lisi","zhangsan"]})"_ba << 86001;
    QTest::newRow("a long id") << R"({"chatid":")" + QByteArray(33, 'x')
                                      + R"(","userlist":["lisi","zhangsan"]})"
                               << 86001;
}

void ChatEndpointsTest::refusesBadGroups()
{
    QFETCH(const QByteArray, json);
    QFETCH(const int, errcode);

    ApiCaller app;
    QCOMPARE(app.post("appchat/create"_ba, json).errcode, errcode);
}

void ChatEndpointsTest::changesAGroup()
{
    ApiCaller app;
    app.post("appchat/create"_ba, Create);
    QCOMPARE(app.post("appchat/update"_ba, R"({"chatid":"team","name":"New",
                 "add_user_list":["boss"],"del_user_list":["lisi","wangwu"]})"_ba)
                 .errcode,
             0);
    const QJsonValue chat =
        app.get("appchat/get"_ba, "chatid=team"_ba).fields.value("chat_info"_L1);
    QCOMPARE(chat["name"_L1], u"New"_s);
    QCOMPARE(chat["userlist"_L1], (QJsonArray{u"zhangsan"_s, u"boss"_s}));
    QCOMPARE(chat["owner"_L1], u"zhangsan"_s); // lisi has gone
}

void ChatEndpointsTest::refusesBadChanges_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("errcode");

    QTest::newRow("no group") << "{}"_ba << 86001;
    QTest::newRow("an unknown group") << R"({"chatid":"nothing"})"_ba << 40050;
    QTest::newRow("a group of another application") << R"({"chatid":"otherappchat"})"_ba << 86008;
    QTest::newRow("too few are left")
        << R"({"chatid":"team","del_user_list":["lisi","wangwu"]})"_ba << 86006;
    QTest::newRow("an unknown member")
        << R"({"chatid":"team","add_user_list":["ghost"]})"_ba << 86216;
    QTest::newRow("an owner outside") << R"({"chatid":"team","owner":"boss"})"_ba << 86005;
}

void ChatEndpointsTest::refusesBadChanges()
{
    QFETCH(const QByteArray, json);
    QFETCH(const int, errcode);

    ApiCaller app;
    app.post("appchat/create"_ba, Create);
    QCOMPARE(app.post("appchat/update"_ba, json).errcode, errcode);
    const QJsonValue chat =
        app.get("appchat/get"_ba, "chatid=team"_ba).fields.value("chat_info"_L1);
    QCOMPARE(chat["userlist"_L1].toArray().size(), 3); // nothing of it was done
}

void ChatEndpointsTest::writesToAllMembers()
{
    ApiCaller app;
    app.post("appchat/create"_ba, Create);
    const ApiAnswer answer = app.post("appchat/send"_ba, R"({"chatid":"team",)" + Text);
    QCOMPARE(answer.errcode, 0);
    QVERIFY(answer.fields.isEmpty()); // a msgid is not documented
    for (const QString &user : {u"zhangsan"_s, u"lisi"_s, u"wangwu"_s}) {
        const QJsonValue entry = app.phone(user).at(0);
        QCOMPARE(entry["via"_L1], u"groupchat"_s);
        QCOMPARE(entry["chat"_L1], (QJsonObject{{u"chatid"_s, u"team"_s}, {u"name"_s, u"Team"_s}}));
        QCOMPARE(entry["text"_L1]["content"_L1], u"hello"_s);
    }
    QVERIFY(app.phone(u"boss"_s).isEmpty());
    QCOMPARE(app.platform.sent.all().constFirst().chatId, u"team"_s);
}

void ChatEndpointsTest::refusesBadMessages_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("errcode");

    QTest::newRow("no group") << "{" + Text << 86001;
    QTest::newRow("an unknown group") << R"({"chatid":"nothing",)" + Text << 40050;
    QTest::newRow("another's group") << R"({"chatid":"otherappchat",)" + Text << 86008;
    QTest::newRow("a card") << R"({"chatid":"team","msgtype":"template_card",
                                   "template_card":{"card_type":"text_notice"}})"_ba
                            << 40008;
    QTest::newRow("an empty text")
        << R"({"chatid":"team","msgtype":"text","text":{"content":""}})"_ba << 44004;
    QTest::newRow("an unknown picture")
        << R"({"chatid":"team","msgtype":"image","image":{"media_id":"guess"}})"_ba << 40007;
}

void ChatEndpointsTest::refusesBadMessages()
{
    QFETCH(const QByteArray, json);
    QFETCH(const int, errcode);

    ApiCaller app;
    app.post("appchat/create"_ba, Create);
    QCOMPARE(app.post("appchat/send"_ba, json).errcode, errcode);
    QVERIFY(app.phone().isEmpty());
}

void ChatEndpointsTest::dropsSilentlyWhatIsTooMuchForAMember()
{
    ApiCaller app;
    app.post("appchat/create"_ba, Create);
    for (int i = 0; i < 201; ++i)
        QCOMPARE(app.post("appchat/send"_ba, R"({"chatid":"team",)" + Text).errcode, 0);
    QCOMPARE(app.phone().size(), 200);
    QCOMPARE(app.platform.sent.all().constLast().dropped.size(), 3);
    app.clock.advance(1min);
    QCOMPARE(app.post("appchat/send"_ba, R"({"chatid":"team",)" + Text).errcode, 0);
    QCOMPARE(app.phone().size(), 201);
}

QTEST_GUILESS_MAIN(ChatEndpointsTest)
#include "tst_chatendpoints.moc"
