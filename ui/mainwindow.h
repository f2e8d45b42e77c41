// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/windowdialogs.h"

#include <QMainWindow>

#include <optional>

class QSettings;
class QToolButton;

namespace ewc::ui {

class LogLink;
class LogPage;
class Navigation;
class PhoneDock;
class ProblemBar;
class RulesPage;
class SandboxClient;
class SendPage;
class StatusLine;
class WelcomeStrip;

/*! What the window shows and does not own; all of it outlives the window. */
struct Surroundings
{
    DialogContext dialogs;
    EngineLink &engine;
    LogLink &log;
    SandboxClient &sandbox;
    QSettings &settings; ///< of the window: sizes, what is open
};

/*! The window: navigation, pages, status line, and the phone where there is a sandbox. */
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(const Surroundings &surroundings);

    /*! Shows the sandbox, with its phone, or the accounts, if there are any. */
    void setSandbox(bool isSandbox, bool hasAccounts);
    /*! Says that the sandbox could not reach the engine; an empty \a problem takes it back. */
    void setSandboxProblem(const QString &problem);
    /*! Says that config.ini cannot be used as it is now, and that what runs goes on; nothing
        takes it back. */
    void setConfigProblem(const std::optional<Error> &problem);

Q_SIGNALS:
    void closed();
    /*! The user saved other settings. */
    void configSaved();
    /*! The user wants config.ini back as it was when it could last be used. */
    void configRestoreWanted();
    /*! The user wants to try things in the sandbox, or to go back to the accounts. */
    void sandboxWanted(bool isWanted);

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void setUpPages();
    void startNew();
    void showNewest();
    void showRuleThatAnswered();
    void setUpPhone();
    void setUpWelcome();
    void setUpActions();
    void setUpHelp();
    void restore();
    void save();
    void showProblem();
    void showWelcome();
    void retranslate();

    Surroundings m_around;
    WindowDialogs *m_dialogs;
    StatusLine *m_status;
    Navigation *m_navigation;
    LogPage *m_logPage;
    RulesPage *m_rulesPage;
    SendPage *m_sendPage;
    ProblemBar *m_problem;
    WelcomeStrip *m_welcome;
    PhoneDock *m_phone;
    bool m_isSandbox = false;
    QString m_storeProblem;
    std::optional<Error> m_configProblem;
    QToolButton *m_help;
    QAction *m_newMessage;
    QAction *m_openSettings;
    QAction *m_showWelcome;
    QAction *m_showKeys;
    QAction *m_showProgramLog;
    QAction *m_showAbout;
    QAction *m_quit;
    QAction *m_tryAgain;
    QAction *m_takeOver;
    QAction *m_mendConfig;
    QAction *m_restoreConfig;
};

} // namespace ewc::ui
