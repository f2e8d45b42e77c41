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

    explicit CallbackRoutes(HealthCheck healthCheck);

    /*!
        From now on \a handlers answer, each at /ROUTE/ACCOUNT and the first one at /ROUTE as well.
        \a routeName is the first part of the path, without slashes. What others have taken is
        answered by them.
    */
    void replace(const QString &routeName, const QList<std::shared_ptr<CallbackHandler>> &handlers);
    /*!
        Lets \a handler answer verifications at the path of its account, while settings that are
        not in force yet are tried; null ends it.
    */
    void setTrial(std::shared_ptr<CallbackHandler> handler);
    /*! What has come for \a account, besides messages. */
    [[nodiscard]] CallbackHistory history(const QString &account) const;

    void handle(const HttpRequest &request, const HttpResponder &responder) const;

private:
    [[nodiscard]] QByteArray pathOf(const QString &account) const;

    HealthCheck m_healthCheck;
    QByteArray m_root; ///< "/ROUTE"
    std::shared_ptr<CallbackHandler> m_trial;
    QHash<QByteArray, std::shared_ptr<CallbackHandler>> m_handlers; ///< by decoded path
};

} // namespace ewc
