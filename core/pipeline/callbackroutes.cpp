// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pipeline/callbackroutes.h"

using namespace Qt::StringLiterals;

namespace ewc {

CallbackRoutes::CallbackRoutes(const QString &routeName, HealthCheck healthCheck)
    : m_root('/' + routeName.toUtf8())
    , m_healthCheck(std::move(healthCheck))
{
}

void CallbackRoutes::add(const QString &account, std::unique_ptr<CallbackHandler> handler)
{
    const std::shared_ptr<CallbackHandler> shared = std::move(handler);
    if (m_handlers.isEmpty())
        m_handlers.insert(m_root, shared);
    m_handlers.insert(m_root + '/' + account.toUtf8(), shared);
}

void CallbackRoutes::handle(const HttpRequest &request, const HttpResponder &responder) const
{
    if (request.path == "/healthz") {
        if (request.method != "GET") {
            responder.send(HttpReply::methodNotAllowed("GET"_ba));
            return;
        }
        m_healthCheck([responder](const Result<> &health) {
            responder.send(health ? HttpReply::plain(200, "ok"_ba)
                                  : HttpReply::plain(503, health.error().detail.toUtf8() + '\n'));
        });
        return;
    }
    const auto handler = m_handlers.constFind(request.path);
    if (handler == m_handlers.cend())
        responder.send(HttpReply::plain(404, "nothing here\n"_ba));
    else if (request.method == "POST")
        (*handler)->receive(request, responder);
    else if (request.method == "GET")
        (*handler)->verifyUrl(request, responder);
    else
        responder.send(HttpReply::methodNotAllowed("GET, POST"_ba));
}

} // namespace ewc
