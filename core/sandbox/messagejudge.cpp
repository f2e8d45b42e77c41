// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sandbox/messagejudge.h"

#include "core/sandbox/cardjudge.h"

#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace ewc::sandbox {
namespace {

constexpr qsizetype MaxMarkdown = 2048;
constexpr qsizetype MaxRobotMarkdown = 4096;
constexpr qsizetype MaxHtml = 666 * 1024;
constexpr int MaxArticles = 8;

using Kind = Sender::Kind;
using Judge = void (*)(FieldJudge &, const Sender &);

void judgeText(FieldJudge &text, const Sender &sender)
{
    text.required("content"_L1, 44004);
    if (sender.kind == Kind::Robot)
        text.atMost("content"_L1, 2048); // an application's is cut, a robot's refused
    else
        text.cut("content"_L1, 2048);
}

void judgeMarkdown(FieldJudge &markdown, const Sender &sender)
{
    markdown.required("content"_L1, 44004)
        .atMost("content"_L1, sender.kind == Kind::Robot ? MaxRobotMarkdown : MaxMarkdown);
}

void judgeImage(FieldJudge &image, const Sender &sender)
{
    // A robot's picture travels in the message itself, and was put onto the shelf before.
    image.medium("media_id"_L1, u"image"_s, sender.media, sender.owner);
}

void judgeVoice(FieldJudge &voice, const Sender &sender)
{
    voice.medium("media_id"_L1, u"voice"_s, sender.media, sender.owner);
}

void judgeVideo(FieldJudge &video, const Sender &sender)
{
    video.medium("media_id"_L1, u"video"_s, sender.media, sender.owner)
        .cut("title"_L1, 128)
        .cut("description"_L1, 512);
}

void judgeFile(FieldJudge &file, const Sender &sender)
{
    file.medium("media_id"_L1, u"file"_s, sender.media, sender.owner);
}

void judgeTextCard(FieldJudge &card, const Sender &)
{
    card.required("title"_L1, 41016)
        .cut("title"_L1, 128)
        .required("description"_L1, 41033)
        .cut("description"_L1, 512)
        .required("url"_L1, 41010)
        .link("url"_L1)
        .cut("btntxt"_L1, 12); // four Chinese characters
}

void judgeArticle(FieldJudge &article)
{
    const bool isMiniProgram =
        !article.text("appid"_L1).isEmpty() && !article.text("pagepath"_L1).isEmpty();
    article.required("title"_L1, 41016).cut("title"_L1, 128).cut("description"_L1, 512);
    if (!isMiniProgram)
        article.required("url"_L1, 41010);
    article.link("url"_L1).link("picurl"_L1).atMost("pagepath"_L1, 128);
}

void judgeNews(FieldJudge &news, const Sender &)
{
    news.list("articles"_L1, 1, MaxArticles, 45008, judgeArticle);
}

void judgeMpNews(FieldJudge &news, const Sender &sender)
{
    news.list("articles"_L1, 1, MaxArticles, 45008, [&sender](FieldJudge &article) {
        article.required("title"_L1, 41016)
            .cut("title"_L1, 128)
            .medium("thumb_media_id"_L1, u"image"_s, sender.media, sender.owner)
            .atMost("author"_L1, 64, 45032)
            .link("content_source_url"_L1)
            .required("content"_L1, 40063)
            .atMost("content"_L1, MaxHtml, 45002)
            .cut("digest"_L1, 512);
    });
}

void judgeMiniProgram(FieldJudge &notice, const Sender &)
{
    static const QRegularExpression appId(u"\\Awx[0-9A-Za-z]{8,32}\\z"_s);

    notice.required("appid"_L1, 90200);
    if (!appId.match(notice.text("appid"_L1)).hasMatch())
        notice.also(apiFailure(90207));
    notice.atMost("page"_L1, 1024, 90204).required("title"_L1, 41016);
    for (const auto key : {"title"_L1, "description"_L1}) {
        const qsizetype size = notice.text(key).toUcs4().size();
        if (size > 0 && (size < 4 || size > 12))
            notice.also(badParameter(u"miniprogram_notice.%1 invalid length"_s.arg(key)));
    }
    notice.list("content_item"_L1, 0, 10, 90201, [](FieldJudge &item) {
        item.required("key"_L1, 90202)
            .atMostCharacters("key"_L1, 10, 90202)
            .required("value"_L1, 90203)
            .atMostCharacters("value"_L1, 30, 90203);
    });
}

void judgeTaskCard(FieldJudge &card, const Sender &)
{
    card.required("title"_L1, 41016)
        .required("description"_L1, 41033)
        .required("task_id"_L1, 42014)
        .atMost("task_id"_L1, 128, 42014)
        .link("url"_L1)
        .list("btn"_L1, 1, 2, 40058,
              [](FieldJudge &button) { button.required("key"_L1).required("name"_L1); });
}

struct Rule
{
    QList<Kind> senders;
    Judge judge = nullptr;
};

const QHash<QString, Rule> &rules()
{
    const QList<Kind> apps{Kind::App, Kind::GroupChat};
    const QList<Kind> all{Kind::App, Kind::GroupChat, Kind::Robot};
    static const QHash<QString, Rule> rules{
        {u"text"_s, {all, judgeText}},
        {u"markdown"_s, {all, judgeMarkdown}},
        {u"markdown_v2"_s, {{Kind::Robot}, judgeMarkdown}},
        {u"image"_s, {all, judgeImage}},
        {u"voice"_s, {all, judgeVoice}},
        {u"video"_s, {apps, judgeVideo}},
        {u"file"_s, {all, judgeFile}},
        {u"textcard"_s, {apps, judgeTextCard}},
        {u"news"_s, {all, judgeNews}},
        {u"mpnews"_s, {apps, judgeMpNews}},
        {u"miniprogram_notice"_s, {{Kind::App}, judgeMiniProgram}},
        {u"template_card"_s, {{Kind::App, Kind::Robot}, judgeCard}},
        {u"interactive_taskcard"_s, {{Kind::App}, judgeTaskCard}},
    };
    return rules;
}

} // namespace

bool takesType(Sender::Kind sender, const QString &type)
{
    return rules().value(type).senders.contains(sender);
}

ApiAnswer judgeMessage(const QString &type, QJsonObject &content, const Sender &sender)
{
    FieldJudge judge(content, type);
    rules().value(type).judge(judge, sender);
    return judge.verdict();
}

} // namespace ewc::sandbox
