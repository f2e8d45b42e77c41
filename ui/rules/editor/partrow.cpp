// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rules/editor/partrow.h"

#include "ui/forms/formsources.h"
#include "ui/forms/jsonform.h"
#include "ui/forms/notelabel.h"
#include "ui/rules/editor/grip.h"
#include "ui/rules/editor/menubutton.h"
#include "ui/rules/editor/partmenu.h"
#include "ui/rules/editor/rowlayout.h"
#include "ui/theme.h"

#include <QEvent>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ewc::ui {
namespace {

constexpr qsizetype MostInline = 8; // fields; a card with more is easier to read as a form

/*! A few fields read like a sentence; many, or fields of objects, are a form. */
JsonForm::Style styleOf(const Schema &schema)
{
    const auto seen =
        std::ranges::count_if(schema, [](const Field &field) { return !field.isAdvanced; });
    const bool hasObjects =
        std::ranges::any_of(schema, [](const Field &field) { return field.key.contains(u'.'); });
    return seen > MostInline || hasObjects ? JsonForm::Style::Form : JsonForm::Style::Sentence;
}

} // namespace

PartRow::PartRow(const PartTypes &types, FormSources &sources, QWidget *parent)
    : QWidget(parent)
    , m_types(types)
    , m_sources(sources)
    , m_grip(new Grip)
    , m_kind(new MenuButton)
    , m_remove(new QToolButton)
    , m_body(new QWidget)
    , m_note(new NoteLabel)
{
    m_remove->setAutoRaise(true);
    m_remove->setFocusPolicy(Qt::StrongFocus);
    m_kind->setFill([this](QMenu &menu) {
        fillPartMenu(menu, m_types, m_part.type, this,
                     [this](const QString &id) { changeType(id); });
    });
    new RowLayout(this, m_grip, m_kind, m_body, m_remove);
    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::Tight);
    column->addWidget(m_note);
    connect(m_remove, &QToolButton::clicked, this, &PartRow::removeWanted);
    connect(m_grip, &Grip::dragged, this, &PartRow::dragged);
    connect(m_grip, &Grip::dropped, this, &PartRow::dropped);
    retranslate();
}

void PartRow::setPart(const RulePart &part)
{
    m_former.clear();
    m_showAll = false;
    m_ownProblem.clear();
    if (part.type != m_part.type || (m_type == nullptr && m_form == nullptr)) {
        m_part = part;
        makeForm();
    } else if (m_form != nullptr) {
        m_form->setObject(part.parameters);
    }
    m_part = part;
    retranslate();
}

void PartRow::updatePart(const RulePart &part)
{
    if (part == this->part())
        return;
    const bool isOther = part.type != m_part.type;
    m_part = part;
    if (isOther)
        makeForm();
    else if (m_form != nullptr)
        m_form->updateObject(part.parameters);
    retranslate();
}

RulePart PartRow::part() const
{
    return {.type = m_part.type,
            .parameters = m_form != nullptr ? m_form->object() : m_part.parameters};
}

/*! Makes the form for m_part, in place of another one. */
void PartRow::makeForm()
{
    const bool hadFocus = m_form != nullptr && m_form->isAncestorOf(focusWidget());
    if (m_form != nullptr) {
        m_form->hide();
        m_form->deleteLater();
        m_form = nullptr;
    }
    m_type = partType(m_types, m_part.type);
    if (m_type != nullptr && !m_type->schema.isEmpty()) {
        m_form = new JsonForm(m_type->schema, m_type->purpose, styleOf(m_type->schema), m_body);
        m_form->setSentencesWhole(true);
        m_form->setSources(m_sources);
        m_form->setObject(m_part.parameters);
        m_form->setShowAll(m_showAll);
        connect(m_form, &JsonForm::fieldEdited, this, &PartRow::edited);
        static_cast<QVBoxLayout *>(m_body->layout())->insertWidget(0, m_form);
        m_form->show();
    }
    if (hadFocus)
        m_kind->setFocus(Qt::OtherFocusReason);
}

/*! What fits the new kind stays; what was filled in for it before comes back. */
void PartRow::changeType(const QString &id)
{
    const PartType *type = partType(m_types, id);
    if (type == nullptr || id == m_part.type)
        return;
    const RulePart before = part();
    m_former.insert(before.type, before.parameters);
    Parameters parameters = m_former.value(id);
    if (parameters.isEmpty() && m_type != nullptr)
        parameters = fitting(*type, *m_type, before.parameters);
    m_part = {.type = id, .parameters = parameters};
    makeForm();
    m_ownProblem.clear();
    retranslate();
    focusField({});
    Q_EMIT edited({});
}

void PartRow::setProblems(const QList<FieldProblem> &problems)
{
    m_ownProblem.clear();
    QList<FieldProblem> inner;
    for (const FieldProblem &problem : problems) {
        if (m_form != nullptr && !problem.path.isEmpty())
            inner.append(problem);
        else if (m_ownProblem.isEmpty())
            m_ownProblem = problem.sentence;
    }
    if (m_form != nullptr)
        m_form->setProblems(inner);
    retranslate();
}

void PartRow::setShowAll(bool showAll)
{
    m_showAll = showAll;
    if (m_form != nullptr)
        m_form->setShowAll(showAll);
}

QString PartRow::shownProblem(const QString &path) const
{
    return path.isEmpty()      ? m_note->problem()
           : m_form == nullptr ? QString()
                               : m_form->shownProblem(path);
}

void PartRow::focusField(const QString &path)
{
    if (m_form != nullptr)
        m_form->focusField(path);
    else
        focusKind();
}

void PartRow::focusKind()
{
    m_kind->setFocus(Qt::OtherFocusReason);
}

void PartRow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PartRow::retranslate()
{
    const QString label = m_type != nullptr ? fullLabel(*m_type) : m_part.type;
    m_kind->setText(QString(label).replace(u'&', "&&"_L1));
    m_kind->setAccessibleName(label);
    m_kind->setToolTip(m_type != nullptr ? schemaText(m_type->help) : QString());
    m_kind->setAccessibleDescription(tr("Opens a menu with other kinds"));
    m_remove->setIcon(themeIcon(u"edit-delete"_s));
    m_remove->setToolTip(tr("Take away: %1").arg(label));
    m_remove->setAccessibleName(m_remove->toolTip());
    const bool isUnknown = m_type == nullptr && !m_part.type.isEmpty();
    m_note->setProblem(!m_ownProblem.isEmpty() ? m_ownProblem
                       : isUnknown
                           ? tr("This version does not know “%1”: choose another kind, or take it "
                                "away.")
                                 .arg(m_part.type)
                           : QString());
    m_note->setVisible(!m_note->problem().isEmpty());
    m_body->setVisible(m_form != nullptr || !m_note->problem().isEmpty());
    updateGeometry();
}

} // namespace ewc::ui
