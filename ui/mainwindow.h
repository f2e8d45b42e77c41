// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMainWindow>

class QListWidget;
class QSettings;
class QStackedWidget;

namespace ewc::ui {

class EngineLink;
class LogPage;
class PhoneDock;
class ProblemBar;
class SandboxClient;
class StatusChip;
class WelcomeStrip;

/*! The window: navigation, pages, status chips, and the phone where there is a sandbox. */
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    /*! All outlive the window. Without a sandbox \a sandbox is null. */
    MainWindow(EngineLink &link, QSettings &settings, SandboxClient *sandbox);

    /*! Says that the sandbox could not reach the engine; an empty \a problem takes it back. */
    void showSandboxProblem(const QString &problem);

Q_SIGNALS:
    void closed();

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void setUpStatusBar();
    void setUpPages();
    void setUpPhone(SandboxClient &sandbox);
    void restore();
    void save();
    void showStatus();
    void showProblem();
    void retranslate();

    EngineLink &m_link;
    QSettings &m_settings;
    StatusChip *m_engineChip;
    StatusChip *m_storeChip;
    StatusChip *m_sandboxChip;
    QAction *m_storeAction = nullptr; ///< shows and hides the chip: the tool bar owns it
    QAction *m_sandboxAction = nullptr;
    QListWidget *m_navigation;
    QStackedWidget *m_pages;
    LogPage *m_logPage;
    ProblemBar *m_problem;
    WelcomeStrip *m_welcome;
    PhoneDock *m_phone = nullptr;
    QString m_storeProblem;
    QString m_sandboxProblem;
};

} // namespace ewc::ui
