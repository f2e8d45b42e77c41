// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/jsonform.h"

#include "core/base/jsonpath.h"
#include "ui/forms/fieldeditor.h"
#include "ui/forms/fileeditor.h"
#include "ui/forms/lengthmeter.h"
#include "ui/forms/listeditor.h"
#include "ui/forms/notelabel.h"
#include "ui/theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QJsonArray>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ewc::ui {
namespace {

constexpr int RowDistance = 8; // pixels
constexpr int NoteDistance = 2; // pixels

/*! What \a text of an editor means; \a former if it says the same: it stays exactly as it was. */
QJsonValue valueOf(const Field &field, const QString &text, const QJsonValue &former)
{
    return text == toFieldText(former) ? former : toJsonValue(field, text);
}

bool isTall(Field::Kind kind)
{
    return kind == Field::Kind::LongText;
}

} // namespace

struct JsonForm::Row
{
    Field field;
    QLabel *label = nullptr;
    QWidget *content = nullptr; ///< editor, meter and note
    FieldEditor *editor = nullptr; ///< null for a list
    ListEditor *list = nullptr; ///< null for anything else
    LengthMeter *meter = nullptr;
    NoteLabel *note = nullptr;
    bool isTouched = false;

    [[nodiscard]] bool isEmpty() const
    {
        return editor != nullptr ? editor->value().isEmpty() : list->array().isEmpty();
    }
};

JsonForm::JsonForm(Schema schema, const FilePurpose &purpose, QWidget *parent)
    : QWidget(parent)
    , m_schema(std::move(schema))
    , m_purpose(purpose)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space::Control);
    m_grid->setVerticalSpacing(RowDistance);
    m_grid->setColumnStretch(1, 1);
    m_rows.reserve(static_cast<std::size_t>(m_schema.size()));
    for (const Field &field : std::as_const(m_schema))
        addField(field);
    const bool hasTall =
        std::ranges::any_of(m_schema, [](const Field &field) { return isTall(field.kind); });
    if (!hasTall) // otherwise the rows would share the room that is left
        m_grid->setRowStretch(m_grid->rowCount(), 1);
    retranslate();
}

JsonForm::~JsonForm() = default;

void JsonForm::addField(const Field &field)
{
    Row row{.field = field,
            .label = new QLabel,
            .content = new QWidget,
            .meter = new LengthMeter,
            .note = new NoteLabel};
    auto *column = new QVBoxLayout(row.content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(NoteDistance);
    const QString key = field.key;
    if (field.kind == Field::Kind::List) {
        row.list = new ListEditor(field, m_purpose);
        row.label->setBuddy(row.list->input());
        connect(row.list, &ListEditor::edited, this, [this, key] { takeEdit(key); });
        column->addWidget(row.list);
    } else {
        row.editor = FieldEditor::create(field);
        if (auto *file = qobject_cast<FileEditor *>(row.editor))
            file->setPurpose(m_purpose);
        row.editor->input()->setObjectName(field.key);
        row.label->setBuddy(row.editor->input());
        connect(row.editor, &FieldEditor::edited, this, [this, key] { takeEdit(key); });
        connect(row.editor, &FieldEditor::left, this, [this, key] {
            this->row(key)->isTouched = true;
            refresh();
            Q_EMIT left();
        });
        column->addWidget(row.editor, 1);
    }
    auto *below = new QHBoxLayout;
    below->setSpacing(space::Control);
    below->addWidget(row.note, 1);
    below->addWidget(row.meter, 0, Qt::AlignTop);
    column->addLayout(below);

    const int line = m_grid->rowCount();
    if (row.editor != nullptr && !isTall(field.kind)) {
        row.label->setMinimumHeight(row.editor->input()->sizeHint().height());
        row.label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    }
    m_grid->addWidget(row.label, line, 0, Qt::AlignRight | Qt::AlignTop);
    m_grid->addWidget(row.content, line, 1);
    if (isTall(field.kind))
        m_grid->setRowStretch(line, 1);
    m_rows.push_back(row);
}

void JsonForm::takeEdit(const QString &key)
{
    row(key)->isTouched = true;
    refresh();
    Q_EMIT edited();
}

void JsonForm::setObject(const QJsonObject &object)
{
    m_loaded = object;
    m_problems.clear();
    m_showAll = false;
    for (Row &row : m_rows) {
        row.isTouched = false;
        const QJsonValue value = valueAt(object, row.field.key);
        if (row.list != nullptr)
            row.list->setArray(value.toArray());
        else
            row.editor->setValue(toFieldText(value));
    }
    refresh();
}

QJsonObject JsonForm::object() const
{
    QJsonObject object = m_loaded;
    const Values all = texts();
    for (const Row &row : m_rows) {
        const QString &key = row.field.key;
        QJsonValue value = QJsonValue::Undefined;
        if (isInForce(row.field, m_schema, all)) {
            if (row.list == nullptr)
                value = valueOf(row.field, row.editor->value(), valueAt(m_loaded, key));
            else if (const QJsonArray array = row.list->array(); !array.isEmpty())
                value = array;
        }
        setValueAt(object, key, value);
    }
    return object;
}

void JsonForm::setText(const QString &key, const QString &text)
{
    Row *const found = row(key);
    if (found == nullptr || found->editor == nullptr)
        return;
    found->editor->setValue(text);
    takeEdit(key);
}

void JsonForm::setProblems(const QList<FieldProblem> &problems)
{
    m_problems = problems;
    refresh();
}

void JsonForm::setShowAll(bool showAll)
{
    m_showAll = showAll;
    refresh();
}

QString JsonForm::shownProblem(const QString &path) const
{
    for (const Row &row : m_rows) {
        if (row.field.key == path)
            return row.note->problem();
        if (row.list != nullptr && path.startsWith(row.field.key + u'['))
            return row.list->shownProblem(path.sliced(row.field.key.size()));
    }
    return {};
}

void JsonForm::focusField(const QString &path)
{
    for (const Row &row : m_rows) {
        if (row.list != nullptr && path.startsWith(row.field.key + u'[')) {
            row.list->focusField(path.sliced(row.field.key.size()));
            return;
        }
        if (row.field.key == path || path.isEmpty()) {
            if (row.list != nullptr)
                row.list->focusField({});
            else
                row.editor->input()->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

JsonForm::Row *JsonForm::row(const QString &key)
{
    const auto found =
        std::ranges::find_if(m_rows, [&key](const Row &row) { return row.field.key == key; });
    return found == m_rows.end() ? nullptr : &*found;
}

/*! What stands in the fields that others may depend on. */
Values JsonForm::texts() const
{
    Values values;
    for (const Row &row : m_rows) {
        if (row.editor != nullptr)
            values.insert(row.field.key, row.editor->value());
    }
    return values;
}

void JsonForm::refresh()
{
    const Values all = texts();
    for (Row &row : m_rows) {
        const bool inForce = isInForce(row.field, m_schema, all);
        row.label->setVisible(inForce && row.field.kind != Field::Kind::Flag);
        row.content->setVisible(inForce);
        QString sentence;
        QList<FieldProblem> inner;
        for (const FieldProblem &problem : std::as_const(m_problems)) {
            if (problem.path == row.field.key)
                sentence = tr("%1 %2", "name of a field, and what is wrong with it")
                               .arg(schemaText(row.field.label), problem.sentence);
            else if (problem.path.startsWith(row.field.key + u'['))
                inner.append({.path = problem.path.sliced(row.field.key.size()),
                              .sentence = problem.sentence,
                              .code = problem.code});
        }
        if (row.list != nullptr)
            row.list->setProblems(inner, m_showAll);
        const bool isShown = m_showAll || row.isTouched || !row.isEmpty();
        row.note->setProblem(isShown ? sentence : QString());
        if (row.editor != nullptr) {
            row.meter->measure(row.field, row.editor->value());
            row.editor->input()->setAccessibleDescription(row.note->text());
        }
        row.note->setVisible(!row.note->text().isEmpty() || row.editor != nullptr);
    }
}

void JsonForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
    QWidget::changeEvent(event);
}

void JsonForm::retranslate()
{
    for (const Row &row : m_rows) {
        row.label->setText(schemaText(row.field.label));
        row.note->setHelp(schemaText(row.field.help));
        if (row.list != nullptr) {
            row.list->retranslate();
        } else {
            row.editor->input()->setAccessibleName(row.label->text());
            row.editor->retranslate();
        }
    }
    refresh();
}

} // namespace ewc::ui
