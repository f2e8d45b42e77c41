// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/wecom/messagebody.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ewc::wecom {
namespace {

/*! True if \a Body is the kind for messages of \a type, and for events of \a event. */
template<typename Body>
bool claims(const QString &type, const QString &event)
{
    const bool isEvent = type == "event"_L1;
    if constexpr (requires { Body::Type; })
        return type == Body::Type;
    else if constexpr (requires { Body::Event; })
        return isEvent && event == Body::Event;
    else if constexpr (requires { Body::Events; })
        return isEvent
               && std::find(Body::Events.begin(), Body::Events.end(), event) != Body::Events.end();
    else
        return isEvent || !std::is_same_v<Body, UnknownEvent>;
}

template<typename... Bodies>
MessageBody firstThatClaims(const IncomingMessage &message, const std::variant<Bodies...> *)
{
    const QString type = message.type();
    const QString event = message.event();
    MessageBody found;
    const auto take = [&]<typename Body>(const Body *) {
        const bool claimed = claims<Body>(type, event);
        if (claimed)
            found = Body::fromMessage(message);
        return claimed;
    };
    (take(static_cast<const Bodies *>(nullptr)) || ...);
    return found;
}

} // namespace

MessageBody body(const IncomingMessage &message)
{
    return firstThatClaims(message, static_cast<const MessageBody *>(nullptr));
}

} // namespace ewc::wecom
