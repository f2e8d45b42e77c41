// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/recipients/hitdelegate.h"

#include "ui/recipients/hitmodel.h"
#include "ui/theme.h"

#include <QApplication>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace ewc::ui {

void HitDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                        const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QWidget *view = option.widget;
    QStyle *style = view != nullptr ? view->style() : QApplication::style();
    const QRect room =
        style->subElementRect(QStyle::SE_ItemViewItemText, &item, view).adjusted(2, 0, -2, 0);
    const QString name = std::exchange(item.text, QString());
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, view);

    const QString detail = index.data(RecipientDetailRole).toString();
    const QRect all(room.left(), room.top(), item.rect.right() - room.left() - space::Tight,
                    room.height());
    // The name may take two thirds before the detail does without.
    const int most = detail.isEmpty() ? all.width() : all.width() * 2 / 3;
    const int nameWidth = std::min(item.fontMetrics.horizontalAdvance(name), most);
    painter->save();
    painter->setFont(item.font);
    painter->setPen(themeColor(ColorRole::Text, item.palette));
    painter->drawText(QRect(all.topLeft(), QSize(nameWidth + 1, all.height())),
                      Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                      item.fontMetrics.elidedText(name, Qt::ElideRight, nameWidth));
    const QRect rest = all.adjusted(nameWidth + space::Control, 0, 0, 0);
    if (rest.width() > 0) {
        painter->setPen(themeColor(ColorRole::MutedText, item.palette));
        painter->drawText(rest, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                          item.fontMetrics.elidedText(detail, Qt::ElideRight, rest.width()));
    }
    painter->restore();
}

QSize HitDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize hint = RowDelegate::sizeHint(option, index);
    return {hint.width(), std::max(RowHeight, hint.height())};
}

} // namespace ewc::ui
