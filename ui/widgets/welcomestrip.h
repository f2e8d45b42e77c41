// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QLabel;
class QToolButton;

namespace ewc::ui {

/*! The first steps in one line, until it is dismissed. */
class WelcomeStrip final : public QFrame
{
    Q_OBJECT

public:
    explicit WelcomeStrip(QWidget *parent = nullptr);

Q_SIGNALS:
    void dismissed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLabel *m_steps;
    QToolButton *m_close;
};

} // namespace ewc::ui
