// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/rules/ruleset.h"
#include "core/wecom/menu.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace ewc {
struct RuleState;
}

namespace ewc::ui {

class ButtonForm;
class EmptyState;
class EngineLink;
class MenuBoard;
class MenuDraft;
class MessageBar;

/*!
    Edits the menu at the bottom of an application: drawn as phones show it, with a form for the
    chosen button. Nothing changes on the platform until it is put on the phone.
*/
class MenuDialog final : public QDialog
{
    Q_OBJECT

public:
    /*! \a link outlives the dialog. */
    explicit MenuDialog(EngineLink &link, QWidget *parent = nullptr);

    /*! The account whose menu is edited; empty: none has one. */
    [[nodiscard]] QString account() const;
    void setAccount(const QString &account);
    /*! The rules among which it is looked for what answers a button, instead of those in force. */
    void setRules(const RuleSet &rules);

    void reject() override;

Q_SIGNALS:
    /*! The user wants a rule about a press on the button \a buttonName, which is an event with
        the key \a eventKey; \a event is its kind, such as "click". */
    void ruleWanted(const QString &eventKey, const QString &buttonName, const QString &event);
    /*! The user wants to see the rule \a id. */
    void ruleChosen(const QString &id);

protected:
    void changeEvent(QEvent *event) override;

private:
    void setUpLayout();
    void setUpActions();
    void takeRules(const RuleState &state);
    void fillAccounts();
    void load();
    void takeMenu(const Result<wecom::Menu> &menu);
    void publish();
    void remove();
    void showFlaw();
    void wantRule();
    void setBusy(const QString &what);
    void fail(const QString &what, const Error &error, void (MenuDialog::*again)());
    void showState();
    void retranslate();

    EngineLink &m_link;
    MenuDraft *m_draft;
    quint64 m_question = 0; ///< counts what was asked: answers to earlier ones do not count
    bool m_isLoaded = false;
    bool m_isFlawShown = false; ///< the message says that something is wrong
    bool m_hasOwnRules = false; ///< somebody set other rules than those in force
    QString m_busy; ///< what is under way; empty: nothing
    QLabel *m_accountLabel;
    QComboBox *m_accounts;
    QToolButton *m_undo;
    QToolButton *m_redo;
    MessageBar *m_message;
    MenuBoard *m_board;
    QStackedWidget *m_side;
    ButtonForm *m_form;
    EmptyState *m_empty;
    QLabel *m_state;
    QPushButton *m_delete;
    QPushButton *m_close;
    QPushButton *m_publish;
};

} // namespace ewc::ui
