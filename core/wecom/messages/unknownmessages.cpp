// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/wecom/messages/unknownmessages.h"

using namespace Qt::StringLiterals;

namespace ewc::wecom {

UnknownEvent UnknownEvent::fromMessage(const IncomingMessage &message)
{
    return {.event = message.event()};
}

QString UnknownEvent::summary() const
{
    return u"[%1]"_s.arg(event);
}

UnknownMessage UnknownMessage::fromMessage(const IncomingMessage &message)
{
    return {.type = message.type()};
}

QString UnknownMessage::summary() const
{
    return u"[%1]"_s.arg(type);
}

} // namespace ewc::wecom
