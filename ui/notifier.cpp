// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/notifier.h"

#include "ui/theme.h"
#include "ui/widgets/toast.h"

#include <QIcon>
#include <QSystemTrayIcon>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace ewc::ui {
namespace {

constexpr qsizetype MostToasts = 3; // at once; older ones make room
constexpr qint64 DesktopPause = 1000; // ms: a busy rule may not flood the desktop

} // namespace

Notifier::Notifier(QWidget *window, Place place)
    : QObject(window)
    , m_window(window)
    , m_place(place)
{
}

void Notifier::show(const QString &title, const QString &text)
{
    if (m_place == Place::Window || !showOnDesktop(title, text))
        showInWindow(title, text);
}

bool Notifier::showOnDesktop(const QString &title, const QString &text)
{
    if (!QSystemTrayIcon::isSystemTrayAvailable() || !QSystemTrayIcon::supportsMessages())
        return false;
    if (m_last.isValid() && m_last.elapsed() < DesktopPause)
        return false;
    m_last.start();
    if (m_tray == nullptr) {
        m_tray = new QSystemTrayIcon(QIcon(u":/icons/easywechat.svg"_s), this);
        m_tray->setToolTip(m_window->windowTitle());
        connect(m_tray, &QSystemTrayIcon::activated, this, &Notifier::bringToFront);
        connect(m_tray, &QSystemTrayIcon::messageClicked, this, &Notifier::bringToFront);
        m_tray->show();
    }
    m_tray->showMessage(title, text, m_tray->icon());
    return true;
}

void Notifier::showInWindow(const QString &title, const QString &text)
{
    m_toasts.removeAll(nullptr);
    while (m_toasts.size() >= MostToasts)
        delete m_toasts.takeLast();
    auto *toast = new Toast(*m_window);
    connect(toast, &Toast::closed, this, [this, toast] {
        m_toasts.removeAll(toast);
        stack();
    });
    toast->showMessage(title, text);
    m_toasts.prepend(toast);
    stack();
}

/*! Puts the messages below each other, the newest at the top. */
void Notifier::stack()
{
    int above = 0;
    for (const QPointer<Toast> &toast : std::as_const(m_toasts)) {
        if (!toast)
            continue;
        toast->place(above);
        above += toast->height() + space::Control;
    }
}

void Notifier::bringToFront()
{
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
}

} // namespace ewc::ui
