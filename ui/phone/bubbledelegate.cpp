// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/phone/bubbledelegate.h"

#include "ui/bubbles/bubbleframe.h"
#include "ui/phone/phonemodel.h"
#include "ui/theme.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace ewc::ui {
namespace {

constexpr qreal WidthShare = 0.6; // of the view, for what is said
constexpr int WidestCard = 300; // as a phone shows them
constexpr qsizetype LayoutsKept = 60; // some screens full, to scroll up and down again

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

int captionHeight()
{
    return QFontMetrics(themeFont(FontRole::Caption)).height();
}

int headingHeight(const QModelIndex &index)
{
    const bool hasHeading = !index.data(PhoneModel::HeadingRole).toString().isEmpty();
    return hasHeading ? captionHeight() + 2 * space::Control : 0;
}

/*! Of the line above a bubble that names the chat. */
int senderHeight(const QModelIndex &index)
{
    const bool hasSender = !index.data(PhoneModel::SenderRole).toString().isEmpty();
    return hasSender ? captionHeight() + space::Tight / 2 : 0;
}

/*! The row without its heading and what is left free at the sides. */
QRect contentRect(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    return option.rect.adjusted(space::Control, headingHeight(index), -space::Control, 0);
}

QRect noteRect(const QRect &row)
{
    return row.adjusted(space::Control, 0, -space::Control, -space::Control);
}

constexpr int NoteFlags = Qt::AlignHCenter | Qt::AlignVCenter | Qt::TextWordWrap;

int noteHeight(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QRect room = noteRect(QRect(0, 0, viewWidth(option) - 2 * space::Control, 1000));
    const QFontMetrics metrics(themeFont(FontRole::Caption));
    return metrics.boundingRect(room, NoteFlags, index.data().toString()).height()
           + 2 * space::Control;
}

/*! Writes in the middle of \a rect, small and muted: a time, or a note. */
void paintLine(QPainter *painter, const QRect &rect, const QString &text, const QPalette &palette)
{
    painter->setFont(themeFont(FontRole::Caption));
    painter->setPen(themeColor(ColorRole::MutedText, palette));
    painter->drawText(rect, NoteFlags, text);
}

/*! The pen around a bubble: the current one of the keyboard stands out. */
QPen outline(const QStyleOptionViewItem &option, bool fromMember, bool isCurrent)
{
    if (isCurrent)
        return QPen(themeColor(ColorRole::Text, option.palette), 1.5);
    return fromMember ? QPen(Qt::NoPen) : QPen(themeColor(ColorRole::Border, option.palette));
}

} // namespace

BubbleDelegate::BubbleDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
    , m_layouts(LayoutsKept)
{
}

void BubbleDelegate::forgetAll()
{
    m_heights.clear();
    m_layouts.clear();
}

void BubbleDelegate::forget(const QModelIndex &index)
{
    const QString id = messageOf(index).id;
    m_heights.remove(id);
    m_layouts.remove(id);
}

/*! Makes sure that what was measured was for a view of \a width. */
void BubbleDelegate::measureFor(int width) const
{
    if (m_heights.size() > 2 * PhoneModel::Capacity)
        m_heights.clear(); // of messages that have left
    if (width == m_measuredWidth)
        return;
    m_heights.clear();
    m_layouts.clear();
    m_measuredWidth = width;
}

const BubbleLayout &BubbleDelegate::layout(const QStyleOptionViewItem &option,
                                           const QModelIndex &index) const
{
    const int width = viewWidth(option);
    measureFor(width);
    const QString id = messageOf(index).id;
    if (const BubbleLayout *known = m_layouts.object(id))
        return *known;
    const int beside = width - 2 * space::Control - AvatarSize - AvatarGap;
    auto *made = new BubbleLayout(
        index.data(PhoneModel::ContentRole).value<BubbleContent>(), option.font,
        {.bubble = static_cast<int>(width * WidthShare), .card = std::min(beside, WidestCard)});
    m_layouts.insert(id, made);
    return *made;
}

QSize BubbleDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int width = viewWidth(option);
    measureFor(width);
    const PhoneMessage message = messageOf(index);
    auto height = m_heights.constFind(message.id);
    if (height == m_heights.constEnd()) {
        int needed = 0;
        if (message.way == PhoneMessage::Way::Note) {
            needed = noteHeight(option, index);
        } else {
            const int bubble = layout(option, index).size().height() + senderHeight(index);
            const int caption =
                message.isFromApplication() ? space::Tight / 2 + captionHeight() : 0;
            needed = std::max(AvatarSize, bubble + caption) + space::Control;
        }
        height = m_heights.insert(message.id, needed);
    }
    return {width, headingHeight(index) + *height};
}

QPoint BubbleDelegate::bubbleOrigin(const QStyleOptionViewItem &option,
                                    const QModelIndex &index) const
{
    const QRect row = contentRect(option, index);
    const int beside = AvatarSize + AvatarGap;
    // The phone's owner is on the right, as on every phone.
    const int left = messageOf(index).isFromApplication()
                         ? row.left() + beside
                         : row.right() + 1 - beside - layout(option, index).size().width();
    return {left, row.top() + senderHeight(index)};
}

QList<BubblePart> BubbleDelegate::parts(const QStyleOptionViewItem &option,
                                        const QModelIndex &index) const
{
    if (messageOf(index).way == PhoneMessage::Way::Note)
        return {};
    QList<BubblePart> found = layout(option, index).parts();
    const QPoint origin = bubbleOrigin(option, index);
    for (BubblePart &part : found)
        part.area.translate(origin);
    return found;
}

int BubbleDelegate::partAt(const QStyleOptionViewItem &option, const QModelIndex &index,
                           const QPoint &point) const
{
    if (messageOf(index).way == PhoneMessage::Way::Note)
        return -1;
    return layout(option, index).partAt(point - bubbleOrigin(option, index));
}

void BubbleDelegate::paintMessage(QPainter *painter, const QStyleOptionViewItem &option,
                                  const QModelIndex &index) const
{
    const QRect row = contentRect(option, index);
    const bool fromMember = !messageOf(index).isFromApplication();
    QRect avatar(row.topLeft(), QSize(AvatarSize, AvatarSize));
    if (fromMember)
        avatar.moveRight(row.right());
    painter->setFont(option.font);
    drawAvatar(*painter, avatar, fromMember ? m_memberName.left(1) : QString(), option.palette);

    const BubbleLayout &bubble = layout(option, index);
    const QPoint origin = bubbleOrigin(option, index);
    const bool isCurrent = option.state.testFlag(QStyle::State_HasFocus);
    bubble.draw(*painter, origin,
                {.palette = option.palette,
                 .isFromMember = fromMember,
                 .pictures = m_pictures,
                 .currentPart = isCurrent ? m_currentPart : -1,
                 .playing = m_playing},
                outline(option, fromMember, isCurrent && m_currentPart < 0));

    painter->setFont(themeFont(FontRole::Caption));
    painter->setPen(themeColor(ColorRole::MutedText, option.palette));
    const QRect line(origin.x(), row.top(), row.right() - origin.x(), captionHeight());
    const QString sender = index.data(PhoneModel::SenderRole).toString();
    painter->drawText(line, Qt::AlignLeft | Qt::AlignTop | Qt::TextDontClip,
                      painter->fontMetrics().elidedText(sender, Qt::ElideRight, line.width()));
    const int below = origin.y() + bubble.size().height() + space::Tight / 2;
    painter->drawText(line.translated(0, below - line.top()),
                      Qt::AlignLeft | Qt::AlignTop | Qt::TextDontClip,
                      index.data(PhoneModel::CaptionRole).toString());
}

void BubbleDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (const int height = headingHeight(index); height > 0) {
        paintLine(painter, QRect(option.rect.topLeft(), QSize(option.rect.width(), height)),
                  index.data(PhoneModel::HeadingRole).toString(), option.palette);
    }
    if (messageOf(index).way == PhoneMessage::Way::Note) {
        const QRect line = noteRect(contentRect(option, index));
        paintLine(painter, line, index.data().toString(), option.palette);
        if (option.state.testFlag(QStyle::State_HasFocus)) {
            painter->setBrush(Qt::NoBrush);
            painter->setPen(outline(option, true, true));
            painter->drawRoundedRect(QRectF(line).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
        }
    } else {
        paintMessage(painter, option, index);
    }
    painter->restore();
}

} // namespace ewc::ui
