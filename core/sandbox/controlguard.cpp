// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sandbox/controlguard.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace ewc::sandbox {
namespace {

bool isLoopbackHost(const QByteArray &hostHeader)
{
    if (hostHeader.isEmpty()) // HTTP/1.0, and so no browser
        return true;
    const QString host = QUrl(u"http://"_s + QString::fromLatin1(hostHeader)).host();
    return host == "localhost"_L1 || QHostAddress(host).isLoopback();
}

bool isFromAnotherPage(const HttpRequest &request)
{
    const QByteArray origin = request.header("origin");
    if (!origin.isEmpty() && origin != "http://" + request.header("host"))
        return true;
    const QByteArray site = request.header("sec-fetch-site");
    return !site.isEmpty() && site != "same-origin" && site != "none";
}

} // namespace

Result<> checkControlAccess(const HttpRequest &request)
{
    if (!request.peer.isLoopback())
        return failure(ErrorKind::Unauthenticated, u"only for programs on the same machine"_s);
    if (!isLoopbackHost(request.header("host")))
        return failure(ErrorKind::Unauthenticated, u"the Host header is no loopback address"_s);
    if (isFromAnotherPage(request))
        return failure(ErrorKind::Unauthenticated, u"not for pages in a browser"_s);
    return {};
}

} // namespace ewc::sandbox
