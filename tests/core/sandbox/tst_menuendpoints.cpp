// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sandbox/apierrortext.h"
#include "tests/core/sandbox/apicaller.h"
#include "tests/core/sandbox/sandboxundertest.h"
#include "tests/support/qverifyresult.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace ewc::sandbox;

namespace {

const QByteArray Agent = "agentid=1000002"_ba;
const QByteArray Good = R"({"button":[{"type":"click","name":"菜单","key":"menu"}]})"_ba;

/*! A menu of the one button \a button. */
QByteArray menuOf(const QByteArray &button)
{
    return R"({"button":[)" + button + "]}";
}

/*! A menu whose one button opens a menu of the one button \a button. */
QByteArray subMenuOf(const QByteArray &button)
{
    return menuOf(R"({"name":"more","sub_button":[)" + button + "]}");
}

} // namespace

class MenuEndpointsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beginsWithAnExample();
    void keepsWhatWasCreated();
    void hasNoneOnceItIsDeleted();
    void wantsToKnowOfWhichAgent_data();
    void wantsToKnowOfWhichAgent();
    void refusesBadMenus_data();
    void refusesBadMenus();
    void takesWhatIsJustAllowed_data();
    void takesWhatIsJustAllowed();
    void leavesTheOldMenuWhereTheNewOneIsBad();
    void tellsPhonesOfIt();
    void tellsPhonesWhenItChanges();
    void refusesBadQuestions_data();
    void refusesBadQuestions();
};

void MenuEndpointsTest::beginsWithAnExample()
{
    ApiCaller app;
    const ApiAnswer menu = app.get("menu/get"_ba, Agent);
    QCOMPARE(menu.errcode, 0);
    QCOMPARE(menu.fields.value("button"_L1).toArray().size(), 3);
    QCOMPARE(menu.fields.value("button"_L1)[0]["key"_L1], u"photo"_s);
    // What it begins with could have been created.
    const QByteArray json = QJsonDocument(menu.fields).toJson();
    QCOMPARE(app.post("menu/create"_ba, json, Agent).errcode, 0);
}

void MenuEndpointsTest::keepsWhatWasCreated()
{
    ApiCaller app;
    const QByteArray json = R"({"button":[
        {"type":"view","name":"site","url":"https://example.com/?a=1"},
        {"name":"more","type":"click","key":"lost","sub_button":[
            {"type":"view_miniprogram","name":"mini","appid":"wx1","pagepath":"p","extra":1}]}]})"_ba;
    QCOMPARE(app.post("menu/create"_ba, json, Agent).errcode, 0);
    const QByteArray kept = R"({"button":[
        {"type":"view","name":"site","url":"https://example.com/?a=1","sub_button":[]},
        {"name":"more","sub_button":[
            {"type":"view_miniprogram","name":"mini","appid":"wx1","pagepath":"p",
             "sub_button":[]}]}]})"_ba;
    QCOMPARE(app.get("menu/get"_ba, Agent).fields, QJsonDocument::fromJson(kept).object());
}

void MenuEndpointsTest::hasNoneOnceItIsDeleted()
{
    ApiCaller app;
    QCOMPARE(app.get("menu/delete"_ba, Agent).errcode, 0);
    QCOMPARE(app.get("menu/get"_ba, Agent).errcode, 46003);
    QCOMPARE(app.get("menu/delete"_ba, Agent).errcode, 46003);
    QCOMPARE(apiErrorText(46003), u"menu no exist"_s);
    QCOMPARE(app.post("menu/create"_ba, Good, Agent).errcode, 0);
    QCOMPARE(app.get("menu/get"_ba, Agent).errcode, 0);
}

void MenuEndpointsTest::wantsToKnowOfWhichAgent_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<int>("errcode");

    QTest::newRow("none") << ""_ba << 41011;
    QTest::newRow("another one") << "agentid=1000003"_ba << 301002;
    QTest::newRow("one that there is not") << "agentid=7"_ba << 40056;
}

void MenuEndpointsTest::wantsToKnowOfWhichAgent()
{
    QFETCH(const QByteArray, query);
    QFETCH(const int, errcode);

    ApiCaller app;
    QCOMPARE(app.post("menu/create"_ba, Good, query).errcode, errcode);
    QCOMPARE(app.get("menu/get"_ba, query).errcode, errcode);
    QCOMPARE(app.get("menu/delete"_ba, query).errcode, errcode);
}

void MenuEndpointsTest::refusesBadMenus_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("errcode");

    const QByteArray click = R"({"type":"click","name":"a","key":"k"})"_ba;
    QTest::newRow("nothing") << "{}"_ba << 40016;
    QTest::newRow("no button") << R"({"button":[]})"_ba << 40016;
    QTest::newRow("four buttons") << menuOf(QByteArrayList(4, click).join(',')) << 40016;
    QTest::newRow("buttons that are no list") << R"({"button":"menu"})"_ba << 40016;
    QTest::newRow("a button that is none") << R"({"button":[7]})"_ba << 40058;
    QTest::newRow("no JSON") << "menu"_ba << 40058;
    QTest::newRow("no name") << menuOf(R"({"type":"click","key":"k"})"_ba) << 41102;
    QTest::newRow("a name of 17 bytes")
        << menuOf(R"({"type":"click","name":"12345678901234567","key":"k"})"_ba) << 40018;
    QTest::newRow("a name of six Chinese characters")
        << menuOf(R"({"type":"click","name":"今天吃什么呢","key":"k"})"_ba) << 40018;
    QTest::newRow("no type") << menuOf(R"({"name":"a","key":"k"})"_ba) << 40017;
    QTest::newRow("a type that there is not")
        << menuOf(R"({"type":"dance","name":"a","key":"k"})"_ba) << 40017;
    QTest::newRow("nothing to open")
        << menuOf(R"({"name":"a","key":"k","sub_button":[]})"_ba) << 40017;
    QTest::newRow("no key") << menuOf(R"({"type":"click","name":"a"})"_ba) << 40019;
    QTest::newRow("a long key") << menuOf(R"({"type":"click","name":"a","key":")"
                                          + QByteArray(129, 'k') + "\"}")
                                << 40019;
    QTest::newRow("no address") << menuOf(R"({"type":"view","name":"a"})"_ba) << 40020;
    QTest::newRow("a long address")
        << menuOf(R"({"type":"view","name":"a","url":"http://)" + QByteArray(1024, 'u') + "\"}")
        << 40020;
    QTest::newRow("no address of the web")
        << menuOf(R"({"type":"view","name":"a","url":"example.com"})"_ba) << 40055;
    QTest::newRow("a mini program without id")
        << menuOf(R"({"type":"view_miniprogram","name":"a","pagepath":"p"})"_ba) << 40058;
    QTest::newRow("six sub-buttons") << subMenuOf(QByteArrayList(6, click).join(',')) << 40023;
    QTest::newRow("three levels") << subMenuOf(R"({"name":"deep","sub_button":[)" + click + "]}")
                                  << 40022;
    QTest::newRow("a sub-button without a name")
        << subMenuOf(R"({"type":"click","key":"k"})"_ba) << 41102;
    QTest::newRow("a sub-button with a long name")
        << subMenuOf(R"({"type":"click","name":")" + QByteArray(41, 'n') + R"(","key":"k"})")
        << 40025;
    QTest::newRow("a sub-button of no type")
        << subMenuOf(R"({"type":"","name":"a","key":"k"})"_ba) << 40024;
    QTest::newRow("a sub-button without a key")
        << subMenuOf(R"({"type":"scancode_push","name":"a"})"_ba) << 40026;
    QTest::newRow("a sub-button without an address")
        << subMenuOf(R"({"type":"view","name":"a"})"_ba) << 40027;
    QTest::newRow("a sub-button with a bad address")
        << subMenuOf(R"({"type":"view","name":"a","url":"ftp://a"})"_ba) << 40054;
}

void MenuEndpointsTest::refusesBadMenus()
{
    QFETCH(const QByteArray, json);
    QFETCH(const int, errcode);

    ApiCaller app;
    QCOMPARE(app.post("menu/create"_ba, json, Agent).errcode, errcode);
    QVERIFY(apiErrorText(errcode) != u"error"_s);
}

void MenuEndpointsTest::takesWhatIsJustAllowed_data()
{
    QTest::addColumn<QByteArray>("json");

    QTest::newRow("a name of 16 bytes")
        << menuOf(R"({"type":"click","name":"1234567890123456","key":"k"})"_ba);
    QTest::newRow("a key of 128 bytes")
        << menuOf(R"({"type":"click","name":"a","key":")" + QByteArray(128, 'k') + "\"}");
    QTest::newRow("a sub-button with a name of 40 bytes")
        << subMenuOf(R"({"type":"click","name":")" + QByteArray(40, 'n') + R"(","key":"k"})");
    QByteArrayList buttons;
    for (const char *type : {"click", "scancode_push", "scancode_waitmsg", "pic_sysphoto",
                             "pic_photo_or_album", "pic_weixin", "location_select"})
        buttons.append(QByteArray(R"({"name":"a","key":"k","type":")") + type + "\"}");
    QTest::newRow("five kinds") << subMenuOf(buttons.first(5).join(','));
    QTest::newRow("the other two") << subMenuOf(buttons.last(2).join(','));
}

void MenuEndpointsTest::takesWhatIsJustAllowed()
{
    QFETCH(const QByteArray, json);

    ApiCaller app;
    QCOMPARE(app.post("menu/create"_ba, json, Agent).errcode, 0);
}

void MenuEndpointsTest::leavesTheOldMenuWhereTheNewOneIsBad()
{
    ApiCaller app;
    app.post("menu/create"_ba, Good, Agent);
    QCOMPARE(app.post("menu/create"_ba, R"({"button":[{"name":"x"}]})"_ba, Agent).errcode, 40017);
    QCOMPARE(app.get("menu/get"_ba, Agent).fields.value("button"_L1)[0]["key"_L1], u"menu"_s);
}

void MenuEndpointsTest::tellsPhonesOfIt()
{
    SandboxUnderTest sandbox;
    QVERIFY_RESULT(sandbox.listening);
    const QJsonObject menu = sandbox.client.get("/sandbox/v1/menu").json();
    QCOMPARE(menu["button"_L1].toArray().size(), 3);
    QVERIFY(menu["version"_L1].toInt() > 0);

    const QByteArray query = "?agentid=1000002&access_token=" + sandbox.token();
    QCOMPARE(sandbox.client.get("/cgi-bin/menu/delete" + query).json()["errcode"_L1], 0);
    const QJsonObject none = sandbox.client.get("/sandbox/v1/menu").json();
    QVERIFY(!none.contains("button"_L1));
    QVERIFY(none["version"_L1].toInt() > menu["version"_L1].toInt());
}

void MenuEndpointsTest::tellsPhonesWhenItChanges()
{
    SandboxUnderTest sandbox;
    QVERIFY_RESULT(sandbox.listening);
    const QByteArray token = sandbox.token();
    RawHttp phone(sandbox.port());
    phone.send(sandbox.client.request("GET", "/sandbox/v1/menu?after=1&wait=60"));
    QCOMPARE(sandbox.client.post("/cgi-bin/menu/create?agentid=1000002&access_token=" + token, Good)
                 .json()["errcode"_L1],
             0);
    const QJsonObject menu = ControlClient::parse(phone.reply()).json();
    QCOMPARE(menu["button"_L1][0]["key"_L1], u"menu"_s);
    QCOMPARE(menu["version"_L1], 2);
    // Who knows an old one gets the new one at once, who waits in vain the same again.
    QCOMPARE(sandbox.client.get("/sandbox/v1/menu?after=1&wait=60").json(), menu);
    QCOMPARE(sandbox.client.get("/sandbox/v1/menu?after=2&wait=0.01").json(), menu);
}

void MenuEndpointsTest::refusesBadQuestions_data()
{
    QTest::addColumn<QByteArray>("query");

    QTest::newRow("a version that is none") << "after=x"_ba;
    QTest::newRow("a long wait") << "wait=301"_ba;
    QTest::newRow("a wait that is none") << "wait=nan"_ba;
}

void MenuEndpointsTest::refusesBadQuestions()
{
    QFETCH(const QByteArray, query);

    SandboxUnderTest sandbox;
    QVERIFY_RESULT(sandbox.listening);
    QCOMPARE(sandbox.client.get("/sandbox/v1/menu?" + query).status, 400);
    QCOMPARE(sandbox.client.post("/sandbox/v1/menu", "{}").status, 405);
}

QTEST_GUILESS_MAIN(MenuEndpointsTest)
#include "tst_menuendpoints.moc"
