// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/messagepane.h"

#include "core/rules/rulefrommessage.h"
#include "core/rules/trialmessage.h"
#include "core/wecom/incomingmessageparser.h"
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

/*! The message of \a row; what is no longer kept of it is made up from what is. */
IncomingMessage messageOf(const MessageRow &row)
{
    const auto message = wecom::parseIncomingMessage(row.raw);
    if (message)
        return *message;
    return incomingMessage(
        {.from = row.from, .type = row.type, .event = row.event, .text = row.text});
}

} // namespace

MessagePane::MessagePane(EngineLink &link, QWidget *parent)
    : QWidget(parent)
    , m_details(new MessageDetails)
    , m_answerBox(new AnswerBox(link))
    , m_answer(new QAction(this))
    , m_copyText(new QAction(this))
    , m_copyRaw(new QAction(this))
    , m_why(new QAction(this))
    , m_makeRule(new QAction(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_details, 1);
    layout->addWidget(m_answerBox);
    m_answerBox->hide();

    m_answer->setShortcut(QKeyCombination(Qt::CTRL, Qt::Key_R));
    m_copyText->setShortcut(QKeySequence::Copy);
    auto *corner = new QWidget;
    auto *buttons = new QHBoxLayout(corner);
    buttons->setContentsMargins(0, 0, space::Control, 0);
    buttons->setSpacing(space::Tight);
    buttons->addWidget(makeButton(m_answer));
    buttons->addWidget(makeButton(m_makeRule));
    buttons->addWidget(makeButton(m_copyText));
    m_details->setCornerWidget(corner);

    connect(m_answer, &QAction::triggered, this, [this] { m_answerBox->open(correspondent()); });
    connect(m_copyText, &QAction::triggered, this,
            [this] { QGuiApplication::clipboard()->setText(row().text); });
    connect(m_copyRaw, &QAction::triggered, this,
            [this] { QGuiApplication::clipboard()->setText(QString::fromUtf8(row().raw)); });
    connect(m_why, &QAction::triggered, m_details, &MessageDetails::showWhy);
    connect(m_makeRule, &QAction::triggered, this, &MessagePane::makeRule);
    connect(m_details, &MessageDetails::explanationWanted, this, &MessagePane::explanationWanted);
    connect(m_details, &MessageDetails::ruleWanted, this, &MessagePane::ruleWanted);
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
    const bool isIncoming = isChosen && trace.row.direction == Direction::In;
    m_why->setEnabled(isIncoming);
    m_makeRule->setEnabled(isIncoming);
}

void MessagePane::setAttachments(const QList<Attachment> &attachments)
{
    m_details->setAttachments(attachments);
}

void MessagePane::setExplanation(qint64 id, const Result<PastExplanation> &explanation)
{
    m_details->setExplanation(id, explanation);
}

void MessagePane::makeRule()
{
    Q_EMIT ruleMade(ruleFrom(messageOf(row())));
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
    return {m_answer, m_why, m_makeRule, m_copyText, m_copyRaw};
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
    m_why->setText(tr("&Why?"));
    m_why->setIcon(themeIcon(QStringLiteral("help-contextual")));
    m_why->setToolTip(tr("Which rule answered, and why the others did not"));
    m_makeRule->setText(tr("Make a &rule from this message"));
    m_makeRule->setIcon(themeIcon(QStringLiteral("list-add")));
    m_makeRule->setToolTip(tr("Answer messages like this one by a rule from now on"));
}

} // namespace ewc::ui
