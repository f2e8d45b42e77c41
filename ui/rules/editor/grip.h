// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace ewc::ui {

/*! Where one takes hold of a row to drag it to another place. */
class Grip final : public QWidget
{
    Q_OBJECT

public:
    explicit Grip(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    /*! The mouse holds it, and is at \a y on the screen. */
    void dragged(int y);
    void dropped();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    bool m_isHeld = false;
};

} // namespace ewc::ui
