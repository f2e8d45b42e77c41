// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/dialogs/accounttest.h"
#include "ui/dialogs/settingsdraft.h"
#include "ui/theme.h"

#include <QDialog>
#include <QUrl>

#include <functional>

class QListWidget;
class QPushButton;
class QStackedWidget;

namespace ewc::ui {

class AccountsPage;
class AppearancePage;
class BrokenFilePage;
class MessageBar;
struct BarMessage;
class SystemPage;

/*!
    Edits a config.ini: accounts, server and storage; and how the console looks. Nothing is
    written before Save, and then only what was changed. To be shown with show() or open().
*/
class SettingsDialog final : public QDialog
{
    Q_OBJECT

public:
    struct Options
    {
        QString configFile; ///< need not exist
        AccountTester test = {}; ///< none: accounts cannot be tested
        Scheme scheme = Scheme::System;
        QString language = {}; ///< "en", "zh_CN"; empty: the system's
        QUrl serverUrl = {}; ///< the route of the server that runs; may be empty
    };
    enum class Page { Accounts, Server, Storage, Appearance };

    explicit SettingsDialog(Options options, QWidget *parent = nullptr);

    void showPage(Page page);
    /*! Shows the account \a name, if there is one. */
    void showAccount(const QString &name);
    /*! Adds an account, and asks for its fields. */
    void startNewAccount();
    /*! Adds the accounts of \a file, to be looked at before they are saved. */
    void importFile(const QString &file);

    void accept() override;
    void reject() override;

Q_SIGNALS:
    /*! The file was written. */
    void saved(const QString &configFile);
    /*! To be shown at once; told again with what was there before when the user cancels. */
    void schemeChosen(ewc::ui::Scheme scheme);
    /*! As schemeChosen(); empty: the system's language. */
    void languageChosen(const QString &language);

protected:
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void setUp();
    void setUpSections();
    void load(const QString &account = {});
    void showCurrentPage();
    void showCallbackBase();
    [[nodiscard]] bool showFirstProblem();
    void showMessage(const std::function<BarMessage()> &make);
    void finishSave(const SaveReport &report);
    void askToDiscard();
    void leave();
    void retranslate();

    Options m_options;
    SettingsDraft m_draft;
    bool m_isBroken = false; ///< the file cannot be read, and is not to be written
    bool m_isAsking = false; ///< whether to discard
    QListWidget *m_sections;
    MessageBar *m_bar;
    QStackedWidget *m_pages;
    AccountsPage *m_accounts;
    SystemPage *m_server;
    SystemPage *m_storage;
    AppearancePage *m_appearance;
    BrokenFilePage *m_broken;
    QPushButton *m_cancel;
    QPushButton *m_save;
};

} // namespace ewc::ui
