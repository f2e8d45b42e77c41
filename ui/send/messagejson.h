// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/wecom/outgoingmessage.h"

namespace ewc::ui {

/*! \a message as one would write it in a file: {"msgtype": …, its object, its options}. */
[[nodiscard]] QByteArray toMessageJson(const wecom::OutgoingMessage &message);

/*! The message that \a json, an object of message/send, appchat/send or webhook/send, carries. */
[[nodiscard]] Result<wecom::OutgoingMessage> messageOf(const QByteArray &json,
                                                       wecom::Channel channel);

/*! Whom the request \a json was for. */
[[nodiscard]] wecom::Recipients recipientsOf(const QByteArray &json);

} // namespace ewc::ui
