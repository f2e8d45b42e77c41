// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/schema.h"

#include <QJsonObject>
#include <QList>
#include <QMetaType>
#include <QString>

namespace ewc::wecom {

/*! A button of the menu at the bottom of an application. A value. */
struct MenuButton
{
    QString name;
    QString type; ///< id of a MenuButtonKind; empty: it opens a menu of further buttons
    QString key = {}; ///< what the event says, of most kinds
    QString url = {}; ///< view
    QString appId = {}; ///< view_miniprogram
    QString page = {}; ///< view_miniprogram
    QList<MenuButton> buttons = {}; ///< of the menu that it opens; only of a button at the top

    [[nodiscard]] bool opensMenu() const { return type.isEmpty(); }

    // Not defaulted: a list of what is not complete yet cannot be compared.
    friend bool operator==(const MenuButton &one, const MenuButton &other);
};

/*! The menu at the bottom of an application. Source: WeCom document 90231. A value. */
struct Menu
{
    static constexpr int MostButtons = 3;
    static constexpr int MostSubButtons = 5; ///< of each button

    QList<MenuButton> buttons = {}; ///< none: the application has no menu

    [[nodiscard]] bool isEmpty() const { return buttons.isEmpty(); }

    friend bool operator==(const Menu &, const Menu &) = default;
};

/*! What a button may do. Texts are of the translation context "Schema". A value. */
struct MenuButtonKind
{
    QString id; ///< type on the wire, and the event that a press makes
    const char *label = nullptr; ///< what it does: "Send its key to the bot"
    const char *help = nullptr;
    bool hasKey = true; ///< the event says a key, which a rule can be about
};

/*! The kinds there are, those needed most first. */
[[nodiscard]] const QList<MenuButtonKind> &menuButtonKinds();
/*! The kind \a id; null if there is none, as for a button that opens a menu. */
[[nodiscard]] const MenuButtonKind *menuButtonKind(const QString &id);

/*!
    The fields of a button of the kind \a type (empty: it opens a menu), by the names of the
    wire, with the errcodes that WeCom gives. \a isSub: it stands in such a menu.
*/
[[nodiscard]] Schema menuButtonSchema(const QString &type, bool isSub);
/*! The values of \a button for that schema, and back: other fields of \a button stay. */
[[nodiscard]] Values valuesOf(const MenuButton &button);
[[nodiscard]] MenuButton withValues(MenuButton button, const Values &values);

/*! Where in a menu a button stands. A value. */
struct MenuPlace
{
    int top = -1; ///< -1: nowhere, or the menu as a whole
    int sub = -1; ///< in the menu that the button at top opens; -1: that button itself

    [[nodiscard]] bool isValid() const { return top >= 0; }
    [[nodiscard]] bool isSub() const { return sub >= 0; }

    friend bool operator==(const MenuPlace &, const MenuPlace &) = default;
};

/*! The button at \a place of \a menu; null if there is none. */
[[nodiscard]] const MenuButton *buttonAt(const Menu &menu, const MenuPlace &place);

/*! Something WeCom would refuse in a menu. A value. */
struct MenuFlaw
{
    MenuPlace place = {};
    QString field = {}; ///< key in menuButtonSchema(); "button" or "sub_button": how many there are
    QString sentence = {}; ///< in the user's language, fits behind the field's name
    int code = 0; ///< errcode that WeCom would give

    friend bool operator==(const MenuFlaw &, const MenuFlaw &) = default;
};

/*! Everything that is wrong with \a menu, in its order. A menu without buttons has a flaw: WeCom
    wants it deleted instead. */
[[nodiscard]] QList<MenuFlaw> flawsOf(const Menu &menu);

/*! The body of menu/create. */
[[nodiscard]] QJsonObject toJson(const Menu &menu);
/*! The menu in \a json, an answer of menu/get, which has "button" at its top. What is no button
    is left out; kinds that nobody knows are kept. */
[[nodiscard]] Menu menuFromJson(const QJsonObject &json);

} // namespace ewc::wecom

Q_DECLARE_METATYPE(ewc::wecom::Menu)
