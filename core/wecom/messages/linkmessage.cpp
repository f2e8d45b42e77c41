// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/wecom/messages/linkmessage.h"

using namespace Qt::StringLiterals;

namespace ewc::wecom {

LinkMessage LinkMessage::fromMessage(const IncomingMessage &message)
{
    return {.title = message.value(u"Title"),
            .description = message.value(u"Description"),
            .url = message.value(u"Url"),
            .pictureUrl = message.value(u"PicUrl")};
}

QString LinkMessage::summary() const
{
    return u"[link] %1 %2"_s.arg(title, url).simplified();
}

} // namespace ewc::wecom
