// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace ewc::ui {

/*! Stands in for the form where there is no account, and offers to add one. */
class NoAccountPage final : public QWidget
{
    Q_OBJECT

public:
    explicit NoAccountPage(QWidget *parent = nullptr);

Q_SIGNALS:
    void addWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_add;
};

} // namespace ewc::ui
