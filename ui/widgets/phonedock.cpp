// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/phonedock.h"

#include "ui/models/phonemodel.h"
#include "ui/theme.h"
#include "ui/widgets/bubbleview.h"
#include "ui/widgets/phoneclient.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ewc::ui {
namespace {

constexpr int MinimumWidth = 250; // pixels: a bubble of 60 % still holds a dozen characters

} // namespace

PhoneDock::PhoneDock(PhoneClient &client, QWidget *parent)
    : QDockWidget(parent)
    , m_client(client)
    , m_model(new PhoneModel(this))
    , m_caption(new QLabel)
    , m_members(new QComboBox)
    , m_bubbles(new BubbleView)
    , m_problem(new QLabel)
    , m_input(new QLineEdit)
    , m_send(new QPushButton)
{
    setObjectName("phone"_L1);
    setFeatures(QDockWidget::NoDockWidgetFeatures);
    setTitleBarWidget(new QWidget(this)); // the caption beside the picker says it already

    m_caption->setBuddy(m_members);
    m_members->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_members->setMinimumContentsLength(8);
    m_members->setEnabled(false);
    m_bubbles->setModel(m_model);
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->hide();
    m_input->setEnabled(false);
    m_send->setEnabled(false);

    auto *picker = new QHBoxLayout;
    picker->setSpacing(space::Control);
    picker->addWidget(m_caption);
    picker->addWidget(m_members, 1);
    auto *typing = new QHBoxLayout;
    typing->setSpacing(space::Tight);
    typing->addWidget(m_input, 1);
    typing->addWidget(m_send);

    auto *content = new QWidget;
    content->setMinimumWidth(MinimumWidth);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(space::Control, space::Control, space::Control, space::Control);
    layout->setSpacing(space::Control);
    layout->addLayout(picker);
    layout->addWidget(m_bubbles, 1);
    layout->addWidget(m_problem);
    layout->addLayout(typing);
    setWidget(content);

    connect(&m_client, &PhoneClient::membersLoaded, this, &PhoneDock::showMembers);
    connect(&m_client, &PhoneClient::messagesArrived, m_model, &PhoneModel::append);
    connect(&m_client, &PhoneClient::sendFailed, this, &PhoneDock::showProblem);
    connect(m_members, &QComboBox::currentIndexChanged, this, &PhoneDock::pickUp);
    connect(m_input, &QLineEdit::returnPressed, this, &PhoneDock::send);
    connect(m_input, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_send->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_send, &QPushButton::clicked, this, &PhoneDock::send);
    retranslate();
}

QString PhoneDock::member() const
{
    return m_members->currentData().toString();
}

void PhoneDock::focusInput()
{
    m_input->setFocus(Qt::OtherFocusReason);
}

void PhoneDock::showMembers(const QList<PhoneMember> &members)
{
    {
        const QSignalBlocker blocker(m_members); // pick up once, when all stand there
        m_members->clear();
        for (const PhoneMember &member : members)
            m_members->addItem(u"%1 (%2)"_s.arg(member.name, member.userId), member.userId);
        m_members->setCurrentIndex(std::max(0, m_members->findData(m_preferred)));
    }
    m_members->setEnabled(true);
    m_input->setEnabled(true);
    focusInput();
    pickUp(m_members->currentIndex());
}

void PhoneDock::pickUp(int index)
{
    m_problem->hide();
    m_model->clear();
    m_bubbles->setMemberName(m_members->itemText(index));
    m_client.pickUp(m_members->itemData(index).toString());
}

void PhoneDock::send()
{
    const QString text = m_input->text().trimmed();
    if (text.isEmpty())
        return;
    m_problem->hide();
    m_input->clear();
    m_client.send(text);
}

void PhoneDock::showProblem(const QString &text, const QString &reason)
{
    m_problem->setText(
        tr("⚠ “%1” was not delivered. %2")
            .arg(QFontMetrics(font()).elidedText(text, Qt::ElideRight, width() / 2), reason));
    m_problem->show();
    if (m_input->text().isEmpty())
        m_input->setText(text); // to try again with one key
}

void PhoneDock::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDockWidget::changeEvent(event);
}

void PhoneDock::retranslate()
{
    setWindowTitle(tr("Phone"));
    m_caption->setText(tr("&Phone of"));
    m_members->setAccessibleName(tr("Member whose phone this is"));
    m_bubbles->setAccessibleName(tr("Messages on the phone"));
    m_bubbles->setEmptyText(tr("This is the WeChat Work of a member. What you type below goes to "
                               "your application, and its answer appears here."));
    m_input->setPlaceholderText(tr("Type a message"));
    m_input->setAccessibleName(tr("Message to type on the phone"));
    m_send->setText(tr("Send"));
}

} // namespace ewc::ui
