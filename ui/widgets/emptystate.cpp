// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/emptystate.h"

#include "ui/theme.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ewc::ui {
namespace {

constexpr int TextWidth = 380; // pixels: a comfortable line

} // namespace

EmptyState::EmptyState(const QString &iconName, QWidget *parent)
    : QWidget(parent)
    , m_iconName(iconName)
    , m_icon(new QLabel)
    , m_title(new QLabel)
    , m_explanation(new QLabel)
    , m_action(new QPushButton)
{
    showIcon();
    m_icon->setAlignment(Qt::AlignCenter);
    m_title->setFont(themeFont(FontRole::Title));
    m_title->setAlignment(Qt::AlignCenter);
    m_explanation->setWordWrap(true);
    m_explanation->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_explanation->setFixedWidth(TextWidth);
    m_explanation->setForegroundRole(QPalette::PlaceholderText);
    connect(m_action, &QPushButton::clicked, this, &EmptyState::actionTriggered);

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(space::Group);
    layout->addStretch(2);
    layout->addWidget(m_icon);
    layout->addWidget(m_title);
    layout->addWidget(m_explanation, 0, Qt::AlignHCenter);
    layout->addWidget(m_action, 0, Qt::AlignHCenter);
    layout->addStretch(3);
}

void EmptyState::showIcon()
{
    constexpr int IconSize = 48; // pixels
    m_icon->setPixmap(themeIcon(m_iconName).pixmap(IconSize));
}

void EmptyState::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        showIcon();
    QWidget::changeEvent(event);
}

void EmptyState::setTexts(const QString &title, const QString &explanation, const QString &action)
{
    m_title->setText(title);
    m_explanation->setText(explanation);
    // Of three lines at least, so that the button stays in place.
    m_explanation->setFixedHeight(
        std::max(3 * fontMetrics().lineSpacing(), m_explanation->heightForWidth(TextWidth)));
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
}

} // namespace ewc::ui
