// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace ewc::ui {

/*! Draws a PhoneModel message as a bubble beside its avatar, below the time where one is due. */
class BubbleDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

    /*! The letter in the avatar of the member whose phone this is. */
    void setMemberName(const QString &name) { m_memberName = name; }

private:
    QString m_memberName;
};

} // namespace ewc::ui
