// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/phone/phonemessage.h"

#include <QDockWidget>
#include <QList>
#include <QStringList>

class QLabel;
class QMenu;
class QStackedWidget;
class QToolButton;

namespace ewc::ui {

class PhoneTabs;
class PhoneView;
class SandboxClient;

/*!
    The sandbox's phones, one tab a member. There is at least one while a sandbox is open; with
    another sandbox the same members get new ones.
*/
class PhoneDock final : public QDockWidget
{
    Q_OBJECT

public:
    /*! \a sandbox outlives the dock. */
    explicit PhoneDock(SandboxClient &sandbox, QWidget *parent = nullptr);

    /*! The ids of those whose phones are open, or were when the sandbox was closed. */
    [[nodiscard]] QStringList openMembers() const;
    /*! The id of the one whose phone is in front, or was. */
    [[nodiscard]] QString member() const;
    /*! The phones to open with the next sandbox, as far as it has such members; \a front is the
        one to have in front. */
    void setPreferredMembers(const QStringList &userIds, const QString &front = {});

    /*! Puts the cursor where one types. */
    void focusInput();

Q_SIGNALS:
    /*! The user sent something from a phone. */
    void sentSomething();
    /*! An answer or message of the application has arrived on a phone. */
    void received();

protected:
    void changeEvent(QEvent *event) override;

private:
    void setUpTabs();
    void setUpKeys();
    void showMembers(const QList<PhoneMember> &members);
    void clear();
    PhoneView *addPhone(const PhoneMember &member);
    void openPhone(const PhoneMember &member);
    void closePhone(int index);
    void fillMenu();
    void updateControls();
    void retranslate();
    [[nodiscard]] QList<PhoneMember> freeMembers() const;

    SandboxClient &m_sandbox;
    QStackedWidget *m_pages;
    QLabel *m_nothing; ///< shown while there is no phone
    PhoneTabs *m_tabs;
    QToolButton *m_add;
    QMenu *m_menu;
    QAction *m_openNext;
    QAction *m_close;
    QList<PhoneMember> m_members; ///< of the sandbox
    QStringList m_preferred;
    QString m_preferredFront;
    bool m_hadFocus = false; ///< the first phone ever has had the cursor
};

} // namespace ewc::ui
