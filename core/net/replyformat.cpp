// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/replyformat.h"

#include "core/net/httpstatus.h"

namespace ewc {

QByteArray wireFormat(const HttpReply &reply, const ReplyFraming &framing)
{
    QByteArray bytes;
    bytes.reserve(192 + reply.contentType.size() + reply.allow.size() + reply.body.size());
    bytes += "HTTP/1.1 ";
    bytes += QByteArray::number(reply.status);
    bytes += ' ';
    bytes += reasonPhrase(reply.status);
    if (!reply.contentType.isEmpty())
        bytes.append("\r\nContent-Type: ").append(reply.contentType);
    if (!reply.allow.isEmpty())
        bytes.append("\r\nAllow: ").append(reply.allow);
    for (const auto &[name, value] : reply.headers)
        bytes.append("\r\n").append(name).append(": ").append(value);
    if (framing.closes)
        bytes += "\r\nConnection: close";
    else if (framing.isHttp10)
        bytes += "\r\nConnection: keep-alive";
    bytes += "\r\nContent-Length: ";
    bytes += QByteArray::number(reply.body.size());
    bytes += "\r\n\r\n";
    if (!framing.omitsBody)
        bytes += reply.body;
    return bytes;
}

} // namespace ewc
