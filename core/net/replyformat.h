// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/httpmessage.h"

namespace ewc {

/*! What a reply owes to its request rather than to the handler. */
struct ReplyFraming
{
    bool closes = false; ///< the connection ends after this reply
    bool isHttp10 = false; ///< the client has to be told if the connection stays
    bool omitsBody = false; ///< the request was HEAD
};

/*! Returns \a reply as HTTP/1.1 has it on the wire: head and body in one piece. */
[[nodiscard]] QByteArray wireFormat(const HttpReply &reply, const ReplyFraming &framing);

} // namespace ewc
