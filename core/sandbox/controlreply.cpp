// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sandbox/controlreply.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace ewc::sandbox {
namespace {

int statusOf(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::NotFound:
        return 404;
    case ErrorKind::Conflict:
        return 409;
    case ErrorKind::Unauthenticated:
        return 403;
    default:
        return 400;
    }
}

} // namespace

HttpReply controlReply(const QJsonObject &json)
{
    return HttpReply::json(200, QJsonDocument(json).toJson(QJsonDocument::Compact));
}

HttpReply controlFailure(const Error &error)
{
    HttpReply reply = controlReply({{u"error"_s, error.detail}});
    reply.status = statusOf(error.kind);
    return reply;
}

} // namespace ewc::sandbox
