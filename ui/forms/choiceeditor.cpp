// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/choiceeditor.h"

#include <QComboBox>
#include <QEvent>

namespace ewc::ui {

ChoiceEditor::ChoiceEditor(const Field &field, QWidget *parent)
    : FieldEditor(parent)
    , m_field(field)
    , m_choices(new QComboBox)
{
    for (const Field::Option &option : m_field.options)
        m_choices->addItem(schemaText(option.label), option.value);
    m_choices->setCurrentIndex(m_choices->findData(m_field.standard));
    m_choices->setFocusPolicy(Qt::StrongFocus);
    // A long option does not widen the form: the list that drops down shows it in full.
    m_choices->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choices->setMinimumContentsLength(8);
    connect(m_choices, &QComboBox::activated, this, &FieldEditor::edited);
    setInput(m_choices);
}

QString ChoiceEditor::value() const
{
    const QString value = m_choices->currentData().toString();
    return value == m_field.standard && !m_wasSet ? QString() : value;
}

void ChoiceEditor::setValue(const QString &value)
{
    m_wasSet = !value.isEmpty();
    while (m_choices->count() > m_field.options.size())
        m_choices->removeItem(m_choices->count() - 1);
    const QString shown = m_wasSet ? value : m_field.standard;
    if (m_choices->findData(shown) < 0 && m_wasSet)
        m_choices->addItem(shown, shown); // not one of ours, but what the file says
    m_choices->setCurrentIndex(m_choices->findData(shown));
}

void ChoiceEditor::retranslate()
{
    for (int i = 0; i < m_field.options.size(); ++i)
        m_choices->setItemText(i, schemaText(m_field.options.at(i).label));
}

bool ChoiceEditor::eventFilter(QObject *watched, QEvent *event)
{
    // Who scrolls through a form does not want to change what passes under the mouse.
    if (watched == m_choices && event->type() == QEvent::Wheel && !m_choices->hasFocus()) {
        event->ignore();
        return true;
    }
    return FieldEditor::eventFilter(watched, event);
}

} // namespace ewc::ui
