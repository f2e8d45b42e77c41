// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/rules/list/ruleplacement.h"

#include <QTimer>
#include <QWidget>

class QAction;
class QLabel;
class QLineEdit;
class QMenu;

namespace ewc::ui {

class RuleTree;
class RuleTrust;
class RulesDraft;
class RulesModel;

/*! The list of rules, the field that searches it, and what can be done with chosen rules. */
class RulesList final : public QWidget
{
    Q_OBJECT

public:
    /*! \a draft and \a trust outlive the list. */
    RulesList(RulesDraft &draft, RuleTrust &trust, QWidget *parent = nullptr);
    ~RulesList() override;

    [[nodiscard]] RulesModel &model() { return *m_model; }
    [[nodiscard]] RuleTree &tree() { return *m_tree; }
    [[nodiscard]] QAction *newAction() const { return m_new; }
    /*! Puts \a rule below the current one, and makes it the current one. */
    void addRule(const Rule &rule);
    void addNew();
    /*! Makes the rule \a id the current one, in view. False: there is none. */
    bool showRule(const QString &id);
    void focusSearch();

Q_SIGNALS:
    /*! The user wants to work on the current rule. */
    void openWanted();
    /*! See RuleTree. */
    void ruleClicked();
    /*! What was to be pasted is no rules: \a problem is a sentence. */
    void pasteFailed(const QString &problem);

protected:
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void setUpActions();
    void showMenu(const QPoint &place);
    void fillFolders(QMenu *menu);
    void search();
    void lookForHidden();
    void remove();
    void duplicate();
    void toggle();
    void move(RuleSet (*moved)(const RuleSet &, const RuleLoad &));
    void copy();
    void paste();
    void putInFolder(const QString &folder);
    void putInNewFolder();
    void noteChosen();
    void retranslate();

    RulesDraft &m_draft;
    RuleTrust &m_trust;
    RulesModel *m_model;
    RuleTree *m_tree;
    QLineEdit *m_search;
    QLabel *m_nothing; ///< found
    QTimer m_searchSoon;
    QTimer m_lookSoon; ///< for rules that earlier ones hide
    bool m_isLooking = false;
    QString m_copiedText; ///< what copy() left in the clipboard …
    RuleSet m_copied; ///< … and what it stands for, secrets included
    QAction *m_new;
    QAction *m_open;
    QAction *m_toggle;
    QAction *m_duplicate;
    QAction *m_copy;
    QAction *m_cut;
    QAction *m_paste;
    QAction *m_remove;
    QAction *m_up;
    QAction *m_down;
    QAction *m_rename;
    QAction *m_newFolder;
    QMenu *m_folders;
};

} // namespace ewc::ui
