// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>
#include <QPointer>

class QPushButton;
class QScrollArea;

namespace ewc::ui {

/*!
    The keys of a window, read off the window itself each time it is shown: no list of its own
    could go stale.

    Lists each visible QAction, and each button, that has a shortcut. It stands under its
    ActionGroupProperty, else under the nearest menu title, window
    title or accessible name above it, else under "Everywhere".
*/
class KeyboardDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit KeyboardDialog(QWidget &window, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void showKeys();
    void retranslate();

    QPointer<QWidget> m_window;
    QScrollArea *m_area;
    QPushButton *m_close;
};

} // namespace ewc::ui
