// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/emptystate.h"

#include "ui/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ewc::ui {

EmptyState::EmptyState(const QString &iconName, QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel)
    , m_explanation(new QLabel)
    , m_action(new QPushButton)
{
    constexpr int IconSize = 48; // pixels
    constexpr int TextWidth = 380; // pixels: a comfortable line

    auto *icon = new QLabel;
    icon->setPixmap(themeIcon(iconName).pixmap(IconSize));
    icon->setAlignment(Qt::AlignCenter);
    m_title->setFont(themeFont(FontRole::Title));
    m_title->setAlignment(Qt::AlignCenter);
    m_explanation->setWordWrap(true);
    m_explanation->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_explanation->setFixedWidth(TextWidth);
    m_explanation->setMinimumHeight(3 * fontMetrics().lineSpacing()); // the button stays in place
    m_explanation->setForegroundRole(QPalette::PlaceholderText);
    connect(m_action, &QPushButton::clicked, this, &EmptyState::actionTriggered);

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(space::Group);
    layout->addStretch(2);
    layout->addWidget(icon);
    layout->addWidget(m_title);
    layout->addWidget(m_explanation, 0, Qt::AlignHCenter);
    layout->addWidget(m_action, 0, Qt::AlignHCenter);
    layout->addStretch(3);
}

void EmptyState::setTexts(const QString &title, const QString &explanation, const QString &action)
{
    m_title->setText(title);
    m_explanation->setText(explanation);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
}

} // namespace ewc::ui
