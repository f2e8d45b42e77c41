// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/flageditor.h"

#include <QCheckBox>

using namespace Qt::StringLiterals;

namespace ewc::ui {

FlagEditor::FlagEditor(const Field &field, QWidget *parent)
    : FieldEditor(parent)
    , m_field(field)
    , m_box(new QCheckBox)
{
    m_box->setChecked(m_field.standard == "1"_L1);
    connect(m_box, &QCheckBox::clicked, this, &FieldEditor::edited);
    setInput(m_box);
    FlagEditor::retranslate();
}

QString FlagEditor::value() const
{
    const QString value = m_box->isChecked() ? u"1"_s : u"0"_s;
    const QString standard = m_field.standard.isEmpty() ? u"0"_s : m_field.standard;
    return value == standard && !m_wasSet ? QString() : value;
}

void FlagEditor::setValue(const QString &value)
{
    m_wasSet = !value.isEmpty();
    m_box->setChecked((m_wasSet ? value : m_field.standard) == "1"_L1);
}

void FlagEditor::retranslate()
{
    m_box->setText(schemaText(m_field.label));
}

} // namespace ewc::ui
