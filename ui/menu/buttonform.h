// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/ruleset.h"
#include "ui/menu/menudraft.h"

#include <QHash>
#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace ewc::ui {

class JsonForm;

/*! Edits the chosen button of a draft: what it does, its name, its key or address; and says which
    rule answers it. */
class ButtonForm final : public QWidget
{
    Q_OBJECT

public:
    /*! \a draft outlives the form. */
    explicit ButtonForm(MenuDraft &draft, QWidget *parent = nullptr);

    /*! The rules among which the answer is looked for. */
    void setRules(const RuleSet &rules);
    /*! Blames all that is wrong, and gives the keyboard to the first field that is. */
    void showProblems();
    void focusName();

Q_SIGNALS:
    /*! The user wants a rule about a press on the chosen button. */
    void ruleWanted();
    /*! The user wants to see the rule \a id. */
    void ruleChosen(const QString &id);

protected:
    void changeEvent(QEvent *event) override;

private:
    void setUpLayout();
    void showButton();
    void check();
    void takeKind(int index);
    void takeEdit();
    void showAnswer();
    [[nodiscard]] JsonForm *form(const QString &type, bool isSub);
    [[nodiscard]] JsonForm *currentForm() const;
    void fillKinds();
    void retranslate();

    MenuDraft &m_draft;
    RuleSet m_rules;
    QString m_rule; ///< id of the one that answers; empty: none does
    QLabel *m_kindLabel;
    QComboBox *m_kind;
    QLabel *m_kindHelp;
    QStackedWidget *m_forms;
    QHash<QString, JsonForm *> m_formsByKind;
    QWidget *m_answerRow;
    QLabel *m_answer;
    QPushButton *m_toRule;
    QPushButton *m_addSub;
    QPushButton *m_remove;
    bool m_isFilling = false;
};

} // namespace ewc::ui
