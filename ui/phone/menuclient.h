// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/wecom/menu.h"
#include "ui/phone/sandboxhttp.h"

#include <QObject>
#include <QTimer>

namespace ewc::ui {

/*! The menu of the application in a sandbox, over HTTP. Asks again by itself while the sandbox
    does not answer, and not at all one that has no menus; ends with this object. */
class MenuClient final : public QObject
{
    Q_OBJECT

public:
    explicit MenuClient(const QUrl &sandbox, QObject *parent = nullptr);

    /*! Tells the menu there is, then each other one as it comes. */
    void pickUp();

Q_SIGNALS:
    /*! The application has \a menu now; \a isNews: it was another one until now. */
    void arrived(const ewc::wecom::Menu &menu, bool isNews);

private:
    void poll();
    void pollFinished(QNetworkReply &reply);

    SandboxHttp m_http;
    quint64 m_version = 0; ///< of the menu that was told last; 0: none was
    QTimer m_retry;
};

} // namespace ewc::ui
