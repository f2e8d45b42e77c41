// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPushButton>

#include <functional>

class QMenu;

namespace ewc::ui {

/*! A button that drops a menu down, which is made when it is needed. Does not wait for it. */
class MenuButton final : public QPushButton
{
    Q_OBJECT

public:
    using Fill = std::function<void(QMenu &menu)>;

    explicit MenuButton(QWidget *parent = nullptr);

    /*! \a fill puts actions into the empty menu; it lives no longer than until one was chosen. */
    void setFill(const Fill &fill) { m_fill = fill; }

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void initStyleOption(QStyleOptionButton *option) const override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void open();

    Fill m_fill;
};

} // namespace ewc::ui
