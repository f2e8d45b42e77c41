// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/bubbles/bubbleelement.h"

#include <QListView>
#include <QMenu>

class QAction;

namespace ewc::ui {

class BubbleDelegate;
class Thumbnails;

/*!
    A conversation as bubbles; stays with the newest one unless scrolled up. The arrow keys go
    through it, Ctrl+C and the context menu copy the text of a bubble.

    What can be clicked in a bubble is reached with Tab, or Left and Right, and used with Enter or
    Space; behind the last one Tab leaves the bubbles.
*/
class BubbleView final : public QListView
{
    Q_OBJECT

public:
    explicit BubbleView(QWidget *parent = nullptr);

    void setMemberName(const QString &name);
    /*! Where pictures come from; \a pictures outlives the view. */
    void setPictures(Thumbnails &pictures);
    /*! Marks \a medium as the voice that is being heard; empty: none is. */
    void setPlaying(const QString &medium);
    /*! Says what belongs here while there is nothing. */
    void setEmptyText(const QString &text);

    /*! What can be clicked in the bubble of \a index, in coordinates of the viewport. */
    [[nodiscard]] QList<BubblePart> parts(const QModelIndex &index) const;

Q_SIGNALS:
    /*! \a menu of what can be done with \a index is about to open: others may add to it. */
    void menuOpening(QMenu *menu, const QModelIndex &index);
    /*! The user clicked \a part of \a index, or chose it with the keyboard; a menu about it opens
        best at \a place on the screen. */
    void partActivated(const QModelIndex &index, const ewc::ui::BubblePart &part,
                       const QPoint &place);

protected:
    void rowsInserted(const QModelIndex &parent, int first, int last) override;
    void dataChanged(const QModelIndex &first, const QModelIndex &last,
                     const QList<int> &roles) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QStyleOptionViewItem optionOf(const QModelIndex &index) const;
    [[nodiscard]] int partAt(const QModelIndex &index, const QPoint &point) const;
    void activate(const QModelIndex &index, int part);
    /*! Moves the keyboard to the next or previous part; false if there is none that way. */
    bool stepPart(int by);
    void setCurrentPart(int part);
    void copyCurrent();

    BubbleDelegate *m_delegate;
    QAction *m_copy;
    QString m_emptyText;
    int m_currentPart = -1; ///< of the current entry; -1: the entry itself
    QPersistentModelIndex m_pressedIndex; ///< where the mouse went down
    int m_pressedPart = -1;
    bool m_following = true;
};

} // namespace ewc::ui
