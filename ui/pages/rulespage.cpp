// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/rulespage.h"

#include "ui/dialogs/messagebar.h"
#include "ui/enginelink.h"
#include "ui/inpool.h"
#include "ui/loglink.h"
#include "ui/rules/editor/ruleeditor.h"
#include "ui/rules/list/ruleslist.h"
#include "ui/rules/list/rulesmodel.h"
#include "ui/rules/list/ruletree.h"
#include "ui/rules/presetgallery.h"
#include "ui/rules/rulesexchange.h"
#include "ui/rules/ruletrust.h"
#include "ui/rules/testbench/pasttrialdialog.h"
#include "ui/rules/testbench/ruletestbench.h"
#include "ui/rules/versionsdialog.h"
#include "ui/send/senderror.h"
#include "ui/theme.h"
#include "ui/widgets/accentbutton.h"
#include "ui/widgets/emptystate.h"

#include <QAction>
#include <QDesktopServices>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QLabel>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ewc::ui {
namespace {

/*! Beside the window's own settings, which name no folder if they are not kept at all. */
QString draftFile(const QSettings &settings)
{
    return QFileInfo(settings.fileName()).path() + "/rules-draft.json"_L1;
}

/*! What was done since the rules were saved last, in a few words: the comment of a version. */
QString commentOf(const QUndoStack &undo)
{
    constexpr qsizetype MostWords = 3;
    QStringList words;
    for (int i = undo.index() - 1; i >= 0 && i >= undo.cleanIndex() && words.size() < MostWords;
         --i) {
        const QString text = undo.text(i);
        if (!text.isEmpty() && !words.contains(text))
            words.prepend(text);
    }
    return words.join(u", "_s);
}

} // namespace

RulesPage::RulesPage(EngineLink &engine, LogLink &log, QSettings &settings, QWidget *parent)
    : QWidget(parent)
    , m_engine(engine)
    , m_log(log)
    , m_draftFile(draftFile(settings))
    , m_trust(new RuleTrust(m_draft, settings, this))
    , m_exchange(new RulesExchange(m_draft, *m_trust, this))
    , m_title(new QLabel)
    , m_back(new QToolButton)
    , m_newButton(new QToolButton)
    , m_examplesButton(new QToolButton)
    , m_undoButton(new QToolButton)
    , m_redoButton(new QToolButton)
    , m_moreButton(new QToolButton)
    , m_benchButton(new QToolButton)
    , m_bar(new MessageBar)
    , m_fileBar(new MessageBar)
    , m_empty(new EmptyState(u"view-list-tree"_s))
    , m_list(new RulesList(m_draft, *m_trust))
    , m_editor(new RuleEditor(m_draft, log, engine))
    , m_bench(new RuleTestBench(m_draft, log, engine))
    , m_stack(new QStackedWidget)
    , m_sides(new QSplitter(Qt::Horizontal))
    , m_work(new QSplitter(Qt::Horizontal))
    , m_stateText(new QLabel)
    , m_discard(new QPushButton)
    , m_save(new AccentButton)
    , m_undo(new QAction(this))
    , m_redo(new QAction(this))
    , m_find(new QAction(this))
    , m_saveAction(new QAction(this))
    , m_examples(new QAction(this))
    , m_versions(new QAction(this))
    , m_past(new QAction(this))
    , m_import(new QAction(this))
    , m_export(new QAction(this))
    , m_exportTable(new QAction(this))
{
    setAcceptDrops(true);
    layOut();
    setUpActions();
    setUpMenu();
    connectParts();
    retranslate();
    arrange();
}

RulesPage::~RulesPage()
{
    // They show the draft, which is a member of this and gone before the children are. And when
    // the undo stack goes, it tells that it is empty.
    m_draft.disconnect(this);
    m_draft.undoStack().disconnect(this);
    delete m_sides;
    delete m_trust;
}

void RulesPage::readRules()
{
    m_engine.readRules(this, [this](const RuleState &state) { takeState(state); });
}

void RulesPage::takeState(const RuleState &state)
{
    m_state = state;
    if (!m_isLoaded) {
        m_isLoaded = true;
        m_draft.load(state.rules);
        takeDraftOfLastTime();
        const QList<Rule> all = allRules(m_draft.rules());
        if (m_draft.rules().find(m_lastCurrent) != nullptr)
            m_draft.setCurrent(m_lastCurrent);
        else if (!all.isEmpty())
            m_draft.setCurrent(all.constFirst().id);
    } else if (state.rules != m_draft.saved()) {
        const bool isOurs = state.rules == m_draft.rules() || m_isSaving;
        const bool wasModified = m_draft.isModified();
        if (!isOurs && !wasModified)
            m_draft.change(state.rules, tr("Changed in the file"));
        m_draft.setSaved(state.rules);
        if (!isOurs && wasModified) {
            m_bar->showMessage([this] {
                return BarMessage{
                    .mark = ColorRole::Warning,
                    .what = tr("The rules in force were changed elsewhere."),
                    .details = tr("What you changed here is still here. Saving it replaces what "
                                  "was changed there."),
                    .actions = {{.text = tr("&Take those"), .run = [this] { discard(); }},
                                {.text = tr("&Keep mine"), .run = [] {}}}};
            });
        }
    }
    showFileProblem();
    showState();
}

/*! Nothing is lost by closing the window, and nobody is asked for it. */
void RulesPage::takeDraftOfLastTime()
{
    const auto unsaved = m_draftFile.read();
    if (!unsaved || unsaved->draft == m_draft.rules())
        return;
    const bool isSameBase = unsaved->saved == m_draft.saved();
    m_draft.change(unsaved->draft, tr("Changes of last time"));
    m_bar->showMessage([this, isSameBase] {
        return BarMessage{
            .mark = isSameBase ? ColorRole::Ok : ColorRole::Warning,
            .what = tr("What you changed last time is here, and not in force yet."),
            .details = isSameBase ? QString()
                                  : tr("The rules in force were changed meanwhile: saving yours "
                                       "replaces them."),
            .actions = {{.text = tr("&Discard it"), .run = [this] { discard(); }},
                        {.text = tr("&Keep it"), .run = [] {}}}};
    });
}

/*! In the pool, one after the other: thousands of rules take their time. */
void RulesPage::keepDraft()
{
    if (!m_isLoaded)
        return;
    if (m_keeping.isRunning()) {
        m_keepSoon.start();
        return;
    }
    m_keeping = inPool([file = m_draftFile, isModified = m_draft.isModified(),
                        rules = UnsavedRules{.draft = m_draft.rules(), .saved = m_draft.saved()}] {
        file.keep(isModified ? std::optional(rules) : std::nullopt);
        return true;
    });
}

/*! Now, because the program ends. */
void RulesPage::keepDraftNow()
{
    m_keepSoon.stop();
    m_keeping.waitForFinished();
    keepDraft();
    m_keeping.waitForFinished();
}

void RulesPage::readStats()
{
    if (!isVisible())
        return;
    m_log.readRuleStats(this, [this](const Result<QHash<QString, RuleStats>> &stats) {
        if (stats)
            m_list->model().setStats(*stats);
    });
}

void RulesPage::saveRules()
{
    if (m_isSaving || m_trust->isAsking() || !m_draft.isModified())
        return;
    if (!m_draft.findProblems().isEmpty()) {
        showFirstProblem();
        return;
    }
    m_isSaving = true;
    m_bar->clear();
    showState();
    m_engine.saveRules(
        m_draft.rules(), commentOf(m_draft.undoStack()), this,
        [this, rules = m_draft.rules()](const Result<> &result) { noteSaved(rules, result); });
}

void RulesPage::noteSaved(const RuleSet &rules, const Result<> &result)
{
    m_isSaving = false;
    if (result) {
        m_draft.setSaved(rules);
        if (!m_draft.isModified())
            m_draft.undoStack().setClean();
        m_state.isStandard = false;
    } else {
        m_bar->showMessage([this, error = result.error()] {
            return BarMessage{
                .mark = ColorRole::Error,
                .what = tr("The rules were not saved. Those of before stay in force."),
                .details = sentenceOf(error),
                .actions = {{.text = tr("&Try again"), .run = [this] { saveRules(); }}}};
        });
    }
    showState();
}

/*! A change like any other: one may want it back. */
void RulesPage::discard()
{
    m_draft.change(m_draft.saved(), tr("Discard changes"));
}

void RulesPage::showFirstProblem()
{
    if (m_draft.problems().isEmpty())
        return;
    const RuleProblem first = m_draft.problems().constFirst();
    m_bar->showMessage([this, first, count = m_draft.problems().size()] {
        return BarMessage{
            .mark = ColorRole::Error,
            .what =
                count == 1
                    ? tr("Something has to be mended before the rules can be saved.")
                    : tr("%1 things have to be mended before the rules can be saved.").arg(count),
            .details = first.sentence,
            .actions = {{.text = tr("&Show the first"), .run = [this, first] {
                             if (!m_list->showRule(first.ruleId))
                                 return;
                             setOpen(true);
                             m_editor->focusField(first.field);
                         }}}};
    });
}

void RulesPage::showFileProblem()
{
    if (m_state.problems.isEmpty()) {
        m_fileBar->clear();
        return;
    }
    m_fileBar->showMessage([this, first = m_state.problems.constFirst(), file = m_state.file] {
        QString place = first.line > 0 ? tr("Line %1").arg(first.line) : QString();
        if (!first.path.isEmpty())
            place += (place.isEmpty() ? QString() : u", "_s) + first.path;
        BarMessage message{
            .mark = ColorRole::Error,
            .what = tr("%1 was changed and cannot be used. The rules of before stay in force.")
                        .arg(QFileInfo(file).fileName()),
            .details = place.isEmpty() ? first.sentence : place + u": "_s + first.sentence};
        message.actions = {{.text = tr("&Open the file"),
                            .run =
                                [this, file] {
                                    QDesktopServices::openUrl(QUrl::fromLocalFile(file));
                                    showFileProblem(); // it is still there
                                }},
                           {.text = tr("&Write it again"), .run = [this] {
                                m_engine.saveRules(m_draft.saved(), tr("Written again"), this,
                                                   [this](const Result<> &) { readRules(); });
                            }}};
        return message;
    });
}

void RulesPage::addRule(const Rule &rule)
{
    m_list->addRule(rule);
}

void RulesPage::startNew()
{
    m_list->addNew();
}

void RulesPage::showRule(const QString &id)
{
    if (m_list->showRule(id)) {
        setOpen(true);
        return;
    }
    m_bar->showMessage([this] {
        return BarMessage{
            .mark = ColorRole::Warning,
            .what = tr("This rule is not among the rules any longer."),
            .details = tr("It may be in an earlier version of the rules."),
            .actions = {{.text = tr("Show &versions"), .run = [this] { showVersions(); }}}};
    });
}

void RulesPage::showGallery()
{
    // The built-in example is not what anybody made: it makes room.
    const bool hasRules =
        m_draft.rules().size() > 0 && !(m_state.isStandard && !m_draft.isModified());
    auto *gallery = new PresetGallery(hasRules, this);
    gallery->setAttribute(Qt::WA_DeleteOnClose);
    connect(gallery, &PresetGallery::chosen, this,
            [this, hasRules](const RuleSet &rules, const QString &name, bool isReplacing) {
                takeExample(rules, name, isReplacing || !hasRules);
            });
    gallery->open();
}

void RulesPage::takeExample(const RuleSet &rules, const QString &name, bool isReplacing)
{
    RuleSet next{.safety = m_draft.rules().safety};
    QHash<QString, OnConflict> choices;
    for (const QString &id : idsIn(rules))
        choices.insert(id, OnConflict::KeepBoth); // it may have been taken and changed before
    const RuleIds before = isReplacing ? RuleIds() : idsIn(m_draft.rules());
    next = merged(isReplacing ? next : m_draft.rules(), rules, choices);
    m_draft.change(next, name);
    const QList<Rule> all = allRules(next);
    const auto first = std::ranges::find_if(
        all, [&before](const Rule &rule) { return !before.contains(rule.id); });
    if (first != all.end())
        m_draft.setCurrent(first->id);
}

void RulesPage::showVersions()
{
    auto *dialog = new VersionsDialog(m_draft, m_log, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void RulesPage::showPast()
{
    auto *dialog = new PastTrialDialog(m_draft, m_log, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PastTrialDialog::messageWanted, this, &RulesPage::messageWanted);
    dialog->open();
}

void RulesPage::focusInEvent(QFocusEvent *)
{
    if (m_stack->currentWidget() == m_empty)
        m_empty->setFocus(Qt::OtherFocusReason);
    else if (m_isNarrow && m_isOpen)
        m_editor->setFocus(Qt::OtherFocusReason);
    else
        m_list->tree().setFocus(Qt::OtherFocusReason);
}

void RulesPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    readStats();
}

void RulesPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (RulesExchange::fileIn(event->mimeData()).isEmpty())
        return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
}

void RulesPage::dropEvent(QDropEvent *event)
{
    event->setDropAction(Qt::CopyAction);
    event->accept();
    m_exchange->importFile(RulesExchange::fileIn(event->mimeData()));
}

void RulesPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace ewc::ui
