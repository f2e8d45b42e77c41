// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/wecom/messages/menuevents.h"

using namespace Qt::StringLiterals;

namespace ewc::wecom {

ClickEvent ClickEvent::fromMessage(const IncomingMessage &message)
{
    return {.key = message.value(u"EventKey")};
}

QString ClickEvent::summary() const
{
    return u"[click] "_s + key;
}

ViewEvent ViewEvent::fromMessage(const IncomingMessage &message)
{
    return {.url = message.value(u"EventKey")};
}

QString ViewEvent::summary() const
{
    return u"[view] "_s + url;
}

ViewMiniProgramEvent ViewMiniProgramEvent::fromMessage(const IncomingMessage &message)
{
    return {.page = message.value(u"EventKey"), .appId = message.value(u"AppId")};
}

QString ViewMiniProgramEvent::summary() const
{
    return u"[view_miniprogram] "_s + page;
}

ScanCodeEvent ScanCodeEvent::fromMessage(const IncomingMessage &message)
{
    return {.event = message.event(),
            .key = message.value(u"EventKey"),
            .scanType = message.value(u"ScanCodeInfo.ScanType"),
            .scanResult = message.value(u"ScanCodeInfo.ScanResult")};
}

QString ScanCodeEvent::summary() const
{
    return u"[%1] %2"_s.arg(event, scanResult);
}

PicturesEvent PicturesEvent::fromMessage(const IncomingMessage &message)
{
    return {.event = message.event(),
            .key = message.value(u"EventKey"),
            .count = message.value(u"SendPicsInfo.Count").toInt()};
}

QString PicturesEvent::summary() const
{
    return u"[%1] %2"_s.arg(event, QString::number(count));
}

LocationSelectEvent LocationSelectEvent::fromMessage(const IncomingMessage &message)
{
    return {.key = message.value(u"EventKey"),
            .latitude = message.value(u"SendLocationInfo.Location_X").toDouble(),
            .longitude = message.value(u"SendLocationInfo.Location_Y").toDouble(),
            .label = message.value(u"SendLocationInfo.Label")};
}

QString LocationSelectEvent::summary() const
{
    return u"[location_select] %1 (%2, %3)"_s
        .arg(label, QString::number(latitude, 'f', 5), QString::number(longitude, 'f', 5))
        .simplified();
}

} // namespace ewc::wecom
