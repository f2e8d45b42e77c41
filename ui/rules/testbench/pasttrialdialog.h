// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pipeline/pasttrial.h"
#include "ui/rules/rulesdraft.h"

#include <QDialog>

#include <optional>

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTreeView;

namespace ewc::ui {

class LogLink;
class PastChangeModel;

/*! Tries the rules as they are being edited on the messages of the past, and shows what would
    change. Nothing is sent or stored. */
class PastTrialDialog final : public QDialog
{
    Q_OBJECT

public:
    /*! \a draft and \a log outlive the dialog. */
    PastTrialDialog(RulesDraft &draft, LogLink &log, QWidget *parent = nullptr);
    ~PastTrialDialog() override;

Q_SIGNALS:
    /*! The user wants to see the message \a id in the log. */
    void messageWanted(qint64 id);

protected:
    void changeEvent(QEvent *event) override;

private:
    void setUpLayout();
    void start();
    void cancel();
    void take(const PastTrial &trial);
    void showState();
    void retranslate();

    RulesDraft &m_draft;
    LogLink &m_log;
    PastChangeModel *m_model;
    std::optional<PastTrial> m_trial; ///< nothing: not done
    QString m_problem; ///< why it is not
    bool m_isRunning = false;
    quint64 m_run = 0; ///< counts starts: answers of an earlier one do not count
    QLabel *m_intro;
    QComboBox *m_count;
    QPushButton *m_try;
    QPushButton *m_cancel;
    QPushButton *m_close;
    QProgressBar *m_progress;
    QLabel *m_verdict;
    QLabel *m_note;
    QTreeView *m_table;
};

} // namespace ewc::ui
