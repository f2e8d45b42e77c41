// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sandbox/platform.h"

namespace ewc::sandbox {

/*! A message or event on its way from a member to the application. */
struct MemberMessage
{
    /*! Who sends what nobody sent. */
    inline static const QString System = QStringLiteral("sys");

    QString userId; ///< as the directory writes it, or System
    QString type;
    QString msgId; ///< empty for events
    QString clickedCard = {}; ///< msgid of the card that was clicked, of its events only
    QJsonObject content; ///< for the phone
    QByteArray xml; ///< what is delivered
};

/*!
    Makes the message that \a push asks for: {"user","type",…} and the wire's own fields; a file
    goes to the platform's media. An approval or a change of the contacts needs no user. Source:
   WeCom documents 90239 and 90240.

    Fails with ErrorKind::NotFound for an unknown member, otherwise with InvalidInput; detail is a
    sentence for the person who wrote \a push.
*/
[[nodiscard]] Result<MemberMessage> memberMessage(const QJsonObject &push, Platform &platform);

} // namespace ewc::sandbox
