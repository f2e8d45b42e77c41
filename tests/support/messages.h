// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/wecom/incomingmessageparser.h"

namespace ewc::test {

/*! A text from zhangsan, as the platform would deliver it. */
inline IncomingMessage textMessage(const QString &text, const QString &msgId)
{
    const QString xml = QStringLiteral("<xml><ToUserName><![CDATA[wwcorp]]></ToUserName>"
                                       "<FromUserName><![CDATA[zhangsan]]></FromUserName>"
                                       "<CreateTime>1795262400</CreateTime>"
                                       "<MsgType><![CDATA[text]]></MsgType>"
                                       "<Content><![CDATA[%1]]></Content>"
                                       "<MsgId>%2</MsgId><AgentID>1000002</AgentID></xml>");
    return wecom::parseIncomingMessage(xml.arg(text, msgId).toUtf8()).value();
}

} // namespace ewc::test
