// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/messagepane.h"

#include "ui/theme.h"
#include "ui/widgets/messagedetails.h"

#include <QAction>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace ewc::ui {
namespace {

QToolButton *makeButton(QAction *action)
{
    auto *button = new QToolButton;
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    return button;
}

} // namespace

MessagePane::MessagePane(EngineLink &link, QWidget *parent)
    : QWidget(parent)
    , m_details(new MessageDetails)
    , m_answerBox(new AnswerBox(link))
    , m_answer(new QAction(this))
    , m_copyText(new QAction(this))
    , m_copyRaw(new QAction(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_details, 1);
    layout->addWidget(m_answerBox);
    m_answerBox->hide();

    m_answer->setShortcut(Qt::CTRL | Qt::Key_R);
    m_copyText->setShortcut(QKeySequence::Copy);
    auto *corner = new QWidget;
    auto *buttons = new QHBoxLayout(corner);
    buttons->setContentsMargins(0, 0, space::Control, 0);
    buttons->setSpacing(space::Tight);
    buttons->addWidget(makeButton(m_answer));
    buttons->addWidget(makeButton(m_copyText));
    m_details->setCornerWidget(corner);

    connect(m_answer, &QAction::triggered, this, [this] { m_answerBox->open(correspondent()); });
    connect(m_copyText, &QAction::triggered, this,
            [this] { QGuiApplication::clipboard()->setText(row().text); });
    connect(m_copyRaw, &QAction::triggered, this,
            [this] { QGuiApplication::clipboard()->setText(QString::fromUtf8(row().raw)); });
    connect(m_answerBox, &AnswerBox::dismissed, this, [this] {
        m_answerBox->hide();
        Q_EMIT answerDismissed();
    });
    show({});
    retranslate();
}

void MessagePane::show(const MessageTrace &trace)
{
    m_trace = trace;
    m_details->show(trace);
    const bool isChosen = trace.row.id != 0;
    m_answer->setEnabled(m_answerBox->canAnswer(correspondent()));
    m_copyText->setEnabled(isChosen);
    m_copyRaw->setEnabled(isChosen && !trace.row.raw.isEmpty());
}

void MessagePane::setAttachments(const QList<Attachment> &attachments)
{
    m_details->setAttachments(attachments);
}

void MessagePane::setNames(const MemberNames &names)
{
    m_names = names;
    m_details->setNames(names);
}

Correspondent MessagePane::correspondent() const
{
    Correspondent to{.account = row().account, .userId = {}, .name = {}, .inReplyTo = row().id};
    if (row().direction == Direction::In)
        to.userId = row().from;
    else if (row().to.size() == 1 && !row().to.constFirst().contains(u':')) // no party, no tag
        to.userId = row().to.constFirst();
    to.name = m_names.nameOf(to.account, to.userId);
    return to;
}

QList<QAction *> MessagePane::messageActions() const
{
    return {m_answer, m_copyText, m_copyRaw};
}

void MessagePane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
    QWidget::changeEvent(event);
}

void MessagePane::retranslate()
{
    m_answer->setText(tr("&Answer"));
    m_answer->setIcon(themeIcon(QStringLiteral("mail-reply-sender")));
    m_answer->setToolTip(tr("Write to the member of this message (Ctrl+R)"));
    m_copyText->setText(tr("&Copy"));
    m_copyText->setIcon(themeIcon(QStringLiteral("edit-copy")));
    m_copyText->setToolTip(tr("Copy the text of this message (Ctrl+C)"));
    m_copyRaw->setText(tr("Copy as &decoded (XML or JSON)"));
}

} // namespace ewc::ui
