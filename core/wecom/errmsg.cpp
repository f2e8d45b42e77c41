// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/wecom/errmsg.h"

#include "core/wecom/errorcode.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace ewc::wecom {
namespace {

constexpr int AddressNotTrusted = 60020;

} // namespace

QString callerAddress(const QString &errmsg)
{
    // What looks like an address of IPv4 or IPv6: who answered may not have been WeCom.
    static const QRegularExpression pattern(
        uR"(from ip:\s*((?:\d{1,3}\.){3}\d{1,3}|[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]+)(?=[,\s]|$))"_s);
    return pattern.match(errmsg).captured(1).left(45); // the longest that there is
}

QString remedyFor(int code, const QString &errmsg)
{
    const QString address = code == AddressNotTrusted ? callerAddress(errmsg) : QString();
    if (address.isEmpty())
        return errorCodeRemedy(code);
    return QCoreApplication::translate(
               "ErrorCode", "Add %1 there: admin console, App Management, your app, Developer "
                            "Interface at the bottom, 企业可信IP (Trusted IP). A verified callback "
                            "URL or trusted domain has to be set up there first. It works after "
                            "about a minute.")
        .arg(address);
}

} // namespace ewc::wecom
