// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sandbox/directory.h"
#include "core/sandbox/messagejudge.h"

namespace ewc::sandbox {

/*! The message in a request, as it will stand on a phone. */
struct MessageContent
{
    QString type;
    QJsonObject content;

    /*! The text of a text or markdown message, for lists. */
    [[nodiscard]] QString text() const;
};

/*!
    Reads the message in \a request of \a sender into \a message. The answer's errcode is 0, or
    40008 (msgtype), 40063 (no object of that name), 44004 (no text), 40058 (bad safe), 40074 (safe
    news), and those of judgeMessage(). Ids of \a directory are translated if that is asked for.
    Source: WeCom document 90236.
*/
[[nodiscard]] ApiAnswer readMessage(const QJsonObject &request, const Sender &sender,
                                    const Directory &directory, MessageContent &message);

} // namespace ewc::sandbox
