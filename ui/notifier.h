// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QElapsedTimer>
#include <QList>
#include <QObject>
#include <QPointer>

class QSystemTrayIcon;
class QWidget;

namespace ewc::ui {

class Toast;

/*!
    Shows what rules want to be noticed: as a notification of the desktop where there is one,
    otherwise as a message that lies on the window. Main thread.
*/
class Notifier final : public QObject
{
    Q_OBJECT

public:
    /*! Where notifications are shown. */
    enum class Place {
        Desktop, ///< if it can; an icon appears in its tray with the first one
        Window,
    };

    /*! \a window owns it. */
    explicit Notifier(QWidget *window, Place place = Place::Desktop);

    void show(const QString &title, const QString &text);

private:
    [[nodiscard]] bool showOnDesktop(const QString &title, const QString &text);
    void showInWindow(const QString &title, const QString &text);
    void stack();
    void bringToFront();

    QWidget *m_window;
    Place m_place;
    QSystemTrayIcon *m_tray = nullptr; ///< null until it is needed
    QElapsedTimer m_last; ///< since the last one on the desktop
    QList<QPointer<Toast>> m_toasts; ///< the newest first
};

} // namespace ewc::ui
