// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace ewc {
class ProgramLog;
} // namespace ewc

namespace ewc::ui {

class EmptyState;
class ProgramLogModel;
class TailTable;

/*!
    What the program says about itself: to see what it does, and for a bug report.

    Debug lines are taken down only while the dialog is open and shows them.
*/
class ProgramLogDialog final : public QDialog
{
    Q_OBJECT

public:
    /*! \a log outlives the dialog. */
    explicit ProgramLogDialog(ProgramLog &log, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void setUpTable();
    void setUpLayout();
    void applyFilter();
    void showEmptiness();
    void showChosen();
    void copy();
    void retranslate();

    ProgramLog &m_log;
    ProgramLogModel *m_model;
    QLabel *m_levelLabel;
    QComboBox *m_level;
    QLineEdit *m_search;
    QToolButton *m_follow;
    TailTable *m_table;
    QPlainTextEdit *m_chosen;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    QPushButton *m_copy;
    QPushButton *m_clear;
    QPushButton *m_close;
};

} // namespace ewc::ui
