// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/plainform.h"

#include "ui/theme.h"

#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace ewc::ui {
namespace {

constexpr int EditorWidth = 280; // pixels: a web address of usual length
constexpr int ProblemLines = 2; // kept free, so that nothing jumps

} // namespace

PlainForm::PlainForm(const Schema &schema, QWidget *parent)
    : QWidget(parent)
    , m_schema(schema)
    , m_layout(new QFormLayout(this))
    , m_problem(new QLabel)
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setHorizontalSpacing(space::Control);
    m_layout->setVerticalSpacing(space::Control);
    m_layout->setLabelAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    for (const Field &field : m_schema) {
        auto *editor = new QLineEdit;
        editor->setMinimumWidth(EditorWidth);
        editor->setMaxLength(field.longest);
        editor->setPlaceholderText(field.standard);
        m_layout->addRow(new QLabel, editor);
        m_editors.append(editor);
        connect(editor, &QLineEdit::textEdited, this, [this] {
            showProblem();
            Q_EMIT edited();
        });
    }
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_problem->setFixedHeight(ProblemLines * m_problem->fontMetrics().lineSpacing());
    m_layout->addRow(m_problem);
    retranslate();
}

void PlainForm::setValues(const Values &values)
{
    for (qsizetype i = 0; i < m_schema.size(); ++i)
        m_editors.at(i)->setText(values.value(m_schema.at(i).key));
    showProblem();
}

Values PlainForm::values() const
{
    Values values;
    for (qsizetype i = 0; i < m_schema.size(); ++i)
        values.insert(m_schema.at(i).key, m_editors.at(i)->text().trimmed());
    return values;
}

bool PlainForm::isValid() const
{
    return problemsOf(m_schema, values()).isEmpty();
}

void PlainForm::focusField(const QString &key)
{
    for (qsizetype i = 0; i < m_schema.size(); ++i) {
        if (m_schema.at(i).key != key)
            continue;
        m_editors.at(i)->setFocus(Qt::OtherFocusReason);
        m_editors.at(i)->selectAll();
    }
}

void PlainForm::showProblem()
{
    const Values problems = problemsOf(m_schema, values());
    m_problem->clear();
    for (const Field &field : m_schema) {
        if (!problems.contains(field.key))
            continue;
        m_problem->setText(u"⚠ %1 %2"_s.arg(schemaText(field.label), problems.value(field.key)));
        return;
    }
}

void PlainForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PlainForm::retranslate()
{
    for (qsizetype i = 0; i < m_schema.size(); ++i) {
        QLineEdit *editor = m_editors.at(i);
        const QString label = schemaText(m_schema.at(i).label);
        if (auto *text = qobject_cast<QLabel *>(m_layout->labelForField(editor)); text != nullptr)
            text->setText(label);
        editor->setAccessibleName(label);
        editor->setAccessibleDescription(schemaText(m_schema.at(i).help));
        editor->setToolTip(schemaText(m_schema.at(i).help));
    }
    showProblem();
}

} // namespace ewc::ui
