// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the Rules page is laid out, apart from what it does.

#include "ui/dialogs/messagebar.h"
#include "ui/enginelink.h"
#include "ui/loglink.h"
#include "ui/pages/rulespage.h"
#include "ui/rules/editor/ruleeditor.h"
#include "ui/rules/list/ruleslist.h"
#include "ui/rules/ruledialogs.h"
#include "ui/rules/rulesexchange.h"
#include "ui/rules/testbench/ruletestbench.h"
#include "ui/theme.h"
#include "ui/widgets/accentbutton.h"
#include "ui/widgets/emptystate.h"

#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ewc::ui {
namespace {

constexpr int NarrowWidth = 660; // pixels: below, list and editor are in each other's way
constexpr int WideWidth = 1080; // pixels: above, the bench has room beside the editor
const QString SidesKey = u"rules/sides"_s;
const QString WorkKey = u"rules/work"_s;
const QString BenchKey = u"rules/bench"_s;
const QString CurrentKey = u"rules/current"_s;

} // namespace

void RulesPage::layOut()
{
    m_title->setFont(themeFont(FontRole::Title));
    for (QToolButton *button : {m_back, m_newButton, m_examplesButton, m_moreButton, m_benchButton})
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_benchButton->setCheckable(true);
    m_moreButton->setPopupMode(QToolButton::InstantPopup);
    m_undoButton->setAutoRaise(true);
    m_redoButton->setAutoRaise(true);
    m_back->setAutoRaise(true);
    auto *heading = new QHBoxLayout;
    heading->setSpacing(space::Control);
    heading->addWidget(m_back);
    heading->addWidget(m_title);
    heading->addStretch();
    heading->addWidget(m_undoButton);
    heading->addWidget(m_redoButton);
    heading->addSpacing(space::Tight);
    heading->addWidget(m_newButton);
    heading->addWidget(m_examplesButton);
    heading->addWidget(m_moreButton);
    heading->addWidget(m_benchButton);

    m_work->addWidget(m_editor);
    m_work->addWidget(m_bench);
    m_work->setStretchFactor(0, 3);
    m_work->setStretchFactor(1, 2);
    m_sides->addWidget(m_list);
    m_sides->addWidget(m_work);
    m_sides->setStretchFactor(0, 2);
    m_sides->setStretchFactor(1, 3);
    for (QSplitter *splitter : {m_sides, m_work}) {
        splitter->setChildrenCollapsible(false);
        splitter->setHandleWidth(space::Control);
    }
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_sides);

    m_stateText->setForegroundRole(QPalette::PlaceholderText);
    auto *footer = new QHBoxLayout;
    footer->setSpacing(space::Control);
    footer->addWidget(m_stateText, 1);
    for (QPushButton *button : {m_discard, static_cast<QPushButton *>(m_save)}) {
        QSizePolicy place = button->sizePolicy();
        place.setRetainSizeWhenHidden(true); // the page does not jump with the first change
        button->setSizePolicy(place);
        button->hide();
        footer->addWidget(button);
    }

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::Group, space::Control, space::Group, space::Control);
    layout->setSpacing(space::Control);
    layout->addLayout(heading);
    layout->addWidget(m_fileBar);
    layout->addWidget(m_bar);
    layout->addWidget(m_stack, 1);
    layout->addLayout(footer);
}

void RulesPage::setUpActions()
{
    m_undo->setShortcut(QKeySequence::Undo);
    QList<QKeySequence> redo = QKeySequence::keyBindings(QKeySequence::Redo);
    const QKeySequence also(QKeyCombination(Qt::CTRL, Qt::Key_Y));
    if (!redo.contains(also)) // twice it would be ambiguous
        redo.append(also);
    m_redo->setShortcuts(redo);
    m_find->setShortcut(QKeySequence::Find);
    m_saveAction->setShortcut(QKeySequence::Save);
    for (QAction *action : {m_undo, m_redo, m_find, m_saveAction}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
    }
    m_undoButton->setDefaultAction(m_undo);
    m_redoButton->setDefaultAction(m_redo);
    m_newButton->setDefaultAction(m_list->newAction());
    m_examplesButton->setDefaultAction(m_examples);

    QUndoStack &stack = m_draft.undoStack();
    connect(m_undo, &QAction::triggered, &stack, &QUndoStack::undo);
    connect(m_redo, &QAction::triggered, &stack, &QUndoStack::redo);
    connect(m_find, &QAction::triggered, this, [this] {
        setOpen(false);
        m_list->focusSearch();
    });
    connect(m_saveAction, &QAction::triggered, this, &RulesPage::saveRules);
    connect(m_save, &QPushButton::clicked, this, &RulesPage::saveRules);
    connect(m_discard, &QPushButton::clicked, this, &RulesPage::discard);
    connect(m_examples, &QAction::triggered, this, &RulesPage::showGallery);
    connect(m_empty, &EmptyState::actionTriggered, this, &RulesPage::showGallery);
    connect(m_versions, &QAction::triggered, this, &RulesPage::showVersions);
    connect(m_past, &QAction::triggered, this, &RulesPage::showPast);
    connect(m_back, &QToolButton::clicked, this, [this] {
        setOpen(false);
        m_list->setFocus(Qt::OtherFocusReason);
    });
    connect(m_benchButton, &QToolButton::clicked, this, [this](bool isOn) {
        (m_isWide ? m_wantsBench : m_wantsBenchBelow) = isOn;
        if (isOn && m_isNarrow)
            m_isOpen = true;
        arrange();
    });
}

void RulesPage::setUpMenu()
{
    auto *menu = new QMenu(m_moreButton);
    menu->addActions({m_versions, m_past});
    menu->addSeparator();
    menu->addActions((new RuleDialogs(m_engine, m_log, this))->actions());
    menu->addSeparator();
    menu->addActions({m_import, m_export, m_exportTable});
    m_moreButton->setMenu(menu);
    connect(m_import, &QAction::triggered, m_exchange, &RulesExchange::chooseImport);
    connect(m_export, &QAction::triggered, m_exchange, &RulesExchange::chooseExport);
    connect(m_exportTable, &QAction::triggered, m_exchange, &RulesExchange::chooseTableExport);
}

void RulesPage::connectParts()
{
    m_keepSoon.setSingleShot(true);
    m_keepSoon.setInterval(1s);
    connect(&m_keepSoon, &QTimer::timeout, this, &RulesPage::keepDraft);
    m_readStats.setSingleShot(true);
    m_readStats.setInterval(1s); // a flood of messages is counted once a second
    connect(&m_readStats, &QTimer::timeout, this, &RulesPage::readStats);
    const auto readSoon = [this] {
        if (!m_readStats.isActive())
            m_readStats.start();
    };
    connect(&m_log, &LogLink::rowStored, this, readSoon);
    connect(&m_log, &LogLink::rowChanged, this, readSoon);
    connect(&m_engine, &EngineLink::messageStored, this, readSoon);
    connect(&m_engine, &EngineLink::messageChanged, this, readSoon);

    connect(&m_engine, &EngineLink::rulesChanged, this, &RulesPage::takeState);
    connect(&m_engine, &EngineLink::statusChanged, this, [this](const EngineStatus &status) {
        if (status.isAnswering())
            readRules();
    });
    if (m_engine.status().isAnswering())
        readRules();

    connect(&m_draft, &RulesDraft::rulesChanged, this, [this] {
        m_keepSoon.start();
        showState();
    });
    connect(&m_draft, &RulesDraft::savedChanged, this, [this] {
        m_keepSoon.start();
        showState();
    });
    connect(&m_draft, &RulesDraft::currentChanged, this, &RulesPage::showState);
    connect(&m_draft.undoStack(), &QUndoStack::indexChanged, this, &RulesPage::showState);
    connect(m_exchange, &RulesExchange::said, m_bar, &MessageBar::showMessage);
    connect(m_list, &RulesList::openWanted, this, [this] {
        setOpen(true);
        m_editor->focusFirst();
    });
    connect(m_list, &RulesList::ruleClicked, this, [this] {
        if (m_isNarrow)
            setOpen(true);
    });
    connect(m_list, &RulesList::pasteFailed, this, [this](const QString &problem) {
        m_bar->showMessage([problem] {
            return BarMessage{
                .mark = ColorRole::Warning, .what = tr("Nothing was pasted."), .details = problem};
        });
    });
    connect(m_bench, &RuleTestBench::ruleWanted, this, &RulesPage::showRule);
    connect(m_bench, &RuleTestBench::pastTrialWanted, this, &RulesPage::showPast);
}

/*! Shows what fits: list, editor and bench beside each other, the bench below the editor, or one
    of list and editor at a time. */
void RulesPage::arrange()
{
    m_isNarrow = width() < NarrowWidth;
    m_isWide = width() >= WideWidth;
    m_work->setOrientation(m_isWide ? Qt::Horizontal : Qt::Vertical);
    const bool wantsBench = m_isWide ? m_wantsBench : m_wantsBenchBelow;
    m_bench->setVisible(wantsBench);
    m_benchButton->setChecked(wantsBench);
    m_list->setVisible(!m_isNarrow || !m_isOpen);
    m_work->setVisible(!m_isNarrow || m_isOpen);
    m_back->setVisible(m_isNarrow && m_isOpen);
    m_title->setVisible(!m_back->isVisibleTo(this));
}

void RulesPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void RulesPage::setOpen(bool isOpen)
{
    m_isOpen = isOpen;
    arrange();
}

void RulesPage::showState()
{
    const bool isEmpty = m_draft.rules().size() == 0;
    m_stack->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_empty) : m_sides);
    const bool isModified = m_draft.isModified();
    m_discard->setVisible(isModified);
    m_save->setVisible(isModified);
    m_discard->setEnabled(!m_isSaving);
    m_save->setEnabled(!m_isSaving);
    QString text;
    if (m_isSaving)
        text = tr("Saving…");
    else if (isModified)
        text = tr("Not in force yet");
    else if (m_isLoaded && m_state.isStandard)
        text = tr("The built-in example is in force: it sends back what it is told.");
    else if (m_isLoaded)
        text = tr("These rules are in force.");
    m_stateText->setText(text);

    const QUndoStack &stack = m_draft.undoStack();
    m_undo->setEnabled(stack.canUndo());
    m_redo->setEnabled(stack.canRedo());
    m_undo->setText(stack.canUndo() ? tr("Undo: %1").arg(stack.undoText()) : tr("Undo"));
    m_redo->setText(stack.canRedo() ? tr("Redo: %1").arg(stack.redoText()) : tr("Redo"));
    m_undo->setToolTip(tr("%1 (Ctrl+Z)").arg(m_undo->text()));
    m_redo->setToolTip(tr("%1 (Ctrl+Y)").arg(m_redo->text()));
}

void RulesPage::save(QSettings &settings)
{
    settings.setValue(SidesKey, m_sides->saveState());
    settings.setValue(WorkKey, m_work->saveState());
    settings.setValue(BenchKey, m_wantsBench);
    settings.setValue(CurrentKey, m_draft.current());
    keepDraftNow();
}

void RulesPage::restore(const QSettings &settings)
{
    m_sides->restoreState(settings.value(SidesKey).toByteArray());
    m_work->restoreState(settings.value(WorkKey).toByteArray());
    m_wantsBench = settings.value(BenchKey, true).toBool();
    m_lastCurrent = settings.value(CurrentKey).toString();
    arrange();
}

void RulesPage::retranslate()
{
    m_title->setText(tr("Rules"));
    m_back->setText(tr("&All rules"));
    m_back->setIcon(themeIcon(u"go-previous"_s));
    m_undo->setIcon(themeIcon(u"edit-undo"_s));
    m_redo->setIcon(themeIcon(u"edit-redo"_s));
    m_find->setText(tr("Search the rules"));
    m_saveAction->setText(tr("Put the rules in force"));
    m_examples->setText(tr("&Examples…"));
    m_examples->setIcon(themeIcon(u"bookmarks"_s));
    m_examples->setToolTip(tr("Rules that are made already: add them, or begin with them"));
    m_versions->setText(tr("&Versions…"));
    m_versions->setIcon(themeIcon(u"view-history"_s));
    m_past->setText(tr("Try on the &past…"));
    m_past->setIcon(themeIcon(u"chronometer"_s));
    m_import->setText(tr("&Import…"));
    m_import->setIcon(themeIcon(u"document-import"_s));
    m_import->setToolTip(tr("Take rules from a file: rules.json, or a table of keywords (CSV)"));
    m_export->setText(tr("&Export…"));
    m_export->setIcon(themeIcon(u"document-export"_s));
    m_exportTable->setText(tr("Export as a &table…"));
    m_exportTable->setToolTip(tr("Keywords and replies, for a spreadsheet (CSV)"));
    m_moreButton->setText(tr("&More"));
    m_moreButton->setIcon(themeIcon(u"application-menu"_s));
    m_benchButton->setText(tr("&Try out"));
    m_benchButton->setIcon(themeIcon(u"media-playback-start"_s));
    m_benchButton->setToolTip(tr("Type a message, and see what would be answered and why"));
    m_save->setText(tr("&Save"));
    m_save->setToolTip(tr("Put the rules in force (Ctrl+S)"));
    m_discard->setText(tr("&Discard changes"));
    m_discard->setToolTip(tr("Go back to the rules in force; this can be undone"));
    m_empty->setTexts(tr("No rules yet"),
                      tr("A rule says what is answered when somebody writes: “when the text "
                         "contains menu, reply with the picture”. Begin with an example, or make "
                         "a new rule."),
                      tr("&Choose an example…"));
    showState();
}

} // namespace ewc::ui
