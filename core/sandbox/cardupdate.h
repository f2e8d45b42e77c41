// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sandbox/platform.h"

namespace ewc::sandbox {

/*!
    Answers message/update_template_card, \a update with a good agentid: the response code may be
    used once. Codes: 40058 (no such code, nothing to change, a bad card) and those of
    resolveRecipients(). Source: WeCom document 94945.
*/
[[nodiscard]] ApiAnswer updateCard(Platform &platform, const QJsonObject &update);

/*! Makes the buttons of the card \a msgId on the phone of \a user say \a replaceName, for good. */
bool disableCard(Platform &platform, const QString &user, const QString &msgId,
                 const QString &replaceName);
/*! Puts \a card in the place of the card \a msgId on the phone of \a user. */
bool replaceCard(Platform &platform, const QString &user, const QString &msgId,
                 const QJsonObject &card);

} // namespace ewc::sandbox
