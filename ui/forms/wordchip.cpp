// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/wordchip.h"

#include "ui/theme.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace ewc::ui {
namespace {

constexpr int CrossSize = 14; // pixels
constexpr int Padding = 6;
constexpr int Height = 24;
constexpr int MostWidth = 220; // of a long word

} // namespace

WordChip::WordChip(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::ClickFocus); // Tab goes past them; the arrow keys lead to them
    setMouseTracking(true);
    setCursor(Qt::ArrowCursor);
}

void WordChip::setWord(const QString &value, const QString &label)
{
    m_value = value;
    QString shown = label.simplified();
    if (value.startsWith(u' '))
        shown.prepend(u'␣');
    if (value.size() > 1 && value.endsWith(u' '))
        shown.append(u'␣');
    setText(shown);
    updateWords();
}

void WordChip::updateWords()
{
    setToolTip(text());
    setAccessibleName(text());
    setAccessibleDescription(tr("Delete takes it out, F2 changes it"));
    updateGeometry();
    update();
}

QSize WordChip::sizeHint() const
{
    const int width = Padding + fontMetrics().horizontalAdvance(text())
                      + 2 // what a font may take beyond its advance
                      + space::Tight + CrossSize + Padding;
    return {std::min(width, MostWidth), std::max(Height, fontMetrics().height() + 4)};
}

QSize WordChip::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), Padding * 2 + CrossSize + 40), sizeHint().height()};
}

QRect WordChip::crossRect() const
{
    return {width() - Padding - CrossSize, (height() - CrossSize) / 2, CrossSize, CrossSize};
}

void WordChip::paintEvent(QPaintEvent *)
{
    constexpr qreal Radius = 4;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(themeColor(hasFocus() ? ColorRole::Accent : ColorRole::Border, palette()),
                        hasFocus() ? 2 : 1));
    painter.setBrush(hasFocus() ? palette().color(QPalette::Highlight)
                                : themeColor(ColorRole::Sunken, palette()));
    const qreal inset = hasFocus() ? 1 : 0.5;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), Radius, Radius);

    const QRect room(Padding, 0, crossRect().left() - space::Tight - Padding, height());
    painter.setPen(hasFocus() ? palette().color(QPalette::HighlightedText)
                              : themeColor(ColorRole::Text, palette()));
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     fontMetrics().elidedText(text(), Qt::ElideRight, room.width()));

    const QRectF cross = QRectF(crossRect()).adjusted(4, 4, -4, -4);
    painter.setPen(
        QPen(themeColor(m_isCrossHot ? ColorRole::Error : ColorRole::MutedText, palette()), 1.5));
    painter.drawLine(cross.topLeft(), cross.bottomRight());
    painter.drawLine(cross.topRight(), cross.bottomLeft());
}

void WordChip::setCrossHot(bool isHot)
{
    if (std::exchange(m_isCrossHot, isHot) != isHot)
        update();
}

void WordChip::mouseMoveEvent(QMouseEvent *event)
{
    setCrossHot(crossRect().adjusted(-4, -4, 4, 4).contains(event->position().toPoint()));
    QAbstractButton::mouseMoveEvent(event);
}

void WordChip::mouseReleaseEvent(QMouseEvent *event)
{
    const bool isOnCross = crossRect().adjusted(-4, -4, 4, 4).contains(event->position().toPoint());
    QAbstractButton::mouseReleaseEvent(event);
    if (isOnCross && event->button() == Qt::LeftButton)
        Q_EMIT removeWanted(); // the last act: it may be gone after that
}

void WordChip::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        Q_EMIT changeWanted(); // the last act, too
}

void WordChip::leaveEvent(QEvent *event)
{
    setCrossHot(false);
    QAbstractButton::leaveEvent(event);
}

void WordChip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        updateWords();
    QAbstractButton::changeEvent(event);
}

} // namespace ewc::ui
