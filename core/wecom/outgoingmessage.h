// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/wecom/recipients.h"
#include "core/wecom/sendoptions.h"
#include <EasyWeChat/incomingmessage.h>
#include <EasyWeChat/reply.h>

#include <QJsonObject>

namespace ewc::wecom {

/*!
    A message to be sent with message/send. Source: WeCom document 90236.

    A value: the kind and the object that stands under the kind's name in the request.
*/
struct OutgoingMessage
{
    QString type; ///< msgtype, e.g. "text"
    QJsonObject content; ///< e.g. {"content": "hello"}
    SendOptions options = {};

    [[nodiscard]] static OutgoingMessage text(const QString &content);
    [[nodiscard]] static OutgoingMessage markdown(const QString &content);

    /*! The text for people: of text and markdown the content, otherwise "[type]". */
    [[nodiscard]] QString summary() const;

    /*!
        Checks the limits of document 90236 that would otherwise cut or refuse the message.

        Fails with ErrorKind::InvalidInput and the errcode the platform gives (44004, 45002);
        detail names field, count and limit.
    */
    [[nodiscard]] Result<> check() const;

    /*! The body of message/send for \a agentId (a number where it is one). */
    [[nodiscard]] QJsonObject toRequest(const Recipients &recipients, const QString &agentId) const;

    friend bool operator==(const OutgoingMessage &, const OutgoingMessage &) = default;
};

/*!
    Returns the plain XML of a passive reply to \a message, created at \a createTime (seconds
    since 1970). Source: WeCom document 90241. Text survives exactly, "]]>" included; what XML
    cannot carry (control characters) is left out.
*/
[[nodiscard]] QByteArray toReplyXml(const Reply &reply, const IncomingMessage &message,
                                    qint64 createTime);

} // namespace ewc::wecom
