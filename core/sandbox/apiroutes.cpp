// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sandbox/apiroutes.h"

#include <QTimer>

using namespace Qt::StringLiterals;

namespace ewc::sandbox {
namespace {

HttpReply toReply(const ApiAnswer &answer, const HttpRequest &request)
{
    if (answer.document)
        return *answer.document;
    HttpReply reply = HttpReply::json(200, answer.toJson(request.peer)); // 200 for failures, too
    reply.headers = {{"error-code"_ba, QByteArray::number(answer.errcode)},
                     {"error-msg"_ba, answer.text().toLatin1()}};
    return reply;
}

HttpReply replacement(const Fault &fault, const HttpRequest &request)
{
    HttpReply reply = fault.errcode ? toReply(apiFailure(*fault.errcode), request) : HttpReply();
    reply.status = fault.status.value_or(200);
    if (fault.body) {
        reply.contentType = fault.body->startsWith('<') ? "text/html"_ba : "application/json"_ba;
        reply.body = *fault.body;
    }
    return reply;
}

} // namespace

ApiRoutes::ApiRoutes(Platform &platform, QObject *parent)
    : QObject(parent)
    , m_platform(platform)
{
}

void ApiRoutes::handle(const HttpRequest &request, const HttpResponder &responder)
{
    const QByteArray endpoint = m_platform.api.name(request.path);
    if (endpoint.isEmpty())
        return responder.send(HttpReply::plain(404, "Not Found\n"_ba));
    if (request.method != "GET" && request.method != "POST")
        return responder.send(HttpReply::methodNotAllowed("GET, POST"_ba));

    ++m_platform.calls[endpoint];
    if (const auto fault = m_platform.faults.take(Fault::Target::Api, request.path))
        handleFault(*fault, endpoint, request, responder);
    else
        responder.send(answer(endpoint, request));
}

HttpReply ApiRoutes::answer(const QByteArray &endpoint, const HttpRequest &request)
{
    return toReply(m_platform.api.answer(endpoint, request), request);
}

void ApiRoutes::handleFault(const Fault &fault, const QByteArray &endpoint,
                            const HttpRequest &request, const HttpResponder &responder)
{
    HttpReply reply;
    if (fault.drop == Fault::Drop::After
        || (fault.drop == Fault::Drop::Never && !fault.replacesAnswer()))
        reply = answer(endpoint, request);
    else
        reply = replacement(fault, request);

    const bool isDropped = fault.drop != Fault::Drop::Never;
    QTimer::singleShot(fault.delay, this, [responder, reply, isDropped] {
        if (isDropped)
            responder.abort();
        else
            responder.send(reply);
    });
}

} // namespace ewc::sandbox
