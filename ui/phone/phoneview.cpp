// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/phone/phoneview.h"

#include "ui/bubbles/thumbnails.h"
#include "ui/phone/bubbleactions.h"
#include "ui/phone/bubbleview.h"
#include "ui/phone/menuclient.h"
#include "ui/phone/menupress.h"
#include "ui/phone/phoneclient.h"
#include "ui/phone/phoneinput.h"
#include "ui/phone/phonekinds.h"
#include "ui/phone/phonemenubar.h"
#include "ui/phone/phonemodel.h"
#include "ui/phone/sandboxmedia.h"
#include "ui/theme.h"

#include <QAction>
#include <QApplication>
#include <QDropEvent>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::StringLiterals;

namespace ewc::ui {
namespace {

constexpr std::chrono::milliseconds Patience{300}; // a longer wait has to be seen
constexpr int QuotedWidth = 120; // pixels of a text that was not delivered

} // namespace

PhoneView::PhoneView(const QUrl &sandbox, const PhoneMember &member, QWidget *parent)
    : QWidget(parent)
    , m_client(new PhoneClient(sandbox, member, this))
    , m_model(new PhoneModel(this))
    , m_bubbles(new BubbleView)
    , m_problem(new QWidget)
    , m_problemText(new QLabel)
    , m_tryAgain(new QPushButton)
    , m_press(new MenuPress(this))
    , m_switch(new QAction(this))
    , m_switchButton(new QToolButton)
    , m_input(new PhoneInput(this)) // at once, or Qt 6.4 loses the bubbles from the order of Tab
    , m_menuBar(new PhoneMenuBar)
{
    setAcceptDrops(true);
    m_patience.setSingleShot(true);
    m_patience.setInterval(Patience);
    setUpLayout();
    setUpBubbles(sandbox);
    setUpMenu(sandbox);

    connect(m_client, &PhoneClient::messagesArrived, m_model, &PhoneModel::append);
    connect(m_client, &PhoneClient::received, this, &PhoneView::received);
    connect(m_client, &PhoneClient::pushFailed, this, &PhoneView::showProblem);
    connect(m_client, &PhoneClient::waitingChanged, this, &PhoneView::showWaiting);
    connect(&m_patience, &QTimer::timeout, this, [this] { m_input->setSlow(true); });
    connect(m_input, &PhoneInput::sent, this, &PhoneView::push);
    connect(m_input, &PhoneInput::refused, this,
            [this](const QString &name, const QString &reason) {
                showText(tr("⚠ “%1” was not sent. %2").arg(name, reason));
            });
    connect(m_tryAgain, &QPushButton::clicked, this, [this] { push(m_failed); });
    retranslate();
    m_client->pickUp();
}

void PhoneView::setUpLayout()
{
    m_problemText->setWordWrap(true);
    m_problemText->setTextFormat(Qt::PlainText);
    auto *problem = new QHBoxLayout(m_problem);
    problem->setContentsMargins(0, 0, 0, 0);
    problem->setSpacing(space::Control);
    problem->addWidget(m_problemText, 1);
    problem->addWidget(m_tryAgain, 0, Qt::AlignBottom);
    m_problem->hide();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::Control, space::Control, space::Control, space::Control);
    layout->setSpacing(space::Control);
    layout->addWidget(m_bubbles, 1);
    layout->addWidget(m_problem);
    m_switchButton->setDefaultAction(m_switch);
    m_switchButton->setAutoRaise(true);
    m_switchButton->setFocusPolicy(Qt::NoFocus); // it has a key of its own
    auto *bottom = new QHBoxLayout;
    bottom->setSpacing(space::Tight);
    bottom->addWidget(m_switchButton);
    bottom->addWidget(m_input, 1);
    bottom->addWidget(m_menuBar, 1);
    m_switchButton->hide();
    m_menuBar->hide();
    layout->addLayout(bottom);
    setFocusProxy(m_input);
}

void PhoneView::setUpBubbles(const QUrl &sandbox)
{
    auto *media = new SandboxMedia(sandbox, this);
    m_bubbles->setModel(m_model);
    m_bubbles->setMemberName(member().name);
    m_bubbles->setPictures(*new Thumbnails(*media, this));
    auto *actions = new BubbleActions(*m_model, *media, this);
    connect(m_bubbles, &BubbleView::partActivated, actions, &BubbleActions::perform);
    connect(m_bubbles, &BubbleView::menuOpening, actions, &BubbleActions::fillMenu);
    connect(actions, &BubbleActions::playingChanged, m_bubbles, &BubbleView::setPlaying);
    connect(actions, &BubbleActions::cardAnswered, this, &PhoneView::push);
    connect(actions, &BubbleActions::failed, this,
            [this](const QString &reason) { showText(u"⚠ "_s + reason); });
    connect(m_press, &MenuPress::addressWanted, actions, &BubbleActions::offerAddress);
}

void PhoneView::setUpMenu(const QUrl &sandbox)
{
    m_switch->setShortcut(Qt::CTRL | Qt::Key_M);
    m_switch->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_switch->setEnabled(false);
    addAction(m_switch);
    connect(m_switch, &QAction::triggered, this, [this] { showMenu(m_menuBar->isHidden()); });
    connect(m_menuBar, &PhoneMenuBar::pressed, m_press, &MenuPress::press);
    connect(m_press, &MenuPress::pushed, this, &PhoneView::push);
    connect(m_press, &MenuPress::picturesChosen, this, [this](const QStringList &paths) {
        for (const QString &path : paths)
            m_input->sendFile(*phoneKind(u"image"_s), path);
    });
    auto *menus = new MenuClient(sandbox, this);
    connect(menus, &MenuClient::arrived, this, &PhoneView::takeMenu);
    menus->pickUp();
}

void PhoneView::takeMenu(const wecom::Menu &menu, bool isNews)
{
    m_menuBar->setMenu(menu);
    m_switch->setEnabled(!menu.isEmpty());
    m_switchButton->setVisible(!menu.isEmpty());
    if (menu.isEmpty() && !m_menuBar->isHidden())
        showMenu(false);
    else if (isNews && !menu.isEmpty()
             && m_input->text().isEmpty()) // somebody has just put it there: let them see it
        showMenu(true);
}

void PhoneView::showMenu(bool isShown)
{
    const QWidget *focused = QApplication::focusWidget();
    const bool hadFocus = m_input->isAncestorOf(focused) || m_menuBar->isAncestorOf(focused);
    m_menuBar->setVisible(isShown);
    m_input->setVisible(!isShown);
    setFocusProxy(isShown ? static_cast<QWidget *>(m_menuBar) : m_input);
    if (hadFocus)
        setFocus(Qt::OtherFocusReason);
    retranslate();
}

const PhoneMember &PhoneView::member() const
{
    return m_client->member();
}

void PhoneView::focusInput()
{
    if (!m_menuBar->isHidden())
        showMenu(false);
    m_input->setFocus(Qt::OtherFocusReason);
}

void PhoneView::push(const QJsonObject &message)
{
    m_problem->hide();
    m_client->push(message);
    Q_EMIT sentSomething();
}

/*! Says what was not delivered, and why; a text is given back to be sent again. */
void PhoneView::showProblem(const QJsonObject &message, const QString &reason)
{
    const PhoneKind *kind =
        phoneKind(message.value("type"_L1).toString(), message.value("Event"_L1).toString());
    const QString text = message.value("content"_L1).toString();
    QString what = fontMetrics().elidedText(text, Qt::ElideRight, QuotedWidth);
    if (const QString file = message.value("file"_L1).toString(); !file.isEmpty())
        what = fontMetrics().elidedText(QFileInfo(file).fileName(), Qt::ElideMiddle, QuotedWidth);
    else if (kind != nullptr)
        what = phoneKindText(kind->name);
    else if (const QString note = message.value("note"_L1).toString(); !note.isEmpty())
        what = note;
    else if (message.value("type"_L1) == "event"_L1)
        what = tr("Answering a card");
    showText(tr("⚠ “%1” was not delivered. %2").arg(what, reason));
    m_failed = message;
    const bool canRetype = !text.isEmpty() && m_input->text().isEmpty();
    if (canRetype)
        m_input->setText(text); // to try again with one key
    m_tryAgain->setVisible(!canRetype);
}

void PhoneView::showText(const QString &problem)
{
    m_problemText->setText(problem);
    m_tryAgain->hide();
    m_problem->show();
}

void PhoneView::showWaiting(bool isWaiting)
{
    if (isWaiting) {
        m_patience.start();
        return;
    }
    m_patience.stop();
    m_input->setSlow(false);
}

void PhoneView::dragEnterEvent(QDragEnterEvent *event)
{
    if (PhoneInput::canSend(*event->mimeData()))
        event->acceptProposedAction();
}

void PhoneView::dropEvent(QDropEvent *event)
{
    m_input->sendData(*event->mimeData());
    event->acceptProposedAction();
}

void PhoneView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PhoneView::retranslate()
{
    m_model->forgetContents();
    m_bubbles->setAccessibleName(tr("Messages on the phone"));
    m_bubbles->setEmptyText(tr("This is the WeChat Work of %1. What you type below goes to your "
                               "application, and its answer appears here.")
                                .arg(member().name));
    m_tryAgain->setText(tr("Try again"));
    const bool isMenu = !m_menuBar->isHidden();
    m_switch->setText(isMenu ? tr("Type a message instead") : tr("Show the app's menu"));
    m_switch->setToolTip(
        tr("%1 (%2)", "what it does, and its key")
            .arg(m_switch->text(), m_switch->shortcut().toString(QKeySequence::NativeText)));
    m_switch->setIcon(themeIcon(isMenu ? u"input-keyboard"_s : u"application-menu"_s));
    m_switchButton->setAccessibleName(m_switch->text());
    m_menuBar->setAccessibleName(tr("Menu of the application"));
}

} // namespace ewc::ui
