// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/welcomestrip.h"

#include "ui/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace ewc::ui {

WelcomeStrip::WelcomeStrip(QWidget *parent)
    : QFrame(parent)
    , m_steps(new QLabel)
    , m_close(new QToolButton)
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Highlight);
    m_steps->setWordWrap(true);
    m_close->setAutoRaise(true);
    m_close->setIcon(themeIcon(u"window-close"_s));
    connect(m_close, &QToolButton::clicked, this, &WelcomeStrip::dismissed);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::Group, space::Control, space::Control, space::Control);
    layout->addWidget(m_steps, 1);
    layout->addWidget(m_close);
    retranslate();
}

void WelcomeStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void WelcomeStrip::retranslate()
{
    m_steps->setText(tr("<b>Welcome.</b> Try it without an account: "
                        "type on the phone → see it in the log"));
    m_close->setToolTip(tr("Hide this line"));
    m_close->setAccessibleName(m_close->toolTip());
}

} // namespace ewc::ui
