// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/send/sendlaterbutton.h"

#include "ui/send/sendlaterdialog.h"
#include "ui/send/sendtime.h"
#include "ui/theme.h"

#include <QEvent>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace ewc::ui {

SendLaterButton::SendLaterButton(QWidget *parent)
    : QPushButton(parent)
    , m_menu(new QMenu(this))
{
    setAutoDefault(false);
    setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, &SendLaterButton::fill);
    retranslate();
}

void SendLaterButton::fill()
{
    m_menu->clear();
    for (const SendTime &offered : sendTimes(QDateTime::currentDateTime())) {
        connect(m_menu->addAction(offered.name), &QAction::triggered, this,
                [this, time = offered.time] { Q_EMIT chosen(time.toMSecsSinceEpoch()); });
    }
    m_menu->addSeparator();
    connect(m_menu->addAction(tr("Choose a time …")), &QAction::triggered, this, [this] {
        auto *dialog = new SendLaterDialog(window());
        connect(dialog, &SendLaterDialog::chosen, this,
                [this](const QDateTime &time) { Q_EMIT chosen(time.toMSecsSinceEpoch()); });
        dialog->open();
    });
}

void SendLaterButton::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
    QPushButton::changeEvent(event);
}

void SendLaterButton::retranslate()
{
    setText(tr("Send &later"));
    setIcon(themeIcon(u"chronometer"_s));
    setToolTip(tr("Choose when it is sent"));
}

} // namespace ewc::ui
