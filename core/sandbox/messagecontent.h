// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sandbox/apianswer.h"

#include <QJsonObject>
#include <QString>

namespace ewc::sandbox {

/*! \a text cut to 2048 bytes of UTF-8 between two characters, as the platform cuts texts. */
[[nodiscard]] QString cutText(const QString &text);

/*! The message in a request of message/send, as it will stand on a phone. */
struct MessageContent
{
    QString type;
    QJsonObject content;
};

/*!
    Reads the message in \a request into \a message. The answer's errcode is 0, or 40008 (msgtype),
    40063 (no object of that name), 44004 (no text), 40058 (markdown too long, bad safe), 40074
    (safe news). Of types other than text and markdown the object is kept as it is.
    Source: WeCom document 90236.
*/
[[nodiscard]] ApiAnswer readMessage(const QJsonObject &request, MessageContent &message);

} // namespace ewc::sandbox
