// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rules/editor/triggereditor.h"

#include "ui/forms/lineflow.h"
#include "ui/rules/editor/groupeditor.h"
#include "ui/rules/editor/menubutton.h"
#include "ui/rules/editor/quantifierbox.h"
#include "ui/theme.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ewc::ui {
namespace {

const QString Conditions = u"conditions"_s;

QString groupPath(qsizetype at)
{
    return u"groups[%1]"_s.arg(at);
}

/*! Of \a problems those under \a prefix, without it. */
QList<FieldProblem> under(const QString &prefix, const QList<FieldProblem> &problems)
{
    QList<FieldProblem> found;
    for (const FieldProblem &problem : problems) {
        if (problem.path.startsWith(prefix))
            found.append({.path = problem.path.sliced(prefix.size()),
                          .sentence = problem.sentence,
                          .kind = problem.kind});
    }
    return found;
}

} // namespace

TriggerEditor::TriggerEditor(const PartTypes &types, FormSources &sources, QWidget *parent)
    : QWidget(parent)
    , m_types(types)
    , m_sources(sources)
    , m_when(new QLabel)
    , m_quantifier(new QuantifierBox(QuantifierBox::Of::Rule))
    , m_list(new PartList(PartList::Of::Conditions, types, sources))
    , m_none(new QLabel)
    , m_groupColumn(new QVBoxLayout)
    , m_addGroup(new QPushButton)
{
    m_none->setWordWrap(true);
    m_none->setForegroundRole(QPalette::PlaceholderText);
    m_addGroup->setAutoDefault(false);
    m_groupColumn->setSpacing(space::Control);
    auto *head = new LineFlow;
    head->addWidget(m_when);
    head->addWidget(m_quantifier);
    auto *foot = new LineFlow;
    foot->addWidget(m_list->addButton());
    foot->addWidget(m_addGroup);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::Control);
    layout->addLayout(head);
    layout->addWidget(m_none);
    layout->addWidget(m_list);
    layout->addLayout(m_groupColumn);
    layout->addLayout(foot);

    connect(m_quantifier, &QuantifierBox::edited, this,
            [this] { Q_EMIT edited(u"match"_s, tr("Change how many have to hold")); });
    connect(m_list, &PartList::edited, this, [this](const QString &path, const QString &what) {
        refresh();
        Q_EMIT edited(path.isEmpty() ? QString() : Conditions + path, what);
    });
    connect(m_addGroup, &QPushButton::clicked, this, &TriggerEditor::addGroup);
    retranslate();
}

void TriggerEditor::setTrigger(const RuleTrigger &trigger)
{
    m_quantifier->setQuantifier(trigger.quantifier);
    m_list->setParts(trigger.conditions);
    setGroupCount(trigger.groups.size());
    for (qsizetype i = 0; i < m_groups.size(); ++i)
        m_groups.at(i)->setGroup(trigger.groups.at(i));
    refresh();
}

void TriggerEditor::updateTrigger(const RuleTrigger &trigger)
{
    m_quantifier->setQuantifier(trigger.quantifier);
    m_list->updateParts(trigger.conditions);
    setGroupCount(trigger.groups.size());
    for (qsizetype i = 0; i < m_groups.size(); ++i)
        m_groups.at(i)->updateGroup(trigger.groups.at(i));
    refresh();
}

RuleTrigger TriggerEditor::trigger() const
{
    RuleTrigger trigger{.quantifier = m_quantifier->quantifier(), .conditions = m_list->parts()};
    for (const GroupEditor *group : m_groups)
        trigger.groups.append(group->group());
    return trigger;
}

void TriggerEditor::setGroupCount(qsizetype count)
{
    while (m_groups.size() > count)
        removeLastGroup();
    while (m_groups.size() < count)
        insertGroup({});
}

void TriggerEditor::insertGroup(const ConditionGroup &group)
{
    auto *editor = new GroupEditor(m_types, m_sources);
    editor->setGroup(group);
    connect(editor, &GroupEditor::edited, this,
            [this, editor](const QString &path, const QString &what) {
                const QString prefix = groupPath(m_groups.indexOf(editor)) + u'.';
                Q_EMIT edited(path.isEmpty() ? QString() : prefix + path, what);
            });
    connect(editor, &GroupEditor::removeWanted, this, [this, editor] { removeGroup(editor); });
    m_groupColumn->addWidget(editor);
    editor->show(); // now: it is to get the keyboard
    m_groups.append(editor);
}

void TriggerEditor::removeLastGroup()
{
    GroupEditor *editor = m_groups.takeLast();
    editor->hide();
    editor->disconnect(this);
    editor->deleteLater();
}

void TriggerEditor::addGroup()
{
    // A group of its own makes sense where it counts in another way than what is around it.
    const bool isAny = m_quantifier->quantifier() == Quantifier::Any;
    const QString type = m_types.isEmpty() ? QString() : m_types.first().id;
    insertGroup(
        {.quantifier = isAny ? Quantifier::All : Quantifier::Any, .conditions = {{.type = type}}});
    refresh();
    m_groups.last()->list()->focusField(u"[0]"_s);
    Q_EMIT edited({}, tr("Add a group"));
}

void TriggerEditor::removeGroup(GroupEditor *editor)
{
    m_groups.removeAll(editor);
    editor->hide();
    editor->disconnect(this);
    editor->deleteLater(); // its button was clicked
    m_addGroup->setFocus(Qt::OtherFocusReason);
    refresh();
    Q_EMIT edited({}, tr("Take a group away"));
}

void TriggerEditor::setProblems(const QList<FieldProblem> &problems)
{
    m_list->setProblems(under(Conditions, problems));
    for (qsizetype i = 0; i < m_groups.size(); ++i)
        m_groups.at(i)->list()->setProblems(under(groupPath(i) + u'.' + Conditions, problems));
}

void TriggerEditor::setShowAll(bool showAll)
{
    m_list->setShowAll(showAll);
    for (const GroupEditor *group : std::as_const(m_groups))
        group->list()->setShowAll(showAll);
}

bool TriggerEditor::focusField(const QString &path)
{
    if (path.startsWith(Conditions))
        return m_list->focusField(path.sliced(Conditions.size()));
    for (qsizetype i = 0; i < m_groups.size(); ++i) {
        const QString prefix = groupPath(i) + u'.' + Conditions;
        if (path.startsWith(prefix))
            return m_groups.at(i)->list()->focusField(path.sliced(prefix.size()));
    }
    return false;
}

bool TriggerEditor::moveFocused(int by)
{
    return m_list->moveFocused(by) || std::ranges::any_of(m_groups, [by](const GroupEditor *group) {
               return group->list()->moveFocused(by);
           });
}

void TriggerEditor::refresh()
{
    const bool hasNone = m_list->rows().isEmpty() && m_groups.isEmpty();
    m_none->setVisible(hasNone);
    m_list->setVisible(!m_list->rows().isEmpty());
    m_quantifier->setVisible(!hasNone);
    m_when->setText(hasNone ? tr("When any message comes") : tr("When a message comes and"));
}

void TriggerEditor::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
    QWidget::changeEvent(event);
}

void TriggerEditor::retranslate()
{
    m_none->setText(tr("There is no condition: the rule answers every message."));
    m_addGroup->setText(tr("Group"));
    m_addGroup->setIcon(themeIcon(u"list-add"_s));
    m_addGroup->setAccessibleName(tr("Add a group of conditions"));
    m_addGroup->setToolTip(tr("A group counts as one condition: any, all or none of what is in "
                              "it"));
    refresh();
}

} // namespace ewc::ui
