// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/httpserver.h"
#include "core/sandbox/appmenu.h"

#include <QObject>

namespace ewc::sandbox {

/*!
    GET /sandbox/v1/menu: the menu that phones show, with its version. With after=VERSION and
    wait=SECONDS the answer waits until there is another one.
*/
class MenuRoute final : public QObject
{
public:
    explicit MenuRoute(const AppMenu &menu, QObject *parent = nullptr);

    void handle(const HttpRequest &request, const HttpResponder &responder);

private:
    void answerLater(std::chrono::milliseconds patience, const HttpResponder &responder);

    const AppMenu &m_menu;
};

} // namespace ewc::sandbox
