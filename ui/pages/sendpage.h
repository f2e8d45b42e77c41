// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pipeline/shipment.h"
#include "core/settings/account.h"
#include "ui/send/draftstore.h"

#include <QTimer>
#include <QWidget>

#include <functional>

class QComboBox;
class QLabel;
class QSettings;
class QSplitter;
class QStackedWidget;
class QToolButton;

namespace ewc::ui {

class Composer;
class EmptyState;
class EngineLink;
class LogLink;
class MessageBar;
class PreviewPane;
class SentHistory;

/*! Where messages are written and sent, with a preview beside them and what was sent below. */
class SendPage final : public QWidget
{
    Q_OBJECT

public:
    /*! All of it outlives the page. */
    SendPage(EngineLink &engine, LogLink &log, QSettings &settings, QWidget *parent = nullptr);

    /*! In the sandbox there is somebody to try it with. */
    void setSandbox(bool isSandbox);
    /*! Writes for \a account, if it can send; empty: for any that can. */
    void setAccount(const QString &account);
    /*! Begins a new message; what is being written can be put back. */
    void startNew();

    void save(QSettings &settings);
    void restore(const QSettings &settings);

Q_SIGNALS:
    /*! The user wants to add an account that can send. */
    void connectWanted();

protected:
    void focusInEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void layOut();
    void connectParts();
    void takeAccounts();
    void showAccount(const Account &account);
    void readDirectory();
    void refreshDirectory();
    void keepDraft();
    void askAndSend(qint64 notBefore);
    void ask(const QString &question, const std::function<void()> &submit);
    void submit(const Draft &draft);
    void takeBack(const Draft &draft, const Error &error);
    void showPreview();
    void retranslate();

    EngineLink &m_engine;
    LogLink &m_log;
    DraftStore m_drafts;
    QList<Account> m_accounts; ///< those that can send
    Account m_account;
    QString m_preferred; ///< account chosen for the whole window
    bool m_wantsPreview = true; ///< where there is room for it
    bool m_wantsPreviewNarrow = false;
    int m_pending = 0; ///< messages that are not in the outbox yet
    QTimer m_saveSoon;
    QTimer m_showBusy;
    QLabel *m_title;
    QLabel *m_busy;
    QComboBox *m_from;
    QToolButton *m_previewButton;
    MessageBar *m_bar;
    Composer *m_composer;
    PreviewPane *m_preview;
    SentHistory *m_history;
    EmptyState *m_empty;
    QSplitter *m_sides;
    QSplitter *m_halves;
    QStackedWidget *m_stack;
};

} // namespace ewc::ui
