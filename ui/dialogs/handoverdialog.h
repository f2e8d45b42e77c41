// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/store/rulefacts.h"

#include <QDialog>
#include <QTimer>

class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;
class QStackedWidget;
class QTreeWidget;

namespace ewc::ui {

class EmptyState;
class EngineLink;
class LogLink;
class MessageBar;

/*! The members to whom a person talks now, and no rule: until when, and who was told. It can be
    lifted, and begun by hand. */
class HandOverDialog final : public QDialog
{
    Q_OBJECT

public:
    /*! Both links outlive the dialog. */
    HandOverDialog(LogLink &log, EngineLink &engine, QWidget *parent = nullptr);

    /*! Reads the list again; it does so by itself every few seconds. */
    void refresh();

protected:
    void changeEvent(QEvent *event) override;

private:
    enum Column { Member, Until, Told, AccountName, ColumnCount };
    static constexpr int MostMinutes = 7 * 24 * 60; ///< a week

    void setUpTable();
    void setUpForm();
    void setUpLayout();
    void takeList(const Result<QList<HandOver>> &list);
    void showList();
    void fillAccounts();
    void fillMembers();
    [[nodiscard]] QString chosenAccount() const;
    [[nodiscard]] QString chosenMember() const;
    [[nodiscard]] QString nameOf(const HandOver &handOver) const;
    void lift();
    void lifted(const HandOver &handOver);
    void handOver(const QString &account, const QString &member, int minutes);
    void fail(const QString &what, const Error &error);
    void showState();
    void retranslate();

    LogLink &m_log;
    EngineLink &m_engine;
    QList<HandOver> m_list;
    QTimer m_look;
    MessageBar *m_message;
    QStackedWidget *m_stack;
    QTreeWidget *m_table;
    EmptyState *m_empty;
    QPushButton *m_lift;
    QLabel *m_byHand;
    QComboBox *m_accounts;
    QComboBox *m_members;
    QLabel *m_for;
    QSpinBox *m_minutes;
    QPushButton *m_handOver;
    QPushButton *m_close;
};

} // namespace ewc::ui
