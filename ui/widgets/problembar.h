// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme.h"

#include <QFrame>
#include <QPointer>

class QAction;
class QLabel;
class QPushButton;

namespace ewc::ui {

/*!
    Says above a page what is wrong, what it means and what to do, with a button that does it;
    hidden while all is well.
*/
class ProblemBar final : public QFrame
{
    Q_OBJECT

public:
    explicit ProblemBar(QWidget *parent = nullptr);

    /*!
        Shows \a what with \a details below it, marked in the colour of \a mark. Of details
        longer than three lines the tool tip tells the rest. The caller owns \a action.
    */
    void setProblem(ColorRole mark, const QString &what, const QString &details,
                    QAction *action = nullptr);
    void clear();

    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void showMark();
    void showText();
    void showAction();

    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_button;
    ColorRole m_mark = ColorRole::Error;
    QString m_what;
    QString m_details;
    QPointer<QAction> m_action;
};

} // namespace ewc::ui
