// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sandbox/controlroutes.h"

#include "core/sandbox/controlguard.h"
#include "core/sandbox/controlreply.h"
#include "core/sandbox/mediadownload.h"
#include "core/sandbox/statejson.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace ewc::sandbox {
namespace {

HttpReply wrongMethod(const QByteArray &allow)
{
    HttpReply reply = controlFailure(
        {.kind = ErrorKind::InvalidInput, .detail = u"use %1"_s.arg(QString::fromLatin1(allow))});
    reply.status = 405;
    reply.allow = allow;
    return reply;
}

} // namespace

ControlRoutes::ControlRoutes(Platform &platform, CallbackChannel &channel, QObject *parent)
    : QObject(parent)
    , m_platform(platform)
    , m_channel(channel)
    , m_push(platform, channel)
    , m_phone(platform.directory, platform.phones)
    , m_menu(platform.menu)
{
}

void ControlRoutes::handle(const HttpRequest &request, const HttpResponder &responder)
{
    constexpr auto MediaPath = "/sandbox/v1/media/";

    if (const auto access = checkControlAccess(request); !access)
        return responder.send(controlFailure(access.error()));

    const QByteArray &path = request.path;
    const bool isGet = request.method == "GET";
    if (path == "/sandbox/v1/callback")
        return post(&ControlRoutes::setCallback, request, responder);
    if (path == "/sandbox/v1/push")
        return post(&ControlRoutes::push, request, responder);
    if (path == "/sandbox/v1/expire")
        return post(&ControlRoutes::expire, request, responder);
    if (path == "/sandbox/v1/faults" && request.method == "DELETE")
        return responder.send(clearFaults());
    if (path == "/sandbox/v1/faults")
        return post(&ControlRoutes::armFault, request, responder);
    if (path == "/sandbox/v1/phone" && isGet)
        return m_phone.handle(request, responder);
    if (path == "/sandbox/v1/menu" && isGet)
        return m_menu.handle(request, responder);
    if (path == "/sandbox/v1/state" && isGet)
        return responder.send(controlReply(stateJson(m_platform)));
    if (path.startsWith(MediaPath) && isGet)
        return responder.send(medium(QString::fromUtf8(path.sliced(qstrlen(MediaPath)))));
    if (path == "/sandbox/v1/media" && isGet)
        return responder.send(medium(queryText(request, "id")));
    if (path == "/sandbox/v1/phone" || path == "/sandbox/v1/menu" || path == "/sandbox/v1/state"
        || path == "/sandbox/v1/media" || path.startsWith(MediaPath))
        return responder.send(wrongMethod("GET"_ba));
    responder.send(controlFailure(
        {.kind = ErrorKind::NotFound, .detail = u"there is no such control; see section 6"_s}));
}

void ControlRoutes::post(Post control, const HttpRequest &request, const HttpResponder &responder)
{
    if (request.method != "POST") {
        const bool isFaults = control == &ControlRoutes::armFault;
        return responder.send(wrongMethod(isFaults ? "POST, DELETE"_ba : "POST"_ba));
    }
    QJsonParseError error;
    const QJsonDocument body = QJsonDocument::fromJson(request.body, &error);
    if (!body.isObject()) {
        const QString why = body.isNull() ? error.errorString() : u"the body is no JSON object"_s;
        return responder.send(controlFailure({.kind = ErrorKind::InvalidInput, .detail = why}));
    }
    (this->*control)(body.object(), responder);
}

void ControlRoutes::setCallback(const QJsonObject &body, const HttpResponder &responder)
{
    const QUrl url(body.value("url"_L1).toString(), QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty()
        || (url.scheme() != "http"_L1 && url.scheme() != "https"_L1))
        return responder.send(
            controlFailure({.kind = ErrorKind::InvalidInput,
                            .detail = u"url has to be an http:// or https:// URL"_s}));

    connect(m_channel.verify(url), &CallbackVerification::finished, this,
            [responder](const QString &problem) {
                QJsonObject answer{{u"ok"_s, problem.isEmpty()}};
                if (!problem.isEmpty())
                    answer.insert("reason"_L1, problem);
                responder.send(controlReply(answer));
            });
}

void ControlRoutes::push(const QJsonObject &body, const HttpResponder &responder)
{
    m_push.handle(body, responder);
}

void ControlRoutes::armFault(const QJsonObject &body, const HttpResponder &responder)
{
    const auto fault = Fault::fromJson(body);
    if (!fault)
        return responder.send(controlFailure(fault.error()));
    m_platform.faults.arm(*fault);
    responder.send(controlReply({{u"armed"_s, qint64{m_platform.faults.armed()}}}));
}

/*! Lets a medium go, or all access tokens, before their time. */
void ControlRoutes::expire(const QJsonObject &body, const HttpResponder &responder)
{
    const bool tokens = body.value("tokens"_L1).toBool();
    if (tokens)
        m_platform.api.tokens().expireAll();
    if (m_platform.media.expire(body.value("media_id"_L1).toString()) || tokens)
        return responder.send(controlReply({{u"ok"_s, true}}));
    responder.send(controlFailure(
        {.kind = ErrorKind::NotFound,
         .detail = u"name the media_id of something on the platform, or \"tokens\":true"_s}));
}

HttpReply ControlRoutes::clearFaults()
{
    m_platform.faults.clear();
    return controlReply({{u"armed"_s, 0}});
}

/*! The file with that id: also what is behind a PicUrl. */
HttpReply ControlRoutes::medium(const QString &id) const
{
    const auto medium = m_platform.media.find(id);
    if (!medium)
        return controlFailure(
            {.kind = ErrorKind::NotFound, .detail = u"there is no such medium"_s});
    return wholeMedium(*medium);
}

} // namespace ewc::sandbox
