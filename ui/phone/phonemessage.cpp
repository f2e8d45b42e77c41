// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/phone/phonemessage.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>
#include <QTextDocumentFragment>

#include <initializer_list>

using namespace Qt::StringLiterals;

namespace ewc::ui {
namespace {

PhoneMessage::Way wayOf(const QJsonObject &entry)
{
    const QString via = entry.value("via"_L1).toString();
    if (via == "reply"_L1)
        return PhoneMessage::Way::Reply;
    return via == "send"_L1 ? PhoneMessage::Way::Sent : PhoneMessage::Way::Typed;
}

/*! The first text in \a content under one of \a keys: JSON and XML write them differently. */
QString textOf(const QJsonObject &content, std::initializer_list<QLatin1StringView> keys)
{
    for (const auto key : keys) {
        if (const QString text = content.value(key).toString(); !text.isEmpty())
            return text;
    }
    return {};
}

QString titleOf(const QJsonObject &content)
{
    return textOf(content, {"title"_L1, "Title"_L1});
}

QJsonArray articlesOf(const QJsonObject &content)
{
    const QJsonValue articles = content.value("articles"_L1);
    if (articles.isArray())
        return articles.toArray();
    const QJsonValue items = content.value("Articles"_L1)["item"_L1];
    return items.isObject() ? QJsonArray{items} : items.toArray();
}

void readTitled(const QJsonObject &content, PhoneMessage &message)
{
    message.title = titleOf(content);
    message.text = textOf(content, {"description"_L1, "Description"_L1, "desc"_L1, "digest"_L1});
    message.detail = textOf(content, {"url"_L1, "Url"_L1, "content_source_url"_L1});
}

void readArticles(const QJsonArray &articles, PhoneMessage &message)
{
    readTitled(articles.first().toObject(), message);
    if (articles.size() == 1)
        return;
    QStringList lines;
    for (qsizetype i = 1; i < articles.size(); ++i)
        lines.append(u"• "_s + titleOf(articles.at(i).toObject()));
    message.text = lines.join(u'\n');
    message.detail.clear();
}

void readLocation(const QJsonObject &content, PhoneMessage &message)
{
    message.title = content.value("Label"_L1).toString();
    message.detail = u"%1, %2"_s.arg(content.value("Location_X"_L1).toVariant().toString(),
                                     content.value("Location_Y"_L1).toVariant().toString());
}

/*! A picture, a recording, a file: nothing of it can be shown but what it is. */
void readMedium(const QJsonObject &content, PhoneMessage &message)
{
    message.text = u"[%1]"_s.arg(message.type);
    message.detail = textOf(content, {"media_id"_L1, "MediaId"_L1});
}

} // namespace

PhoneMessage phoneMessage(const QJsonObject &entry)
{
    PhoneMessage message{.id = entry.value("id"_L1).toVariant().toString(),
                         .time = entry.value("time"_L1).toInteger(),
                         .way = wayOf(entry),
                         .type = entry.value("msgtype"_L1).toString()};
    QJsonObject content = entry.value(message.type).toObject();
    // A passive reply of <Image>, <Voice> or <Video> is one level deeper.
    const QString wrapper = message.type.left(1).toUpper() + message.type.mid(1);
    if (content.value(wrapper).isObject())
        content = content.value(wrapper).toObject();

    if (message.type == "location"_L1)
        readLocation(content, message);
    else if (const QJsonArray articles = articlesOf(content); !articles.isEmpty())
        readArticles(articles, message);
    else if (message.type == "template_card"_L1)
        readTitled(content.value("main_title"_L1).toObject(), message);
    else if (message.text = content.value("content"_L1).toString(); message.text.isEmpty())
        readTitled(content, message);

    if (message.type == "textcard"_L1) // may hold <div class="…"> and <br>
        message.text = QTextDocumentFragment::fromHtml(message.text).toPlainText();
    if (message.title.isEmpty() && message.text.isEmpty() && message.detail.isEmpty())
        readMedium(content, message);
    return message;
}

} // namespace ewc::ui
