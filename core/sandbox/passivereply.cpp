// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sandbox/passivereply.h"

#include "core/sandbox/cardjudge.h"
#include "core/sandbox/cardupdate.h"
#include "core/sandbox/wirecard.h"

using namespace Qt::StringLiterals;

namespace ewc::sandbox {
namespace {

tl::unexpected<Error> ignored(const QString &why)
{
    return failure(ErrorKind::InvalidInput, why);
}

/*! The fields of \a xml under the names that message/send has for them. */
QJsonObject renamed(const QJsonObject &xml,
                    std::initializer_list<std::pair<QLatin1StringView, QLatin1StringView>> names)
{
    QJsonObject json;
    for (const auto &[wire, name] : names) {
        if (xml.contains(wire))
            json.insert(name, xml.value(wire));
    }
    return json;
}

QJsonObject article(const QJsonObject &item)
{
    return renamed(item, {{"Title"_L1, "title"_L1},
                          {"Description"_L1, "description"_L1},
                          {"PicUrl"_L1, "picurl"_L1},
                          {"Url"_L1, "url"_L1}});
}

Result<QJsonObject> news(const QJsonObject &fields)
{
    const QJsonValue items = fields.value("Articles"_L1)["item"_L1];
    QJsonArray articles;
    for (const QJsonArray list = items.isArray() ? items.toArray() : QJsonArray{items};
         const QJsonValue item : list)
        articles.append(article(item.toObject()));
    if (fields.value("ArticleCount"_L1).toString() != QString::number(articles.size()))
        return ignored(u"ArticleCount is not the number of articles"_s);
    return QJsonObject{{u"articles"_s, articles}};
}

/*! Judges news, of which a reply may leave out more than message/send. */
ApiAnswer judgeNews(QJsonObject &content)
{
    FieldJudge judge(content, u"Articles"_s);
    judge.list("articles"_L1, 1, 8, 45008, [](FieldJudge &article) {
        article.cut("title"_L1, 128).cut("description"_L1, 512).link("url"_L1).link("picurl"_L1);
    });
    return judge.verdict();
}

/*! What the reply \a fields shows, by the names of message/send. */
Result<QJsonObject> contentOf(const QString &type, const QJsonObject &fields)
{
    if (type == "text"_L1)
        return QJsonObject{{u"content"_s, fields.value("Content"_L1)}};
    if (type == "news"_L1)
        return news(fields);
    if (type == "image"_L1 || type == "voice"_L1 || type == "video"_L1)
        return renamed(fields.value(type.left(1).toUpper() + type.mid(1)).toObject(),
                       {{"MediaId"_L1, "media_id"_L1},
                        {"Title"_L1, "title"_L1},
                        {"Description"_L1, "description"_L1}});
    return ignored(u"%1 is no MsgType of a reply"_s.arg(type));
}

Result<> changeCard(const QString &type, const QJsonObject &fields, const MemberMessage &message,
                    Platform &platform)
{
    if (message.clickedCard.isEmpty())
        return ignored(u"%1 answers only the click on a card that was sent"_s.arg(type));
    if (type == "update_template_card"_L1) {
        QJsonObject card = fromWireCard(fields.value("TemplateCard"_L1).toObject());
        const ApiAnswer verdict =
            judgeNewCard(card, {.media = platform.media, .hasCallback = platform.hasCallback});
        if (verdict.errcode != 0)
            return ignored(verdict.text());
        replaceCard(platform, message.userId, message.clickedCard, card);
        return {};
    }
    const auto owner = type == "update_button"_L1 ? "Button"_L1 : "TaskCard"_L1;
    const QString name = fields.value(owner)["ReplaceName"_L1].toString();
    if (name.isEmpty())
        return ignored(u"%1 needs a ReplaceName"_s.arg(owner));
    disableCard(platform, message.userId, message.clickedCard, name);
    return {};
}

} // namespace

Result<> takePassiveReply(const QJsonObject &fields, const MemberMessage &message,
                          Platform &platform)
{
    if (message.userId == MemberMessage::System)
        return ignored(u"nobody sent the event, so nobody is there to read it"_s);
    const QString type = fields.value("MsgType"_L1).toString();
    if (type == "update_template_card"_L1 || type == "update_button"_L1
        || type == "update_taskcard"_L1)
        return changeCard(type, fields, message, platform);

    auto content = contentOf(type, fields);
    if (!content)
        return tl::unexpected(content.error());
    const ApiAnswer verdict = type == "news"_L1
                                  ? judgeNews(*content)
                                  : judgeMessage(type, *content, {.media = platform.media});
    if (verdict.errcode != 0)
        return ignored(u"%1 (%2)"_s.arg(verdict.text()).arg(verdict.errcode));
    platform.phones.add(message.userId,
                        {.way = PhoneEntry::Way::Reply, .type = type, .content = *content});
    return {};
}

} // namespace ewc::sandbox
