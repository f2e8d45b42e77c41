// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/wecom/menu.h"

#include <QList>
#include <QWidget>

class QPushButton;

namespace ewc::ui {

/*! The menu of the application at the bottom of a phone: up to three buttons, some of which open
    a menu of more. */
class PhoneMenuBar final : public QWidget
{
    Q_OBJECT

public:
    explicit PhoneMenuBar(QWidget *parent = nullptr);

    void setMenu(const wecom::Menu &menu);
    [[nodiscard]] const wecom::Menu &menu() const { return m_menu; }

Q_SIGNALS:
    /*! The member pressed \a button; what that leads to opens best at \a place on the screen. */
    void pressed(const ewc::wecom::MenuButton &button, const QPoint &place);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void press(int index);
    void showNames();

    wecom::Menu m_menu;
    QList<QPushButton *> m_buttons; ///< as many as there can be, the first of them shown
};

} // namespace ewc::ui
