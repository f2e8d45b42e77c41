// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

class QDateTimeEdit;
class QLabel;
class QPushButton;

namespace ewc::ui {

/*! Asks when a message is to be sent: a date and a time that are still to come. */
class SendLaterDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit SendLaterDialog(QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const QDateTime &time);

private:
    void submit();

    QLabel *m_explanation;
    QDateTimeEdit *m_time;
    QPushButton *m_cancel;
    QPushButton *m_submit;
};

} // namespace ewc::ui
