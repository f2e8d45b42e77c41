// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/wecom/messages/locationmessage.h"

using namespace Qt::StringLiterals;

namespace ewc::wecom {

LocationMessage LocationMessage::fromMessage(const IncomingMessage &message)
{
    return {.latitude = message.value(u"Location_X").toDouble(),
            .longitude = message.value(u"Location_Y").toDouble(),
            .scale = message.value(u"Scale").toInt(),
            .label = message.value(u"Label")};
}

QString LocationMessage::summary() const
{
    return u"[location] %1 (%2, %3)"_s
        .arg(label, QString::number(latitude, 'f', 5), QString::number(longitude, 'f', 5))
        .simplified();
}

} // namespace ewc::wecom
