// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/phone/bubbledelegate.h"

#include "ui/phone/bubbletext.h"
#include "ui/phone/phonemodel.h"
#include "ui/theme.h"

#include <QAbstractItemView>
#include <QIcon>
#include <QPainter>
#include <QPainterPath>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace ewc::ui {
namespace {

constexpr int AvatarSize = 32;
constexpr int BubbleRadius = 8;
constexpr int PaddingX = 12;
constexpr int PaddingY = 8;
constexpr int TailWidth = 6;
constexpr int AvatarGap = TailWidth + space::Tight; // from the avatar to the bubble
constexpr qreal WidthShare = 0.6; // of the view
constexpr int MutedAlpha = 170; // on our own bubble, for which the theme has one colour of text
constexpr QSize Padding(2 * PaddingX, 2 * PaddingY);

/*! What there is beside a scroll bar, also where it does not show: lines break the same. */
int viewWidth(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    return view != nullptr ? view->width() - view->verticalScrollBar()->sizeHint().width()
                           : option.rect.width();
}

PhoneMessage messageOf(const QModelIndex &index)
{
    return index.data(PhoneModel::MessageRole).value<PhoneMessage>();
}

BubbleText bubbleText(const PhoneMessage &message, const QStyleOptionViewItem &option)
{
    return {message, option.font, static_cast<int>(viewWidth(option) * WidthShare) - 2 * PaddingX};
}

int captionHeight()
{
    return QFontMetrics(themeFont(FontRole::Caption)).height();
}

int headingHeight(const QModelIndex &index)
{
    const bool hasHeading = !index.data(PhoneModel::HeadingRole).toString().isEmpty();
    return hasHeading ? captionHeight() + 2 * space::Control : 0;
}

QRect noteRect(const QRect &row)
{
    return row.adjusted(space::Group, 0, -space::Group, -space::Control);
}

constexpr int NoteFlags = Qt::AlignHCenter | Qt::AlignVCenter | Qt::TextWordWrap;

int noteHeight(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QRect room = noteRect(QRect(0, 0, viewWidth(option), 1000));
    const QFontMetrics metrics(themeFont(FontRole::Caption));
    return metrics.boundingRect(room, NoteFlags, index.data().toString()).height()
           + 2 * space::Control;
}

int messageHeight(const PhoneMessage &message, const QStyleOptionViewItem &option)
{
    const int bubble = bubbleText(message, option).size().height() + Padding.height();
    const int caption = message.isFromApplication() ? space::Tight / 2 + captionHeight() : 0;
    return std::max(AvatarSize, bubble + caption) + space::Control;
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

/*! Writes in the middle of \a rect, small and muted: a time, or a note. */
void paintLine(QPainter *painter, const QRect &rect, const QString &text, const QPalette &palette)
{
    painter->setFont(themeFont(FontRole::Caption));
    painter->setPen(themeColor(ColorRole::MutedText, palette));
    painter->drawText(rect, NoteFlags, text);
}

/*! The pen around a bubble: the current one of the keyboard stands out. */
QPen outline(const QStyleOptionViewItem &option, bool fromMember)
{
    if (option.state.testFlag(QStyle::State_HasFocus))
        return QPen(themeColor(ColorRole::Text, option.palette), 1.5);
    return fromMember ? QPen(Qt::NoPen) : QPen(themeColor(ColorRole::Border, option.palette));
}

void paintMessage(QPainter *painter, const QRect &row, const QStyleOptionViewItem &option,
                  const QModelIndex &index, const QString &memberLetter)
{
    // The phone's owner is on the right, as on every phone.
    const PhoneMessage message = messageOf(index);
    const bool fromMember = !message.isFromApplication();
    const BubbleText text = bubbleText(message, option);
    QRect avatar(row.topLeft(), QSize(AvatarSize, AvatarSize));
    QRect bubble(row.topLeft(), text.size() + Padding);
    if (fromMember) {
        avatar.moveRight(row.right());
        bubble.moveRight(avatar.left() - AvatarGap);
    } else {
        bubble.moveLeft(avatar.right() + AvatarGap);
    }
    painter->setFont(option.font);
    paintAvatar(painter, avatar, fromMember ? memberLetter : QString(), option.palette);

    const ColorRole fill = fromMember ? ColorRole::BubbleOut : ColorRole::BubbleIn;
    painter->setBrush(themeColor(fill, option.palette));
    painter->setPen(outline(option, fromMember));
    painter->drawPath(bubblePath(QRectF(bubble).adjusted(0.5, 0.5, -0.5, -0.5), fromMember));

    const QColor color =
        themeColor(fromMember ? ColorRole::BubbleOutText : ColorRole::Text, option.palette);
    QColor muted = themeColor(ColorRole::MutedText, option.palette);
    if (fromMember) {
        muted = color;
        muted.setAlpha(MutedAlpha);
    }
    text.draw(*painter, bubble.topLeft() + QPoint(PaddingX, PaddingY), color, muted);

    if (!fromMember) {
        painter->setFont(themeFont(FontRole::Caption));
        painter->setPen(themeColor(ColorRole::MutedText, option.palette));
        const QRect caption(bubble.left(), bubble.bottom() + space::Tight / 2,
                            row.right() - bubble.left(), captionHeight());
        painter->drawText(caption, Qt::AlignLeft | Qt::AlignVCenter,
                          index.data(PhoneModel::CaptionRole).toString());
    }
}

} // namespace

QSize BubbleDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int width = viewWidth(option);
    if (width != m_measuredWidth || m_heights.size() > 2 * PhoneModel::Capacity) {
        m_heights.clear();
        m_measuredWidth = width;
    }
    const PhoneMessage message = messageOf(index);
    auto height = m_heights.constFind(message.id);
    if (height == m_heights.constEnd()) {
        height = m_heights.insert(message.id, message.way == PhoneMessage::Way::Note
                                                  ? noteHeight(option, index)
                                                  : messageHeight(message, option));
    }
    return {width, headingHeight(index) + *height};
}

void BubbleDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QRect row = option.rect.adjusted(space::Control, 0, -space::Control, 0);
    if (const int height = headingHeight(index); height > 0) {
        paintLine(painter, QRect(row.topLeft(), QSize(row.width(), height)),
                  index.data(PhoneModel::HeadingRole).toString(), option.palette);
        row.setTop(row.top() + height);
    }
    if (messageOf(index).way == PhoneMessage::Way::Note) {
        const QRect line = noteRect(row.adjusted(-space::Control, 0, space::Control, 0));
        paintLine(painter, line, index.data().toString(), option.palette);
        if (option.state.testFlag(QStyle::State_HasFocus)) {
            painter->setBrush(Qt::NoBrush);
            painter->setPen(outline(option, true));
            painter->drawRoundedRect(QRectF(line).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
        }
    } else {
        paintMessage(painter, row, option, index, m_memberName.left(1));
    }
    painter->restore();
}

} // namespace ewc::ui
