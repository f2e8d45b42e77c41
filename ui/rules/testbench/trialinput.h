// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/recipients/directoryindex.h"
#include "ui/rules/testbench/trialrun.h"

#include <QWidget>

class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QSpinBox;
class QTimeEdit;

namespace ewc::ui {

class EngineLink;
class LogLink;

/*! Where one says what message to try rules on: what is in it, of what kind, from whom, when. */
class TrialInput final : public QWidget
{
    Q_OBJECT

public:
    /*! Both links outlive it. */
    TrialInput(LogLink &log, EngineLink &engine, QWidget *parent = nullptr);

    /*! What is asked now; nothing was before it, but what is known of the sender is in it. */
    [[nodiscard]] TrialQuestion question() const;
    /*! False while a text is still to be typed. */
    [[nodiscard]] bool isComplete() const;
    /*! Makes room for the next message; the keyboard goes there. */
    void clearText();

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Kind
    {
        QString type;
        QString event;
    };

    void setUpFields();
    void setUpForm();
    [[nodiscard]] Kind kind() const;
    [[nodiscard]] QString account() const;
    [[nodiscard]] QString sender() const;
    [[nodiscard]] QDateTime time() const;
    void fillKinds();
    void fillDays();
    void fillAccounts();
    void fillSenders();
    void readDirectory();
    void showFields();
    void retranslate();

    LogLink &m_log;
    EngineLink &m_engine;
    DirectoryIndex m_directory;
    QFormLayout *m_form;
    QLineEdit *m_text;
    QComboBox *m_kind;
    QLineEdit *m_key;
    QWidget *m_place;
    QDoubleSpinBox *m_latitude;
    QDoubleSpinBox *m_longitude;
    QSpinBox *m_size; ///< KB
    QComboBox *m_account;
    QComboBox *m_sender;
    QComboBox *m_day;
    QTimeEdit *m_time;
    QWidget *m_when;
};

} // namespace ewc::ui
