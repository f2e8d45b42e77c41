// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/wecom/menu.h"
#include "ui/phone/phonemessage.h"

#include <QJsonObject>
#include <QTimer>
#include <QWidget>

class QLabel;
class QAction;
class QPushButton;
class QToolButton;

namespace ewc::ui {

class BubbleView;
class MenuPress;
class PhoneClient;
class PhoneInput;
class PhoneMenuBar;
class PhoneModel;

/*!
    One member's phone: what is on it, and what its owner types, sends, drops and clicks. Where the
    application has a menu, a button goes over from the keyboard to it and back.
*/
class PhoneView final : public QWidget
{
    Q_OBJECT

public:
    /*! The phone of \a member in the sandbox at \a sandbox. */
    PhoneView(const QUrl &sandbox, const PhoneMember &member, QWidget *parent = nullptr);

    [[nodiscard]] const PhoneMember &member() const;

    /*! Puts the cursor where one types. */
    void focusInput();

Q_SIGNALS:
    /*! The user sent something: a text, a file, an answer to a card, an event. */
    void sentSomething();
    /*! \a count new messages of the application have arrived. */
    void received(int count);

protected:
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void setUpLayout();
    void setUpBubbles(const QUrl &sandbox);
    void setUpMenu(const QUrl &sandbox);
    void takeMenu(const wecom::Menu &menu, bool isNews);
    void showMenu(bool isShown);
    void push(const QJsonObject &message);
    void showProblem(const QJsonObject &message, const QString &reason);
    void showText(const QString &problem);
    void showWaiting(bool isWaiting);
    void retranslate();

    PhoneClient *m_client;
    PhoneModel *m_model;
    BubbleView *m_bubbles;
    QWidget *m_problem; ///< the line with the next two
    QLabel *m_problemText;
    QPushButton *m_tryAgain;
    MenuPress *m_press;
    QAction *m_switch; ///< from the keyboard to the menu and back
    QToolButton *m_switchButton;
    PhoneInput *m_input;
    PhoneMenuBar *m_menuBar; ///< in the place of the input
    QJsonObject m_failed; ///< what was not delivered
    QTimer m_patience; ///< ends when one begins to wonder
};

} // namespace ewc::ui
