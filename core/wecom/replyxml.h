// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/wecom/outgoingmessage.h"
#include <EasyWeChat/incomingmessage.h>
#include <EasyWeChat/reply.h>

#include <QByteArray>

#include <optional>

namespace ewc::wecom {

/*!
    Returns the plain XML of a passive reply to \a message, created at \a createTime (seconds
    since 1970). Source: WeCom document 90241. Text survives exactly, "]]>" included; what XML
    cannot carry (control characters) is left out. \a reply is not empty.
*/
[[nodiscard]] QByteArray toReplyXml(const Reply &reply, const IncomingMessage &message,
                                    qint64 createTime);

/*!
    True if \a reply can go back with the answer to the callback as it is: it has no file that is
    to be uploaded first, and no text that the platform would cut.
*/
[[nodiscard]] bool isPassive(const Reply &reply);

/*!
    Checks what the platform would ignore without a word: too many articles, no media_id, an
    address without https://. Of a text only that it is there. Fails as OutgoingMessage::check().
*/
[[nodiscard]] Result<> checkReply(const Reply &reply);

/*! \a reply as a message of its own; nothing for the update of a card, see updateRequest(). */
[[nodiscard]] std::optional<OutgoingMessage> fromReply(const Reply &reply);

/*!
    The body of message/update_template_card that does for the member who clicked what \a reply
    would have done in time; nothing if \a reply is no update or \a click holds no response code.
    Source: WeCom document 94945.
*/
[[nodiscard]] std::optional<QJsonObject>
updateRequest(const Reply &reply, const IncomingMessage &click, const QString &agentId);

/*! One line for a log: the text, the title, the new name of the button, or "[type]". */
[[nodiscard]] QString summaryOf(const Reply &reply);

} // namespace ewc::wecom
