// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/send/previewpane.h"

#include "core/wecom/outgoingkind.h"
#include "ui/bubbles/bubblepreview.h"
#include "ui/theme.h"

#include <QEvent>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ewc::ui {

PreviewPane::PreviewPane(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel)
    , m_bubble(new BubblePreview)
    , m_note(new QLabel)
{
    m_title->setFont(themeFont(FontRole::Caption));
    m_title->setForegroundRole(QPalette::PlaceholderText);
    m_note->setFont(themeFont(FontRole::Caption));
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_note->setWordWrap(true);
    auto *scroll = new QScrollArea;
    scroll->setWidget(m_bubble);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::Tight);
    layout->addWidget(m_title);
    layout->addWidget(scroll, 1);
    layout->addWidget(m_note);
    retranslate();
}

void PreviewPane::setMessage(const wecom::OutgoingMessage &message)
{
    m_message = message;
    m_bubble->setMessage(message.type, message.content);
    const wecom::OutgoingKind *kind = message.kind();
    m_note->setVisible(kind != nullptr && !kind->isShownInWeChat);
}

void PreviewPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PreviewPane::retranslate()
{
    m_title->setText(tr("On the phone"));
    m_note->setText(tr("Members who read it in WeChat (微信) do not see this kind; WeCom "
                       "(企业微信) shows it."));
    setMessage(m_message);
}

} // namespace ewc::ui
