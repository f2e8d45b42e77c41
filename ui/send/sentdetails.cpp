// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/send/sentdetails.h"

#include "core/wecom/errmsg.h"
#include "core/wecom/errorcode.h"
#include "ui/delegates/outcomedelegate.h"
#include "ui/send/waittext.h"
#include "ui/theme.h"
#include "ui/widgets/flowlayout.h"

#include <QAction>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ewc::ui {
namespace {

constexpr int NotTrusted = 60020; // errcode: the caller's address is no trusted IP
constexpr qsizetype ShownErrmsg = 600; // characters

QString paragraph(const QString &text)
{
    return text.isEmpty() ? QString() : u"<p>%1</p>"_s.arg(text.toHtmlEscaped());
}

} // namespace

SentDetails::SentDetails(QWidget *parent)
    : QScrollArea(parent)
    , m_buttons(nullptr)
    , m_verdict(new QLabel)
    , m_text(new QLabel)
    , m_addressRow(new QWidget)
    , m_address(new QLabel)
    , m_copyAddress(new QPushButton)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QFont bold = themeFont(FontRole::Body);
    bold.setWeight(QFont::DemiBold);
    m_verdict->setFont(bold);
    m_verdict->setTextFormat(Qt::PlainText);
    m_verdict->setWordWrap(true);
    m_text->setTextFormat(Qt::RichText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_address->setFont(themeFont(FontRole::Fixed));
    m_address->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_copyAddress->setAutoDefault(false);

    auto *address = new QHBoxLayout(m_addressRow);
    address->setContentsMargins(0, 0, 0, 0);
    address->setSpacing(space::Control);
    address->addWidget(m_address);
    address->addWidget(m_copyAddress);
    address->addStretch();
    auto *inner = new QWidget;
    auto *buttons = new QWidget;
    m_buttons = new FlowLayout(buttons, space::Tight, space::Tight);
    auto *layout = new QVBoxLayout(inner);
    layout->setContentsMargins(space::Control, 0, space::Control, space::Control);
    layout->setSpacing(space::Tight);
    layout->addWidget(m_verdict);
    layout->addWidget(buttons);
    layout->addWidget(m_text);
    layout->addWidget(m_addressRow);
    layout->addStretch();
    inner->setAutoFillBackground(false);
    setWidget(inner);
    viewport()->setAutoFillBackground(false);
    connect(m_copyAddress, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_address->text()); });
    refresh();
}

void SentDetails::setActions(const QList<QAction *> &actions)
{
    for (QAction *action : actions) {
        auto *button = new QToolButton;
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::StrongFocus);
        m_buttons->addWidget(button);
        const auto follow = [button, action] { button->setVisible(action->isVisible()); };
        connect(action, &QAction::visibleChanged, button, follow);
        follow();
    }
}

void SentDetails::setNames(const MemberNames &names)
{
    m_names = names;
    refresh();
}

void SentDetails::show(const MessageRow &row, const std::optional<OutboxEntry> &entry)
{
    if (row.id != m_row.id)
        m_problem.clear();
    m_row = row;
    m_entry = entry;
    refresh();
}

void SentDetails::showProblem(const QString &problem)
{
    m_problem = problem;
    refresh();
}

void SentDetails::refresh()
{
    const bool isChosen = m_row.id != 0;
    widget()->setVisible(isChosen);
    if (!isChosen)
        return;
    const bool isWaiting = m_row.verdict == Verdict::Queued && m_entry;
    m_verdict->setText(isWaiting ? waitText(*m_entry, QDateTime::currentDateTime())
                                 : tr("%1, %2", "verdict, and when it was sent")
                                       .arg(verdictText(m_row), timeText(m_row.time)));
    QString text;
    if (!m_problem.isEmpty())
        text += paragraph(u"⚠ "_s + m_problem);
    text += paragraph(tr("To %1").arg(m_row.to.isEmpty() ? tr("the group of the robot")
                                                         : partnerWithIdText(m_row, m_names)));
    if (m_row.errcode != 0) {
        text += paragraph(wecom::errorCodeMeaning(m_row.errcode));
        text += paragraph(wecom::remedyFor(m_row.errcode, m_row.errmsg));
    }
    if (m_entry && m_entry->attempts > 0)
        text += paragraph(tr("Tries so far: %1").arg(m_entry->attempts));
    if (m_row.verdict == Verdict::Unknown)
        text += paragraph(tr("It was sent, but the answer did not come: it may have arrived. "
                             "It is not repeated by itself; ask those who should have got it."));
    const bool saysMore = !m_row.errmsg.isEmpty() && m_row.errmsg != "ok"_L1;
    if (saysMore) {
        const QString said =
            m_row.errcode != 0
                ? tr("WeCom said: %1 (%2)").arg(m_row.errmsg.left(ShownErrmsg)).arg(m_row.errcode)
                : m_row.errmsg.left(ShownErrmsg);
        text += u"<p><small>%1</small></p>"_s.arg(said.toHtmlEscaped());
    }
    m_text->setText(text);
    m_copyAddress->setText(tr("Copy"));
    m_copyAddress->setAccessibleName(tr("Copy the address"));
    showAddress();
}

/*! The one error that everybody meets first; the remedy says where the address is to go. */
void SentDetails::showAddress()
{
    const QString address =
        m_row.errcode == NotTrusted ? wecom::callerAddress(m_row.errmsg) : QString();
    m_addressRow->setVisible(!address.isEmpty());
    m_address->setText(address);
}

void SentDetails::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QScrollArea::changeEvent(event);
}

} // namespace ewc::ui
