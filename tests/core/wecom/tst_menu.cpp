// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/wecom/eventkinds.h"
#include "core/wecom/menu.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ewc;
using namespace ewc::wecom;

namespace {

MenuButton click(const QString &name = u"a"_s, const QString &key = u"k"_s)
{
    return {.name = name, .type = u"click"_s, .key = key};
}

MenuButton opening(const QList<MenuButton> &buttons)
{
    return {.name = u"more"_s, .type = {}, .buttons = buttons};
}

QJsonObject parsed(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

} // namespace

class MenuTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatThePlatformAnswers();
    void writesWhatThePlatformTakes();
    void comesBackAsItWas();
    void takesHostileJsonForLess_data();
    void takesHostileJsonForLess();
    void namesEachFlawWithTheCodeOfThePlatform_data();
    void namesEachFlawWithTheCodeOfThePlatform();
    void findsNothingWrongWithAGoodMenu();
    void asksForWhatTheKindNeeds();
    void pressesMakeEventsThatAreKnown();
    void keepsWhatAnotherKindNeeded();
    void findsAButtonByItsPlace();
};

void MenuTest::readsWhatThePlatformAnswers()
{
    const Menu menu = menuFromJson(parsed(R"({"errcode":0,"errmsg":"ok","button":[
        {"type":"click","name":"拍照","key":"photo","sub_button":[]},
        {"name":"更多","sub_button":[
            {"type":"view","name":"官网","url":"https://a.example/?b=c","sub_button":[]},
            {"type":"view_miniprogram","name":"程序","appid":"wx1","pagepath":"p/i","sub_button":[]}
        ]}]})"_ba));
    const Menu expected{
        {click(u"拍照"_s, u"photo"_s),
         {.name = u"更多"_s,
          .type = {},
          .buttons = {{.name = u"官网"_s, .type = u"view"_s, .url = u"https://a.example/?b=c"_s},
                      {.name = u"程序"_s,
                       .type = u"view_miniprogram"_s,
                       .appId = u"wx1"_s,
                       .page = u"p/i"_s}}}}};
    QVERIFY(menu == expected);
}

void MenuTest::writesWhatThePlatformTakes()
{
    const Menu menu{{click(u"拍照"_s, u"photo"_s), opening({{.name = u"官网"_s,
                                                             .type = u"view"_s,
                                                             .key = u"left over"_s,
                                                             .url = u"https://a.example"_s}})}};
    const QJsonObject expected = parsed(R"({"button":[
        {"type":"click","name":"拍照","key":"photo"},
        {"name":"more","sub_button":[{"type":"view","name":"官网","url":"https://a.example"}]}
        ]})"_ba);
    QCOMPARE(toJson(menu), expected);
}

void MenuTest::comesBackAsItWas()
{
    QList<MenuButton> buttons;
    for (const MenuButtonKind &kind : menuButtonKinds()) {
        MenuButton button{.name = kind.id, .type = kind.id};
        if (kind.hasKey)
            button.key = u"k"_s;
        else if (kind.id == "view"_L1)
            button.url = u"http://a"_s;
        else
            button = {.name = kind.id, .type = kind.id, .appId = u"wx"_s, .page = u"p"_s};
        buttons.append(button);
    }
    const Menu menu{{opening(buttons.mid(0, 5)), opening(buttons.mid(5)), click()}};
    QVERIFY(menuFromJson(toJson(menu)) == menu);
    QVERIFY(flawsOf(menu).isEmpty());
}

void MenuTest::takesHostileJsonForLess_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("count");

    QTest::newRow("nothing") << "{}"_ba << 0;
    QTest::newRow("no list") << R"({"button":{"name":"a"}})"_ba << 0;
    QTest::newRow("no buttons") << R"({"button":[1,"a",null,[]]})"_ba << 0;
    QTest::newRow("names that are none") << R"({"button":[{"name":7,"type":[],"key":{}}]})"_ba << 1;
    QTest::newRow("a menu of no buttons") << R"({"button":[{"sub_button":[1,2]}]})"_ba << 1;
    QTest::newRow("three levels")
        << R"({"button":[{"sub_button":[{"sub_button":[{"name":"deep"}]}]}]})"_ba << 1;
}

void MenuTest::takesHostileJsonForLess()
{
    QFETCH(const QByteArray, json);
    QFETCH(const int, count);

    const Menu menu = menuFromJson(parsed(json));
    QCOMPARE(menu.buttons.size(), count);
    QVERIFY(!flawsOf(menu).isEmpty());
}

void MenuTest::namesEachFlawWithTheCodeOfThePlatform_data()
{
    QTest::addColumn<Menu>("menu");
    QTest::addColumn<int>("top");
    QTest::addColumn<int>("sub");
    QTest::addColumn<QString>("field");
    QTest::addColumn<int>("code");

    const auto row = [](const char *name, const Menu &menu, const MenuPlace &place,
                        const QString &field, int code) {
        QTest::newRow(name) << menu << place.top << place.sub << field << code;
    };
    const MenuButton view{.name = u"a"_s, .type = u"view"_s};
    row("no buttons", {}, {}, u"button"_s, 40016);
    row("four buttons", {QList<MenuButton>(4, click())}, {}, u"button"_s, 40016);
    row("no name", {{click({})}}, {0}, u"name"_s, 41102);
    row("spaces for a name", {{click(u"  "_s)}}, {0}, u"name"_s, 41102);
    row("17 bytes of name", {{click(QString(17, u'n'))}}, {0}, u"name"_s, 40018);
    row("18 bytes in 6 characters", {{click(u"今天吃什么呢"_s)}}, {0}, u"name"_s, 40018);
    row("no key", {{click(u"a"_s, {})}}, {0}, u"key"_s, 40019);
    row("129 bytes of key", {{click(u"a"_s, QString(129, u'k'))}}, {0}, u"key"_s, 40019);
    row("no address", {{view}}, {0}, u"url"_s, 40020);
    MenuButton bad = view;
    bad.url = u"ftp://a"_s;
    row("no web address", {{bad}}, {0}, u"url"_s, 40055);
    row("no web address below", {{opening({bad})}}, {0, 0}, u"url"_s, 40054);
    bad.url = u"http://a/"_s + QString(1024, u'u');
    row("a long address", {{bad}}, {0}, u"url"_s, 40020);
    row("a kind that there is not", {{{.name = u"a"_s, .type = u"dance"_s, .key = u"k"_s}}}, {0},
        u"type"_s, 40017);
    row("no mini program", {{{.name = u"a"_s, .type = u"view_miniprogram"_s, .page = u"p"_s}}}, {0},
        u"appid"_s, 40058);
    row("opens nothing", {{click(), opening({})}}, {1}, u"sub_button"_s, 40023);
    row("opens six", {{opening(QList<MenuButton>(6, click()))}}, {0}, u"sub_button"_s, 40023);
    row("no name below", {{opening({click(), click({})})}}, {0, 1}, u"name"_s, 41102);
    row("41 bytes of name below", {{opening({click(QString(41, u'n'))})}}, {0, 0}, u"name"_s,
        40025);
    row("no key below", {{opening({click(u"a"_s, {})})}}, {0, 0}, u"key"_s, 40026);
    row("no address below", {{opening({view})}}, {0, 0}, u"url"_s, 40027);
    row("no kind below", {{opening({{.name = u"a"_s, .type = {}}})}}, {0, 0}, u"type"_s, 40024);
    MenuButton deep = click();
    deep.buttons = {click()};
    row("three levels", {{opening({deep})}}, {0, 0}, u"sub_button"_s, 40022);
}

void MenuTest::namesEachFlawWithTheCodeOfThePlatform()
{
    QFETCH(const Menu, menu);
    QFETCH(const int, top);
    QFETCH(const int, sub);
    QFETCH(const QString, field);
    QFETCH(const int, code);

    const QList<MenuFlaw> flaws = flawsOf(menu);
    QCOMPARE(flaws.size(), 1);
    QCOMPARE(flaws.first().place.top, top);
    QCOMPARE(flaws.first().place.sub, sub);
    QCOMPARE(flaws.first().field, field);
    QCOMPARE(flaws.first().code, code);
    QVERIFY(!flaws.first().sentence.isEmpty());
}

void MenuTest::findsNothingWrongWithAGoodMenu()
{
    const QString sixteen = u"今天吃什么x"_s; // 16 bytes
    const Menu menu{{click(sixteen, QString(128, u'k')), click(u"b"_s, u"同名"_s),
                     opening({click(QString(40, u'n'), u"同名"_s)})}};
    QVERIFY(flawsOf(menu).isEmpty());
}

void MenuTest::asksForWhatTheKindNeeds()
{
    const auto keys = [](const QString &type) {
        QStringList list;
        for (const Schema schema = menuButtonSchema(type, false); const Field &field : schema)
            list.append(field.key);
        return list;
    };
    QCOMPARE(keys({}), QStringList{u"name"_s});
    QCOMPARE(keys(u"view"_s), (QStringList{u"name"_s, u"url"_s}));
    QCOMPARE(keys(u"view_miniprogram"_s), (QStringList{u"name"_s, u"appid"_s, u"pagepath"_s}));
    for (const MenuButtonKind &kind : menuButtonKinds())
        QCOMPARE(keys(kind.id).contains(u"key"_s), kind.hasKey);
    QCOMPARE(menuButtonSchema({}, false).first().longestBytes, 16);
    QCOMPARE(menuButtonSchema({}, true).first().longestBytes, 40);
}

void MenuTest::pressesMakeEventsThatAreKnown()
{
    for (const MenuButtonKind &kind : menuButtonKinds()) {
        const EventKind *event = eventKind(kind.id);
        QVERIFY2(event != nullptr && event->isFromMember, qPrintable(kind.id));
        QVERIFY2(event->keyField == "EventKey"_L1, qPrintable(kind.id));
        QVERIFY(kind.label != nullptr && kind.help != nullptr);
    }
    QVERIFY(menuButtonKind({}) == nullptr);
}

void MenuTest::keepsWhatAnotherKindNeeded()
{
    MenuButton button = click(u"a"_s, u"k"_s);
    button.type = u"view"_s;
    button = withValues(button, {{u"name"_s, u"b"_s}, {u"url"_s, u"http://a"_s}});
    QCOMPARE(button.name, u"b"_s);
    QCOMPARE(button.url, u"http://a"_s);
    QCOMPARE(button.key, u"k"_s); // back to click, it is there again
    QCOMPARE(valuesOf(button).value(u"key"_s), u"k"_s);
}

void MenuTest::findsAButtonByItsPlace()
{
    const Menu menu{{click(u"one"_s), opening({click(u"two"_s)})}};
    QCOMPARE(buttonAt(menu, {.top = 0})->name, u"one"_s);
    QCOMPARE(buttonAt(menu, {.top = 1, .sub = 0})->name, u"two"_s);
    QVERIFY(buttonAt(menu, {}) == nullptr);
    QVERIFY(buttonAt(menu, {.top = 2}) == nullptr);
    QVERIFY(buttonAt(menu, {.top = 0, .sub = 0}) == nullptr);
    QVERIFY(buttonAt(menu, {.top = 1, .sub = 1}) == nullptr);
}

QTEST_GUILESS_MAIN(MenuTest)
#include "tst_menu.moc"
