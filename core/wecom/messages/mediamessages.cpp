// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/wecom/messages/mediamessages.h"

using namespace Qt::StringLiterals;

namespace ewc::wecom {

ImageMessage ImageMessage::fromMessage(const IncomingMessage &message)
{
    return {.mediaId = message.value(u"MediaId"), .pictureUrl = message.value(u"PicUrl")};
}

QString ImageMessage::summary() const
{
    return u"[image]"_s;
}

VoiceMessage VoiceMessage::fromMessage(const IncomingMessage &message)
{
    return {.mediaId = message.value(u"MediaId"),
            .format = message.value(u"Format"),
            .recognition = message.value(u"Recognition")};
}

QString VoiceMessage::summary() const
{
    return recognition.isEmpty() ? u"[voice]"_s : u"[voice] "_s + recognition;
}

VideoMessage VideoMessage::fromMessage(const IncomingMessage &message)
{
    return {.mediaId = message.value(u"MediaId"),
            .thumbnailMediaId = message.value(u"ThumbMediaId")};
}

QString VideoMessage::summary() const
{
    return u"[video]"_s;
}

ShortVideoMessage ShortVideoMessage::fromMessage(const IncomingMessage &message)
{
    return {.mediaId = message.value(u"MediaId"),
            .thumbnailMediaId = message.value(u"ThumbMediaId")};
}

QString ShortVideoMessage::summary() const
{
    return u"[shortvideo]"_s;
}

} // namespace ewc::wecom
