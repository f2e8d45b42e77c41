// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/wecom/outgoing/articlekinds.h"

#include "core/wecom/outgoing/commonfields.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace ewc::wecom {
namespace {

constexpr int MostArticles = 8;
constexpr int LongestPage = 666 * 1024; // bytes of HTML
constexpr int NoTitle = 41016;
constexpr int TooManyArticles = 45008;

Field longText(Field field)
{
    field.kind = Field::Kind::LongText;
    return field;
}

/*! A text up to \a characters: the limits that WeCom counts so. */
Field textOf(const QString &key, const char *label, int characters, int code)
{
    return {.key = key,
            .label = label,
            .longest = characters,
            .missingCode = code,
            .tooLongCode = code,
            .wrongCode = code};
}

// The document says characters since 2025, before it said bytes; the wider one refuses nothing
// that is allowed.
Schema textCardSchema()
{
    return {
        needed(textOf(u"title"_s, QT_TRANSLATE_NOOP("Schema", "Title"), 128, InvalidArgument),
               NoTitle),
        needed(longText(textOf(u"description"_s, QT_TRANSLATE_NOOP("Schema", "Description"), 512,
                               InvalidArgument)),
               41033),
        needed(webAddress(u"url"_s, QT_TRANSLATE_NOOP("Schema", "Address"),
                          QT_TRANSLATE_NOOP("Schema", "What a click on the card opens.")),
               41010),
        textOf(u"btntxt"_s, QT_TRANSLATE_NOOP("Schema", "Button"), 4, InvalidArgument),
    };
}

Field articles(const Schema &items)
{
    Field list =
        listOf(u"articles"_s, QT_TRANSLATE_NOOP("Schema", "Articles"), items, MostArticles, 1);
    list.tooLongCode = TooManyArticles;
    return list;
}

Schema newsSchema()
{
    return {articles({
        needed(shortText(u"title"_s, QT_TRANSLATE_NOOP("Schema", "Title"), 128), NoTitle),
        longText(shortText(u"description"_s, QT_TRANSLATE_NOOP("Schema", "Description"), 512)),
        webAddress(u"url"_s, QT_TRANSLATE_NOOP("Schema", "Address"),
                   QT_TRANSLATE_NOOP("Schema", "What a click on the article opens.")),
        webAddress(u"picurl"_s, QT_TRANSLATE_NOOP("Schema", "Picture's address"),
                   QT_TRANSLATE_NOOP("Schema", "JPG or PNG, 1068 × 455 for the first article and "
                                               "150 × 150 for the others.")),
        shortText(u"appid"_s, QT_TRANSLATE_NOOP("Schema", "Mini-program's appid"), 64),
        shortText(u"pagepath"_s, QT_TRANSLATE_NOOP("Schema", "Mini-program's page"), 128),
    })};
}

QList<FieldProblem> checkNews(const QJsonObject &content, Channel channel)
{
    QList<FieldProblem> problems;
    if (channel == Channel::Robot)
        return problems; // its address is needed in any case
    const QJsonArray entries = content["articles"_L1].toArray();
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const QJsonValue entry = entries.at(i);
        const bool hasApp = !entry["appid"_L1].toString().isEmpty();
        const bool hasPage = !entry["pagepath"_L1].toString().isEmpty();
        const QString path = u"articles[%1]."_s.arg(i);
        if (hasApp != hasPage)
            problems.append(problemAt(
                path + (hasApp ? "pagepath"_L1 : "appid"_L1),
                QT_TRANSLATE_NOOP("Schema",
                                  "is missing: a mini-program needs both its appid and its page."),
                InvalidArgument, Flaw::Kind::Missing));
        else if (!hasApp && entry["url"_L1].toString().isEmpty())
            problems.append(problemAt(
                path + "url"_L1,
                QT_TRANSLATE_NOOP("Schema", "is missing: an article needs an address, or the "
                                            "appid and page of a mini-program."),
                41010, Flaw::Kind::Missing));
    }
    return problems;
}

Schema pagesSchema()
{
    Field author = shortText(u"author"_s, QT_TRANSLATE_NOOP("Schema", "Author"), 64);
    author.tooLongCode = 45032;
    Field content = longText(needed(
        shortText(u"content"_s, QT_TRANSLATE_NOOP("Schema", "Page (HTML)"), LongestPage), 44004));
    content.tooLongCode = 45002;
    return {articles({
        needed(shortText(u"title"_s, QT_TRANSLATE_NOOP("Schema", "Title"), 128), NoTitle),
        needed(mediaFile(u"thumb_media_id"_s, QT_TRANSLATE_NOOP("Schema", "Picture"))),
        author,
        webAddress(u"content_source_url"_s, QT_TRANSLATE_NOOP("Schema", "Original's address"),
                   QT_TRANSLATE_NOOP("Schema", "What “Read the original” below the page opens.")),
        content,
        longText(shortText(u"digest"_s, QT_TRANSLATE_NOOP("Schema", "Summary"), 512)),
    })};
}

/*! Four to twelve characters. */
Field noticeText(const QString &key, const char *label, int code)
{
    Field field = textOf(key, label, 12, code);
    field.shortest = 4;
    return field;
}

Schema noticeSchema()
{
    Field page = shortText(u"page"_s, QT_TRANSLATE_NOOP("Schema", "Page"), 1024);
    page.help = QT_TRANSLATE_NOOP("Schema", "What a click opens; without one the notice cannot be "
                                            "clicked.");
    page.tooLongCode = 90204;
    Field appId = needed(
        shortText(u"appid"_s, QT_TRANSLATE_NOOP("Schema", "Mini-program's appid"), 64), 90200);
    appId.wrongCode = appId.tooLongCode = 90207;
    Field items =
        listOf(u"content_item"_s, QT_TRANSLATE_NOOP("Schema", "Lines"),
               {needed(textOf(u"key"_s, QT_TRANSLATE_NOOP("Schema", "Name"), 10, 90202), 90202),
                needed(textOf(u"value"_s, QT_TRANSLATE_NOOP("Schema", "Value"), 30, 90203), 90203)},
               10);
    items.tooLongCode = 90201;
    return {appId,
            page,
            needed(noticeText(u"title"_s, QT_TRANSLATE_NOOP("Schema", "Title"), 90205), 90205),
            noticeText(u"description"_s, QT_TRANSLATE_NOOP("Schema", "Description"), 90206),
            {.key = u"emphasis_first_item"_s,
             .label = QT_TRANSLATE_NOOP("Schema", "First line large"),
             .kind = Field::Kind::Flag,
             .standard = u"0"_s,
             .wrongCode = InvalidArgument},
            items};
}

} // namespace

QList<OutgoingKind> articleKinds()
{
    return {
        {.type = u"textcard"_s,
         .label = QT_TRANSLATE_NOOP("Schema", "Text card"),
         .help = QT_TRANSLATE_NOOP("Schema", "A title, a few lines and an address to open."),
         .channels = {Channel::App, Channel::GroupChat},
         .schema = textCardSchema(),
         .hasIdTranslation = true},
        {.type = u"news"_s,
         .label = QT_TRANSLATE_NOOP("Schema", "News"),
         .help = QT_TRANSLATE_NOOP("Schema", "One to eight articles with pictures, each of which "
                                             "opens an address."),
         .channels = {Channel::App, Channel::GroupChat, Channel::Robot},
         .schema = newsSchema(),
         .hasIdTranslation = true,
         .check = checkNews},
        {.type = u"mpnews"_s,
         .label = QT_TRANSLATE_NOOP("Schema", "News with pages"),
         .help = QT_TRANSLATE_NOOP("Schema", "One to eight articles whose pages WeCom keeps "
                                             "itself; they can be confidential."),
         .channels = {Channel::App, Channel::GroupChat},
         .schema = pagesSchema(),
         .hasSafe = true,
         .hasIdTranslation = true},
        {.type = u"miniprogram_notice"_s,
         .label = QT_TRANSLATE_NOOP("Schema", "Mini-program notice"),
         .help = QT_TRANSLATE_NOOP("Schema", "Opens a page of a mini-program that is connected to "
                                             "this application. Not for @all."),
         .channels = {Channel::App},
         .schema = noticeSchema(),
         .hasIdTranslation = true},
    };
}

} // namespace ewc::wecom
