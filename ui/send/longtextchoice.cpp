// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/send/longtextchoice.h"

#include "core/wecom/outgoingkind.h"
#include "core/wecom/textsplitter.h"
#include "ui/theme.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ewc::ui {

LongTextChoice::LongTextChoice(QWidget *parent)
    : QWidget(parent)
    , m_label(new QLabel)
    , m_choice(new QComboBox)
{
    m_label->setBuddy(m_choice);
    for (const LongText choice : {LongText::Split, LongText::File, LongText::Refuse})
        m_choice->addItem({}, static_cast<int>(choice));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::Control);
    layout->addWidget(m_label);
    layout->addWidget(m_choice);
    hide();
    connect(m_choice, &QComboBox::activated, this, &LongTextChoice::edited);
    retranslate();
}

void LongTextChoice::measure(const wecom::OutgoingMessage &message, wecom::Channel channel)
{
    m_parts = 1;
    const wecom::OutgoingKind *kind = message.kind();
    if (kind != nullptr && (message.type == "text"_L1 || message.type == "markdown"_L1)) {
        const int room = wecom::schemaFor(*kind, channel).constFirst().longestBytes;
        const QString text = message.content.value("content"_L1).toString();
        m_parts = static_cast<int>(std::max<qsizetype>(1, wecom::splitText(text, room).size()));
    }
    setVisible(m_parts > 1);
    retranslate();
}

void LongTextChoice::setChoice(LongText choice)
{
    m_choice->setCurrentIndex(m_choice->findData(static_cast<int>(choice)));
}

LongText LongTextChoice::choice() const
{
    return static_cast<LongText>(m_choice->currentData().toInt());
}

int LongTextChoice::parts() const
{
    return choice() == LongText::Split ? m_parts : 1;
}

void LongTextChoice::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void LongTextChoice::retranslate()
{
    m_label->setText(tr("Too &long for one:"));
    m_choice->setItemText(0, tr("send %1 messages").arg(m_parts));
    m_choice->setItemText(1, tr("send it as a file"));
    m_choice->setItemText(2, tr("do not send it"));
}

} // namespace ewc::ui
