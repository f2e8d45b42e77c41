// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/engine.h"
#include "core/store/messagereader.h"

#include <QTimer>
#include <QToolBar>

class QComboBox;

namespace ewc::ui {

class EngineLink;
class LogLink;
class StatusChip;

/*!
    The line above the pages: which account, and how server, access token, quota and store are
    doing. A click on a chip tells the details and what can be done.
*/
class StatusLine final : public QToolBar
{
    Q_OBJECT

public:
    /*! Both links outlive the line. */
    StatusLine(EngineLink &engine, LogLink &log, QWidget *parent = nullptr);

    /*! Says that the sandbox is shown instead of accounts of one's own. */
    void setSandbox(bool isSandbox, bool hasAccounts);
    /*! Says that the sandbox could not reach the engine; an empty \a problem takes it back. */
    void setSandboxProblem(const QString &problem);

    /*! The chosen account; empty: all. */
    [[nodiscard]] QString account() const;

Q_SIGNALS:
    void accountChosen(const QString &account);
    /*! The user wants to try things in the sandbox, or to go back to the accounts. */
    void sandboxWanted(bool isWanted);
    void errorsWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void fillAccounts();
    void chooseAccount(int index);
    void count();
    void showEngine();
    void showToken();
    void showCounts();
    void showStore();
    void retranslate();
    [[nodiscard]] QString address() const;
    [[nodiscard]] QString callbackText() const;

    EngineLink &m_engine;
    LogLink &m_log;
    bool m_isSandbox = false;
    bool m_hasAccounts = false;
    QHash<QString, AccountHealth> m_health;
    MessageCounts m_counts; ///< of today
    QString m_storeProblem;
    QString m_sandboxProblem;
    QTimer m_count;
    QComboBox *m_accounts;
    StatusChip *m_engineChip;
    StatusChip *m_tokenChip;
    StatusChip *m_quotaChip;
    StatusChip *m_errorChip;
    StatusChip *m_storeChip;
    StatusChip *m_sandboxChip;
    QAction *m_errorPlace; ///< shows and hides the chip: the tool bar owns it
    QAction *m_storePlace;
    QAction *m_sandboxPlace;
    QAction *m_copyAddress;
    QAction *m_showErrors;
};

} // namespace ewc::ui
