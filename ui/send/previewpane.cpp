// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/send/previewpane.h"

#include "core/wecom/outgoingkind.h"
#include "ui/bubbles/bubblepreview.h"
#include "ui/theme.h"

#include <QEvent>
#include <QJsonArray>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ewc::ui {
namespace {

/*! True as long as nothing is written, chosen or ticked. */
bool isBlank(const QJsonObject &content)
{
    return std::ranges::all_of(content, [](const QJsonValue &value) {
        return value.toString().isEmpty() && value.toArray().isEmpty() && !value.isDouble()
               && !value.toBool() && (!value.isObject() || isBlank(value.toObject()));
    });
}

} // namespace

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
    QJsonObject written = message.content;
    written.remove("card_type"_L1); // it is chosen with the tab
    const bool isEmpty = isBlank(written);
    m_bubble->setMessage(isEmpty ? QString() : message.type, message.content);
    const wecom::OutgoingKind *kind = message.kind();
    const bool isOnlyInWeCom = kind != nullptr && !kind->isShownInWeChat;
    m_note->setText(isEmpty ? tr("The message appears here while you write it.")
                            : tr("Members who read it in WeChat (微信) do not see this kind; "
                                 "WeCom (企业微信) shows it."));
    m_note->setVisible(isEmpty || isOnlyInWeCom);
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
    setMessage(m_message);
}

} // namespace ewc::ui
