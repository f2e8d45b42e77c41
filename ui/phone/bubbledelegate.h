// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QStyledItemDelegate>

namespace ewc::ui {

/*!
    Draws an entry of a PhoneModel: a message as a bubble beside its avatar, how it came below,
    the time above where one is due; a note as a line in the middle.
*/
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
    /*! Measures all entries anew, because fonts or language have changed. */
    void forgetHeights() { m_heights.clear(); }

private:
    QString m_memberName;
    // A view asks for the height of each row whenever one comes, and breaking lines takes long.
    mutable QHash<QString, int> m_heights; ///< without the heading, by id
    mutable int m_measuredWidth = 0; ///< of the view
};

} // namespace ewc::ui
