// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/jsonschema.h"
#include "ui/rules/rulesdraft.h"

#include <QSet>
#include <QWidget>

class QAction;
class QLabel;
class QStackedWidget;

namespace ewc::ui {

class EmptyState;
class EngineLink;
class FormScroll;
class LogLink;
class NoteLabel;
class PartList;
class RuleHead;
class RuleOptions;
class RuleSources;
class TriggerEditor;

/*!
    Edits the current rule of a draft: a form that reads like a sentence, "When a message comes and
    all of these hold … then …". Each change goes into the draft at once; what others change there,
    undo included, shows up in place, without taking focus or cursor away.

    Forms, menus and sentences come from conditionTypes() and actionTypes() alone.
*/
class RuleEditor final : public QWidget
{
    Q_OBJECT

public:
    /*! \a draft, \a log and \a engine have to outlive it. */
    RuleEditor(RulesDraft &draft, LogLink &log, EngineLink &engine, QWidget *parent = nullptr);

    /*! Gives the keyboard to the first field of the first condition, where a new rule begins. */
    void focusFirst();
    /*! Gives the keyboard to \a field, as RuleProblem::field names it; all problems are shown. */
    void focusField(const QString &field);

protected:
    void changeEvent(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void setUpContent();
    void setUpActions();
    void takeChange();
    void load(const Rule &rule);
    void takeEdit(const QString &field, const QString &what);
    void showProblems();
    void showSentence();
    void moveFocused(int by);
    [[nodiscard]] QStringList folders() const;
    void retranslate();

    RulesDraft &m_draft;
    Rule m_rule; ///< as it is shown; without an id: none is
    QSet<QString> m_seen; ///< ids of rules that were shown before: they are not new any more
    bool m_isEditing = false; ///< what changes comes from here
    RuleSources *m_sources;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    FormScroll *m_scroll = nullptr;
    RuleHead *m_head;
    TriggerEditor *m_trigger;
    QLabel *m_then;
    PartList *m_actions;
    QLabel *m_noAction; ///< instead of actions
    QLabel *m_besides;
    RuleOptions *m_options;
    NoteLabel *m_note; ///< what is wrong with the rule as a whole
    QLabel *m_sentence;
    QAction *m_moveUp;
    QAction *m_moveDown;
};

} // namespace ewc::ui
