// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/formsources.h"

namespace ewc::ui {

FormSources::FormSources(QObject *parent)
    : QObject(parent)
{
}

void FormSources::setSuggestions(Field::Source source, const Suggestions &suggestions)
{
    m_suggestions.insert(static_cast<int>(source), suggestions);
}

QList<FormSources::Suggestion> FormSources::suggestions(Field::Source source) const
{
    const Suggestions ask = m_suggestions.value(static_cast<int>(source));
    return ask ? ask() : QList<Suggestion>();
}

QList<FormSources::Suggestion> FormSources::suggestions(const Field &field) const
{
    if (field.options.isEmpty())
        return suggestions(field.source);
    QList<Suggestion> options;
    for (const Field::Option &option : field.options)
        options.append({.value = option.value, .label = schemaText(option.label)});
    return options;
}

void FormSources::setBook(const RecipientBook &book)
{
    m_book = book;
    Q_EMIT bookChanged();
}

void FormSources::setTemplates(const Variables &variables, const Preview &preview)
{
    m_variables = variables;
    m_preview = preview;
}

QList<FormSources::Variable> FormSources::variables() const
{
    return m_variables ? m_variables() : QList<Variable>();
}

QString FormSources::preview(const QString &source) const
{
    return m_preview ? m_preview(source) : QString();
}

} // namespace ewc::ui
