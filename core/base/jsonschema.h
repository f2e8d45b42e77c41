// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/schema.h"

#include <QJsonObject>

namespace ewc {

/*! What is wrong at one place of a JSON object. A value. */
struct FieldProblem
{
    QString path; ///< "articles[2].title"
    QString sentence; ///< in the user's language; fits behind the field's name
    int code = 0; ///< errcode that WeCom would give; 0: none
    Flaw::Kind kind = Flaw::Kind::Wrong;
};

/*! What to do with fields that a schema does not have. */
enum class UnknownFields {
    Refused, ///< a misspelt name would be lost without a word
    Kept, ///< for what WeCom learned after EasyWeChat did
};

/*!
    What is wrong with \a object for \a schema, in the order of the schema, then what it does not
    know. A dotted key leads into an object, Field::Kind::List into each of its objects.

    A Number and a Choice of numbers have to be numbers in JSON, a Flag true or false, everything
    else a text; null counts as not set.
*/
[[nodiscard]] QList<FieldProblem> problemsOf(const Schema &schema, const QJsonObject &object,
                                             UnknownFields unknown = UnknownFields::Refused);

/*!
    Where \a object holds more than is surely shown (Field::advised). Nothing is wrong with it: a
    form may say so, sending it is no fault.
*/
[[nodiscard]] QList<FieldProblem> advicesOf(const Schema &schema, const QJsonObject &object);

/*! What a form holds of \a field, as JSON: of the type it has to be; undefined if empty. */
[[nodiscard]] QJsonValue toJsonValue(const Field &field, const QString &value);

/*! \a value as a form shows it; empty for lists, objects and null. */
[[nodiscard]] QString toFieldText(const QJsonValue &value);

} // namespace ewc
