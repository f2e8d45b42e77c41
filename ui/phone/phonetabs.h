// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QTabWidget>

class QToolButton;

namespace ewc::ui {

class PhoneView;
struct PhoneMember;

/*! Phones as tabs: named after their members, with what was not read and a button to close. */
class PhoneTabs final : public QTabWidget
{
    Q_OBJECT

public:
    explicit PhoneTabs(QWidget *parent = nullptr);

    [[nodiscard]] PhoneView *phone(int index) const;
    /*! Adds \a phone at the end. */
    void add(PhoneView *phone);
    /*! Takes the phone at \a index away; it ends a moment later, as it may be what asks for it. */
    void take(int index);

    /*! \a count messages more were not read on \a phone, unless it is in front. */
    void countUnread(const PhoneView *phone, int count);

    /*! Labels all tabs, and lets them be closed while there is more than one. */
    void updateTabs();

Q_SIGNALS:
    /*! The user does not want the phone at \a index any more. */
    void closeWanted(int index);

private:
    void markRead(int index);
    void label(int index);
    [[nodiscard]] QToolButton *closeButton(PhoneView *phone);

    QHash<const PhoneView *, int> m_unread; ///< messages
};

/*! The name of \a member with the id, which tells those of the same name apart. */
[[nodiscard]] QString fullName(const PhoneMember &member);

/*! \a name as a text of a tab or menu, in which & would mark a key. */
[[nodiscard]] QString withoutMnemonic(QString name);

} // namespace ewc::ui
