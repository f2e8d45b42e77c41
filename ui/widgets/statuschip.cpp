// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/statuschip.h"

#include <QEvent>
#include <QToolTip>

namespace ewc::ui {

StatusChip::StatusChip(QWidget *parent)
    : QToolButton(parent)
{
    setAutoRaise(true);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(this, &QToolButton::clicked, this,
            [this] { QToolTip::showText(mapToGlobal(rect().bottomLeft()), toolTip(), this); });
}

void StatusChip::setStatus(ColorRole mark, const QString &text, const QString &details)
{
    m_mark = mark;
    setIcon(dotIcon(themeColor(mark, palette())));
    setText(text);
    setToolTip(details);
    setAccessibleDescription(details);
}

void StatusChip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        setIcon(dotIcon(themeColor(m_mark, palette())));
    QToolButton::changeEvent(event);
}

} // namespace ewc::ui
