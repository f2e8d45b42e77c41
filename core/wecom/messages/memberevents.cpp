// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/wecom/messages/memberevents.h"

using namespace Qt::StringLiterals;

namespace ewc::wecom {

QString SubscribeEvent::summary()
{
    return u"[subscribe]"_s;
}

QString UnsubscribeEvent::summary()
{
    return u"[unsubscribe]"_s;
}

QString EnterAgentEvent::summary()
{
    return u"[enter_agent]"_s;
}

LocationEvent LocationEvent::fromMessage(const IncomingMessage &message)
{
    return {.latitude = message.value(u"Latitude").toDouble(),
            .longitude = message.value(u"Longitude").toDouble(),
            .precision = message.value(u"Precision").toDouble()};
}

QString LocationEvent::summary() const
{
    return u"[location] (%1, %2)"_s.arg(QString::number(latitude, 'f', 5),
                                        QString::number(longitude, 'f', 5));
}

} // namespace ewc::wecom
