// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/fileeditor.h"
#include "ui/forms/jsonformrow.h"
#include "ui/forms/lengthmeter.h"
#include "ui/forms/lineflow.h"
#include "ui/forms/notelabel.h"
#include "ui/forms/texteditor.h"
#include "ui/theme.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

// How a JsonForm is laid out; what it does is in jsonform.cpp.
namespace ewc::ui {
namespace {

constexpr int RowDistance = 8; // pixels
constexpr int NoteDistance = 2; // pixels

bool isTall(Field::Kind kind)
{
    return kind == Field::Kind::LongText;
}

/*! True if it can stand in a line with others. */
bool isSmall(const Field &field)
{
    switch (field.kind) {
    case Field::Kind::LongText:
    case Field::Kind::File:
        return false;
    case Field::Kind::List:
        return field.items.isEmpty() && !field.isTemplate;
    default:
        return true;
    }
}

/*! True if its label is needed even where it stands alone: "5" says nothing. */
bool needsLabel(Field::Kind kind)
{
    return kind == Field::Kind::Number || kind == Field::Kind::Time || kind == Field::Kind::Date;
}

/*! True if it can use all the room that there is. */
bool isWide(Field::Kind kind)
{
    return kind == Field::Kind::Text || kind == Field::Kind::Url || kind == Field::Kind::Secret
           || kind == Field::Kind::Folder || kind == Field::Kind::List;
}

/*! No wider than what can be right in it. */
void narrow(const Field &field, QWidget &input)
{
    if (auto *choices = qobject_cast<QComboBox *>(&input))
        choices->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    int characters = 0;
    if (field.kind == Field::Kind::Number)
        characters = static_cast<int>(QString::number(field.maximum).size());
    else if (field.kind == Field::Kind::Date)
        characters = 10;
    else if (field.kind == Field::Kind::Time)
        characters = 7; // with its arrow
    if (characters == 0)
        return;
    constexpr int Frame = 20; // pixels
    input.setFixedWidth(std::max(characters, 4) * input.fontMetrics().horizontalAdvance(u'0')
                        + Frame);
    input.setSizePolicy(QSizePolicy::Fixed, input.sizePolicy().verticalPolicy());
}

QHBoxLayout *lineOf(QWidget *note, QWidget *meter)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(space::Control);
    line->addWidget(note, 1);
    line->addWidget(meter, 0, Qt::AlignTop);
    return line;
}

} // namespace

void JsonForm::layOut()
{
    const bool hasFolded = std::ranges::any_of(m_schema, &Field::isAdvanced);
    if (hasFolded) {
        m_more = new QToolButton;
        m_more->setAutoRaise(true);
        m_more->setCheckable(true);
        m_more->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        connect(m_more, &QToolButton::clicked, this, &JsonForm::unfold);
    }
    if (m_style == Style::Form) {
        m_grid = new QGridLayout(this);
        m_grid->setContentsMargins(0, 0, 0, 0);
        m_grid->setHorizontalSpacing(space::Control);
        m_grid->setVerticalSpacing(RowDistance);
        m_grid->setColumnStretch(1, 1);
    } else {
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(space::Tight);
        m_main = makeSection();
        m_folded = makeSection();
        column->addWidget(m_main.widget);
        column->addWidget(m_folded.widget);
    }
    m_rows.reserve(static_cast<std::size_t>(m_schema.size()));
    for (const Field &field : std::as_const(m_schema))
        addField(field);
    if (m_style == Style::Sentence) {
        if (m_more != nullptr)
            addToLine(m_main, m_more);
        return;
    }
    if (m_more != nullptr) // behind what it brings, which keeps its order
        m_grid->addWidget(m_more, m_grid->rowCount(), 1, Qt::AlignLeft);
    const bool hasTall =
        std::ranges::any_of(m_schema, [](const Field &field) { return isTall(field.kind); });
    if (!hasTall) // otherwise the rows would share the room that is left
        m_grid->setRowStretch(m_grid->rowCount(), 1);
}

JsonForm::Section JsonForm::makeSection()
{
    Section section{.widget = new QWidget, .column = new QVBoxLayout};
    section.widget->setLayout(section.column);
    section.column->setContentsMargins(0, 0, 0, 0);
    section.column->setSpacing(space::Tight);
    return section;
}

/*! Puts \a small behind what is small before it; after something large a line begins. */
void JsonForm::addToLine(Section &section, QWidget *small)
{
    if (section.line == nullptr) {
        section.line = new LineFlow;
        section.column->addLayout(section.line);
    }
    section.line->addWidget(small);
}

void JsonForm::addField(const Field &field)
{
    Row row{.field = field,
            .label = new QLabel,
            .content = new QWidget,
            .meter = new LengthMeter,
            .note = new NoteLabel};
    const QString key = field.key;
    if (field.kind == Field::Kind::List) {
        row.list = ArrayEditor::create(field, m_purpose);
        connect(row.list, &ArrayEditor::edited, this, [this, key] { takeEdit(key); });
        connect(row.list, &ArrayEditor::left, this, [this, key] { takeLeft(key); });
    } else {
        row.editor = FieldEditor::create(field);
        if (auto *file = qobject_cast<FileEditor *>(row.editor))
            file->setPurpose(m_purpose);
        row.editor->input()->setObjectName(field.key);
        connect(row.editor, &FieldEditor::edited, this, [this, key] { takeEdit(key); });
        connect(row.editor, &FieldEditor::left, this, [this, key] { takeLeft(key); });
    }
    row.label->setBuddy(row.input());
    if (m_style == Style::Form)
        addToGrid(row);
    else
        addToSentence(row);
    m_rows.push_back(row);
}

void JsonForm::addToGrid(Row &row)
{
    auto *column = new QVBoxLayout(row.content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(NoteDistance);
    if (row.list != nullptr)
        column->addWidget(row.list);
    else
        column->addWidget(row.editor, 1);
    column->addLayout(lineOf(row.note, row.meter));

    const int line = m_grid->rowCount();
    if (row.editor != nullptr && !isTall(row.field.kind)) {
        row.label->setMinimumHeight(row.editor->input()->sizeHint().height());
        row.label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    }
    m_grid->addWidget(row.label, line, 0, Qt::AlignRight | Qt::AlignTop);
    m_grid->addWidget(row.content, line, 1);
    if (isTall(row.field.kind))
        m_grid->setRowStretch(line, 1);
}

void JsonForm::addToSentence(Row &row)
{
    Section &section = row.field.isAdvanced ? m_folded : m_main;
    // What comes first is what the kind of condition or action already names.
    row.isLabelled = row.field.isAdvanced || !m_rows.empty() || needsLabel(row.field.kind);
    if (row.field.kind == Field::Kind::Days)
        row.isLabelled = false;
    QWidget *editor = row.list != nullptr ? static_cast<QWidget *>(row.list) : row.editor;
    if (isSmall(row.field)) {
        auto *cell = new QHBoxLayout(row.content);
        cell->setContentsMargins(0, 0, 0, 0);
        cell->setSpacing(space::Tight);
        cell->addWidget(row.label);
        cell->addWidget(editor, 1);
        narrow(row.field, *row.input());
        if (!isWide(row.field.kind))
            row.content->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
        addToLine(section, row.content);
        section.column->addLayout(lineOf(row.note, row.meter));
        return;
    }
    auto *column = new QVBoxLayout(row.content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(NoteDistance);
    row.label->setFont(themeFont(FontRole::Caption));
    if (auto *text = qobject_cast<TextEditor *>(row.editor))
        text->setGrowing(true);
    column->addWidget(row.label);
    column->addWidget(editor);
    column->addLayout(lineOf(row.note, row.meter));
    section.column->addWidget(row.content);
    section.line = nullptr;
}

} // namespace ewc::ui
