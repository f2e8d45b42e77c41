// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/phone/phonedock.h"

#include "ui/actiongroup.h"
#include "ui/phone/phoneview.h"
#include "ui/phone/sandboxclient.h"
#include "ui/theme.h"

#include <QAction>
#include <QEvent>
#include <QLabel>
#include <QMenu>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QTimer>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ewc::ui {
namespace {

constexpr int MinimumWidth = 250; // pixels: a bubble of 60 % still holds a dozen characters
constexpr int WidestName = 120; // pixels, on a tab
constexpr int MostUnread = 99; // what is more is not counted

QString withoutMnemonic(QString name)
{
    return name.replace(u'&', u"&&"_s);
}

QString fullName(const PhoneMember &member)
{
    return u"%1 (%2)"_s.arg(member.name, member.userId);
}

} // namespace

PhoneDock::PhoneDock(SandboxClient &sandbox, QWidget *parent)
    : QDockWidget(parent)
    , m_sandbox(sandbox)
    , m_pages(new QStackedWidget)
    , m_nothing(new QLabel)
    , m_tabs(new QTabWidget)
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
    m_tabs->setDocumentMode(true);
    m_tabs->setMovable(true);
    m_tabs->setElideMode(Qt::ElideNone); // names are cut by us, or short ones would be as well
    m_tabs->setUsesScrollButtons(true);
    m_tabs->tabBar()->setExpanding(false);
    m_tabs->setCornerWidget(m_add);
    connect(m_tabs, &QTabWidget::currentChanged, this, &PhoneDock::markRead);

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

PhoneView *PhoneDock::phone(int index) const
{
    return qobject_cast<PhoneView *>(m_tabs->widget(index));
}

QStringList PhoneDock::openMembers() const
{
    QStringList ids;
    for (int i = 0; i < m_tabs->count(); ++i)
        ids.append(phone(i)->member().userId);
    return ids.isEmpty() ? m_preferred : ids;
}

QString PhoneDock::member() const
{
    const PhoneView *front = phone(m_tabs->currentIndex());
    return front != nullptr ? front->member().userId : m_preferredFront;
}

void PhoneDock::setPreferredMembers(const QStringList &userIds, const QString &front)
{
    m_preferred = userIds;
    m_preferredFront = front;
}

void PhoneDock::focusInput()
{
    if (PhoneView *front = phone(m_tabs->currentIndex()); front != nullptr)
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
    m_unread.clear();
    while (m_tabs->count() > 0) {
        PhoneView *last = phone(m_tabs->count() - 1);
        m_tabs->removeTab(m_tabs->count() - 1);
        last->deleteLater(); // it may be on its signal that this happens
    }
}

PhoneView *PhoneDock::addPhone(const PhoneMember &member)
{
    auto *added = new PhoneView(m_sandbox.url(), member);
    m_tabs->addTab(added, QString()); // updateControls() labels it
    connect(added, &PhoneView::sentSomething, this, &PhoneDock::sentSomething);
    connect(added, &PhoneView::received, this,
            [this, added](int count) { countUnread(added, count); });
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
    PhoneView *closed = phone(index);
    m_tabs->removeTab(index);
    m_unread.remove(closed);
    closed->deleteLater();
    updateControls();
    focusInput();
}

QList<PhoneMember> PhoneDock::freeMembers() const
{
    QStringList taken;
    for (int i = 0; i < m_tabs->count(); ++i)
        taken.append(phone(i)->member().userId);
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

void PhoneDock::countUnread(const PhoneView *phone, int count)
{
    const int index = m_tabs->indexOf(phone);
    if (index < 0) // closed while this was on its way
        return;
    if (index != m_tabs->currentIndex()) {
        m_unread[phone] += count;
        labelTab(index);
    }
    Q_EMIT received();
}

void PhoneDock::markRead(int index)
{
    if (m_unread.remove(phone(index)))
        labelTab(index);
}

void PhoneDock::labelTab(int index)
{
    const PhoneMember &member = phone(index)->member();
    const int unread = m_unread.value(phone(index));
    const QString name =
        withoutMnemonic(fontMetrics().elidedText(member.name, Qt::ElideRight, WidestName));
    const QString count = unread > MostUnread ? u"%1+"_s.arg(MostUnread) : QString::number(unread);
    m_tabs->setTabText(index, unread == 0 ? name : u"%1 (%2)"_s.arg(name, count));
    m_tabs->setTabIcon(index,
                       unread == 0 ? QIcon() : dotIcon(themeColor(ColorRole::Accent, palette())));
    if (QWidget *close = m_tabs->tabBar()->tabButton(index, QTabBar::RightSide); close != nullptr) {
        close->setToolTip(tr("Put this phone away (Ctrl+W)"));
        close->setAccessibleName(tr("Put this phone away"));
    }
    m_tabs->setTabToolTip(index, unread == 0 ? fullName(member)
                                             : tr("%1: %2 not read").arg(fullName(member), count));
}

/*! Makes the button on the tab of \a phone: those of style and icon theme are coloured blocks. */
QToolButton *PhoneDock::closeButton(PhoneView *phone)
{
    auto *button = new QToolButton;
    button->setText(u"×"_s);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::NoFocus); // Ctrl+W is for the keyboard
    connect(button, &QToolButton::clicked, this,
            [this, phone] { closePhone(m_tabs->indexOf(phone)); });
    return button;
}

void PhoneDock::updateControls()
{
    QTabBar *bar = m_tabs->tabBar();
    const bool areClosable = m_tabs->count() > 1;
    for (int i = 0; i < m_tabs->count(); ++i) {
        QWidget *button = bar->tabButton(i, QTabBar::RightSide);
        if (areClosable && button == nullptr)
            bar->setTabButton(i, QTabBar::RightSide, closeButton(phone(i)));
        if (!areClosable && button != nullptr) {
            bar->setTabButton(i, QTabBar::RightSide, nullptr);
            button->deleteLater();
        }
        labelTab(i);
    }
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
    for (int i = 0; i < m_tabs->count(); ++i)
        labelTab(i);
}

} // namespace ewc::ui
