// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/wecom/replyxml.h"

#include "core/wecom/xmltext.h"

using namespace Qt::StringLiterals;

namespace ewc::wecom {
namespace {

void appendElement(QByteArray &xml, const char *name, const QString &text)
{
    xml.append('<').append(name).append('>');
    appendCdata(xml, text.toUtf8());
    xml.append("</").append(name).append('>');
}

} // namespace

QByteArray toReplyXml(const Reply &reply, const IncomingMessage &message, qint64 createTime)
{
    QByteArray xml;
    xml.reserve(reply.content().size() * 3 + 384); // a character takes three bytes at most
    xml.append("<xml>");
    appendElement(xml, "ToUserName", message.fromUserName());
    appendElement(xml, "FromUserName", message.toUserName());
    xml.append("<CreateTime>").append(QByteArray::number(createTime)).append("</CreateTime>");
    appendElement(xml, "MsgType", u"text"_s);
    appendElement(xml, "Content", reply.content());
    xml.append("</xml>");
    return xml;
}

} // namespace ewc::wecom
