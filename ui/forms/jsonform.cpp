// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/jsonform.h"

#include "core/base/jsonpath.h"
#include "ui/forms/formsources.h"
#include "ui/forms/jsonformrow.h"
#include "ui/forms/lengthmeter.h"
#include "ui/forms/notelabel.h"
#include "ui/forms/variablebutton.h"
#include "ui/theme.h"

#include <QEvent>
#include <QJsonArray>
#include <QLabel>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ewc::ui {
namespace {

/*! What \a text of an editor means; \a former if it says the same: it stays exactly as it was. */
QJsonValue valueOf(const Field &field, const QString &text, const QJsonValue &former)
{
    return text == toFieldText(former) ? former : toJsonValue(field, text);
}

} // namespace

JsonForm::JsonForm(Schema schema, const FilePurpose &purpose, QWidget *parent)
    : JsonForm(std::move(schema), purpose, Style::Form, parent)
{
}

JsonForm::JsonForm(Schema schema, const FilePurpose &purpose, Style style, QWidget *parent)
    : QWidget(parent)
    , m_schema(std::move(schema))
    , m_purpose(purpose)
    , m_style(style)
{
    layOut();
    unfold(false);
    retranslate();
}

JsonForm::~JsonForm() = default;

void JsonForm::takeEdit(const QString &key)
{
    row(key)->isTouched = true;
    refresh();
    Q_EMIT fieldEdited(key);
    Q_EMIT edited();
}

void JsonForm::takeLeft(const QString &key)
{
    row(key)->isTouched = true;
    refresh();
    Q_EMIT left();
}

void JsonForm::setObject(const QJsonObject &object)
{
    m_problems.clear();
    m_showAll = false;
    for (Row &row : m_rows)
        row.isTouched = false;
    updateObject(object);
}

void JsonForm::updateObject(const QJsonObject &object)
{
    m_loaded = object;
    for (Row &row : m_rows) {
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
    const bool isBlamedUnseen = std::ranges::any_of(m_rows, [](const Row &row) {
        return row.field.isAdvanced && !row.note->problem().isEmpty();
    });
    if (isBlamedUnseen)
        unfold(true);
}

void JsonForm::setSentencesWhole(bool areWhole)
{
    m_areSentencesWhole = areWhole;
    for (const Row &row : m_rows) {
        if (row.list != nullptr)
            row.list->setSentencesWhole(areWhole);
    }
    refresh();
}

void JsonForm::setShowAll(bool showAll)
{
    m_showAll = showAll;
    refresh();
}

void JsonForm::setSources(FormSources &sources)
{
    m_sources = &sources;
    for (Row &row : m_rows) {
        if (row.list != nullptr) {
            row.list->setSources(sources);
            continue;
        }
        row.editor->setSources(sources);
        if (row.field.isTemplate && row.variables == nullptr
            && VariableButton::canInsertInto(*row.editor->input())) {
            row.variables = new VariableButton(*row.editor->input(), sources);
            row.editor->addButton(row.variables);
        }
    }
    refresh();
}

/*! Shows what is advanced, or only that there is more. */
void JsonForm::unfold(bool isUnfolded)
{
    if (m_more == nullptr) {
        if (m_folded.widget != nullptr)
            m_folded.widget->hide();
        return;
    }
    m_more->setChecked(isUnfolded);
    m_more->setArrowType(isUnfolded ? Qt::DownArrow : Qt::RightArrow);
    if (m_folded.widget != nullptr)
        m_folded.widget->setVisible(isUnfolded);
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
        const bool isInside = row.list != nullptr && path.startsWith(row.field.key + u'[');
        if (!isInside && row.field.key != path && !path.isEmpty())
            continue;
        if (row.field.isAdvanced)
            unfold(true);
        if (row.list != nullptr)
            row.list->focusField(isInside ? path.sliced(row.field.key.size()) : QString());
        else
            row.editor->input()->setFocus(Qt::OtherFocusReason);
        return;
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
    bool isMoreSet = false;
    for (Row &row : m_rows) {
        const bool inForce = isInForce(row.field, m_schema, all);
        const bool isShown =
            inForce && (!row.field.isAdvanced || m_grid == nullptr || m_more->isChecked());
        row.label->setVisible(isShown && row.field.kind != Field::Kind::Flag && row.isLabelled);
        row.content->setVisible(isShown);
        isMoreSet |= inForce && row.field.isAdvanced && !row.isEmpty();
        showProblem(row);
        if (row.editor != nullptr) {
            row.meter->measure(row.field, row.editor->value());
            row.editor->input()->setAccessibleDescription(row.note->text());
        }
        const bool hasNote = !row.note->text().isEmpty();
        row.note->setVisible(isShown && (hasNote || (row.editor != nullptr && m_grid != nullptr)));
        row.meter->setVisible(isShown && (m_grid != nullptr || !row.meter->text().isEmpty()));
    }
    if (m_more != nullptr) {
        QFont font = this->font();
        font.setBold(isMoreSet); // what is folded away and counts is not forgotten
        m_more->setFont(font);
    }
}

/*! Says what is wrong with \a row, or else what its text reads like, or its help. */
void JsonForm::showProblem(Row &row)
{
    QString sentence;
    QList<FieldProblem> inner;
    for (const FieldProblem &problem : std::as_const(m_problems)) {
        if (problem.path == row.field.key)
            sentence = m_areSentencesWhole
                           ? problem.sentence
                           : tr("%1 %2", "name of a field, and what is wrong with it")
                                 .arg(schemaText(row.field.label), problem.sentence);
        else if (problem.path.startsWith(row.field.key + u'['))
            inner.append({.path = problem.path.sliced(row.field.key.size()),
                          .sentence = problem.sentence,
                          .code = problem.code});
    }
    if (row.list != nullptr && !row.list->setProblems(inner, m_showAll) && sentence.isEmpty()
        && !inner.isEmpty())
        sentence = inner.first().sentence;
    const bool isBlamed = m_showAll || row.isTouched || !row.isEmpty();
    row.note->setProblem(isBlamed ? sentence : QString());

    QString help = m_style == Style::Form ? schemaText(row.field.help) : QString();
    if (row.field.isTemplate && row.editor != nullptr && m_sources) {
        const QString text = row.editor->value();
        const QString preview = text.contains(u'{') ? m_sources->preview(text) : text;
        if (preview != text)
            help = tr("Reads like: %1").arg(preview.left(500));
    }
    row.note->setHelp(help);
}

void JsonForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
    QWidget::changeEvent(event);
}

void JsonForm::retranslate()
{
    for (const Row &row : m_rows)
        retranslateRow(row);
    if (m_more != nullptr)
        m_more->setText(tr("More"));
    refresh();
}

void JsonForm::retranslateRow(const Row &row)
{
    row.label->setText(schemaText(row.field.label));
    if (m_style == Style::Sentence) {
        const QString help = schemaText(row.field.help);
        row.content->setToolTip(help.isEmpty() ? row.label->text() : help);
    }
    if (row.list != nullptr) {
        row.list->retranslate();
        return;
    }
    row.editor->input()->setAccessibleName(row.label->text());
    row.editor->retranslate();
    if (row.variables != nullptr)
        row.variables->retranslate();
}

} // namespace ewc::ui
