// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace ewc {

/*!
    One parameter, described once: reading, checking, the form that asks for it and its help
    follow from this. A value.

    Texts are English sources of the translation context "Schema", marked with
    QT_TRANSLATE_NOOP; schemaText() puts them into the user's language.
*/
struct Field
{
    enum class Kind {
        Text,
        LongText, ///< of several lines
        Secret,
        Number, ///< in JSON a number, too
        Flag, ///< 0 or 1; in JSON true or false, and the numbers are understood
        Choice,
        Url,
        Folder,
        File,
        List, ///< of objects, each with the fields of items; without items, of texts
        Time, ///< of the day: "08:30"
        Date, ///< "2026-11-24"
        Days, ///< of the week: "12345" is Monday to Friday
    };

    /*! Where the values of a Text, or of a List of texts, come from: who fills in may choose. */
    enum class Source { Anything, Accounts, Members, Departments, Tags, Rules, Variables };

    struct Option
    {
        QString value;
        const char *label = nullptr;
    };

    /*! Returns what is wrong with a value, as a sentence in the user's language, or nothing. */
    using Check = QString (*)(const QString &value);

    QString key; ///< as in config.ini or JSON
    const char *label = nullptr;
    const char *help = nullptr; ///< what it is, and where it is found
    Kind kind = Kind::Text;
    QString standard = {}; ///< what counts where nothing is set
    bool isRequired = false;
    QList<Option> options = {}; ///< Choice
    qint64 minimum = 0; ///< Number
    qint64 maximum = 0; ///< Number
    int decimals = 0; ///< Number: digits behind the point; 130 with two of them is 1.3
    bool isNumber = false; ///< Choice: its values are numbers in JSON
    QStringList schemes = {}; ///< Url
    int longest = 2048; ///< characters; what is pasted by mistake ends there
    int longestBytes = 0; ///< bytes of UTF-8; 0: no limit but longest
    int shortest = 0; ///< characters, of what is set
    int advised = 0; ///< characters that are shown for sure; more is no fault. 0: no advice
    Check check = nullptr; ///< what the kind cannot know; asked only for values that are set
    QString onlyWithKey = {}; ///< the field counts only where this other field …
    QString onlyWithValue = {}; ///< … has this value, or nothing and this is its standard
    Source source = Source::Anything;
    bool isTemplate = false; ///< "{variables}" are put in; see core/rules/templatetext.h
    const char *unit = nullptr; ///< Number: what is counted, "seconds"; reads on after the number
    bool isAdvanced = false; ///< rarely needed: a form may fold it away
    bool needsRestart = false; ///< a running program takes a new value up at its next start
    QList<Field> items = {}; ///< List: of each object in it; how many: minimum to maximum
    int missingCode = 0; ///< errcode that WeCom gives where it is missing; 0: not of WeCom
    int tooLongCode = 0; ///< errcode that WeCom gives where it is too long, or too many
    int wrongCode = 0; ///< errcode that WeCom gives where it is wrong in another way
    /*! A dotted key: needed where anything else of its object is set; isRequired: always. */
    bool isRequiredWithin = false;
};

/*! What is wrong with a value: a sentence that fits behind the field's name. A value. */
struct Flaw
{
    enum class Kind {
        None,
        Missing,
        TooLong, ///< or too many
        WrongType, ///< in JSON: a text instead of a number, and so on
        Unknown, ///< in JSON: a field that the schema does not have
        Wrong, ///< anything else
    };

    Kind kind = Kind::None;
    QString sentence = {}; ///< in the user's language; never quotes the value
    int code = 0; ///< errcode that WeCom would give; 0: not of WeCom
};

using Schema = QList<Field>;

/*! Values by key; what is not set is not in it, or empty. */
using Values = QHash<QString, QString>;

/*! \a source, a text of a schema, in the user's language; empty for null. */
[[nodiscard]] QString schemaText(const char *source);

/*! True if \a field counts beside the other \a values of its \a schema. */
[[nodiscard]] bool isInForce(const Field &field, const Schema &schema, const Values &values);

/*! What is wrong with \a value for \a field. Of a list it knows nothing. */
[[nodiscard]] Flaw flawOf(const Field &field, const QString &value);

/*!
    What is wrong with \a value for \a field, as a sentence in the user's language that fits
    behind the field's name; empty if nothing is. Never quotes the value: it may be a secret.
*/
[[nodiscard]] QString problemOf(const Field &field, const QString &value);

/*! What is wrong with \a values, by key; fields that are not in force are left out. */
[[nodiscard]] Values problemsOf(const Schema &schema, const Values &values);

} // namespace ewc
