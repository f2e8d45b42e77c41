// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/rules/condition.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

namespace ewc {

/*! A variable that every template may use. A value; texts are of the context "Rules". */
struct TemplateVariable
{
    const char *name = nullptr; ///< "sender.name"
    const char *label = nullptr; ///< for the menu and the help
    const char *example = nullptr; ///< for the preview
};

/*! All of them, in the order of the menu. */
[[nodiscard]] const QList<TemplateVariable> &templateVariables();

/*! Gives the value of a variable, or nothing if there is none of that name. */
using VariableValue = std::function<std::optional<QString>(const QString &name)>;

/*! What becomes of values that are put into a template. */
enum class TemplateFormat {
    Plain,
    Json, ///< inside a JSON string: quotes and line breaks are escaped
    Url, ///< in a URL: percent-encoded
    Path, ///< in the path of a file: no value leads into another folder
};

/*!
    A text with variables: "Hello {sender.name}, you said {text}".

    A pair of braces around a name (letters, digits, '_', '.', ':') is a variable; any other brace
    stands for itself, so that JSON needs no care; "{{name}}" writes {name}. A value.
*/
class TemplateText final
{
public:
    TemplateText() = default;
    explicit TemplateText(const QString &source);

    /*! The names in it, each once, in order. */
    [[nodiscard]] QStringList variables() const;
    /*! True if there is no variable in it. */
    [[nodiscard]] bool isPlain() const;
    /*! The text with the values put in; an unknown variable is empty (it was refused before). */
    [[nodiscard]] QString rendered(const VariableValue &value,
                                   TemplateFormat format = TemplateFormat::Plain) const;

private:
    struct Piece
    {
        QString text;
        bool isVariable = false;
    };
    QList<Piece> m_pieces;
};

/*! The variables that \a rule may use beside templateVariables(): {1}… and named captures of its
    conditions, {output} if an action has one. {var.NAME}, what setVariable remembers, and
    {message.FIELD}, a field as it came, may have any name and are not in it. */
[[nodiscard]] QStringList variablesOf(const Rule &rule);
/*! True if a template of \a rule may use \a name. */
[[nodiscard]] bool isKnownVariable(const QString &name, const Rule &rule);

/*! The values of templateVariables() for \a question, \a captures first, {var.NAME} and
    {message.FIELD} included. Lives no longer than \a question. */
[[nodiscard]] VariableValue variablesFor(const Question &question, const Captures &captures);
/*! Examples, for a preview: of what a rule finds itself, the name. */
[[nodiscard]] VariableValue exampleVariables();

} // namespace ewc
