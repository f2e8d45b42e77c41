// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/schemaform.h"

#include "ui/forms/fieldeditor.h"
#include "ui/forms/notelabel.h"
#include "ui/theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace ewc::ui {
namespace {

constexpr int RowDistance = 12; // pixels: a note belongs to the field above it, not below
constexpr int NoteDistance = 2; // pixels

/*! A label beside a line of input: as high as that is, so that the texts share a base line. */
void alignWith(QLabel &label, const QWidget &input)
{
    label.setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    label.setMinimumHeight(input.sizeHint().height());
}

} // namespace

struct SchemaForm::Row
{
    Field field;
    QLabel *label = nullptr;
    QWidget *content = nullptr; ///< editor and note
    FieldEditor *editor = nullptr;
    NoteLabel *note = nullptr;
    bool isTouched = false;
};

SchemaForm::SchemaForm(Schema schema, QWidget *parent)
    : QWidget(parent)
    , m_schema(std::move(schema))
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space::Control);
    m_grid->setVerticalSpacing(RowDistance);
    m_grid->setColumnStretch(1, 1);
    m_rows.reserve(static_cast<std::size_t>(m_schema.size()));
    for (const Field &field : std::as_const(m_schema))
        addField(field);
    retranslate();
}

SchemaForm::~SchemaForm() = default;

void SchemaForm::addField(const Field &field)
{
    Row row{.field = field,
            .label = new QLabel,
            .content = new QWidget,
            .editor = FieldEditor::create(field),
            .note = new NoteLabel};
    row.editor->input()->setObjectName(field.key);
    row.label->setBuddy(row.editor->input());
    alignWith(*row.label, *row.editor->input());

    auto *column = new QVBoxLayout(row.content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(NoteDistance);
    column->addWidget(row.editor);
    column->addWidget(row.note);
    addRow(row.label, row.content);

    const QString key = field.key;
    connect(row.editor, &FieldEditor::edited, this, [this, key] {
        this->row(key)->isTouched = true;
        refresh();
        Q_EMIT edited();
    });
    connect(row.editor, &FieldEditor::left, this, [this, key] {
        this->row(key)->isTouched = true;
        refresh();
    });
    m_rows.push_back(row);
}

void SchemaForm::setValues(const Values &values)
{
    m_loaded = values;
    m_problems.clear();
    m_sentences.clear();
    m_showAll = false;
    for (Row &row : m_rows) {
        row.isTouched = false;
        row.editor->setValue(values.value(row.field.key));
    }
    refresh();
}

Values SchemaForm::values() const
{
    const Values all = allValues();
    Values values;
    for (const Row &row : m_rows) {
        if (isInForce(row.field, m_schema, all))
            values.insert(row.field.key, all.value(row.field.key));
    }
    return values;
}

void SchemaForm::setValue(const QString &key, const QString &value)
{
    Row *const found = row(key);
    if (found == nullptr)
        return;
    found->editor->setValue(value);
    Q_EMIT found->editor->edited();
}

void SchemaForm::setProblems(const Values &problems)
{
    m_problems = problems;
    refresh();
}

void SchemaForm::setSentence(const QString &key, const QString &sentence)
{
    m_sentences.insert(key, sentence);
    refresh();
}

void SchemaForm::setShowAll(bool showAll)
{
    m_showAll = showAll;
    refresh();
}

QString SchemaForm::firstProblem() const
{
    const Values sentences = allSentences();
    const auto found = std::ranges::find_if(
        m_rows, [&sentences](const Row &row) { return sentences.contains(row.field.key); });
    return found == m_rows.end() ? QString() : found->field.key;
}

QString SchemaForm::shownProblem(const QString &key) const
{
    const Row *const found = row(key);
    return found == nullptr ? QString() : found->note->problem();
}

QString SchemaForm::sentence(const QString &key) const
{
    return allSentences().value(key);
}

void SchemaForm::focusField(const QString &key)
{
    if (const Row *const found = row(key))
        found->editor->input()->setFocus(Qt::OtherFocusReason);
}

void SchemaForm::addButton(const QString &key, QAbstractButton *button)
{
    row(key)->editor->addButton(button);
}

void SchemaForm::addRow(QLabel *label, QWidget *content)
{
    const int line = m_grid->rowCount();
    if (label->buddy() != nullptr)
        alignWith(*label, *label->buddy());
    m_grid->addWidget(label, line, 0, Qt::AlignRight | Qt::AlignTop);
    m_grid->addWidget(content, line, 1);
}

void SchemaForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
    QWidget::changeEvent(event);
}

SchemaForm::Row *SchemaForm::row(const QString &key)
{
    return const_cast<Row *>(std::as_const(*this).row(key));
}

const SchemaForm::Row *SchemaForm::row(const QString &key) const
{
    const auto found =
        std::ranges::find_if(m_rows, [&key](const Row &row) { return row.field.key == key; });
    return found == m_rows.end() ? nullptr : &*found;
}

Values SchemaForm::allValues() const
{
    Values values;
    for (const Row &row : m_rows)
        values.insert(row.field.key, row.editor->value());
    return values;
}

/*! What the schema finds wrong, and where it finds nothing, what was set from outside. */
Values SchemaForm::allSentences() const
{
    const Values all = allValues();
    const Values problems = problemsOf(m_schema, all);
    Values sentences;
    for (const Row &row : m_rows) {
        const QString &key = row.field.key;
        if (!isInForce(row.field, m_schema, all))
            continue;
        const QString problem =
            problems.contains(key) ? problems.value(key) : m_problems.value(key);
        if (!problem.isEmpty())
            sentences.insert(key, tr("%1 %2", "name of a field, and what is wrong with it")
                                      .arg(schemaText(row.field.label), problem));
        else if (const QString whole = m_sentences.value(key); !whole.isEmpty())
            sentences.insert(key, whole);
    }
    return sentences;
}

void SchemaForm::showNote(Row &row, const QString &sentence)
{
    const QString value = row.editor->value();
    const bool isShown = m_showAll || row.isTouched || !value.isEmpty();
    row.note->setProblem(isShown ? sentence : QString());
    row.note->showRemark(value != m_loaded.value(row.field.key));
    row.editor->input()->setAccessibleDescription(row.note->text());
}

void SchemaForm::refresh()
{
    const Values all = allValues();
    const Values sentences = allSentences();
    for (Row &row : m_rows) {
        const bool inForce = isInForce(row.field, m_schema, all);
        row.label->setVisible(inForce);
        row.content->setVisible(inForce);
        showNote(row, sentences.value(row.field.key));
    }
}

void SchemaForm::retranslate()
{
    for (const Row &row : m_rows) {
        row.label->setText(schemaText(row.field.label));
        row.editor->input()->setAccessibleName(row.label->text());
        row.editor->retranslate();
        row.note->setHelp(schemaText(row.field.help), row.field.needsRestart
                                                          ? tr("Takes effect at the next start.")
                                                          : QString());
    }
    refresh();
}

} // namespace ewc::ui
