// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/noaccountpage.h"

#include "ui/theme.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ewc::ui {

NoAccountPage::NoAccountPage(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel)
    , m_text(new QLabel)
    , m_add(new QPushButton)
{
    m_title->setFont(themeFont(FontRole::Title));
    m_title->setAlignment(Qt::AlignCenter);
    m_text->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_text->setForegroundRole(QPalette::PlaceholderText);
    m_text->setWordWrap(true);
    m_add->setAutoDefault(false); // Enter saves
    connect(m_add, &QPushButton::clicked, this, &NoAccountPage::addWanted);

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(space::Group);
    layout->addStretch(2);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addWidget(m_add, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    retranslate();
}

void NoAccountPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void NoAccountPage::retranslate()
{
    m_title->setText(tr("No account yet"));
    m_text->setText(tr("An account connects EasyWeChat to an application of your company in "
                       "WeCom. Add one, or drop the config.ini of another installation here."));
    m_add->setText(tr("Add an a&ccount"));
}

} // namespace ewc::ui
