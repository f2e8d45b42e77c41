// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>
#include <QTimer>

class QLabel;
class QToolButton;

namespace ewc::ui {

/*! A message that lies on a window for a while and covers a corner of it; nothing moves for it. A
    click, or its time, closes and deletes it; while the mouse is on it, it stays. */
class Toast final : public QFrame
{
    Q_OBJECT

public:
    /*! On \a window, which owns it. */
    explicit Toast(QWidget &window);

    /*! Shows \a title, and \a text below it: plain texts. */
    void showMessage(const QString &title, const QString &text);
    /*! Goes to its corner, below \a above pixels of other messages. */
    void place(int above);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void closed();

protected:
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void close();

    QWidget &m_window;
    QLabel *m_title;
    QLabel *m_text;
    QToolButton *m_close;
    QTimer m_time;
    int m_above = 0;
};

} // namespace ewc::ui
