// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/wecom/replyxml.h"

#include "core/base/jsonpath.h"
#include "core/base/jsonschema.h"
#include "core/base/utf8size.h"
#include "core/wecom/mediareference.h"
#include "core/wecom/xmltext.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ewc::wecom {
namespace {

constexpr qsizetype LongestText = 2048; // bytes, then the platform cuts

/*! The names of fields in XML that are not those in JSON with other capitals. */
constexpr std::pair<QLatin1StringView, const char *> OtherNames[]{
    {"appid"_L1, "AppId"},       {"checkbox"_L1, "CheckBox"}, {"keyname"_L1, "KeyName"},
    {"pagepath"_L1, "PagePath"}, {"picurl"_L1, "PicUrl"},     {"userid"_L1, "UserId"},
};

/*! The name in XML of the JSON field \a name: "icon_url" is IconUrl. */
QByteArray xmlName(const QString &name)
{
    for (const auto &[json, xml] : OtherNames) {
        if (name == json)
            return xml;
    }
    QByteArray camel;
    bool isFirst = true;
    for (const QChar c : name) {
        if (c != u'_')
            camel += isFirst ? c.toUpper().toLatin1() : c.toLatin1();
        isFirst = c == u'_';
    }
    return camel;
}

/*! What is no name in XML cannot be one of the platform's. */
bool isName(const QString &name)
{
    const auto isLetter = [](QChar c) { return c >= u'a' && c <= u'z'; };
    return !name.isEmpty() && isLetter(name.front()) && std::ranges::all_of(name, [&](QChar c) {
        return isLetter(c) || c == u'_' || (c >= u'0' && c <= u'9');
    });
}

void appendText(QByteArray &xml, const QByteArray &name, const QString &text)
{
    xml.append('<').append(name).append('>');
    appendCdata(xml, text.toUtf8());
    xml.append("</").append(name).append('>');
}

void appendObject(QByteArray &xml, const QJsonObject &object);

void appendValue(QByteArray &xml, const QByteArray &name, const QJsonValue &value)
{
    if (value.isArray()) { // repeated, without an element around them
        const QJsonArray entries = value.toArray();
        for (const QJsonValue entry : entries) {
            if (!entry.isArray())
                appendValue(xml, name, entry);
        }
    } else if (value.isObject()) {
        xml.append('<').append(name).append('>');
        appendObject(xml, value.toObject());
        xml.append("</").append(name).append('>');
    } else if (value.isString()) {
        appendText(xml, name, value.toString());
    } else if (!value.isNull()) {
        const QByteArray text = value.isBool() ? (value.toBool() ? "true"_ba : "false"_ba)
                                               : toFieldText(value).toLatin1();
        xml.append('<').append(name).append('>').append(text);
        xml.append("</").append(name).append('>');
    }
}

void appendObject(QByteArray &xml, const QJsonObject &object)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (isName(it.key()))
            appendValue(xml, xmlName(it.key()), *it);
    }
}

void appendNews(QByteArray &xml, const QJsonObject &body)
{
    const QJsonArray articles = body["articles"_L1].toArray();
    xml.append("<ArticleCount>").append(QByteArray::number(articles.size()));
    xml.append("</ArticleCount><Articles>");
    for (const QJsonValue article : articles) {
        xml.append("<item>");
        for (const auto name : {"title"_L1, "description"_L1, "picurl"_L1, "url"_L1})
            appendText(xml, xmlName(name), article[name].toString());
        xml.append("</item>");
    }
    xml.append("</Articles>");
}

void appendBody(QByteArray &xml, const Reply &reply)
{
    if (reply.type() == "text"_L1)
        appendText(xml, "Content"_ba, reply.content());
    else if (reply.type() == "news"_L1)
        appendNews(xml, reply.body());
    else if (reply.type() == "update_button"_L1)
        appendValue(xml, "Button"_ba, reply.body());
    else if (reply.type() == "update_template_card"_L1)
        appendValue(xml, "TemplateCard"_ba, reply.body());
    else
        appendValue(xml, xmlName(reply.type()), reply.body());
}

bool isUpdate(const Reply &reply)
{
    return reply.type().startsWith("update_"_L1);
}

} // namespace

QByteArray toReplyXml(const Reply &reply, const IncomingMessage &message, qint64 createTime)
{
    QByteArray xml;
    xml.reserve(reply.content().size() * 3 + 384); // a character takes three bytes at most
    xml.append("<xml>");
    appendText(xml, "ToUserName"_ba, message.fromUserName());
    appendText(xml, "FromUserName"_ba, message.toUserName());
    xml.append("<CreateTime>").append(QByteArray::number(createTime)).append("</CreateTime>");
    appendText(xml, "MsgType"_ba, reply.type());
    appendBody(xml, reply);
    xml.append("</xml>");
    return xml;
}

bool isPassive(const Reply &reply)
{
    if (reply.type() == "text"_L1)
        return utf8Size(reply.content()) <= LongestText;
    const auto message = fromReply(reply);
    return !message || std::ranges::none_of(mediaSlots(*message), [](const MediaSlot &place) {
        return place.isFile() || place.isStored();
    });
}

Result<> checkReply(const Reply &reply)
{
    const auto message = fromReply(reply);
    // A long text is split, or cut, but not lost; and texts are too many to look at each twice.
    if (!message || reply.type() == "text"_L1)
        return {};
    return message->check();
}

std::optional<OutgoingMessage> fromReply(const Reply &reply)
{
    if (reply.isEmpty() || isUpdate(reply))
        return std::nullopt;
    return OutgoingMessage{.type = reply.type(), .content = reply.body()};
}

std::optional<QJsonObject> updateRequest(const Reply &reply, const IncomingMessage &click,
                                         const QString &agentId)
{
    const QString code = click.value(u"ResponseCode");
    if (!isUpdate(reply) || code.isEmpty())
        return std::nullopt;
    const bool isButton = reply.type() == "update_button"_L1;
    return QJsonObject{{"userids"_L1, QJsonArray{click.fromUserName()}},
                       {"agentid"_L1, agentId.toLongLong()},
                       {"response_code"_L1, code},
                       {isButton ? "button"_L1 : "template_card"_L1, reply.body()}};
}

QString summaryOf(const Reply &reply)
{
    if (reply.type() == "text"_L1)
        return reply.content();
    if (reply.type() == "update_button"_L1)
        return reply.body()["replace_name"_L1].toString();
    const bool isCard = reply.type() == "update_template_card"_L1;
    return OutgoingMessage{.type = isCard ? u"template_card"_s : reply.type(),
                           .content = reply.body()}
        .summary();
}

} // namespace ewc::wecom
