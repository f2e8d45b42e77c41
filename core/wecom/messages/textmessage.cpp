// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/wecom/messages/textmessage.h"

namespace ewc::wecom {

TextMessage TextMessage::fromMessage(const IncomingMessage &message)
{
    return {.content = message.value(u"Content")};
}

} // namespace ewc::wecom
