// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/wecom/menu.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QUrl>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace ewc::wecom {
namespace {

constexpr int NameBytes = 16;
constexpr int SubNameBytes = 40;
constexpr int KeyBytes = 128;
constexpr int AddressBytes = 1024;
constexpr int LongestOfOthers = 128; // bytes; the documents name no limit
constexpr int NoName = 41102;
constexpr int TooManyButtons = 40016;
constexpr int TooManySubButtons = 40023;
constexpr int TooManyLevels = 40022;

/*! The errcodes of one level. */
struct Codes
{
    int type;
    int name;
    int key;
    int url;
    int scheme;
};

constexpr Codes Top{40017, 40018, 40019, 40020, 40055};
constexpr Codes Sub{40024, 40025, 40026, 40027, 40054};

QString problemOfAddress(const QString &value)
{
    const QUrl url(value);
    const bool isWeb = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
    return isWeb && !url.host().isEmpty()
               ? QString()
               : schemaText(QT_TRANSLATE_NOOP("Schema", "has to begin with http:// or https://."));
}

Field nameField(const Codes &codes, bool isSub)
{
    return {.key = u"name"_s,
            .label = QT_TRANSLATE_NOOP("Schema", "Name"),
            .help = isSub ? QT_TRANSLATE_NOOP("Schema", "What stands on the button: up to 40 "
                                                        "bytes, which are 13 Chinese characters.")
                          : QT_TRANSLATE_NOOP("Schema", "What stands on the button: up to 16 "
                                                        "bytes, which are 5 Chinese characters."),
            .isRequired = true,
            .longestBytes = isSub ? SubNameBytes : NameBytes,
            .missingCode = NoName,
            .tooLongCode = codes.name,
            .wrongCode = codes.name};
}

Field keyField(const Codes &codes)
{
    return {.key = u"key"_s,
            .label = QT_TRANSLATE_NOOP("Schema", "Key"),
            .help = QT_TRANSLATE_NOOP("Schema", "What the bot is told when somebody presses the "
                                                "button: rules are about it. Nobody sees it."),
            .isRequired = true,
            .longestBytes = KeyBytes,
            .missingCode = codes.key,
            .tooLongCode = codes.key,
            .wrongCode = codes.key};
}

Field addressField(const Codes &codes)
{
    return {.key = u"url"_s,
            .label = QT_TRANSLATE_NOOP("Schema", "Address"),
            .help = QT_TRANSLATE_NOOP("Schema", "The page that opens, with http:// or https://."),
            .isRequired = true,
            .longestBytes = AddressBytes,
            .check = problemOfAddress,
            .missingCode = codes.url,
            .tooLongCode = codes.url,
            .wrongCode = codes.scheme};
}

Schema miniProgramFields(const Codes &codes)
{
    return {{.key = u"appid"_s,
             .label = QT_TRANSLATE_NOOP("Schema", "Mini program"),
             .help = QT_TRANSLATE_NOOP("Schema", "Its AppID, such as wx0123456789abcdef. It has "
                                                 "to be linked with your company."),
             .isRequired = true,
             .longestBytes = LongestOfOthers,
             .missingCode = 40058,
             .tooLongCode = 40058,
             .wrongCode = 40058},
            {.key = u"pagepath"_s,
             .label = QT_TRANSLATE_NOOP("Schema", "Page"),
             .help = QT_TRANSLATE_NOOP("Schema", "The page in it that opens, such as "
                                                 "pages/index."),
             .isRequired = true,
             .longestBytes = AddressBytes,
             .missingCode = codes.url,
             .tooLongCode = codes.url,
             .wrongCode = codes.url}};
}

QList<MenuButtonKind> makeKinds()
{
    return {
        {.id = u"click"_s,
         .label = QT_TRANSLATE_NOOP("Schema", "Ask the bot"),
         .help = QT_TRANSLATE_NOOP("Schema", "The bot is told the key, and a rule answers.")},
        {.id = u"view"_s,
         .label = QT_TRANSLATE_NOOP("Schema", "Open a web page"),
         .help = QT_TRANSLATE_NOOP("Schema", "The page opens, and the bot is told which."),
         .hasKey = false},
        {.id = u"scancode_waitmsg"_s,
         .label = QT_TRANSLATE_NOOP("Schema", "Scan a code and ask the bot"),
         .help = QT_TRANSLATE_NOOP("Schema", "The phone waits until the bot has answered to what "
                                             "was scanned.")},
        {.id = u"scancode_push"_s,
         .label = QT_TRANSLATE_NOOP("Schema", "Scan a code and open it"),
         .help = QT_TRANSLATE_NOOP("Schema", "The phone shows what was scanned, and the bot is "
                                             "told. Its answer comes as a message.")},
        {.id = u"pic_sysphoto"_s,
         .label = QT_TRANSLATE_NOOP("Schema", "Take a photo"),
         .help = QT_TRANSLATE_NOOP("Schema", "The photo is sent to the bot as a message.")},
        {.id = u"pic_photo_or_album"_s,
         .label = QT_TRANSLATE_NOOP("Schema", "Take a photo or choose one"),
         .help = QT_TRANSLATE_NOOP("Schema", "What is chosen is sent to the bot as messages.")},
        {.id = u"pic_weixin"_s,
         .label = QT_TRANSLATE_NOOP("Schema", "Choose pictures of the album"),
         .help = QT_TRANSLATE_NOOP("Schema", "What is chosen is sent to the bot as messages.")},
        {.id = u"location_select"_s,
         .label = QT_TRANSLATE_NOOP("Schema", "Send a place"),
         .help = QT_TRANSLATE_NOOP("Schema", "The place on the map is sent to the bot as a "
                                             "message.")},
        {.id = u"view_miniprogram"_s,
         .label = QT_TRANSLATE_NOOP("Schema", "Open a mini program"),
         .help = QT_TRANSLATE_NOOP("Schema", "One that is linked with your company."),
         .hasKey = false},
    };
}

/*! Appends the flaws of \a button at \a place, not of those in its menu. */
void judgeButton(const MenuButton &button, const MenuPlace &place, QList<MenuFlaw> &flaws)
{
    const Codes &codes = place.isSub() ? Sub : Top;
    const Values values = valuesOf(button);
    for (const Schema schema = menuButtonSchema(button.type, place.isSub());
         const Field &field : schema) {
        const Flaw flaw = flawOf(field, values.value(field.key));
        if (flaw.kind != Flaw::Kind::None)
            flaws.append(
                {.place = place, .field = field.key, .sentence = flaw.sentence, .code = flaw.code});
    }
    const bool isKnown =
        button.opensMenu() ? !place.isSub() : menuButtonKind(button.type) != nullptr;
    if (!isKnown)
        flaws.append(
            {.place = place,
             .field = u"type"_s,
             .sentence = schemaText(QT_TRANSLATE_NOOP("Schema", "has to be one that WeCom knows.")),
             .code = codes.type});
    if (place.isSub() && !button.buttons.isEmpty())
        flaws.append({.place = place,
                      .field = u"sub_button"_s,
                      .sentence = schemaText(QT_TRANSLATE_NOOP(
                          "Schema", "cannot be here: a menu has no more than two levels.")),
                      .code = TooManyLevels});
}

QJsonObject toJson(const MenuButton &button)
{
    QJsonObject json{{u"name"_s, button.name}};
    if (button.opensMenu()) {
        QJsonArray subs;
        for (const MenuButton &sub : button.buttons)
            subs.append(toJson(sub));
        json.insert("sub_button"_L1, subs);
        return json;
    }
    json.insert("type"_L1, button.type);
    const Values values = valuesOf(button);
    for (const Schema schema = menuButtonSchema(button.type, false); const Field &field : schema)
        json.insert(field.key, values.value(field.key));
    return json;
}

MenuButton buttonFromJson(const QJsonObject &json, bool isSub)
{
    MenuButton button{.name = json.value("name"_L1).toString(),
                      .type = json.value("type"_L1).toString(),
                      .key = json.value("key"_L1).toString(),
                      .url = json.value("url"_L1).toString(),
                      .appId = json.value("appid"_L1).toString(),
                      .page = json.value("pagepath"_L1).toString()};
    const QJsonArray subs = json.value("sub_button"_L1).toArray();
    if (subs.isEmpty() || isSub)
        return button;
    button.type.clear(); // what opens a menu does nothing else
    for (const QJsonValue sub : subs) {
        if (sub.isObject())
            button.buttons.append(buttonFromJson(sub.toObject(), true));
    }
    return button;
}

} // namespace

bool operator==(const MenuButton &one, const MenuButton &other)
{
    const auto fields = [](const MenuButton &button) {
        return std::tie(button.name, button.type, button.key, button.url, button.appId,
                        button.page);
    };
    return fields(one) == fields(other) && one.buttons == other.buttons;
}

const QList<MenuButtonKind> &menuButtonKinds()
{
    static const QList<MenuButtonKind> kinds = makeKinds();
    return kinds;
}

const MenuButtonKind *menuButtonKind(const QString &id)
{
    const QList<MenuButtonKind> &kinds = menuButtonKinds();
    const auto found = std::ranges::find(kinds, id, &MenuButtonKind::id);
    return found == kinds.end() ? nullptr : &*found;
}

Schema menuButtonSchema(const QString &type, bool isSub)
{
    const Codes &codes = isSub ? Sub : Top;
    Schema schema{nameField(codes, isSub)};
    if (type == "view"_L1)
        schema.append(addressField(codes));
    else if (type == "view_miniprogram"_L1)
        schema.append(miniProgramFields(codes));
    else if (!type.isEmpty())
        schema.append(keyField(codes));
    return schema;
}

Values valuesOf(const MenuButton &button)
{
    return {{u"name"_s, button.name},
            {u"key"_s, button.key},
            {u"url"_s, button.url},
            {u"appid"_s, button.appId},
            {u"pagepath"_s, button.page}};
}

MenuButton withValues(MenuButton button, const Values &values)
{
    button.name = values.value(u"name"_s, button.name);
    button.key = values.value(u"key"_s, button.key);
    button.url = values.value(u"url"_s, button.url);
    button.appId = values.value(u"appid"_s, button.appId);
    button.page = values.value(u"pagepath"_s, button.page);
    return button;
}

const MenuButton *buttonAt(const Menu &menu, const MenuPlace &place)
{
    if (place.top < 0 || place.top >= menu.buttons.size())
        return nullptr;
    const MenuButton &top = menu.buttons.at(place.top);
    if (!place.isSub())
        return &top;
    return place.sub < top.buttons.size() ? &top.buttons.at(place.sub) : nullptr;
}

QList<MenuFlaw> flawsOf(const Menu &menu)
{
    QList<MenuFlaw> flaws;
    if (menu.isEmpty() || menu.buttons.size() > Menu::MostButtons)
        flaws.append({.field = u"button"_s,
                      .sentence = schemaText(QT_TRANSLATE_NOOP(
                          "Schema", "has to have one to three buttons at the bottom.")),
                      .code = TooManyButtons});
    for (int top = 0; top < menu.buttons.size(); ++top) {
        const MenuButton &button = menu.buttons.at(top);
        judgeButton(button, {.top = top}, flaws);
        if (!button.opensMenu())
            continue;
        if (button.buttons.isEmpty() || button.buttons.size() > Menu::MostSubButtons)
            flaws.append({.place = {.top = top},
                          .field = u"sub_button"_s,
                          .sentence = schemaText(QT_TRANSLATE_NOOP(
                              "Schema", "has to open a menu of one to five buttons.")),
                          .code = TooManySubButtons});
        for (int sub = 0; sub < button.buttons.size(); ++sub)
            judgeButton(button.buttons.at(sub), {.top = top, .sub = sub}, flaws);
    }
    return flaws;
}

QJsonObject toJson(const Menu &menu)
{
    QJsonArray buttons;
    for (const MenuButton &button : menu.buttons)
        buttons.append(toJson(button));
    return {{u"button"_s, buttons}};
}

Menu menuFromJson(const QJsonObject &json)
{
    Menu menu;
    for (const QJsonArray buttons = json.value("button"_L1).toArray();
         const QJsonValue button : buttons) {
        if (button.isObject())
            menu.buttons.append(buttonFromJson(button.toObject(), false));
    }
    return menu;
}

} // namespace ewc::wecom
