// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

namespace ewc::ui {

/*! A small grid of common emoji to choose from; it closes when one is chosen. */
class EmojiPopup final : public QFrame
{
    Q_OBJECT

public:
    explicit EmojiPopup(QWidget *parent = nullptr);

    /*! Opens above or below \a button, where there is room. */
    void openAt(const QWidget &button);

Q_SIGNALS:
    void chosen(const QString &emoji);
};

} // namespace ewc::ui
