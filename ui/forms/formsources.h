// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/schema.h"
#include "ui/recipients/recipientbook.h"

#include <QObject>

#include <functional>

namespace ewc::ui {

/*!
    What a form may offer where a schema only says where values come from (Field::source), and the
    variables for templates. Whoever shows the form fills it; the editors ask when they open a
    list. Main thread.
*/
class FormSources final : public QObject
{
    Q_OBJECT

public:
    struct Suggestion
    {
        QString value;
        QString label; ///< for people; empty: the value itself
    };
    struct Variable
    {
        QString name; ///< without braces
        QString label;
        QString example;
    };
    using Suggestions = std::function<QList<Suggestion>()>;
    using Variables = std::function<QList<Variable>()>;
    using Preview = std::function<QString(const QString &source)>;

    explicit FormSources(QObject *parent = nullptr);

    /*! \a suggestions is asked each time a list opens, or a value has to be named. */
    void setSuggestions(Field::Source source, const Suggestions &suggestions);
    [[nodiscard]] QList<Suggestion> suggestions(Field::Source source) const;
    /*! What is offered for \a field: its options, or what its source has. */
    [[nodiscard]] QList<Suggestion> suggestions(const Field &field) const;

    /*! Whom one can choose as members, departments and tags. */
    void setBook(const RecipientBook &book);
    [[nodiscard]] const RecipientBook &book() const { return m_book; }

    /*! The variables of a template, and what one reads like with examples. */
    void setTemplates(const Variables &variables, const Preview &preview);
    [[nodiscard]] QList<Variable> variables() const;
    [[nodiscard]] QString preview(const QString &source) const;

Q_SIGNALS:
    void bookChanged();

private:
    QHash<int, Suggestions> m_suggestions; ///< by Field::Source
    RecipientBook m_book;
    Variables m_variables;
    Preview m_preview;
};

} // namespace ewc::ui
