// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/engine/rulestate.h"
#include "ui/rules/rulesdraft.h"
#include "ui/rules/rulesdraftfile.h"

#include <QFuture>
#include <QTimer>
#include <QWidget>

class QAction;
class QLabel;
class QPushButton;
class QSettings;
class QSplitter;
class QStackedWidget;
class QToolButton;

namespace ewc::ui {

class AccentButton;
class EmptyState;
class EngineLink;
class LogLink;
class MessageBar;
class RuleEditor;
class RuleTestBench;
class RuleTrust;
class RulesExchange;
class RulesList;

/*!
    Where rules are made, ordered and tried: the list, the editor of the current rule, and the
    bench that tries them. What is done here is a draft until it is saved, and survives a restart.
*/
class RulesPage final : public QWidget
{
    Q_OBJECT

public:
    /*! All of it outlives the page. */
    RulesPage(EngineLink &engine, LogLink &log, QSettings &settings, QWidget *parent = nullptr);
    ~RulesPage() override;

    [[nodiscard]] RulesDraft &draft() { return m_draft; }
    /*! Adds \a rule to the draft and opens it. */
    void addRule(const Rule &rule);
    /*! Adds a rule that is still to be made. */
    void startNew();
    /*! Opens the rule \a id; says so if there is none any longer. */
    void showRule(const QString &id);

    void save(QSettings &settings);
    void restore(const QSettings &settings);

Q_SIGNALS:
    /*! The user wants to see the message \a id in the log. */
    void messageWanted(qint64 id);

protected:
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void layOut();
    void setUpActions();
    void setUpMenu();
    void connectParts();
    void arrange();
    void readRules();
    void takeState(const RuleState &state);
    void takeDraftOfLastTime();
    void keepDraft();
    void keepDraftNow();
    void readStats();
    void saveRules();
    void noteSaved(const RuleSet &rules, const Result<> &result);
    void discard();
    void showFirstProblem();
    void showState();
    void showFileProblem();
    void showGallery();
    void takeExample(const RuleSet &rules, const QString &name, bool isReplacing);
    void showVersions();
    void showPast();
    void setOpen(bool isOpen);
    void retranslate();

    EngineLink &m_engine;
    LogLink &m_log;
    RulesDraft m_draft;
    RulesDraftFile m_draftFile;
    RuleState m_state; ///< as the engine told it last
    bool m_isLoaded = false; ///< the engine has told it
    bool m_isSaving = false;
    bool m_isOpen = false; ///< where there is no room for both: the editor instead of the list
    bool m_isNarrow = false;
    bool m_isWide = false; ///< there is room for the bench beside the editor
    bool m_wantsBench = true; ///< where there is room for it
    bool m_wantsBenchBelow = false; ///< where it takes from the editor
    QString m_lastCurrent; ///< id of the rule that was looked at last time
    QTimer m_keepSoon;
    QFuture<bool> m_keeping; ///< the draft is being written
    QTimer m_readStats;
    RuleTrust *m_trust;
    RulesExchange *m_exchange;
    QLabel *m_title;
    QToolButton *m_back;
    QToolButton *m_newButton;
    QToolButton *m_examplesButton;
    QToolButton *m_undoButton;
    QToolButton *m_redoButton;
    QToolButton *m_moreButton;
    QToolButton *m_benchButton;
    MessageBar *m_bar;
    MessageBar *m_fileBar; ///< rules.json cannot be used
    EmptyState *m_empty;
    RulesList *m_list;
    RuleEditor *m_editor;
    RuleTestBench *m_bench;
    QStackedWidget *m_stack; ///< list, or why there is none
    QSplitter *m_sides; ///< list, and the rest
    QSplitter *m_work; ///< editor and bench
    QLabel *m_stateText;
    QPushButton *m_discard;
    AccentButton *m_save;
    QAction *m_undo;
    QAction *m_redo;
    QAction *m_find;
    QAction *m_saveAction;
    QAction *m_examples;
    QAction *m_versions;
    QAction *m_past;
    QAction *m_import;
    QAction *m_export;
    QAction *m_exportTable;
};

} // namespace ewc::ui
