// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/schemadialog.h"

#include "ui/forms/schemaform.h"
#include "ui/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace ewc::ui {

SchemaDialog::SchemaDialog(const Schema &schema, QWidget *parent)
    : QDialog(parent)
    , m_form(new SchemaForm(schema))
    , m_cancel(new QPushButton)
    , m_submit(new QPushButton)
{
    m_cancel->setAutoDefault(false);
    m_submit->setDefault(true);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::Control);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_submit);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::Page, space::Page, space::Page, space::Page);
    layout->setSpacing(space::Group);
    layout->addWidget(m_form, 1);
    layout->addLayout(buttons);

    connect(m_form, &SchemaForm::edited, this, [this] { m_submit->setEnabled(m_form->isValid()); });
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_submit, &QPushButton::clicked, this, &SchemaDialog::submit);
    if (!schema.isEmpty())
        m_form->focusField(schema.first().key);
    retranslate();
}

void SchemaDialog::setTexts(const QString &title, const QString &verb)
{
    setWindowTitle(title);
    m_submit->setText(verb);
}

void SchemaDialog::setValues(const Values &values)
{
    m_form->setValues(values);
    m_submit->setEnabled(m_form->isValid());
}

Values SchemaDialog::values() const
{
    return m_form->values();
}

void SchemaDialog::submit()
{
    const Values values = m_form->values();
    accept();
    Q_EMIT submitted(values);
}

void SchemaDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void SchemaDialog::retranslate()
{
    m_cancel->setText(tr("Cancel"));
}

} // namespace ewc::ui
