// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/bubbles/bubblecontent.h"

#include "core/wecom/outgoingkind.h"
#include "ui/bubbles/contentparts.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>
#include <QUrl>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace ewc::ui {
namespace {

using Action = BubbleAction::Kind;
using Kind = BubbleBlock::Kind;

constexpr qsizetype MostBlocks = 200;

/*! The medium that \a content speaks of: its media_id, or the file that will become one. */
QString mediumIn(const QJsonObject &content)
{
    return textIn(content, {"media_id"_L1, "MediaId"_L1}, LongestBubbleText);
}

/*! The name to show of the medium in \a content. */
QString nameIn(const QJsonObject &content)
{
    const QString name = textIn(content, {"name"_L1, "filename"_L1});
    if (!name.isEmpty())
        return name;
    const QString medium = mediumIn(content);
    if (medium.startsWith("file:"_L1))
        return QUrl(medium).fileName();
    return medium.startsWith("media:"_L1) ? medium.section(u'/', 1) : QString();
}

QString sizeIn(const QJsonObject &content)
{
    const auto bytes = static_cast<qint64>(content.value("size"_L1).toDouble(-1));
    return bytes < 0 ? QString() : QLocale().formattedDataSize(bytes);
}

QList<BubbleBlock> textMessage(const QJsonObject &content)
{
    QString text = textIn(content, {"content"_L1, "Content"_L1}, -1);
    const QJsonArray mentioned = content.value("mentioned_list"_L1).toArray();
    for (qsizetype i = 0; i < std::min(mentioned.size(), MostBubbleItems); ++i) {
        const QString who = mentioned.at(i).toString().left(LongestBubbleLine);
        text += who == "@all"_L1 ? u" @"_s + bubbleText(QT_TRANSLATE_NOOP("Bubble", "all"))
                                 : u" @"_s + who;
    }
    return textBlocks(std::move(text));
}

BubbleBlock pictureMessage(const QJsonObject &content)
{
    const QString medium = mediumIn(content);
    return {.kind = Kind::Picture,
            .text = bubbleText(QT_TRANSLATE_NOOP("Bubble", "[Picture]")),
            .detail = nameIn(content),
            .medium = medium,
            .icon = u"image-x-generic"_s,
            .action = {.kind = medium.isEmpty() ? Action::None : Action::OpenPicture,
                       .target = medium}};
}

BubbleBlock voiceMessage(const QJsonObject &content)
{
    // Where nobody says how long it is, that shows once it was fetched.
    const int seconds = std::clamp(content.value("seconds"_L1).toInt(), 0, 3600);
    const QString medium = mediumIn(content);
    return {
        .kind = Kind::Voice,
        .text =
            seconds > 0 ? u"%1″"_s.arg(seconds) : bubbleText(QT_TRANSLATE_NOOP("Bubble", "Voice")),
        .medium = medium,
        .action = {.kind = medium.isEmpty() ? Action::None : Action::PlayVoice, .target = medium}};
}

QList<BubbleBlock> videoMessage(const QJsonObject &content)
{
    const QString medium = mediumIn(content);
    const QString title = textIn(content, {"title"_L1, "Title"_L1});
    const QString description = textIn(content, {"description"_L1, "Description"_L1});
    QList<BubbleBlock> blocks{
        {.kind = Kind::Video,
         .text = bubbleText(QT_TRANSLATE_NOOP("Bubble", "[Video]")),
         .detail = nameIn(content),
         .medium = medium,
         .action = {.kind = medium.isEmpty() ? Action::None : Action::OpenFile, .target = medium}}};
    if (title.isEmpty() && description.isEmpty()) {
        blocks.append({.text = nameIn(content),
                       .size = BubbleBlock::Size::Caption,
                       .tone = Tone::Muted,
                       .mostLines = 1});
        blocks.first().detail.clear();
    }
    if (!title.isEmpty())
        blocks.append({.text = title, .isBold = true, .mostLines = 2});
    if (!description.isEmpty())
        blocks.append({.text = description, .tone = Tone::Muted, .mostLines = 4});
    return blocks;
}

BubbleBlock fileMessage(const QJsonObject &content)
{
    const QString medium = mediumIn(content);
    const QString name = nameIn(content);
    return {
        .kind = Kind::File,
        .text = name.isEmpty() ? bubbleText(QT_TRANSLATE_NOOP("Bubble", "File")) : name,
        .detail = sizeIn(content),
        .medium = medium,
        .icon = u"text-x-generic"_s,
        .action = {.kind = medium.isEmpty() ? Action::None : Action::OpenFile, .target = medium}};
}

BubbleBlock placeMessage(const QJsonObject &content)
{
    const QString label = textIn(content, {"Label"_L1});
    return {.kind = Kind::File,
            .text = label.isEmpty() ? bubbleText(QT_TRANSLATE_NOOP("Bubble", "Location")) : label,
            .detail = u"%1, %2"_s.arg(textIn(content, {"Location_X"_L1}),
                                      textIn(content, {"Location_Y"_L1})),
            .icon = u"mark-location"_s};
}

QList<BubbleBlock> linkMessage(const QJsonObject &content)
{
    const QString title = textIn(content, {"Title"_L1, "title"_L1});
    const QString url = textIn(content, {"Url"_L1, "url"_L1}, LongestBubbleText);
    QList<BubbleBlock> blocks{
        {.kind = Kind::Item,
         .text = title.isEmpty() ? url : title,
         .detail = textIn(content, {"Description"_L1, "desc"_L1, "description"_L1}),
         .icon = u"insert-link"_s,
         .action = openUrl(url)}};
    if (!url.isEmpty()) {
        blocks.append(
            {.text = url, .size = BubbleBlock::Size::Caption, .tone = Tone::Muted, .mostLines = 2});
    }
    return blocks;
}

QList<BubbleBlock> textCard(const QJsonObject &content)
{
    const BubbleAction open = openUrl(textIn(content, {"url"_L1}, LongestBubbleText));
    const QString button = textIn(content, {"btntxt"_L1}, 32);
    QList<BubbleBlock> blocks{
        {.text = textIn(content, {"title"_L1}), .size = BubbleBlock::Size::Title, .mostLines = 3}};
    blocks += divBlocks(textIn(content, {"description"_L1}, -1));
    blocks.append({.kind = Kind::Rule, .gap = 8});
    blocks.append(
        {.kind = Kind::Pair,
         .text = button.isEmpty() ? bubbleText(QT_TRANSLATE_NOOP("Bubble", "Details")) : button,
         .detail = u"›"_s,
         .tone = Tone::Normal,
         .isSpread = true,
         .gap = 8,
         .action = open});
    return blocks;
}

QList<BubbleBlock> taskCard(const QJsonObject &content, const CardState &state)
{
    QList<BubbleBlock> blocks{{.text = textIn(content, {"title"_L1}),
                               .size = BubbleBlock::Size::Title,
                               .mostLines = 3,
                               .action = openUrl(textIn(content, {"url"_L1}, LongestBubbleText))}};
    blocks += divBlocks(textIn(content, {"description"_L1}, -1));
    BubbleBlock buttons{.kind = Kind::Buttons, .isDisabled = state.isDisabled, .gap = 12};
    for (const QJsonObject &button : objectsIn(content.value("btn"_L1))) {
        buttons.buttons.append(
            {.text = textIn(button, {"name"_L1}),
             .tone = button.value("color"_L1) == "red"_L1 ? Tone::Bad : Tone::Link,
             .action = {.kind = Action::Press, .target = textIn(button, {"key"_L1}, 1024)}});
    }
    if (!buttons.buttons.isEmpty())
        blocks.append(buttons);
    return blocks;
}

BubbleContent ofType(const QString &type, const QJsonObject &content, const CardState &state)
{
    using Frame = BubbleContent::Frame;

    if (type == "text"_L1)
        return {.blocks = textMessage(content)};
    if (type == "markdown"_L1 || type == "markdown_v2"_L1) {
        return {.blocks =
                    markdownBlocks(textIn(content, {"content"_L1}, -1), type == "markdown_v2"_L1)};
    }
    if (type == "image"_L1)
        return {.blocks = {pictureMessage(content)}, .frame = Frame::Bare};
    if (type == "voice"_L1)
        return {.blocks = {voiceMessage(content)}};
    if (type == "video"_L1 || type == "shortvideo"_L1)
        return {.blocks = videoMessage(content), .frame = Frame::Card};
    if (type == "file"_L1)
        return {.blocks = {fileMessage(content)}, .frame = Frame::Card};
    if (type == "location"_L1)
        return {.blocks = {placeMessage(content)}, .frame = Frame::Card};
    if (type == "link"_L1)
        return {.blocks = linkMessage(content), .frame = Frame::Card};
    if (type == "textcard"_L1)
        return {.blocks = textCard(content), .frame = Frame::Card};
    if (type == "news"_L1 || type == "mpnews"_L1)
        return {.blocks = articleBlocks(content), .frame = Frame::Card};
    if (type == "miniprogram_notice"_L1)
        return {.blocks = noticeBlocks(content), .frame = Frame::Card};
    if (type == "template_card"_L1)
        return {.blocks = cardBlocks(content, state), .frame = Frame::Card};
    if (type == "interactive_taskcard"_L1)
        return {.blocks = taskCard(content, state), .frame = Frame::Card};
    return {};
}

bool isEmpty(const BubbleBlock &block)
{
    return block.kind == Kind::Text && block.text.isEmpty();
}

} // namespace

bool differsInWeChat(const QString &type)
{
    if (type == "interactive_taskcard"_L1) // of old, and not sent any longer
        return true;
    return std::ranges::any_of(wecom::outgoingKinds(), [&type](const wecom::OutgoingKind &kind) {
        return kind.type == type && !kind.isShownInWeChat;
    });
}

BubbleContent bubbleContent(const QString &type, const QJsonObject &content, BubbleLook look,
                            const CardState &state)
{
    if (look == BubbleLook::WeChat && differsInWeChat(type)) {
        const QString note = bubbleText(QT_TRANSLATE_NOOP(
            "Bubble", "[WeChat cannot show this message. Open WeCom to see it.]"));
        return {.blocks = {{.text = note, .tone = Tone::Muted}}};
    }
    BubbleContent bubble = ofType(type, content, state);
    bubble.blocks.removeIf(isEmpty);
    if (bubble.blocks.isEmpty()) { // of a kind, or without anything, that can be shown
        bubble.frame = BubbleContent::Frame::Bubble;
        bubble.blocks = {{.text = u"[%1]"_s.arg(type.left(LongestBubbleLine)),
                          .tone = Tone::Muted,
                          .mostLines = 2}};
        if (const QString medium = mediumIn(content); !medium.isEmpty())
            bubble.blocks.append({.text = medium.left(LongestBubbleLine),
                                  .size = BubbleBlock::Size::Caption,
                                  .tone = Tone::Muted});
    }
    if (bubble.blocks.size() > MostBlocks)
        bubble.blocks.resize(MostBlocks);
    bubble.blocks.first().gap = 0;
    return bubble;
}

} // namespace ewc::ui
