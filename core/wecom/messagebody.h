// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/wecom/messages/approvalevents.h"
#include "core/wecom/messages/cardevents.h"
#include "core/wecom/messages/contactevents.h"
#include "core/wecom/messages/linkmessage.h"
#include "core/wecom/messages/locationmessage.h"
#include "core/wecom/messages/mediamessages.h"
#include "core/wecom/messages/memberevents.h"
#include "core/wecom/messages/menuevents.h"
#include "core/wecom/messages/textmessage.h"
#include "core/wecom/messages/unknownmessages.h"

#include <variant>

namespace ewc::wecom {

/*!
    What a message says, by kind. This list is the registry: a new kind is a struct with

    \list
    \li Type, its MsgType, or Event, its Event in lower case, or Events, several of them;
    \li fromMessage(), which reads its fields;
    \li summary(), one line for a log
    \endlist

    and its name here, before the two that take what nobody claims.
*/
using MessageBody =
    std::variant<TextMessage, ImageMessage, VoiceMessage, VideoMessage, ShortVideoMessage,
                 LocationMessage, LinkMessage, SubscribeEvent, UnsubscribeEvent, EnterAgentEvent,
                 LocationEvent, ClickEvent, ViewEvent, ViewMiniProgramEvent, ScanCodeEvent,
                 PicturesEvent, LocationSelectEvent, CardEvent, ApprovalEvent, ContactEvent,
                 UnknownEvent, UnknownMessage>;

/*! Returns what \a message says. */
[[nodiscard]] MessageBody body(const IncomingMessage &message);

} // namespace ewc::wecom
