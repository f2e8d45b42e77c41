// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/peopleeditor.h"

#include "ui/forms/formsources.h"
#include "ui/recipients/recipientfield.h"

#include <QVBoxLayout>

namespace ewc::ui {
namespace {

Recipient::Kind kindOf(Field::Source source)
{
    switch (source) {
    case Field::Source::Departments:
        return Recipient::Kind::Department;
    case Field::Source::Tags:
        return Recipient::Kind::Tag;
    default:
        return Recipient::Kind::Member;
    }
}

} // namespace

PeopleEditor::PeopleEditor(const Field &field, QWidget *parent)
    : ArrayEditor(parent)
    , m_field(field)
    , m_kind(kindOf(field.source))
    , m_people(new RecipientField)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_people);
    setFocusProxy(m_people);
    m_people->setOnly(m_kind);
    connect(m_people, &RecipientField::edited, this, &ArrayEditor::edited);
    PeopleEditor::retranslate();
}

QJsonArray PeopleEditor::array() const
{
    QJsonArray array;
    for (const Recipient &recipient : m_people->recipients())
        array.append(recipient.id);
    return array;
}

void PeopleEditor::setArray(const QJsonArray &array)
{
    if (array == this->array())
        return; // keeps the cursor, and what is being typed
    QList<Recipient> recipients;
    for (const QJsonValue &value : array)
        recipients.append({.kind = m_kind, .id = toFieldText(value)});
    m_people->clearPending();
    m_people->setRecipients(recipients);
}

void PeopleEditor::focusField(const QString &)
{
    m_people->setFocus(Qt::OtherFocusReason);
}

QWidget *PeopleEditor::input() const
{
    return m_people->focusProxy();
}

void PeopleEditor::setSources(FormSources &sources)
{
    m_sources = &sources;
    connect(&sources, &FormSources::bookChanged, this,
            [this] { m_people->setBook(m_sources->book()); });
    m_people->setBook(sources.book());
}

void PeopleEditor::retranslate()
{
    const QString label = schemaText(m_field.label);
    m_people->setAccessibleName(label);
    switch (m_kind) {
    case Recipient::Kind::Department:
        m_people->setPlaceholder(tr("Which departments?"));
        break;
    case Recipient::Kind::Tag:
        m_people->setPlaceholder(tr("Which tags?"));
        break;
    default:
        m_people->setPlaceholder(tr("Which members?"));
        break;
    }
    m_people->setEmptyText(tr("The directory holds none of them yet: type an id and press Enter."));
}

} // namespace ewc::ui
