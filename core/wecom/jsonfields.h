// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include <EasyWeChat/incomingmessage.h>

namespace ewc::wecom {

/*!
    Returns the values in the object \a json, each named by its path: "msgtype", "text.content".
    Objects are walked by name, arrays repeat the path of the array.

    Fails with ErrorKind::InvalidInput (-40002) if it is no object, or nests or grows beyond
    reason.
*/
[[nodiscard]] Result<IncomingMessage::Fields> readJsonFields(const QByteArray &json);

} // namespace ewc::wecom
