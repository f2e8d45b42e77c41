// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rules/editor/grip.h"

#include "ui/theme.h"

#include <QEvent>
#include <QMouseEvent>
#include <QPainter>

namespace ewc::ui {
namespace {

constexpr int Width = 12; // pixels
constexpr int Height = 28; // of a line of fields

} // namespace

Grip::Grip(QWidget *parent)
    : QWidget(parent)
{
    setCursor(Qt::OpenHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    retranslate();
}

QSize Grip::sizeHint() const
{
    return {Width, Height};
}

void Grip::paintEvent(QPaintEvent *)
{
    constexpr int Dot = 2; // pixels
    constexpr int Distance = 5;
    QPainter painter(this);
    const QColor color = themeColor(ColorRole::MutedText, palette());
    const QPoint middle = rect().center();
    for (int column = 0; column < 2; ++column) {
        for (int line = -1; line <= 1; ++line)
            painter.fillRect(middle.x() - 3 + column * Distance, middle.y() + line * Distance, Dot,
                             Dot, color);
    }
}

void Grip::mousePressEvent(QMouseEvent *event)
{
    m_isHeld = event->button() == Qt::LeftButton;
    if (m_isHeld)
        setCursor(Qt::ClosedHandCursor);
}

void Grip::mouseMoveEvent(QMouseEvent *event)
{
    if (m_isHeld)
        Q_EMIT dragged(event->globalPosition().toPoint().y());
}

void Grip::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_isHeld || event->button() != Qt::LeftButton)
        return;
    m_isHeld = false;
    setCursor(Qt::OpenHandCursor);
    Q_EMIT dropped();
}

void Grip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void Grip::retranslate()
{
    setToolTip(tr("Drag to another place, or press Alt+Up and Alt+Down"));
}

} // namespace ewc::ui
