// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QScrollArea>

namespace ewc::ui {

/*! Scrolls a form up and down where the window is too low, and to the field with the keyboard. */
class FormScroll final : public QScrollArea
{
    Q_OBJECT

public:
    /*! Takes \a form over. */
    explicit FormScroll(QWidget *form, QWidget *parent = nullptr);
    ~FormScroll() override;

    [[nodiscard]] QSize minimumSizeHint() const override;

private:
    void follow(QWidget *focus);
};

} // namespace ewc::ui
