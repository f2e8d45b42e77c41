// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/httpserver.h"
#include "core/pipeline/callbackhandler.h"

#include <QHash>

#include <functional>
#include <memory>

namespace ewc {

/*!
    Which request is for whom: /ROUTE/ACCOUNT and /ROUTE are callbacks, /healthz is asked by
    monitoring; everything else is 404, a wrong method 405. Same thread as its handlers.
*/
class CallbackRoutes final
{
public:
    /*! Answers /healthz: ok, or what is wrong. */
    using HealthCheck = std::function<void(std::function<void(const Result<> &)>)>;

    /*! \a routeName is the first part of the path, without slashes. */
    CallbackRoutes(const QString &routeName, HealthCheck healthCheck);

    /*! Adds an account; the first one also answers at /ROUTE. */
    void add(const QString &account, std::unique_ptr<CallbackHandler> handler);

    void handle(const HttpRequest &request, const HttpResponder &responder) const;

private:
    QByteArray m_root; ///< "/ROUTE"
    HealthCheck m_healthCheck;
    QHash<QByteArray, std::shared_ptr<CallbackHandler>> m_handlers; ///< by decoded path
};

} // namespace ewc
