// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rules/editor/ruleeditor.h"

#include "core/rules/sentence.h"
#include "ui/actiongroup.h"
#include "ui/forms/formscroll.h"
#include "ui/forms/notelabel.h"
#include "ui/rules/editor/menubutton.h"
#include "ui/rules/editor/partlist.h"
#include "ui/rules/editor/partrow.h"
#include "ui/rules/editor/rulehead.h"
#include "ui/rules/editor/ruleoptions.h"
#include "ui/rules/editor/rulesources.h"
#include "ui/rules/editor/taborder.h"
#include "ui/rules/editor/triggereditor.h"
#include "ui/theme.h"
#include "ui/widgets/emptystate.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QScopedValueRollback>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ewc::ui {
namespace {

const QString When = u"when."_s;
const QString Then = u"then"_s;
constexpr qsizetype LongestSentence = 600; // characters; who wrote more knows what it says

QLabel *makeHeading()
{
    auto *label = new QLabel;
    QFont font = themeFont(FontRole::Body);
    font.setBold(true);
    label->setFont(font);
    return label;
}

} // namespace

RuleEditor::RuleEditor(RulesDraft &draft, LogLink &log, EngineLink &engine, QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_sources(new RuleSources(draft, log, engine, this))
    , m_stack(new QStackedWidget)
    , m_empty(new EmptyState(u"document-edit"_s))
    , m_head(new RuleHead([this] { return folders(); }))
    , m_trigger(new TriggerEditor(conditionParts(), m_sources->forms()))
    , m_then(makeHeading())
    , m_actions(new PartList(PartList::Of::Actions, actionParts(), m_sources->forms()))
    , m_noAction(new QLabel)
    , m_besides(makeHeading())
    , m_options(new RuleOptions)
    , m_note(new NoteLabel)
    , m_sentence(new QLabel)
    , m_moveUp(new QAction(this))
    , m_moveDown(new QAction(this))
{
    setUpContent();
    setUpActions();
    connect(m_head, &RuleHead::edited, this, &RuleEditor::takeEdit);
    connect(m_options, &RuleOptions::edited, this, &RuleEditor::takeEdit);
    connect(m_trigger, &TriggerEditor::edited, this,
            [this](const QString &path, const QString &what) {
                takeEdit(path.isEmpty() ? QString() : When + path, what);
            });
    connect(m_actions, &PartList::edited, this, [this](const QString &path, const QString &what) {
        takeEdit(path.isEmpty() ? QString() : Then + path, what);
    });
    connect(&m_draft, &RulesDraft::rulesChanged, this, &RuleEditor::takeChange);
    connect(&m_draft, &RulesDraft::currentChanged, this, &RuleEditor::takeChange);
    connect(&m_draft, &RulesDraft::problemsChanged, this, &RuleEditor::showProblems);
    retranslate();
    takeChange();
}

void RuleEditor::setUpContent()
{
    m_noAction->setWordWrap(true);
    m_noAction->setForegroundRole(QPalette::PlaceholderText);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_actions->addButton());
    foot->addStretch();

    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(space::Group, space::Group, space::Group, space::Group);
    column->setSpacing(space::Control);
    column->addWidget(m_head);
    column->addSpacing(space::Control);
    column->addWidget(m_trigger);
    column->addSpacing(space::Control);
    column->addWidget(m_then);
    column->addWidget(m_noAction);
    column->addWidget(m_actions);
    column->addLayout(foot);
    column->addSpacing(space::Control);
    column->addWidget(m_besides);
    column->addWidget(m_options);
    column->addStretch();
    m_scroll = new FormScroll(content);

    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *frame = new QFrame;
    frame->setAutoFillBackground(true);
    frame->setBackgroundRole(QPalette::AlternateBase);
    auto *below = new QVBoxLayout(frame);
    below->setContentsMargins(space::Group, space::Control, space::Group, space::Control);
    below->setSpacing(space::Tight);
    below->addWidget(m_note);
    below->addWidget(m_sentence);

    auto *page = new QWidget;
    auto *pageColumn = new QVBoxLayout(page);
    pageColumn->setContentsMargins(0, 0, 0, 0);
    pageColumn->setSpacing(0);
    pageColumn->addWidget(m_scroll, 1);
    pageColumn->addWidget(frame);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(page);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
}

void RuleEditor::setUpActions()
{
    m_moveUp->setShortcut(QKeyCombination(Qt::AltModifier, Qt::Key_Up));
    m_moveDown->setShortcut(QKeyCombination(Qt::AltModifier, Qt::Key_Down));
    for (QAction *action : {m_moveUp, m_moveDown})
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addActions({m_moveUp, m_moveDown});
    connect(m_moveUp, &QAction::triggered, this, [this] { moveFocused(-1); });
    connect(m_moveDown, &QAction::triggered, this, [this] { moveFocused(1); });
}

/*! Shows what the draft says, as far as it is not what is shown already. */
void RuleEditor::takeChange()
{
    const Rule *rule = m_draft.rules().find(m_draft.current());
    if (rule == nullptr) {
        m_rule = {};
        m_stack->setCurrentIndex(0);
        return;
    }
    if (rule->id != m_rule.id) {
        load(*rule);
    } else if (*rule != m_rule) {
        m_rule = *rule;
        if (!m_isEditing) {
            m_trigger->updateTrigger(m_rule.when);
            m_actions->updateParts(m_rule.actions);
            m_options->updateRule(m_rule);
        }
        showSentence();
    }
    m_noAction->setVisible(m_rule.actions.isEmpty());
}

void RuleEditor::load(const Rule &rule)
{
    m_rule = rule;
    m_trigger->setTrigger(rule.when);
    m_actions->setParts(rule.actions);
    m_options->setRule(rule);
    // One's first rule begins without a word of blame; later it is of use to see what is missing.
    const bool wasSeen = m_seen.contains(rule.id);
    m_seen.insert(rule.id);
    m_trigger->setShowAll(wasSeen);
    m_actions->setShowAll(wasSeen);
    m_options->setShowAll(wasSeen);
    m_sources->readDirectory();
    showSentence();
    showProblems();
    m_stack->setCurrentIndex(1);
}

void RuleEditor::takeEdit(const QString &field, const QString &what)
{
    if (m_rule.id.isEmpty())
        return;
    Rule rule = m_rule;
    m_head->write(rule);
    rule.when = m_trigger->trigger();
    rule.actions = m_actions->parts();
    m_options->write(rule);
    const QScopedValueRollback editing(m_isEditing, true);
    m_draft.changeRule(rule, field, what);
}

void RuleEditor::showProblems()
{
    QList<FieldProblem> ofTrigger;
    QList<FieldProblem> ofActions;
    QList<FieldProblem> others;
    QString whole;
    for (const RuleProblem &problem : m_draft.problems()) {
        if (problem.ruleId != m_rule.id || m_rule.id.isEmpty())
            continue;
        if (problem.field.startsWith(When))
            ofTrigger.append(
                {.path = problem.field.sliced(When.size()), .sentence = problem.sentence});
        else if (problem.field.startsWith(Then + u'['))
            ofActions.append(
                {.path = problem.field.sliced(Then.size()), .sentence = problem.sentence});
        else if (problem.field.startsWith("schedule."_L1)
                 || problem.field.startsWith("cooldown"_L1))
            others.append({.path = problem.field, .sentence = problem.sentence});
        else if (whole.isEmpty())
            whole = problem.sentence;
    }
    m_trigger->setProblems(ofTrigger);
    m_actions->setProblems(ofActions);
    m_options->setProblems(others);
    m_note->setProblem(whole);
    m_note->setVisible(!whole.isEmpty());
}

void RuleEditor::showSentence()
{
    QString sentence = sentenceOf(m_rule, m_draft.rules());
    if (sentence.size() > LongestSentence)
        sentence = sentence.first(LongestSentence) + u'…';
    m_sentence->setText(sentence);
    Rule unnamed = m_rule;
    unnamed.name.clear();
    m_head->setRule(m_rule, titleOf(unnamed));
}

void RuleEditor::focusFirst()
{
    if (!m_trigger->focusField(u"conditions[0]"_s))
        m_head->focusName();
}

void RuleEditor::focusField(const QString &field)
{
    m_trigger->setShowAll(true);
    m_actions->setShowAll(true);
    m_options->setShowAll(true);
    const bool isFound =
        (field.startsWith(When) && m_trigger->focusField(field.sliced(When.size())))
        || (field.startsWith(Then) && m_actions->focusField(field.sliced(Then.size())))
        || m_options->focusField(field);
    if (!isFound)
        m_head->focusName();
}

void RuleEditor::moveFocused(int by)
{
    if (!m_trigger->moveFocused(by))
        m_actions->moveFocused(by);
}

bool RuleEditor::focusNextPrevChild(bool next)
{
    return focusNextInOrder(*this, next);
}

/*! Those that there are, for the list of the choice. */
QStringList RuleEditor::folders() const
{
    QSet<QString> found;
    for (const RuleSection section : RuleSections) {
        for (const Rule &rule : m_draft.rules().section(section)) {
            if (!rule.folder.isEmpty())
                found.insert(rule.folder);
        }
    }
    QStringList sorted = found.values();
    sorted.sort(Qt::CaseInsensitive);
    return sorted;
}

void RuleEditor::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        if (!m_rule.id.isEmpty())
            showSentence();
    }
    QWidget::changeEvent(event);
}

void RuleEditor::retranslate()
{
    m_empty->setTexts(tr("No rule is chosen"),
                      tr("Choose a rule in the list to see and change what it does: when it "
                         "answers, and with what."),
                      {});
    m_then->setText(tr("then"));
    m_noAction->setText(tr("There is no action yet: say what is to be done."));
    m_besides->setText(tr("how often, and when"));
    m_sentence->setAccessibleName(tr("The rule in words"));
    m_moveUp->setText(tr("Move a condition or an action up"));
    m_moveDown->setText(tr("Move a condition or an action down"));
    for (QAction *action : {m_moveUp, m_moveDown})
        action->setProperty(ActionGroupProperty, tr("Rules"));
}

} // namespace ewc::ui
