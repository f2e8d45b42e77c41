// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>

namespace ewc::ui {

/*!
    A button of the menu, as it looks on the phone, or a place for one more. It can be dragged,
    and moved with Ctrl and the arrow keys; Delete removes it.
*/
class MenuCell final : public QAbstractButton
{
    Q_OBJECT

public:
    enum class Kind { Button, Place };

    explicit MenuCell(Kind kind, QWidget *parent = nullptr);

    /*! Shows \a name; \a opensMenu adds the mark of a button that does. */
    void setButton(const QString &name, bool opensMenu);
    void setChosen(bool isChosen);
    /*! Marks it as one that WeCom would refuse. */
    void setFlawed(bool isFlawed);

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    /*! It is dragged, and is now at \a place on the screen. */
    void dragged(const QPoint &place);
    /*! It was let go; \a isDropped: not by Esc. */
    void released(const QPoint &place, bool isDropped);
    /*! An arrow key: go one on (\a by is 1) or back (-1); Up and Down are between levels. */
    void arrowPressed(Qt::Key key, bool moves);
    void removeWanted();
    void focused();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    Kind m_kind;
    bool m_opensMenu = false;
    bool m_isChosen = false;
    bool m_isFlawed = false;
    bool m_isDragged = false;
    QPoint m_pressed; ///< where the mouse went down
};

} // namespace ewc::ui
