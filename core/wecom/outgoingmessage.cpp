// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/wecom/outgoingmessage.h"

#include "core/wecom/xmltext.h"

using namespace Qt::StringLiterals;

namespace ewc::wecom {
namespace {

constexpr qsizetype MaxContentSize = 2048; // bytes of UTF-8, for text and markdown alike

bool hasTextContent(const OutgoingMessage &message)
{
    return message.type == "text"_L1 || message.type == "markdown"_L1;
}

void insertList(QJsonObject &request, QLatin1StringView name, const QStringList &ids)
{
    if (!ids.isEmpty())
        request[name] = ids.join(u'|');
}

void appendElement(QByteArray &xml, const char *name, const QString &text)
{
    xml.append('<').append(name).append('>');
    appendCdata(xml, text.toUtf8());
    xml.append("</").append(name).append('>');
}

} // namespace

OutgoingMessage OutgoingMessage::text(const QString &content)
{
    return {.type = u"text"_s, .content = {{"content"_L1, content}}};
}

OutgoingMessage OutgoingMessage::markdown(const QString &content)
{
    return {.type = u"markdown"_s, .content = {{"content"_L1, content}}};
}

QString OutgoingMessage::summary() const
{
    return hasTextContent(*this) ? content["content"_L1].toString() : u"[%1]"_s.arg(type);
}

Result<> OutgoingMessage::check() const
{
    if (!hasTextContent(*this))
        return {};
    const qsizetype size = content["content"_L1].toString().toUtf8().size();
    if (size == 0)
        return failure(ErrorKind::InvalidInput, 44004, u"content is empty"_s);
    if (size > MaxContentSize)
        return failure(
            ErrorKind::InvalidInput, 45002,
            u"content has %1 bytes of UTF-8, the limit is %2"_s.arg(size).arg(MaxContentSize));
    return {};
}

QJsonObject OutgoingMessage::toRequest(const Recipients &recipients, const QString &agentId) const
{
    bool isNumber = false;
    const qint64 number = agentId.toLongLong(&isNumber);

    QJsonObject request;
    insertList(request, "touser"_L1, recipients.users);
    insertList(request, "toparty"_L1, recipients.parties);
    insertList(request, "totag"_L1, recipients.tags);
    request["msgtype"_L1] = type;
    request["agentid"_L1] = isNumber ? QJsonValue(number) : QJsonValue(agentId);
    request[type] = content;
    return request;
}

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
