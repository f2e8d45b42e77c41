// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/wecom/outgoingmessage.h"
#include <EasyWeChat/incomingmessage.h>

#include <QList>

namespace ewc {

/*!
    \a message of the member \a name as messages for others: who said it and what, and the file
    that came with it, as the platform has it for three days.
*/
[[nodiscard]] QList<wecom::OutgoingMessage> forwarded(const IncomingMessage &message,
                                                      const QString &name);

/*! The file that came with \a message, ready to be sent; empty if there is none. */
[[nodiscard]] QList<wecom::OutgoingMessage> forwardedFile(const IncomingMessage &message);

} // namespace ewc
