// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <EasyWeChat/reply.h>

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ewc {
namespace {

QJsonObject media(const QString &mediaId)
{
    return {{"media_id"_L1, mediaId}};
}

QString fileAddress(const QUrl &file)
{
    return QString::fromLatin1(file.toEncoded());
}

void insertText(QJsonObject &object, QLatin1StringView name, const QString &text)
{
    if (!text.isEmpty())
        object[name] = text;
}

QJsonObject film(const QString &mediaId, const QString &title, const QString &description)
{
    QJsonObject body = media(mediaId);
    insertText(body, "title"_L1, title);
    insertText(body, "description"_L1, description);
    return body;
}

bool isKnown(const QString &type)
{
    return QStringList{u"text"_s,
                       u"image"_s,
                       u"voice"_s,
                       u"video"_s,
                       u"news"_s,
                       u"update_button"_s,
                       u"update_template_card"_s}
        .contains(type);
}

} // namespace

Reply Reply::of(const QString &type, const QJsonObject &body)
{
    Reply reply;
    reply.m_type = type;
    reply.m_body = body;
    return reply;
}

Reply Reply::image(const QString &mediaId)
{
    return of(u"image"_s, media(mediaId));
}

Reply Reply::image(const QUrl &file)
{
    return image(fileAddress(file));
}

Reply Reply::voice(const QString &mediaId)
{
    return of(u"voice"_s, media(mediaId));
}

Reply Reply::voice(const QUrl &file)
{
    return voice(fileAddress(file));
}

Reply Reply::video(const QString &mediaId, const QString &title, const QString &description)
{
    return of(u"video"_s, film(mediaId, title, description));
}

Reply Reply::video(const QUrl &file, const QString &title, const QString &description)
{
    return video(fileAddress(file), title, description);
}

Reply Reply::news(const QList<Article> &articles)
{
    QJsonArray entries;
    for (const Article &article : articles) {
        QJsonObject entry{{"title"_L1, article.title}};
        insertText(entry, "description"_L1, article.description);
        insertText(entry, "url"_L1, article.url);
        insertText(entry, "picurl"_L1, article.pictureUrl);
        entries.append(entry);
    }
    return entries.isEmpty() ? Reply() : of(u"news"_s, {{"articles"_L1, entries}});
}

Reply Reply::updateButton(const QString &name)
{
    return of(u"update_button"_s, {{"replace_name"_L1, name}});
}

Reply Reply::updateCard(const QJsonObject &card)
{
    return of(u"update_template_card"_s, card);
}

QJsonObject Reply::body() const
{
    return m_type == "text"_L1 ? QJsonObject{{"content"_L1, m_content}} : m_body;
}

QJsonObject Reply::toJson() const
{
    return isEmpty() ? QJsonObject() : QJsonObject{{"msgtype"_L1, m_type}, {m_type, body()}};
}

Reply Reply::fromJson(const QJsonObject &json)
{
    const QString type = json["msgtype"_L1].toString();
    const QJsonObject body = json[type].toObject();
    if (!isKnown(type))
        return {};
    return type == "text"_L1 ? text(body["content"_L1].toString()) : of(type, body);
}

} // namespace ewc
