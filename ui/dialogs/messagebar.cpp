// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/messagebar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace ewc::ui {
namespace {

constexpr int MarkSize = 16; // pixels, as small icons are

QString iconName(ColorRole mark)
{
    switch (mark) {
    case ColorRole::Error:
        return u"emblem-error"_s;
    case ColorRole::Warning:
        return u"emblem-warning"_s;
    default:
        return u"emblem-information"_s;
    }
}

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_mark(new QLabel)
    , m_text(new QLabel)
    , m_buttons(new QHBoxLayout)
    , m_close(new QToolButton)
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_mark->setFixedWidth(MarkSize);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::RichText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_close->setAutoRaise(true);
    connect(m_close, &QToolButton::clicked, this, &MessageBar::clear);

    m_buttons->setSpacing(space::Control);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::Control, space::Control, space::Control, space::Control);
    layout->setSpacing(space::Control);
    layout->addWidget(m_mark, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
    layout->addLayout(m_buttons);
    layout->addWidget(m_close, 0, Qt::AlignTop);
    hide();
}

void MessageBar::showMessage(std::function<BarMessage()> make)
{
    m_make = std::move(make);
    fill();
    show();
}

void MessageBar::clear()
{
    m_make = nullptr;
    hide();
}

QString MessageBar::text() const
{
    return m_make == nullptr ? QString() : m_text->text();
}

void MessageBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        fill();
    QFrame::changeEvent(event);
}

void MessageBar::fill()
{
    m_close->setIcon(themeIcon(u"window-close"_s));
    m_close->setToolTip(tr("Hide this message"));
    m_close->setAccessibleName(m_close->toolTip());
    if (m_make == nullptr)
        return;

    const BarMessage message = m_make();
    m_mark->setPixmap(themeIcon(iconName(message.mark)).pixmap(MarkSize));
    QString text = u"<b>%1</b>"_s.arg(message.what.toHtmlEscaped());
    if (!message.details.isEmpty())
        text += "<br>"_L1 + message.details.toHtmlEscaped().replace(u'\n', "<br>"_L1);
    m_text->setText(text);

    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        item->widget()->deleteLater(); // it may be the one whose click brought us here
        item->widget()->hide();
        delete item;
    }
    for (const BarMessage::Action &action : message.actions) {
        auto *button = new QPushButton(action.text);
        button->setAutoDefault(false); // Enter saves
        connect(button, &QPushButton::clicked, this, [this, run = action.run] {
            clear();
            run();
        });
        m_buttons->addWidget(button, 0, Qt::AlignTop);
    }
    m_close->setVisible(message.actions.isEmpty());
}

} // namespace ewc::ui
