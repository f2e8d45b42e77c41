// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/phone/phonetabs.h"

#include "ui/phone/phoneview.h"
#include "ui/theme.h"

#include <QTabBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace ewc::ui {
namespace {

constexpr int WidestName = 120; // pixels, on a tab
constexpr int MostUnread = 99; // what is more is not counted

} // namespace

QString fullName(const PhoneMember &member)
{
    return u"%1 (%2)"_s.arg(member.name, member.userId);
}

QString withoutMnemonic(QString name)
{
    return name.replace(u'&', u"&&"_s);
}

PhoneTabs::PhoneTabs(QWidget *parent)
    : QTabWidget(parent)
{
    setDocumentMode(true);
    setMovable(true);
    setElideMode(Qt::ElideNone); // names are cut by us, or short ones would be as well
    setUsesScrollButtons(true);
    tabBar()->setExpanding(false);
    connect(this, &QTabWidget::currentChanged, this, &PhoneTabs::markRead);
}

PhoneView *PhoneTabs::phone(int index) const
{
    return qobject_cast<PhoneView *>(widget(index));
}

void PhoneTabs::add(PhoneView *phone)
{
    addTab(phone, QString()); // updateTabs() labels it
}

void PhoneTabs::take(int index)
{
    PhoneView *taken = phone(index);
    removeTab(index);
    m_unread.remove(taken);
    taken->deleteLater();
}

void PhoneTabs::countUnread(const PhoneView *phone, int count)
{
    const int index = indexOf(phone);
    if (index < 0 || index == currentIndex())
        return;
    m_unread[phone] += count;
    label(index);
}

void PhoneTabs::markRead(int index)
{
    if (m_unread.remove(phone(index)))
        label(index);
}

void PhoneTabs::label(int index)
{
    const PhoneMember &member = phone(index)->member();
    const int unread = m_unread.value(phone(index));
    const QString name =
        withoutMnemonic(fontMetrics().elidedText(member.name, Qt::ElideRight, WidestName));
    const QString count = unread > MostUnread ? u"%1+"_s.arg(MostUnread) : QString::number(unread);
    setTabText(index, unread == 0 ? name : u"%1 (%2)"_s.arg(name, count));
    setTabIcon(index, unread == 0 ? QIcon() : dotIcon(themeColor(ColorRole::Accent, palette())));
    if (QWidget *close = tabBar()->tabButton(index, QTabBar::RightSide); close != nullptr) {
        close->setToolTip(tr("Put this phone away (Ctrl+W)"));
        close->setAccessibleName(tr("Put this phone away"));
    }
    setTabToolTip(index, unread == 0 ? fullName(member)
                                     : tr("%1: %2 not read").arg(fullName(member), count));
}

/*! Makes the button on the tab of \a phone: those of style and icon theme are coloured blocks. */
QToolButton *PhoneTabs::closeButton(PhoneView *phone)
{
    auto *button = new QToolButton;
    button->setText(u"×"_s);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::NoFocus); // Ctrl+W is for the keyboard
    connect(button, &QToolButton::clicked, this,
            [this, phone] { Q_EMIT closeWanted(indexOf(phone)); });
    return button;
}

void PhoneTabs::updateTabs()
{
    const bool areClosable = count() > 1;
    for (int i = 0; i < count(); ++i) {
        QWidget *button = tabBar()->tabButton(i, QTabBar::RightSide);
        if (areClosable && button == nullptr)
            tabBar()->setTabButton(i, QTabBar::RightSide, closeButton(phone(i)));
        if (!areClosable && button != nullptr) {
            tabBar()->setTabButton(i, QTabBar::RightSide, nullptr);
            button->deleteLater();
        }
        label(i);
    }
}

} // namespace ewc::ui
