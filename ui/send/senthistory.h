// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pipeline/shipment.h"
#include "core/settings/account.h"

#include <QTimer>
#include <QWidget>

#include <functional>

class QAction;
class QLabel;
class QListView;
class QPushButton;
class QSettings;
class QSplitter;

namespace ewc::ui {

class EngineLink;
class LogLink;
class SendHistoryModel;
class SentDetails;

/*! What an account sent and what still waits, with what became of it, and what can be done. */
class SentHistory final : public QWidget
{
    Q_OBJECT

public:
    /*! Both links outlive it. */
    SentHistory(EngineLink &engine, LogLink &log, QWidget *parent = nullptr);

    void setAccount(const Account &account);
    /*! Offers to try it out while nothing was sent yet: there is a sandbox. */
    void setTrying(bool isTrying);
    void save(QSettings &settings) const;
    void restore(const QSettings &settings);

Q_SIGNALS:
    /*! The user wants the same to be sent once more. */
    void againWanted(const ewc::Draft &draft);
    /*! The user wants to change \a draft and send it then. */
    void editWanted(const ewc::Draft &draft);
    /*! The user wants an example. */
    void tryWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void setUpActions();
    void connectLinks();
    void readPage(qint64 before);
    void readOutbox();
    void showChosen();
    void showMenu(const QPoint &place);
    [[nodiscard]] qint64 chosen() const;
    using Order = void (EngineLink::*)(qint64 id, QObject *receiver,
                                       const std::function<void(const Result<> &)> &handler);
    void order(Order function);
    void sendAgain();
    void redo(void (SentHistory::*wanted)(const Draft &));
    void copy();
    void retranslate();

    EngineLink &m_engine;
    LogLink &m_log;
    Account m_account;
    SendHistoryModel *m_model;
    QLabel *m_title;
    QWidget *m_empty;
    QLabel *m_emptyText;
    QPushButton *m_try;
    QListView *m_list;
    SentDetails *m_details;
    QSplitter *m_splitter;
    QTimer m_look; ///< what waits changes without anybody telling
    QAction *m_again;
    QAction *m_edit;
    QAction *m_cancel;
    QAction *m_pause;
    QAction *m_resume;
    QAction *m_sendNow;
    QAction *m_recall;
    QAction *m_copy;
};

} // namespace ewc::ui
