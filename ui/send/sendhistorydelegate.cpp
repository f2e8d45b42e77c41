// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/send/sendhistorydelegate.h"

#include "ui/delegates/outcomedelegate.h"
#include "ui/models/messagetext.h"
#include "ui/send/sendhistorymodel.h"
#include "ui/theme.h"

#include <QApplication>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace ewc::ui {
namespace {

constexpr int MarkSize = 16; // pixels
constexpr int ProgressHeight = 3; // pixels

void drawLine(QPainter &painter, const QRect &place, Qt::Alignment alignment, const QString &text)
{
    painter.drawText(place, alignment | Qt::AlignVCenter | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, place.width()));
}

} // namespace

void SendHistoryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    item.text.clear();
    const QStyle *style = item.widget != nullptr ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

    painter->save();
    const auto row = index.data(SendHistoryModel::RowRole).value<MessageRow>();
    const auto outcome = static_cast<Outcome>(index.data(SendHistoryModel::OutcomeRole).toInt());
    const QColor muted = themeColor(ColorRole::MutedText, item.palette);
    const QColor text = item.palette.color(QPalette::Text);
    const QRect inner =
        item.rect.adjusted(space::Control, space::Tight, -space::Control, -space::Tight);
    const int lineHeight = inner.height() / 2;
    const QRect mark(inner.left(), inner.top() + (lineHeight - MarkSize) / 2, MarkSize, MarkSize);
    dotIcon(themeColor(outcomeRole(outcome), item.palette)).paint(painter, mark);

    QRect first(mark.right() + space::Tight, inner.top(), 0, lineHeight);
    first.setRight(inner.right());
    QRect second = first.translated(0, lineHeight);
    painter->setFont(themeFont(FontRole::Caption));
    const QString time = timeText(row.time);
    const int timeWidth = painter->fontMetrics().horizontalAdvance(time) + space::Control;
    painter->setPen(muted);
    drawLine(*painter, first, Qt::AlignRight, time);
    first.setRight(first.right() - timeWidth);
    drawLine(*painter, second, Qt::AlignLeft,
             u"%1 · %2 · %3"_s.arg(index.data(SendHistoryModel::StateRole).toString(),
                                   kindText(row.type),
                                   index.data(SendHistoryModel::PartnerRole).toString()));
    painter->setFont(themeFont(FontRole::Body));
    painter->setPen(text);
    drawLine(*painter, first, Qt::AlignLeft, index.data().toString());
    if (const int percent = index.data(SendHistoryModel::ProgressRole).toInt(); percent >= 0) {
        QRect bar(second.left(), item.rect.bottom() - ProgressHeight, second.width(),
                  ProgressHeight);
        painter->fillRect(bar, themeColor(ColorRole::Border, item.palette));
        bar.setWidth(bar.width() * percent / 100);
        painter->fillRect(bar, themeColor(ColorRole::Accent, item.palette));
    }
    painter->restore();
}

QSize SendHistoryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {120, 2 * option.fontMetrics.height() + 2 * space::Tight};
}

} // namespace ewc::ui
