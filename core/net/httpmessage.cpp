// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/httpmessage.h"

#include "core/net/percentencoding.h"

using namespace Qt::StringLiterals;

namespace ewc {

QByteArray HttpRequest::header(QByteArrayView name) const
{
    for (const auto &[key, value] : headers) {
        if (key == name)
            return value;
    }
    return {};
}

std::optional<QByteArray> HttpRequest::queryValue(QByteArrayView name) const
{
    const QByteArrayView pairs(query);
    for (qsizetype start = 0; start < pairs.size();) {
        qsizetype end = pairs.indexOf('&', start);
        if (end < 0)
            end = pairs.size();
        const QByteArrayView pair = pairs.sliced(start, end - start);
        if (pair.startsWith(name)) {
            if (pair.size() == name.size())
                return QByteArray();
            if (pair[name.size()] == '=')
                return percentDecoded(pair.sliced(name.size() + 1));
        }
        start = end + 1;
    }
    return QByteArray();
}

HttpReply HttpReply::plain(int status, const QByteArray &text)
{
    return {
        .status = status, .contentType = "text/plain; charset=utf-8"_ba, .body = text, .allow = {}};
}

HttpReply HttpReply::json(int status, const QByteArray &json)
{
    return {.status = status, .contentType = "application/json"_ba, .body = json, .allow = {}};
}

HttpReply HttpReply::methodNotAllowed(const QByteArray &allow)
{
    HttpReply reply = plain(405, "Method Not Allowed\n"_ba);
    reply.allow = allow;
    return reply;
}

} // namespace ewc
