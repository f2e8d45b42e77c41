// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/phone/phoneview.h"

#include "ui/dialogs/schemadialog.h"
#include "ui/phone/bubbleview.h"
#include "ui/phone/phoneclient.h"
#include "ui/phone/phonekinds.h"
#include "ui/phone/phonemodel.h"
#include "ui/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::StringLiterals;

namespace ewc::ui {
namespace {

constexpr std::chrono::milliseconds Patience{300}; // a longer wait has to be seen
constexpr int LongestText = 2048; // characters; what WeCom takes, in bytes
constexpr int QuotedWidth = 120; // pixels of a text that was not delivered

} // namespace

PhoneView::PhoneView(const QUrl &sandbox, const PhoneMember &member, QWidget *parent)
    : QWidget(parent)
    , m_client(new PhoneClient(sandbox, member, this))
    , m_bubbles(new BubbleView)
    , m_problem(new QWidget)
    , m_problemText(new QLabel)
    , m_tryAgain(new QPushButton)
    , m_attach(new QToolButton)
    , m_menu(new QMenu(this))
    , m_input(new QLineEdit)
    , m_send(new QPushButton)
{
    auto *model = new PhoneModel(this);
    m_bubbles->setModel(model);
    m_bubbles->setMemberName(member.name);
    m_input->setMaxLength(LongestText);
    m_send->setEnabled(false);
    m_patience.setSingleShot(true);
    m_patience.setInterval(Patience);
    setUpLayout();
    setUpMenu();

    connect(m_client, &PhoneClient::messagesArrived, model, &PhoneModel::append);
    connect(m_client, &PhoneClient::received, this, &PhoneView::received);
    connect(m_client, &PhoneClient::pushFailed, this, &PhoneView::showProblem);
    connect(m_client, &PhoneClient::waitingChanged, this, &PhoneView::showWaiting);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_isSlow = true;
        retranslate();
    });
    connect(m_input, &QLineEdit::returnPressed, this, &PhoneView::sendText);
    connect(m_input, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_send->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_send, &QPushButton::clicked, this, &PhoneView::sendText);
    connect(m_tryAgain, &QPushButton::clicked, this, [this] { push(m_failed); });
    retranslate();
    renewIcons();
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

    auto *typing = new QHBoxLayout;
    typing->setSpacing(space::Tight);
    typing->addWidget(m_attach);
    typing->addWidget(m_input, 1);
    typing->addWidget(m_send);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::Control, space::Control, space::Control, space::Control);
    layout->setSpacing(space::Control);
    layout->addWidget(m_bubbles, 1);
    layout->addWidget(m_problem);
    layout->addLayout(typing);
    setFocusProxy(m_input);
}

void PhoneView::setUpMenu()
{
    m_attach->setAutoRaise(true);
    m_attach->setPopupMode(QToolButton::InstantPopup);
    m_attach->setMenu(m_menu);
    for (const PhoneKind &kind : phoneKinds()) {
        if (!kind.event.isEmpty() && m_menu->actions().constLast()->data().toString().isEmpty())
            m_menu->addSeparator();
        QAction *action = m_menu->addAction(QString());
        action->setData(kind.event);
        connect(action, &QAction::triggered, this, [this, &kind] { start(kind); });
    }
}

const PhoneMember &PhoneView::member() const
{
    return m_client->member();
}

void PhoneView::focusInput()
{
    m_input->setFocus(Qt::OtherFocusReason);
}

void PhoneView::sendText()
{
    const QString text = m_input->text().trimmed();
    if (text.isEmpty())
        return;
    m_input->clear();
    push({{u"type"_s, u"text"_s}, {u"content"_s, text}});
}

/*! Does what \a kind says, once it is known with which values. */
void PhoneView::start(const PhoneKind &kind)
{
    if (kind.schema.isEmpty()) {
        push(pushOf(kind));
        return;
    }
    m_dialogKind = &kind;
    m_dialog = new SchemaDialog(kind.schema, this);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->setValues(m_lastValues.value(&kind, standardsOf(kind.schema)));
    retranslateDialog();
    connect(m_dialog, &SchemaDialog::submitted, this, [this, &kind](const Values &values) {
        m_lastValues.insert(&kind, values);
        push(pushOf(kind, values));
    });
    m_dialog->open();
}

void PhoneView::push(const QJsonObject &message)
{
    m_problem->hide();
    m_client->push(message);
    Q_EMIT sentSomething();
}

void PhoneView::showProblem(const QJsonObject &message, const QString &reason)
{
    const PhoneKind *kind =
        phoneKind(message.value("type"_L1).toString(), message.value("Event"_L1).toString());
    const QString text = message.value("content"_L1).toString();
    const QString what = kind == nullptr
                             ? fontMetrics().elidedText(text, Qt::ElideRight, QuotedWidth)
                             : phoneKindText(kind->name);
    m_problemText->setText(tr("⚠ “%1” was not delivered. %2").arg(what, reason));
    m_failed = message;
    const bool canRetype = kind == nullptr && m_input->text().isEmpty();
    if (canRetype)
        m_input->setText(text); // to try again with one key
    m_tryAgain->setVisible(!canRetype);
    m_problem->show();
}

void PhoneView::showWaiting(bool isWaiting)
{
    if (isWaiting) {
        m_patience.start();
        return;
    }
    m_patience.stop();
    m_isSlow = false;
    retranslate();
}

void PhoneView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange)
        renewIcons();
    QWidget::changeEvent(event);
}

void PhoneView::retranslate()
{
    m_bubbles->setAccessibleName(tr("Messages on the phone"));
    m_bubbles->setEmptyText(tr("This is the WeChat Work of %1. What you type below goes to your "
                               "application, and its answer appears here.")
                                .arg(member().name));
    m_attach->setToolTip(tr("Send a place or a link, enter or subscribe"));
    m_attach->setAccessibleName(tr("More to send"));
    m_input->setPlaceholderText(m_isSlow ? tr("Waiting for the application …")
                                         : tr("Type a message"));
    m_input->setAccessibleName(tr("Message to type on the phone"));
    m_send->setText(tr("Send"));
    m_tryAgain->setText(tr("Try again"));
    retranslateMenu();
    retranslateDialog();
}

void PhoneView::retranslateMenu()
{
    auto kind = phoneKinds().cbegin();
    for (QAction *action : m_menu->actions()) {
        if (!action->isSeparator())
            action->setText(phoneKindText((kind++)->label));
    }
}

void PhoneView::retranslateDialog()
{
    if (m_dialog)
        m_dialog->setTexts(phoneKindText(m_dialogKind->name), tr("Send"));
}

void PhoneView::renewIcons()
{
    m_attach->setIcon(themeIcon(u"list-add"_s));
    auto kind = phoneKinds().cbegin();
    for (QAction *action : m_menu->actions()) {
        if (!action->isSeparator())
            action->setIcon(themeIcon((kind++)->icon));
    }
}

} // namespace ewc::ui
