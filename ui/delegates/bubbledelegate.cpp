// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/delegates/bubbledelegate.h"

#include "ui/models/phonemodel.h"
#include "ui/theme.h"

#include <QAbstractItemView>
#include <QIcon>
#include <QPainter>
#include <QPainterPath>
#include <QTextLayout>

#include <cmath>

using namespace Qt::StringLiterals;

namespace ewc::ui {
namespace {

constexpr int AvatarSize = 32;
constexpr int BubbleRadius = 8;
constexpr int PaddingX = 12;
constexpr int PaddingY = 8;
constexpr int TailWidth = 6;
constexpr qreal WidthShare = 0.6; // of the view

/*! Where the parts of one row stand. */
struct Layout
{
    int headingHeight = 0;
    QSize textSize;

    [[nodiscard]] QSize bubbleSize() const { return textSize + QSize(2 * PaddingX, 2 * PaddingY); }
    [[nodiscard]] int height() const
    {
        return space::Control + headingHeight + std::max(AvatarSize, bubbleSize().height());
    }
};

int viewWidth(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    return view != nullptr ? view->viewport()->width() : option.rect.width();
}

/*! Breaks \a layout into lines of at most \a width and returns the space they need. */
QSize breakLines(QTextLayout &layout, qreal width)
{
    QTextOption wrapping;
    wrapping.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(wrapping);
    qreal height = 0;
    qreal widest = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition(QPointF(0, height));
        height += line.height();
        widest = std::max(widest, line.naturalTextWidth());
    }
    layout.endLayout();
    return {static_cast<int>(std::ceil(widest)), static_cast<int>(std::ceil(height))};
}

QString linesOf(const QModelIndex &index)
{
    return index.data().toString().replace(u'\n', QChar::LineSeparator);
}

Layout measure(QTextLayout &text, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    Layout layout;
    if (!index.data(PhoneModel::HeadingRole).toString().isEmpty()) {
        layout.headingHeight =
            QFontMetrics(themeFont(FontRole::Caption)).height() + 2 * space::Control;
    }
    layout.textSize = breakLines(text, viewWidth(option) * WidthShare - 2 * PaddingX);
    return layout;
}

QPainterPath bubblePath(const QRectF &bubble, bool tailRight)
{
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    path.addRoundedRect(bubble, BubbleRadius, BubbleRadius);
    const qreal x = tailRight ? bubble.right() - 1 : bubble.left() + 1;
    const qreal tip = tailRight ? bubble.right() + TailWidth : bubble.left() - TailWidth;
    const qreal y = bubble.top() + AvatarSize / 2.0;
    QPainterPath tail(QPointF(x, y - 5));
    tail.lineTo(tip, y);
    tail.lineTo(x, y + 5);
    tail.closeSubpath();
    return path.united(tail);
}

void paintAvatar(QPainter *painter, const QRect &rect, const QString &letter,
                 const QPalette &palette)
{
    if (letter.isEmpty()) {
        QIcon(u":/icons/easywechat.svg"_s).paint(painter, rect);
        return;
    }
    painter->setPen(themeColor(ColorRole::Border, palette));
    painter->setBrush(themeColor(ColorRole::Surface, palette));
    painter->drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter->setPen(themeColor(ColorRole::MutedText, palette));
    painter->drawText(rect, Qt::AlignCenter, letter);
}

} // namespace

QSize BubbleDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QTextLayout text(linesOf(index), option.font);
    return {viewWidth(option), measure(text, option, index).height()};
}

void BubbleDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    QTextLayout text(linesOf(index), option.font);
    const Layout layout = measure(text, option, index);
    const bool fromMember = index.data(PhoneModel::FromMemberRole).toBool();

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QRect row = option.rect.adjusted(space::Control, 0, -space::Control, 0);
    if (layout.headingHeight > 0) {
        painter->setFont(themeFont(FontRole::Caption));
        painter->setPen(themeColor(ColorRole::MutedText, option.palette));
        painter->drawText(QRect(row.topLeft(), QSize(row.width(), layout.headingHeight)),
                          Qt::AlignCenter, index.data(PhoneModel::HeadingRole).toString());
        row.setTop(row.top() + layout.headingHeight);
    }

    // The phone's owner is on the right, as on every phone.
    painter->setFont(option.font);
    QRect avatar(row.topLeft(), QSize(AvatarSize, AvatarSize));
    QRect bubble(row.topLeft(), layout.bubbleSize());
    constexpr int Gap = TailWidth + space::Tight;
    if (fromMember) {
        avatar.moveRight(row.right());
        bubble.moveRight(avatar.left() - Gap);
    } else {
        bubble.moveLeft(avatar.right() + Gap);
    }
    paintAvatar(painter, avatar, fromMember ? m_memberName.left(1) : QString(), option.palette);

    const ColorRole fill = fromMember ? ColorRole::BubbleOut : ColorRole::BubbleIn;
    painter->setBrush(themeColor(fill, option.palette));
    painter->setPen(fromMember ? QPen(Qt::NoPen)
                               : QPen(themeColor(ColorRole::Border, option.palette)));
    painter->drawPath(bubblePath(QRectF(bubble).adjusted(0.5, 0.5, -0.5, -0.5), fromMember));
    painter->setPen(
        themeColor(fromMember ? ColorRole::BubbleOutText : ColorRole::Text, option.palette));
    text.draw(painter, bubble.topLeft() + QPoint(PaddingX, PaddingY));
    painter->restore();
}

} // namespace ewc::ui
