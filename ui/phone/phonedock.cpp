// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/phone/phonedock.h"

#include "ui/actiongroup.h"
#include "ui/phone/phonetabs.h"
#include "ui/phone/phoneview.h"
#include "ui/phone/sandboxclient.h"
#include "ui/theme.h"

#include <QAction>
#include <QEvent>
#include <QLabel>
#include <QMenu>
#include <QStackedWidget>
#include <QTabBar>
#include <QTimer>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ewc::ui {
namespace {

constexpr int MinimumWidth = 250; // pixels: a bubble of 60 % still holds a dozen characters

} // namespace

PhoneDock::PhoneDock(SandboxClient &sandbox, QWidget *parent)
    : QDockWidget(parent)
    , m_sandbox(sandbox)
    , m_pages(new QStackedWidget)
    , m_nothing(new QLabel)
    , m_tabs(new PhoneTabs)
    , m_add(new QToolButton)
    , m_menu(new QMenu(this))
    , m_openNext(new QAction(this))
    , m_close(new QAction(this))
{
    setObjectName("phone"_L1);
    setFeatures(QDockWidget::NoDockWidgetFeatures);
    setTitleBarWidget(new QWidget(this)); // the tabs say it already

    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    m_nothing->setMargin(space::Page);
    setUpTabs();
    setUpKeys();
    m_pages->setMinimumWidth(MinimumWidth);
    m_pages->addWidget(m_nothing);
    m_pages->addWidget(m_tabs);
    setWidget(m_pages);

    connect(&m_sandbox, &SandboxClient::membersLoaded, this, &PhoneDock::showMembers);
    connect(&m_sandbox, &SandboxClient::closed, this, &PhoneDock::clear);
    retranslate();
    // If the sandbox is there already its phones open a moment later: as those preferred.
    QTimer::singleShot(0, this, [this] {
        if (m_members.isEmpty() && !m_sandbox.members().isEmpty())
            showMembers(m_sandbox.members());
    });
}

void PhoneDock::setUpTabs()
{
    m_tabs->setCornerWidget(m_add);
    connect(m_tabs, &PhoneTabs::closeWanted, this, &PhoneDock::closePhone);

    m_add->setAutoRaise(true);
    m_add->setPopupMode(QToolButton::InstantPopup);
    m_add->setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, &PhoneDock::fillMenu);
}

void PhoneDock::setUpKeys()
{
    m_openNext->setShortcut(Qt::CTRL | Qt::Key_T);
    m_close->setShortcut(Qt::CTRL | Qt::Key_W);
    m_close->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addActions({m_openNext, m_close});
    connect(m_openNext, &QAction::triggered, this, [this] {
        if (const QList<PhoneMember> free = freeMembers(); !free.isEmpty())
            openPhone(free.first());
    });
    connect(m_close, &QAction::triggered, this, [this] { closePhone(m_tabs->currentIndex()); });
}

QStringList PhoneDock::openMembers() const
{
    QStringList ids;
    for (int i = 0; i < m_tabs->count(); ++i)
        ids.append(m_tabs->phone(i)->member().userId);
    return ids.isEmpty() ? m_preferred : ids;
}

QString PhoneDock::member() const
{
    const PhoneView *front = m_tabs->phone(m_tabs->currentIndex());
    return front != nullptr ? front->member().userId : m_preferredFront;
}

void PhoneDock::setPreferredMembers(const QStringList &userIds, const QString &front)
{
    m_preferred = userIds;
    m_preferredFront = front;
}

void PhoneDock::focusInput()
{
    if (PhoneView *front = m_tabs->phone(m_tabs->currentIndex()); front != nullptr)
        front->focusInput();
}

void PhoneDock::showMembers(const QList<PhoneMember> &members)
{
    clear();
    m_members = members;
    const QString front = m_preferredFront;
    const QStringList wanted = m_preferred.isEmpty() ? QStringList{front} : m_preferred;
    for (const QString &userId : wanted) {
        const QList<PhoneMember> free = freeMembers();
        const auto member = std::ranges::find(free, userId, &PhoneMember::userId);
        if (member != free.end())
            addPhone(*member);
    }
    if (m_tabs->count() == 0)
        addPhone(m_members.first());
    m_tabs->setCurrentIndex(std::max(0, static_cast<int>(openMembers().indexOf(front))));
    m_pages->setCurrentWidget(m_tabs);
    updateControls();
    if (!m_hadFocus)
        focusInput();
    m_hadFocus = true;
}

/*! Takes all phones away, and remembers whose they were. */
void PhoneDock::clear()
{
    m_preferred = openMembers();
    m_preferredFront = member();
    m_pages->setCurrentWidget(m_nothing);
    m_members.clear();
    while (m_tabs->count() > 0)
        m_tabs->take(m_tabs->count() - 1);
}

PhoneView *PhoneDock::addPhone(const PhoneMember &member)
{
    auto *added = new PhoneView(m_sandbox.url(), member);
    m_tabs->add(added);
    connect(added, &PhoneView::sentSomething, this, &PhoneDock::sentSomething);
    connect(added, &PhoneView::received, this, [this, added](int count) {
        if (m_tabs->indexOf(added) < 0) // closed while this was on its way
            return;
        m_tabs->countUnread(added, count);
        Q_EMIT received();
    });
    return added;
}

void PhoneDock::openPhone(const PhoneMember &member)
{
    m_tabs->setCurrentWidget(addPhone(member));
    updateControls();
    focusInput();
}

void PhoneDock::closePhone(int index)
{
    if (m_tabs->count() <= 1)
        return;
    m_tabs->take(index);
    updateControls();
    focusInput();
}

QList<PhoneMember> PhoneDock::freeMembers() const
{
    QStringList taken;
    for (int i = 0; i < m_tabs->count(); ++i)
        taken.append(m_tabs->phone(i)->member().userId);
    QList<PhoneMember> free = m_members;
    free.removeIf([&taken](const PhoneMember &member) { return taken.contains(member.userId); });
    return free;
}

void PhoneDock::fillMenu()
{
    m_menu->clear();
    for (const PhoneMember &member : freeMembers()) {
        const QAction *action = m_menu->addAction(withoutMnemonic(fullName(member)));
        connect(action, &QAction::triggered, this, [this, member] { openPhone(member); });
    }
}

void PhoneDock::updateControls()
{
    m_tabs->updateTabs();
    m_add->setEnabled(!freeMembers().isEmpty());
}

void PhoneDock::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
    QDockWidget::changeEvent(event);
}

void PhoneDock::retranslate()
{
    setWindowTitle(tr("Phone"));
    m_nothing->setText(tr("Phones appear here when the sandbox is ready."));
    m_tabs->setAccessibleName(tr("Phones"));
    m_tabs->tabBar()->setAccessibleName(tr("Members whose phones are open"));
    m_add->setIcon(themeIcon(u"list-add"_s));
    m_add->setToolTip(tr("Take the phone of another member (Ctrl+T)"));
    m_openNext->setText(tr("Take the phone of another member"));
    m_close->setText(tr("Close this phone"));
    for (QAction *action : {m_openNext, m_close})
        action->setProperty(ActionGroupProperty, tr("Phone"));
    m_add->setAccessibleName(tr("Take the phone of another member"));
    m_tabs->updateTabs();
}

} // namespace ewc::ui
