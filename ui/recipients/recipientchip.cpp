// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/recipients/recipientchip.h"

#include "ui/theme.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ewc::ui {
namespace {

constexpr int IconSize = 16; // pixels
constexpr int CrossSize = 14;
constexpr int Padding = 6;
constexpr int Height = 24;
constexpr int MostWidth = 220; // of a long name

} // namespace

RecipientChip::RecipientChip(const Recipient &recipient, QWidget *parent)
    : QAbstractButton(parent)
    , m_recipient(recipient)
{
    setFocusPolicy(Qt::ClickFocus); // Tab goes past them; the arrow keys lead to them
    setMouseTracking(true);
    setCursor(Qt::ArrowCursor);
    updateWords();
}

void RecipientChip::setBook(const RecipientBook &book)
{
    m_book = book;
    updateWords();
}

void RecipientChip::updateWords()
{
    m_isKnown = m_book.isKnown(m_recipient);
    setText(m_book.title(m_recipient));
    const QString detail = m_isKnown ? m_book.detail(m_recipient) : tr("not in the directory");
    const QString all = detail.isEmpty() ? text() : u"%1, %2"_s.arg(text(), detail);
    setToolTip(all);
    setAccessibleName(all);
    setAccessibleDescription(tr("Delete takes it out"));
    updateGeometry();
    update();
}

QSize RecipientChip::sizeHint() const
{
    const int width = Padding + IconSize + space::Tight + fontMetrics().horizontalAdvance(text())
                      + 2 // what a font may take beyond its advance
                      + space::Tight + CrossSize + Padding;
    return {std::min(width, MostWidth), std::max(Height, fontMetrics().height() + 4)};
}

QSize RecipientChip::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), Padding * 2 + IconSize + CrossSize + 40),
            sizeHint().height()};
}

QRect RecipientChip::crossRect() const
{
    return {width() - Padding - CrossSize, (height() - CrossSize) / 2, CrossSize, CrossSize};
}

void RecipientChip::paintEvent(QPaintEvent *)
{
    constexpr qreal Radius = 4;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto rim = !m_isKnown   ? ColorRole::Warning
                     : hasFocus() ? ColorRole::Accent
                                  : ColorRole::Border;
    painter.setPen(QPen(themeColor(rim, palette()), hasFocus() ? 2 : 1));
    painter.setBrush(hasFocus() ? palette().color(QPalette::Highlight)
                                : themeColor(ColorRole::Sunken, palette()));
    const qreal inset = hasFocus() ? 1 : 0.5;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), Radius, Radius);

    const QString icon =
        m_isKnown ? RecipientBook::iconName(m_recipient.kind) : u"dialog-warning"_s;
    const auto mode = isEnabled() ? QIcon::Normal : QIcon::Disabled;
    themeIcon(icon).paint(&painter, QRect(Padding, (height() - IconSize) / 2, IconSize, IconSize),
                          Qt::AlignCenter, mode);
    const int left = Padding + IconSize + space::Tight;
    const QRect room(left, 0, crossRect().left() - space::Tight - left, height());
    painter.setPen(themeColor(isEnabled() ? ColorRole::Text : ColorRole::MutedText, palette()));
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     fontMetrics().elidedText(text(), Qt::ElideRight, room.width()));

    const QRectF cross = QRectF(crossRect()).adjusted(4, 4, -4, -4);
    painter.setPen(
        QPen(themeColor(m_isCrossHot ? ColorRole::Error : ColorRole::MutedText, palette()), 1.5));
    painter.drawLine(cross.topLeft(), cross.bottomRight());
    painter.drawLine(cross.topRight(), cross.bottomLeft());
}

void RecipientChip::mouseMoveEvent(QMouseEvent *event)
{
    const bool isHot = crossRect().adjusted(-4, -4, 4, 4).contains(event->position().toPoint());
    if (std::exchange(m_isCrossHot, isHot) != isHot)
        update();
    QAbstractButton::mouseMoveEvent(event);
}

void RecipientChip::mouseReleaseEvent(QMouseEvent *event)
{
    const bool isOnCross = crossRect().adjusted(-4, -4, 4, 4).contains(event->position().toPoint());
    QAbstractButton::mouseReleaseEvent(event);
    if (isOnCross && event->button() == Qt::LeftButton)
        Q_EMIT removeWanted(); // the last act: it may be gone after that
}

void RecipientChip::leaveEvent(QEvent *event)
{
    m_isCrossHot = false;
    update();
    QAbstractButton::leaveEvent(event);
}

void RecipientChip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        updateWords();
    QAbstractButton::changeEvent(event);
}

} // namespace ewc::ui
