// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/dialogs/accounttest.h"
#include "ui/dialogs/callbackbase.h"
#include "ui/dialogs/messagebar.h"

#include <QWidget>

#include <functional>
#include <memory>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace ewc::ui {

class AccountForm;
class AccountList;
class AccountTestView;
class FormScroll;
class SettingsDraft;

/*! The accounts of the settings: a list, a form for the current one, and its test. */
class AccountsPage final : public QWidget
{
    Q_OBJECT

public:
    /*! Edits the accounts of \a draft, which outlives the page. Without \a test none is offered. */
    AccountsPage(SettingsDraft &draft, AccountTester test, QWidget *parent = nullptr);
    ~AccountsPage() override;

    /*! Shows the draft anew, with \a name as the current account, or the first. */
    void reload(const QString &name = {});
    void showAccount(const QString &name);
    /*! Adds an account, and asks for its fields. */
    void addAccount();
    void setCallbackBase(const CallbackBase &base);
    /*! Adds the accounts of \a file, and says what became of them. */
    void importFile(const QString &file);

    /*! Goes to the first wrong field. What is wrong with it, in a sentence; empty if nothing is. */
    QString showFirstProblem();

Q_SIGNALS:
    /*! An import may have changed more of the draft than its accounts. */
    void imported();
    /*! What was said is said no longer: something else has begun. */
    void messageOutdated();
    /*! Something is to be said. */
    void messageWanted(const std::function<ewc::ui::BarMessage()> &make);

protected:
    void changeEvent(QEvent *event) override;

private:
    void setUp();
    void takeOver();
    void showEntry(qsizetype index);
    void showProblems();
    void showList();
    void duplicate();
    void remove();
    void restore(qsizetype index);
    void browse();
    void startTest();
    void startWayTest();
    void test(const Account &account, CheckScope scope);
    void endTest();
    void retranslate();

    SettingsDraft &m_draft;
    AccountTester m_tester;
    qsizetype m_current = -1;
    bool m_isCheckDue = false; ///< new accounts are to be complete: somebody tried to save
    AccountList *m_list;
    QStackedWidget *m_stack;
    AccountForm *m_form;
    QPushButton *m_test;
    QLabel *m_testNote;
    AccountTestView *m_testView;
    CallbackBase m_base;
    std::unique_ptr<QObject> m_testReceiver; ///< its end is the end of the test
};

} // namespace ewc::ui
