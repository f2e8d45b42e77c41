// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/menu/menudraft.h"

#include <QWidget>

#include <array>

class QFrame;

namespace ewc::ui {

class MenuCell;

/*!
    The bottom of a phone with the menu as it will look there. A click chooses a button, and opens
    its menu; buttons are dragged to where they belong.
*/
class MenuBoard final : public QWidget
{
    Q_OBJECT

public:
    /*! \a draft outlives the board. */
    explicit MenuBoard(MenuDraft &draft, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
    /*! Gives the keyboard to the chosen button. */
    void focusChosen();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    using Tops = std::array<MenuCell *, wecom::Menu::MostButtons>;
    using Subs = std::array<MenuCell *, wecom::Menu::MostSubButtons>;

    [[nodiscard]] MenuCell *newCell(const wecom::MenuPlace &place);
    [[nodiscard]] wecom::MenuPlace placeOf(int index, bool isSub) const;
    [[nodiscard]] MenuCell *cellAt(const wecom::MenuPlace &place) const;
    void showButtons();
    void showCell(MenuCell &cell, const wecom::MenuPlace &place);
    void layOut();
    [[nodiscard]] QRect bar() const;
    [[nodiscard]] int topCount() const;
    [[nodiscard]] int subCount() const;
    /*! Where the button at \a from would go if it were dropped at \a point. */
    [[nodiscard]] wecom::MenuPlace dropPlace(const wecom::MenuPlace &from,
                                             const QPoint &point) const;
    void showDrop(const wecom::MenuPlace &from, const QPoint &point);
    void drop(const wecom::MenuPlace &from, const QPoint &point, bool isDropped);
    void step(const wecom::MenuPlace &from, Qt::Key key, bool moves);
    void retranslate();

    MenuDraft &m_draft;
    Tops m_tops;
    Subs m_subs;
    MenuCell *m_addTop;
    MenuCell *m_addSub;
    QFrame *m_mark; ///< where what is dragged would go
};

} // namespace ewc::ui
