// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <EasyWeChat/incomingmessage.h>
#include <EasyWeChat/reply.h>

#include <QByteArray>

namespace ewc::wecom {

/*!
    Returns the plain XML of a passive reply to \a message, created at \a createTime (seconds
    since 1970). Source: WeCom document 90241. Text survives exactly, "]]>" included; what XML
    cannot carry (control characters) is left out.
*/
[[nodiscard]] QByteArray toReplyXml(const Reply &reply, const IncomingMessage &message,
                                    qint64 createTime);

} // namespace ewc::wecom
