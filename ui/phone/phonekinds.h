// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/schema.h"

#include <QJsonObject>

namespace ewc::ui {

/*!
    Something other than a text that a member can do, described once: menu, form, the JSON of
    /sandbox/v1/push and what the phone shows of it follow from this. A value.

    Texts are English sources of the translation context "PhoneKind"; phoneKindText() puts them
    into the user's language.
*/
struct PhoneKind
{
    QString type; ///< MsgType on the wire
    QString event = {}; ///< Event on the wire, of type "event"
    QString icon; ///< in the icon theme
    const char *label = nullptr; ///< of the menu, with a mnemonic
    const char *name = nullptr; ///< in a sentence or a title
    const char *note = nullptr; ///< an event's line on the phone
    Schema schema = {}; ///< what is asked for, with examples as standards; empty: nothing
    const char *files = nullptr; ///< what is sent is a file: names like "*.png *.jpg"
    bool isRecorded = false; ///< what is sent comes from the microphone
    QStringList numbers = {}; ///< keys of the schema that are numbers in JSON
};

/*! All kinds in the order of a menu, those of events last. */
[[nodiscard]] const QList<PhoneKind> &phoneKinds();

/*! The kind with \a type (and \a event, of events), or null. */
[[nodiscard]] const PhoneKind *phoneKind(const QString &type, const QString &event = {});

/*! The kind that the file called \a name is sent as. */
[[nodiscard]] const PhoneKind &kindOfFile(const QString &name);

/*! \a source, a text of a kind, in the user's language; empty for null. */
[[nodiscard]] QString phoneKindText(const char *source);

/*! What to push for \a kind with \a values; where one is not set, the standard counts. */
[[nodiscard]] QJsonObject pushOf(const PhoneKind &kind, const Values &values = {});

/*! The values in \a push, for a form of \a kind. */
[[nodiscard]] Values valuesOf(const PhoneKind &kind, const QJsonObject &push);

/*! The standards of \a schema. */
[[nodiscard]] Values standardsOf(const Schema &schema);

} // namespace ewc::ui
