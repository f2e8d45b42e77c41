// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/wecom/outgoing/textkinds.h"

#include "core/wecom/outgoing/commonfields.h"

using namespace Qt::StringLiterals;

namespace ewc::wecom {
namespace {

const QList<Channel> Everywhere{Channel::App, Channel::GroupChat, Channel::Robot};

Schema contentSchema(int bytes)
{
    return {{.key = u"content"_s,
             .label = QT_TRANSLATE_NOOP("Schema", "Text"),
             .kind = Field::Kind::LongText,
             .isRequired = true,
             .longestBytes = bytes,
             .missingCode = 44004,
             .tooLongCode = 45002,
             .wrongCode = 40033}};
}

/*! A robot's picture may lie in the message itself, as its request has it. */
QList<FieldProblem> checkImage(const QJsonObject &content, Channel channel)
{
    if (channel != Channel::Robot || !content["media_id"_L1].toString().isEmpty())
        return {};
    if (!content["base64"_L1].toString().isEmpty() && !content["md5"_L1].toString().isEmpty())
        return {};
    return {problemAt(u"media_id"_s, QT_TRANSLATE_NOOP("Schema", "is missing."), NoMediaId,
                      Flaw::Kind::Missing)};
}

} // namespace

QList<OutgoingKind> textKinds()
{
    return {
        {.type = u"text"_s,
         .label = QT_TRANSLATE_NOOP("Schema", "Text"),
         .help = QT_TRANSLATE_NOOP("Schema", "Plain text, with line breaks and links."),
         .channels = Everywhere,
         .schema = contentSchema(2048),
         .hasSafe = true,
         .hasIdTranslation = true},
        {.type = u"markdown"_s,
         .label = QT_TRANSLATE_NOOP("Schema", "Markdown"),
         .help = QT_TRANSLATE_NOOP("Schema", "Text with headings, bold, links, quotes and three "
                                             "colours. WeChat does not show it."),
         .channels = Everywhere,
         .schema = contentSchema(2048),
         .isShownInWeChat = false},
        {.type = u"markdown_v2"_s,
         .label = QT_TRANSLATE_NOOP("Schema", "Markdown v2"),
         .help = QT_TRANSLATE_NOOP("Schema", "Markdown with lists, tables and pictures, without "
                                             "colours. Older clients show it as plain text."),
         .channels = {Channel::Robot},
         .schema = contentSchema(4096),
         .isShownInWeChat = false},
    };
}

QList<OutgoingKind> mediaKinds()
{
    return {
        {.type = u"image"_s,
         .label = QT_TRANSLATE_NOOP("Schema", "Picture"),
         .help = QT_TRANSLATE_NOOP("Schema", "A picture in JPG or PNG, up to 10 MB."),
         .channels = Everywhere,
         .schema = {needed(mediaFile(u"media_id"_s, QT_TRANSLATE_NOOP("Schema", "Picture")))},
         .upload = u"image"_s,
         .hasSafe = true,
         .check = checkImage},
        {.type = u"voice"_s,
         .label = QT_TRANSLATE_NOOP("Schema", "Voice"),
         .help = QT_TRANSLATE_NOOP("Schema", "A voice message in AMR, up to 60 seconds and 2 MB."),
         .channels = Everywhere,
         .schema = {needed(mediaFile(u"media_id"_s, QT_TRANSLATE_NOOP("Schema", "Voice")))},
         .upload = u"voice"_s},
        {.type = u"video"_s,
         .label = QT_TRANSLATE_NOOP("Schema", "Video"),
         .help = QT_TRANSLATE_NOOP("Schema", "A film in MP4, up to 10 MB."),
         .channels = {Channel::App, Channel::GroupChat},
         .schema = {needed(mediaFile(u"media_id"_s, QT_TRANSLATE_NOOP("Schema", "Film"))),
                    shortText(u"title"_s, QT_TRANSLATE_NOOP("Schema", "Title"), 128),
                    shortText(u"description"_s, QT_TRANSLATE_NOOP("Schema", "Description"), 512)},
         .upload = u"video"_s,
         .hasSafe = true},
        {.type = u"file"_s,
         .label = QT_TRANSLATE_NOOP("Schema", "File"),
         .help = QT_TRANSLATE_NOOP("Schema", "Any file of more than 5 bytes, up to 20 MB."),
         .channels = Everywhere,
         .schema = {needed(mediaFile(u"media_id"_s, QT_TRANSLATE_NOOP("Schema", "File")))},
         .upload = u"file"_s,
         .hasSafe = true},
    };
}

} // namespace ewc::wecom
