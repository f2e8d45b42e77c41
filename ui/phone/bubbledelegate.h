// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/bubbles/bubblelayout.h"

#include <QCache>
#include <QHash>
#include <QStyledItemDelegate>

namespace ewc::ui {

class Thumbnails;

/*!
    Draws an entry of a PhoneModel: a message as a bubble beside its avatar, the chat it is in
    above, how it came below, the time above where one is due; a note as a line in the middle.
*/
class BubbleDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit BubbleDelegate(QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

    /*! What can be clicked in the bubble of \a index, in the coordinates of option.rect. */
    [[nodiscard]] QList<BubblePart> parts(const QStyleOptionViewItem &option,
                                          const QModelIndex &index) const;
    /*! The one of parts() that is at \a point, or -1. */
    [[nodiscard]] int partAt(const QStyleOptionViewItem &option, const QModelIndex &index,
                             const QPoint &point) const;

    /*! The letter in the avatar of the member whose phone this is. */
    void setMemberName(const QString &name) { m_memberName = name; }
    /*! Where pictures come from; \a pictures outlives this. Null: boxes stay empty. */
    void setPictures(Thumbnails *pictures) { m_pictures = pictures; }
    /*! Marks part \a part of the current entry as where the keyboard is; -1: none. */
    void setCurrentPart(int part) { m_currentPart = part; }

    /*! Marks \a medium as the voice that is being heard; empty: none is. */
    void setPlaying(const QString &medium) { m_playing = medium; }

    /*! Measures all entries anew, because fonts or language have changed. */
    void forgetAll();
    /*! Measures \a index anew, because it shows something else. */
    void forget(const QModelIndex &index);

private:
    void measureFor(int width) const;
    [[nodiscard]] const BubbleLayout &layout(const QStyleOptionViewItem &option,
                                             const QModelIndex &index) const;
    [[nodiscard]] QPoint bubbleOrigin(const QStyleOptionViewItem &option,
                                      const QModelIndex &index) const;
    void paintMessage(QPainter *painter, const QStyleOptionViewItem &option,
                      const QModelIndex &index) const;

    QString m_memberName;
    Thumbnails *m_pictures = nullptr;
    int m_currentPart = -1;
    QString m_playing;
    // A view asks for the height of each row whenever one comes, and breaking lines takes long.
    mutable QHash<QString, int> m_heights; ///< without the heading, by id
    mutable QCache<QString, BubbleLayout> m_layouts; ///< of what is drawn, by id
    mutable int m_measuredWidth = 0; ///< of the view
};

} // namespace ewc::ui
