// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pipeline/callbackroutes.h"

using namespace Qt::StringLiterals;

namespace ewc {

CallbackRoutes::CallbackRoutes(HealthCheck healthCheck)
    : m_healthCheck(std::move(healthCheck))
{
}

void CallbackRoutes::replace(const QString &routeName,
                             const QList<std::shared_ptr<CallbackHandler>> &handlers)
{
    m_root = '/' + routeName.toUtf8();
    m_handlers.clear();
    for (const auto &handler : handlers) {
        if (m_handlers.isEmpty())
            m_handlers.insert(m_root, handler);
        m_handlers.insert(pathOf(handler->account().name), handler);
    }
}

void CallbackRoutes::setTrial(std::shared_ptr<CallbackHandler> handler)
{
    m_trial = std::move(handler);
}

CallbackHistory CallbackRoutes::history(const QString &account) const
{
    const auto handler = m_handlers.constFind(pathOf(account));
    return handler == m_handlers.cend() ? CallbackHistory() : (*handler)->history();
}

QByteArray CallbackRoutes::pathOf(const QString &account) const
{
    return m_root + '/' + account.toUtf8();
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
    if (m_trial && request.method == "GET" && request.path == pathOf(m_trial->account().name)) {
        m_trial->verifyUrl(request, responder);
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
