// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include <EasyWeChat/incomingmessage.h>

namespace ewc::wecom {

/*!
    Returns the message in \a plain, the decrypted XML of a callback, or JSON if it starts with a
    brace.

    Fails with ErrorKind::InvalidInput (-40002) if it is neither, is no UTF-8, holds a DTD, or
    nests or grows beyond reason. A type nobody knows is no failure: it keeps its fields.
*/
[[nodiscard]] Result<IncomingMessage> parseIncomingMessage(const QByteArray &plain);

} // namespace ewc::wecom
