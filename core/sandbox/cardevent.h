// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sandbox/platform.h"

namespace ewc::sandbox {

/*! Says whether \a fields are those of a click on a template card. */
[[nodiscard]] bool isCardEvent(const QJsonObject &fields);

/*!
    Returns \a fields, the click of \a userId on a card, as the wire has them: TaskId, CardType and
    a new ResponseCode from the card, which is that of the TaskId or the last one on the phone, and
    SelectedItems nested. A card that nobody sent leaves them as they are.

    Fails with Conflict if the buttons of the card do nothing any more.
    Source: WeCom document 90240.
*/
[[nodiscard]] Result<QJsonObject> cardEvent(QJsonObject fields, const QString &userId,
                                            Platform &platform);

/*! The msgid of the card that \a fields, from cardEvent(), are a click on; empty if of none. */
[[nodiscard]] QString clickedCard(const QJsonObject &fields, const Platform &platform);

} // namespace ewc::sandbox
