// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/bubbles/contentparts.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ewc::ui {
namespace {

using Kind = BubbleBlock::Kind;
using Size = BubbleBlock::Size;

BubbleAction actionOf(const QJsonObject &article)
{
    return openUrl(
        textIn(article, {"url"_L1, "Url"_L1, "content_source_url"_L1}, LongestBubbleText));
}

QString titleOf(const QJsonObject &article)
{
    return textIn(article, {"title"_L1, "Title"_L1});
}

/*! The picture of an article: a medium, or nothing, as no picture is fetched from elsewhere. */
QString thumbOf(const QJsonObject &article)
{
    return textIn(article, {"thumb_media_id"_L1}, LongestBubbleText);
}

bool hasPicture(const QJsonObject &article)
{
    return !textIn(article, {"picurl"_L1, "PicUrl"_L1, "thumb_media_id"_L1}).isEmpty();
}

} // namespace

QList<BubbleBlock> articleBlocks(const QJsonObject &content)
{
    QJsonValue list = content.value("articles"_L1);
    if (list.isUndefined()) // of a passive reply, which was XML
        list = content.value("Articles"_L1)["item"_L1];
    QList<QJsonObject> articles = objectsIn(list);
    if (articles.isEmpty())
        return {};
    const QJsonObject first = articles.takeFirst();
    QList<BubbleBlock> blocks;
    if (hasPicture(first)) {
        blocks.append({.kind = Kind::Banner,
                       .medium = thumbOf(first),
                       .icon = u"image-x-generic"_s,
                       .action = actionOf(first)});
    }
    blocks.append({.text = titleOf(first),
                   .size = Size::Title,
                   .mostLines = 3,
                   .gap = 8,
                   .action = actionOf(first)});
    if (articles.isEmpty()) {
        blocks.append({.text = textIn(first, {"author"_L1}),
                       .size = Size::Caption,
                       .tone = Tone::Muted,
                       .mostLines = 1});
        blocks.append({.text = textIn(first, {"description"_L1, "Description"_L1, "digest"_L1}),
                       .tone = Tone::Muted,
                       .mostLines = 6});
    }
    for (const QJsonObject &article : articles) {
        blocks.append({.kind = Kind::Rule, .gap = 8});
        blocks.append({.kind = Kind::Item,
                       .text = titleOf(article),
                       .gap = 8,
                       .medium = thumbOf(article),
                       .icon = hasPicture(article) ? u"image-x-generic"_s : QString(),
                       .action = actionOf(article)});
    }
    return blocks;
}

QList<BubbleBlock> noticeBlocks(const QJsonObject &content)
{
    QList<BubbleBlock> blocks{
        {.text = textIn(content, {"title"_L1}), .size = Size::Title, .mostLines = 3},
        {.text = textIn(content, {"description"_L1}),
         .size = Size::Caption,
         .tone = Tone::Muted,
         .mostLines = 3}};
    QList<QJsonObject> items = objectsIn(content.value("content_item"_L1));
    if (content.value("emphasis_first_item"_L1).toBool() && !items.isEmpty()) {
        const QJsonObject first = items.takeFirst();
        blocks.append(
            {.text = textIn(first, {"value"_L1}), .size = Size::Huge, .mostLines = 2, .gap = 8});
        blocks.append({.text = textIn(first, {"key"_L1}),
                       .size = Size::Caption,
                       .tone = Tone::Muted,
                       .mostLines = 1});
    }
    int gap = 8;
    for (const QJsonObject &item : items) {
        blocks.append({.kind = Kind::Pair,
                       .text = textIn(item, {"key"_L1}),
                       .detail = textIn(item, {"value"_L1}),
                       .gap = std::exchange(gap, 4)});
    }
    if (std::ranges::all_of(blocks, [](const auto &block) { return block.text.isEmpty(); }))
        return {};
    blocks.append({.kind = Kind::Rule, .gap = 8});
    blocks.append({.kind = Kind::Pair,
                   .text = bubbleText(QT_TRANSLATE_NOOP("Bubble", "Mini program")),
                   .detail = u"›"_s,
                   .isSpread = true,
                   .gap = 8});
    return blocks;
}

} // namespace ewc::ui
